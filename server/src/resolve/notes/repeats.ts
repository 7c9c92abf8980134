import type { MarkerSighting } from '../../scan/notes/sighting.ts';
import { addMarker, type ScopeDraft } from './draft.ts';
import type { AnsweredLists } from './lists.ts';

/** Least notes of a list, and least part of them that is called right behind a stop, for a digit to be a second call. */
const LEAST_NOTES = 4;
const LEAST_HABIT = 0.8;
/** How many notes back a second call reaches. */
const FURTHEST_BACK = 5;

/**
 * Bare digits that call a note again (`the locks,3 ... the quay,3`). A digit behind a word is a call the less the more often
 * it stands there for something else, so the list must be whole and keep to one habit: every note is called, nothing was read
 * through damage, and the digit stands between two markers that follow each other, just behind the note that it names.
 */
export function addBareRepeats(
  lists: AnsweredLists,
  all: readonly MarkerSighting[],
  scopes: readonly ScopeDraft[],
  inNotes: (offset: number) => boolean,
): void {
  const habitual = habitualLists(lists);
  const whole = scopes.map((scope, i) => habitual[i] && isWhole(scope));
  const taken = new Set(scopes.flatMap(scope => scope.markers.map(marker => marker.span.start)));
  let next = 0;
  for (const marker of all) {
    while (next < lists.matches.length && lists.matches[next].marker.span.start < marker.span.start) next++;
    if (marker.style !== 'bare' || marker.shape !== 'stop' || taken.has(marker.span.start)) continue;
    const [before, after] = [lists.matches[next - 1], lists.matches[next]];
    if (!before || inNotes(marker.span.start)) continue;
    const { chain, name } = lists.slots[before.slot];
    const isBetween = after !== undefined && follows(lists, before.slot, after.slot);
    const back = Number(name) - (marker.number ?? Number.NaN);
    if (!isBetween || !whole[chain] || !(back >= 0 && back < FURTHEST_BACK)) continue;
    const note = scopes[chain].notes.find(each => each.number === marker.number);
    if (note) addMarker(scopes[chain], marker, note);
  }
}

/** Whether no label of the list stands between two of its numbers; a number that the list itself leaves out may. */
function follows({ slots }: AnsweredLists, before: number, after: number): boolean {
  if (slots[before].chain !== slots[after].chain) return false;
  for (let slot = before + 1; slot < after; slot++) if (slots[slot].label) return false;
  return after > before;
}

function isWhole({ notes, markers }: ScopeDraft): boolean {
  const called = new Set(markers.map(({ note }) => note));
  const isExact = markers.every(({ reading, note }) => reading === 'exact' && note !== null);
  return notes.length >= LEAST_NOTES && isExact && notes.every(note => called.has(note));
}

/** Of each list, whether nearly all of its markers stand right behind a stop. */
function habitualLists({ chains, slots, matches }: AnsweredLists): boolean[] {
  const [all, stops] = [chains.map(() => 0), chains.map(() => 0)];
  for (const { marker, slot } of matches) {
    const { chain } = slots[slot];
    all[chain]++;
    if (marker.shape === 'stop') stops[chain]++;
  }
  return all.map((count, i) => stops[i] >= count * LEAST_HABIT);
}
