import type { CrossReferenceSighting } from '../../scan/notes/cross-references.ts';
import { firstWhere } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { CrossReference, NoteApparatus, NoteScope } from '../apparatus.ts';

/** Leads each reference to the notes of the scope it stands in. */
export function resolveCrossReferences(
  sightings: readonly CrossReferenceSighting[],
  apparatus: Omit<NoteApparatus, 'crossReferences'>,
): CrossReference[] {
  if (apparatus.notes.length === 0) return [];
  const scopeAt = scopeFinder(apparatus);
  const byNumber = apparatus.scopes.map(scope => numbered(scope, apparatus));
  return sightings.map(sighting => resolved(sighting, scopeAt(sighting.span), byNumber));
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
