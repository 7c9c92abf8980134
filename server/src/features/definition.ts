import type { Analysis } from '../analyse.ts';
import { candidatesOf } from '../check/citations/candidates.ts';
import type { Note } from '../resolve/apparatus.ts';
import type { Span } from '../text/span.ts';
import { type Thing, thingAt } from './place.ts';
import { workOf } from './works.ts';

/** A place to go to. */
export interface Target {
  /** The whole of it. */
  readonly span: Span;
  /** Where the cursor lands; lies within `span`. */
  readonly selection: Span;
}

/** Where the thing at an offset (UTF-16) leads to; `from` is the thing's own stretch. */
export interface Definition {
  readonly from: Span;
  readonly targets: readonly Target[];
}

/**
 * What the thing at an offset stands for: a marker's note, the markers of a label, the notes of a cross-reference, the
 * antecedent or the defining citation of a citation. A definition leads to itself. Null where nothing stands, no targets
 * where it leads nowhere.
 */
export function definitionAt(analysis: Analysis, offset: number): Definition | null {
  const thing = thingAt(analysis, offset);
  return thing && { from: thing.span, targets: TARGETS[thing.kind](analysis, thing.index) };
}

const TARGETS: Readonly<Record<Thing['kind'], (analysis: Analysis, index: number) => Target[]>> = {
  marker: ({ apparatus }, index) => notesOf(apparatus.notes, [apparatus.markers[index].note]),
  label: ({ apparatus }, index) => apparatus.notes[index].markers.map(marker => only(apparatus.markers[marker].span)),
  'cross-reference': ({ apparatus }, index) => notesOf(apparatus.notes, apparatus.crossReferences[index].notes),
  citation: citationTargets,
};

/** A note as a target: the cursor lands on its label, so that the way back is the same key; on its text if the label is lost. */
export function noteTarget(note: Note): Target {
  const label = note.state === 'labelled' ? note.labelSpan : null;
  if (!label || label.start > note.span.start) return only(note.span);
  return { span: { start: label.start, end: note.span.end }, selection: label };
}

const notesOf = (notes: readonly Note[], indexes: readonly (number | null)[]): Target[] =>
  indexes.filter(index => index !== null).map(index => noteTarget(notes[index]));

function citationTargets(analysis: Analysis, index: number): Target[] {
  const { citations } = analysis.apparatus;
  const citation = citations[index];
  const candidates = candidatesOf(analysis.apparatus, citation);
  if (candidates.length > 0) return candidates.map(({ span }) => only(span));
  const contextual = citation.kind === 'ibid' || citation.kind === 'locator';
  if (contextual && citation.antecedent !== null) return [only(citations[citation.antecedent].span)];
  const work = workOf(analysis, citation);
  if (work && work.definition !== null) return [only(citations[work.definition].span)];
  if (work?.definedAt) return [only(work.definedAt)];
  return citation.antecedent === null ? [] : [only(citations[citation.antecedent].span)];
}

const only = (span: Span): Target => ({ span, selection: span });
