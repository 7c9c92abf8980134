import type { Note } from '../../resolve/apparatus.ts';
import type { Checked } from '../finding.ts';

/** A number of a scope with what bears it: its note, its markers, or both. Indexes into the apparatus. */
export interface Member {
  /** As it is called now: a number as digits, or a name. */
  readonly name: string;
  readonly number: number | null;
  /** Null where markers call a note that is missing. */
  readonly note: number | null;
  readonly markers: readonly number[];
  /** Offset of the first marker; infinite for a note that nothing calls. */
  readonly first: number;
}

/**
 * Everything in a scope that has a number, in the order of the list, missing notes last. Sub-notes keep the numbers they
 * have and are left out unless `all`; so are notes with a name unless `named` or `all`.
 */
export function membersOf(checked: Checked, scope: number, which: 'numbered' | 'named' | 'all' = 'numbered'): Member[] {
  const named = which !== 'numbered';
  const { apparatus } = checked;
  const { notes, markers } = apparatus.scopes[scope];
  const fixed: ReadonlySet<number> = which === 'all' ? new Set() : subNotes(checked, scope);
  const listed = notes
    .filter(index => !fixed.has(index) && (named || isNumbered(apparatus.notes[index])))
    .map((index): Member => {
      const note = apparatus.notes[index];
      return memberOf(checked, note.number, String(note.number ?? note.label), index, note.markers);
    });
  const missing = new Map<string, number[]>();
  for (const index of markers) {
    const { note, number, label, style } = apparatus.markers[index];
    if (note !== null || (number === null && !(named && style === 'caret'))) continue;
    missing.set(label, [...(missing.get(label) ?? []), index]);
  }
  const called = Array.from(missing, ([name, calls]) =>
    memberOf(checked, apparatus.markers[calls[0]].number, name, null, calls),
  );
  return [...listed, ...called];
}

const isNumbered = (note: Note): boolean => note.number !== null;

function memberOf(
  { apparatus }: Checked,
  number: number | null,
  name: string,
  note: number | null,
  markers: readonly number[],
): Member {
  const first = markers.length > 0 ? apparatus.markers[markers[0]].span.start : Number.POSITIVE_INFINITY;
  return { name, number, note, markers, first };
}

/**
 * Notes such as [251] and [252] below [25]: their numbers begin with that of the note above them and are out of the row on
 * purpose.
 */
export function subNotes({ apparatus }: Checked, scope: number): ReadonlySet<number> {
  const { notes } = apparatus.scopes[scope];
  const found = new Set<number>();
  let above = 0;
  notes.forEach((index, i) => {
    const { number } = apparatus.notes[index];
    if (number === null) return;
    if (isBelow(number, above) && !continuesFrom(number, notes.length) && returns(i, above)) found.add(index);
    else above = number;
  });
  return found;

  /** Whether the row goes on below with a number that follows the note above. */
  function returns(i: number, number: number): boolean {
    const next = notes.slice(i + 1, i + 1 + MOST_SUB_NOTES).map(index => apparatus.notes[index].number ?? 0);
    const back = next.find(each => !isBelow(each, number));
    return back === undefined || (back > number && back <= number + 2);
  }
}

const isBelow = (number: number, above: number): boolean =>
  above > 0 &&
  number > above &&
  String(number).startsWith(String(above)) &&
  String(number).length > String(above).length;

/** A number that the notes of the list could reach by counting. */
const continuesFrom = (number: number, notes: number): boolean => number <= notes;

const MOST_SUB_NOTES = 30;
