import type { Note } from '../../resolve/apparatus.ts';
import type { Checked } from '../finding.ts';
import { perScope } from './per-scope.ts';

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
 * Notes such as [251] and [252] below [25]: their numbers are out of the row on purpose, begin with that of the note above
 * them or lie far beyond what the notes of the list could reach by counting, and the row goes on behind them.
 */
export const subNotes = perScope(({ apparatus }, scope): ReadonlySet<number> => {
  const { notes } = apparatus.scopes[scope];
  const numbered = notes.filter(index => apparatus.notes[index].number !== null);
  const numbers = numbered.map(index => apparatus.notes[index].number as number);
  const far = 2 * (numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY) + numbers.length) + 20;
  const found = new Set<number>();
  let above = 0;
  numbers.forEach((number, i) => {
    const isOut = (each: number): boolean => each > far || (isBelow(each, above) && each > notes.length);
    const back = numbers.slice(i + 1, i + 1 + MOST_SUB_NOTES).find(each => !isOut(each));
    const returns = back === undefined ? above > 0 : back > above && back <= above + 2;
    if (isOut(number) && returns) found.add(numbered[i]);
    else above = number;
  });
  return found;
});

const isBelow = (number: number, above: number): boolean =>
  above > 0 &&
  number > above &&
  String(number).startsWith(String(above)) &&
  String(number).length > String(above).length;

const MOST_SUB_NOTES = 30;
