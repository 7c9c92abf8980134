import { type CrossReferenceSighting, scanCrossReferences } from '../../scan/notes/cross-references.ts';
import { isText, type Layout } from '../../text/layout.ts';
import { firstWhere } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import type { CrossReference, NoteApparatus, NoteScope } from '../apparatus.ts';

/** The references to notes in a document, each led to the notes of the scope it stands in. */
export function resolveCrossReferences(
  text: Text,
  layout: Layout,
  apparatus: Omit<NoteApparatus, 'crossReferences'>,
): CrossReference[] {
  if (apparatus.notes.length === 0) return [];
  const scopeAt = scopeFinder(apparatus);
  const byNumber = apparatus.scopes.map(scope => numbered(scope, apparatus));
  return layout.blocks
    .filter(isText)
    .flatMap(block => scanCrossReferences(text.slice(block.span), block.span.start))
    .map(sighting => resolved(sighting, scopeAt(sighting.span), byNumber));
}

const numbered = (scope: NoteScope, { notes }: Pick<NoteApparatus, 'notes'>): ReadonlyMap<number, number> =>
  new Map(scope.notes.flatMap(i => (notes[i].number === null ? [] : [[notes[i].number, i] as const])).reverse());

const resolved = (
  { span, numbers }: CrossReferenceSighting,
  scope: number,
  byNumber: readonly ReadonlyMap<number, number>[],
): CrossReference => ({ span, numbers, notes: numbers.map(({ number }) => byNumber[scope]?.get(number) ?? null) });

/** Most scopes that are looked at around one place. */
const MOST_AROUND = 200;

/**
 * Which scope a place belongs to: within a note to its own; in running text to the nearest above whose text it is; outside
 * of all to the first that has notes.
 */
function scopeFinder({ scopes, notes }: Pick<NoteApparatus, 'scopes' | 'notes'>): (span: Span) => number {
  const fallback = scopes.findIndex(scope => scope.notes.length > 0);
  return ({ start, end }) => {
    const note = notes[firstWhere(notes, n => n.span.start > start) - 1];
    if (note && end <= note.span.end) return note.scope;
    const last = firstWhere(scopes, scope => scope.span.start > start) - 1;
    for (let i = last; i >= 0 && last - i < MOST_AROUND; i--)
      if (scopes[i].span.end >= end && scopes[i].notes.length > 0) return i;
    return fallback;
  };
}
