import type { Analysis } from '../analyse.ts';
import type { Span } from '../text/span.ts';
import { thingAt } from './place.ts';
import { workOf } from './works.ts';

/** A place that means the same as another; `declares` where it is the note's label or the work's definition. */
export interface Use {
  readonly span: Span;
  readonly declares: boolean;
}

/**
 * Every place that means what the thing at an offset (UTF-16) means, in text order: label, markers and cross-references of a
 * note; all citations of a work. Empty where nothing stands; an unresolved thing alone.
 */
export function usesAt(analysis: Analysis, offset: number): Use[] {
  const thing = thingAt(analysis, offset);
  if (!thing) return [];
  const { markers, crossReferences } = analysis.apparatus;
  if (thing.kind === 'citation') return citationUses(analysis, thing.index);
  if (thing.kind === 'label') return noteUses(analysis, thing.index);
  if (thing.kind === 'marker') {
    const { note } = markers[thing.index];
    return note === null ? sameMarkers(analysis, thing.index) : noteUses(analysis, note);
  }
  const notes = crossReferences[thing.index].notes.filter(note => note !== null);
  return notes.length > 0 ? notes.flatMap(note => noteUses(analysis, note)).sort(inTextOrder) : [use(thing.span)];
}

function noteUses({ apparatus }: Analysis, index: number): Use[] {
  const { markers, crossReferences } = apparatus;
  const note = apparatus.notes[index];
  const label = note.labelSpan ?? { start: note.span.start, end: note.span.start };
  const called = note.markers.map(marker => use(markers[marker].span));
  const referred = crossReferences.flatMap(reference =>
    reference.numbers.filter((_, i) => reference.notes[i] === index).map(({ span }) => use(span)),
  );
  return [{ span: label, declares: true }, ...called, ...referred].sort(inTextOrder);
}

/** Markers that call the same missing note. */
function sameMarkers({ apparatus }: Analysis, index: number): Use[] {
  const { label, scope } = apparatus.markers[index];
  const same = apparatus.markers.filter(each => each.note === null && each.label === label && each.scope === scope);
  return same.map(({ span }) => use(span));
}

function citationUses(analysis: Analysis, index: number): Use[] {
  const { citations } = analysis.apparatus;
  const work = workOf(analysis, citations[index]);
  if (!work) return [use(citations[index].span)];
  return citations.flatMap((citation, i) =>
    citation.work === work.id ? [{ span: citation.span, declares: i === work.definition }] : [],
  );
}

const use = (span: Span): Use => ({ span, declares: false });

const inTextOrder = (a: Use, b: Use): number => a.span.start - b.span.start || a.span.end - b.span.end;
