import type { CrossReferenceSighting } from '../../scan/notes/cross-references.ts';
import { firstWhere } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { CrossReference, Note, NoteApparatus, NoteScope } from '../apparatus.ts';

/** Leads each reference to the notes of the scope it stands in. */
export function resolveCrossReferences(
  sightings: readonly CrossReferenceSighting[],
  apparatus: Omit<NoteApparatus, 'crossReferences'>,
): CrossReference[] {
  if (apparatus.notes.length === 0) return [];
  const scopeAt = scopeFinder(apparatus);
  const byNumber = apparatus.scopes.map(scope => numbered(scope, apparatus));
  const lettered = apparatus.notes.flatMap((note, i) => (isLettered(note) ? [i] : []));
  return sightings.flatMap(sighting => {
    const { label } = sighting.numbers[0] ?? {};
    if (label === undefined) return [resolved(sighting, scopeAt(sighting.span), byNumber)];
    const note = nearest(apparatus, lettered, label, sighting.span.start);
    return note === null ? [] : [{ ...sighting, notes: [note] }];
  });
}

const isLettered = ({ number, style, markers }: Note): boolean =>
  number === null && (style === 'sign' || style === 'bracket') && markers.length > 0;

/** Furthest that a reference by a letter reaches, and how much nearer than any other its note must stand. */
const FURTHEST = 9000;
const NEARER = 2;

/** The note with a letter or sign that is meant at an offset: the only one, or by far the nearest; else null. */
function nearest(
  { notes }: Pick<NoteApparatus, 'notes'>,
  lettered: readonly number[],
  label: string,
  offset: number,
): number | null {
  const same = lettered.filter(i => notes[i].label === label);
  if (same.length <= 1) return same[0] ?? null;
  const far = (i: number): number => Math.abs(notes[i].span.start - offset);
  const [first, second] = same.sort((a, b) => far(a) - far(b));
  return far(first) < FURTHEST && far(first) * NEARER < far(second) ? first : null;
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
