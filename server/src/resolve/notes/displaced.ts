import type { MarkerSighting } from '../../scan/notes/sighting.ts';
import { isGlued } from './answers.ts';
import { addMarker, type NoteDraft, type ScopeDraft } from './draft.ts';
import type { AnsweredLists } from './lists.ts';

/** Markers in order that show that a list is one, before any is believed that stands out of order. */
const LEAST_IN_ORDER = 3;

/**
 * Bare digits out of the order of their numbers, as a paragraph that was moved leaves them: `up.1 ... cost.3 ... years.2 ...
 * keeper.4`. A digit behind a word is rarely a note, so one is believed only where it stands among the markers of its list,
 * is glued to a word as they are, its note is called from nowhere, and no other digit does as well. Not in scans,
 * where a bent marker may be the right one.
 */
export function addDisplaced(
  lists: AnsweredLists,
  all: readonly MarkerSighting[],
  scopes: readonly ScopeDraft[],
  isInNote: (offset: number) => boolean,
): void {
  scopes.forEach((scope, chain) => {
    const uncalled = uncalledNotes(scope);
    const inOrder = lists.matches.filter(({ slot }) => lists.slots[slot].chain === chain);
    if (uncalled.size === 0 || inOrder.length < LEAST_IN_ORDER || scope.markers.some(isDamaged)) return;
    const taken = new Set(inOrder.map(({ marker }) => marker));
    const first = inOrder[0].marker.span.start;
    const last = (inOrder.at(-1) as { marker: MarkerSighting }).marker.span.end;
    const free = all.filter(
      marker =>
        marker.style === 'bare' &&
        isGlued(marker) &&
        uncalled.has(marker.label) &&
        marker.span.start > first &&
        marker.span.end < last &&
        !taken.has(marker) &&
        !isInNote(marker.span.start),
    );
    for (const marker of onlyOnes(free)) addMarker(scope, marker, uncalled.get(marker.label) as NoteDraft);
  });
}

const isDamaged = ({ reading }: ScopeDraft['markers'][number]): boolean => reading === 'damaged';

function uncalledNotes({ notes, markers }: ScopeDraft): ReadonlyMap<string, NoteDraft> {
  const called = new Set(markers.map(({ note }) => note));
  const numbers = new Set(markers.map(({ label }) => label));
  const uncalled = notes.filter(note => !called.has(note) && note.state === 'labelled' && !numbers.has(note.label));
  return new Map(uncalled.map(note => [note.label, note]));
}

function onlyOnes(markers: readonly MarkerSighting[]): MarkerSighting[] {
  const counts = new Map<string, number>();
  for (const { label } of markers) counts.set(label, (counts.get(label) ?? 0) + 1);
  return markers.filter(({ label }) => counts.get(label) === 1);
}
