import type { Analysis } from '../analyse.ts';
import type { Note } from '../resolve/apparatus.ts';
import { type Span, touches } from '../text/span.ts';

/** What stands at a place of the text. `index` points into the apparatus' list of that kind; a label's into notes. */
export interface Thing {
  readonly kind: 'marker' | 'label' | 'cross-reference' | 'citation';
  readonly index: number;
  readonly span: Span;
}

/**
 * The marker, label, cross-reference or citation at an offset (UTF-16), or null. A thing that covers the character
 * after the cursor goes before one that only ends at the cursor; among those, the shorter one: a marker within a citation.
 */
export function thingAt({ apparatus }: Analysis, offset: number): Thing | null {
  let best: Thing | null = null;
  const offer = (kind: Thing['kind'], index: number, span: Span | null): void => {
    if (!span || !touches(span, offset)) return;
    const thing: Thing = { kind, index, span };
    if (!best || isCloser(thing, best, offset)) best = thing;
  };
  apparatus.markers.forEach((marker, i) => {
    offer('marker', i, marker.span);
  });
  apparatus.notes.forEach((note, i) => {
    offer('label', i, headSpan(note));
  });
  apparatus.crossReferences.forEach((reference, i) => {
    offer('cross-reference', i, reference.span);
  });
  apparatus.citations.forEach((citation, i) => {
    offer('citation', i, citation.span);
  });
  return best;
}

/** The note in whose label or text an offset lies, as an index into notes; null outside of notes. */
export function noteAt({ apparatus }: Analysis, offset: number): number | null {
  const inside = (note: Note): boolean =>
    touches(note.span, offset) ||
    (note.continued !== undefined && touches(note.continued, offset)) ||
    (note.labelSpan !== null && touches(headSpan(note) as Span, offset));
  const index = apparatus.notes.findIndex(inside);
  return index < 0 ? null : index;
}

/** The label with the blank up to the note's text, so that a cursor just before the text is still on the label. */
function headSpan(note: Note): Span | null {
  const label = note.labelSpan;
  if (!label || note.state !== 'labelled') return label;
  const gap = note.span.start - label.end;
  return gap > 0 && gap <= WIDEST_GAP ? { start: label.start, end: note.span.start } : label;
}

const WIDEST_GAP = 8;

function isCloser(a: Thing, b: Thing, offset: number): boolean {
  const aCovers = offset < a.span.end;
  const bCovers = offset < b.span.end;
  if (aCovers !== bCovers) return aCovers;
  return a.span.end - a.span.start < b.span.end - b.span.start;
}
