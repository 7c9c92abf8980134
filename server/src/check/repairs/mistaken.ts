import type { Marker, Note } from '../../resolve/apparatus.ts';
import type { Checked } from '../finding.ts';
import { perScope } from './per-scope.ts';

/**
 * The one marker that must have been meant for a note that nothing calls: for a number the only marker without a note
 * between those of the numbers before and after it; for a name the only one that differs in a letter. Null where the text
 * doesn't single one out.
 */
export const markerMeantFor = (checked: Checked, note: Note): Marker | null =>
  meantIn(checked, note.scope).get(note) ?? null;

/** The note that a marker without one must have meant, or null: the other way round, if it is meant for one alone. */
export function noteMeantBy(checked: Checked, marker: Marker): Note | null {
  const meant = [...meantIn(checked, marker.scope)].filter(([, each]) => each === marker);
  return meant.length === 1 ? meant[0][0] : null;
}

/** Names that are compared with each other at most; a text with more has other faults. */
const MOST_NAMES = 100;

const meantIn = perScope(({ apparatus }, scope) => {
  const markers = apparatus.scopes[scope].markers.map(index => apparatus.markers[index]);
  const notes = apparatus.scopes[scope].notes.map(index => apparatus.notes[index]);
  const idle = notes.filter(note => note.markers.length === 0);
  const lost = markers.filter(marker => marker.note === null && marker.reading === 'exact');
  const meant = new Map<Note, Marker>();
  if (idle.length === 0 || lost.length === 0) return meant;
  const firstOf = firstMarkers(markers);
  for (const note of idle.slice(0, MOST_NAMES)) {
    const fitting =
      note.number === null
        ? lost.slice(0, MOST_NAMES).filter(({ label }) => isNearSpelling(label, note.label))
        : between(lost, firstOf.get(note.number - 1), firstOf.get(note.number + 1));
    if (fitting.length === 1) meant.set(note, fitting[0]);
  }
  return meant;
});

function firstMarkers(markers: readonly Marker[]): ReadonlyMap<number, Marker> {
  const called = markers.filter(({ number, note }) => number !== null && note !== null);
  return new Map(called.map(marker => [marker.number as number, marker] as const).reverse());
}

/** Behind the marker of the number before, and ahead of that of the number after; both must be there. */
function between(lost: readonly Marker[], before: Marker | undefined, after: Marker | undefined): Marker[] {
  if (!before || !after) return [];
  return lost.filter(({ span }) => before.span.start < span.start && span.start < after.span.start);
}

/** One letter more, less or other, or two that have changed places. */
export function isNearSpelling(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 3) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (restA.length <= 1 && restB.length <= 1) || (restA.length === 2 && restA === restB[1] + restB[0]);
}
