import type { NoteStyle } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import type { Checked, Edit } from '../finding.ts';
import { tidy } from './edits.ts';
import { type Member, membersOf, subNotes } from './members.ts';
import { movingEdits } from './moving.ts';
import { clustersOf } from './note-places.ts';
import { renamingEdits } from './renaming.ts';

export interface RenumberingOptions {
  /** Gives numbers to notes with a name (`[^waugh]`), too. */
  readonly named?: boolean;
  /** Puts the notes in the order of their first markers, those that nothing calls last. */
  readonly sorted?: boolean;
  /** Leaves numbers in Markdown, where the order of the list says nothing. */
  readonly keepNumbers?: boolean;
}

/** Edits, or why a scope is left as it is, as a sentence for the user. */
export type Renumbering = { readonly edits: readonly Edit[] } | { readonly refused: string };

/**
 * Numbers the notes of a scope in the order of their first markers. A note that nothing calls keeps its place in the list and
 * takes the number due there; a missing note keeps a number free. A list of numbers must count up, so its notes are
 * moved where that order asks for it; Markdown's definitions stay where they are unless they are to be sorted.
 */
export function renumbering(checked: Checked, scope: number, options: RenumberingOptions = {}): Renumbering {
  const free = isFree(checked, scope);
  const members = membersOf(checked, scope, options.named || free ? 'named' : 'numbered');
  const order = options.sorted ? byFirstMarker(members) : inListOrder(members);
  const counted = order.filter(({ number }) => options.named || number !== null);
  const names = options.keepNumbers && free ? new Map<Member, string>() : numbersFor(checked, scope, counted);
  const renamed = renamingEdits(checked, names);
  if (!renamed) return { refused: t('Some markers or labels are written in a way that can’t be renumbered.') };
  if (free && !options.sorted) return { edits: tidy(checked.text.content, renamed) };
  return listed(checked, scope, order, renamed);
}

/** With the notes moved so that their list follows the order. */
function listed(checked: Checked, scope: number, order: readonly Member[], renamed: readonly Edit[]): Renumbering {
  const ranks = new Map(order.flatMap((member, i) => (member.note === null ? [] : [[member.note, i] as const])));
  const rank = rankOf(checked, scope, ranks);
  if (isInOrder(checked, scope, rank)) return { edits: tidy(checked.text.content, renamed) };
  if (!canMove(checked, scope)) {
    return { refused: t('Its notes would have to change places, and some of them have lost their labels.') };
  }
  if (checked.apparatus.scopes[scope].notes.some(index => checked.apparatus.notes[index].continued)) {
    return {
      refused: t('Its notes would have to change places, and some of them go on at the foot of the next page.'),
    };
  }
  if (!isFree(checked, scope) && !isInOrderAfterwards(checked, scope, rank)) {
    return { refused: t('Its notes would have to move from one page or chapter to another.') };
  }
  return { edits: tidy(checked.text.content, movingEdits(checked, scope, rank, renamed)) };
}

/** Styles whose notes are found by name: their list need not count up. */
export function isFree({ apparatus }: Checked, scope: number): boolean {
  const { notes } = apparatus.scopes[scope];
  return notes.length > 0 && notes.every(index => FREE.has(apparatus.notes[index].style));
}

const FREE: ReadonlySet<NoteStyle> = new Set(['caret', 'inline']);

// ---- the order

const byFirstMarker = (members: readonly Member[]): Member[] =>
  members
    .map((member, i) => ({ member, i }))
    .sort((a, b) => (a.member.first === b.member.first ? a.i - b.i : a.member.first - b.member.first))
    .map(({ member }) => member);

/** In the order of the first markers, what nothing calls behind the note above it in the list. */
export function inListOrder(members: readonly Member[]): Member[] {
  const following = new Map<Member | null, Member[]>();
  let above: Member | null = null;
  for (const member of members) {
    if (member.note === null) continue;
    if (member.first === Number.POSITIVE_INFINITY) following.set(above, [...(following.get(above) ?? []), member]);
    else above = member;
  }
  const called = byFirstMarker(members.filter(({ first }) => first < Number.POSITIVE_INFINITY));
  return [...(following.get(null) ?? []), ...called.flatMap(member => [member, ...(following.get(member) ?? [])])];
}

function numbersFor(checked: Checked, scope: number, order: readonly Member[]): Map<Member, string> {
  const reserved = new Set(Array.from(subNotes(checked, scope), index => checked.apparatus.notes[index].number));
  const names = new Map<Member, string>();
  let number = firstNumber(checked, scope, order);
  for (const member of order) {
    while (reserved.has(number)) number++;
    names.set(member, String(number++));
  }
  return names;
}

/** A list that begins further up than this is taken to continue another file's. */
const FIRST_DELETED = 3;

/** 1, unless the list continues another: one above that ends just before its first number, or one in another file. */
function firstNumber(checked: Checked, scope: number, members: readonly Member[]): number {
  const numbers = members.flatMap(({ number }) => (number === null ? [] : [number]));
  if (numbers.length === 0) return 1;
  const lowest = numbers.reduce((a, b) => Math.min(a, b));
  if (lowest > FIRST_DELETED) return lowest;
  return lowest > 1 && scope > 0 && highestIn(checked, scope - 1) === lowest - 1 ? lowest : 1;
}

const highestIn = ({ apparatus }: Checked, scope: number): number =>
  apparatus.scopes[scope].notes.reduce((highest, index) => Math.max(highest, apparatus.notes[index].number ?? 0), 0);

// ---- the list

/** What has no rank of its own (a sub-note, a name) goes with the note above it. */
function rankOf({ apparatus }: Checked, scope: number, ranks: ReadonlyMap<number, number>): (note: number) => number {
  const all = new Map<number, number>();
  let last = -1;
  for (const index of apparatus.scopes[scope].notes) {
    last = ranks.get(index) ?? last;
    all.set(index, last);
  }
  return note => all.get(note) as number;
}

function isInOrder({ apparatus }: Checked, scope: number, rank: (note: number) => number): boolean {
  return isRising(apparatus.scopes[scope].notes.map(rank));
}

const isInOrderAfterwards = (checked: Checked, scope: number, rank: (note: number) => number): boolean =>
  isRising(clustersOf(checked, scope).flatMap(({ notes }) => notes.map(rank).sort((a, b) => a - b)));

const isRising = (ranks: readonly number[]): boolean => ranks.every((rank, i) => i === 0 || ranks[i - 1] <= rank);

const canMove = ({ apparatus }: Checked, scope: number): boolean =>
  apparatus.scopes[scope].notes.every(index => apparatus.notes[index].state === 'labelled');
