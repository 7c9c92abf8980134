import type { Analysis } from '../../analyse.ts';
import type { Edit } from '../../check/finding.ts';
import type { NewNote } from '../../check/repairs/new-note.ts';
import { lineBreakIn, wholeNote } from '../../check/repairs/note-places.ts';
import type { Marker, Note, NoteStyle } from '../../resolve/apparatus.ts';
import { dialectAt } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import { callsOneMore, keepsPairing } from './pairing.ts';
import { type Plan, type Refusal, refuse } from './plan.ts';
import { planWithNote } from './with-note.ts';

/** Rows of signs that printers use, the usual one first. */
const ROWS: readonly (readonly string[])[] = [
  ['*', '†', '‡', '§', '‖', '¶', '**', '††', '‡‡', '§§'],
  ['*', '†', '‡', '§', '¶', '**', '††', '‡‡', '§§'],
  ['*', '**', '***'],
  ['*', '**', '†', '‡', '§'],
  ['†', '‡', '§', '‖', '¶', '††', '‡‡', '§§'],
  ['†', '‡', '§', '¶', '††', '‡‡', '§§'],
  [...'abcdefghijklmnopqrstuvwxyz'],
  [...'abcdefghiklmnopqrstuvwxyz'],
];

/** Whether notes of that style and name are called by signs or letters: `*`, `[*]`, `[a]`. */
export const isCalledBySign = ({ style, number }: Pick<Marker, 'style' | 'number'>): boolean =>
  style === 'sign' || (style === 'bracket' && number === null);

/** Furthest that a foot with signs is looked for below a place: about three pages. */
const FURTHEST = 9000;

/**
 * A new note among notes that signs or letters call, at an offset (UTF-16) in the running text: with the sign due there, while
 * the signs behind it, down to the same foot, move on by one. Signs start over with each foot, so nothing else changes.
 * `style`: how the signs around are written, bare or in brackets.
 */
export function insertSign(analysis: Analysis, place: number, style: NoteStyle): Plan | Refusal {
  const feet = feetOf(analysis, style);
  const foot = footBelow(analysis, feet, place);
  if (!foot) return refuse(NO_FOOT);
  const row = rowOf(feet, foot);
  if (!row || !isInOrder(foot)) return refuse(NO_ROW);
  const at = foot.filter(({ marker }) => marker.span.end <= place).length;
  if (foot.length >= row.length) return refuse(NO_SIGN);
  const moved = foot.slice(at).flatMap((entry, i) => rewritten(entry, row[at + i + 1]));
  const marker: Edit = { span: { start: place, end: place }, text: style === 'sign' ? row[at] : `[${row[at]}]` };
  const note = noteAmong(analysis, foot, at, row[at]);
  const others = [...moved, marker];
  return isRead(analysis, others, note) ? planWithNote(analysis, others, note) : refuse(UNREADABLE);
}

const NO_FOOT =
  'The notes here are called by signs or letters such as * and [a], which start over on each page, and no such notes stand at the foot ' +
  'of this one. Write the sign and its note by hand.';
const NO_ROW =
  'The signs of these notes don’t follow the usual row (* † ‡ § ‖ ¶, or a b c), so which is due here can’t be told. Write the sign and ' +
  'its note by hand.';
const NO_SIGN = 'All signs of the row are taken by the notes at this foot. Write the new note by hand.';
const UNREADABLE =
  'With another sign here, the notes at this foot could not be told apart any more. Write the sign and its note by hand.';

// ---- the foot that a place belongs to

/** A note that a sign calls, with its one marker. */
interface Entry {
  readonly marker: Marker;
  /** The sign in the marker. */
  readonly sign: Span;
  readonly note: Note;
  /** The sign in the label. */
  readonly label: Span;
  /** The note with its label. */
  readonly whole: Span;
}

/** Notes with signs that stand together, in text order. */
type Foot = readonly Entry[];

function feetOf(analysis: Analysis, style: NoteStyle): readonly Foot[] {
  const feet: Entry[][] = [];
  for (const entry of entriesOf(analysis, style)) {
    const above = feet.at(-1)?.at(-1);
    const gap = above && analysis.text.content.slice(above.whole.end, entry.whole.start);
    if (gap !== undefined && /^[^\S\f]*$/.test(gap)) feet[feet.length - 1].push(entry);
    else feet.push([entry]);
  }
  return feet;
}

function entriesOf({ text, apparatus }: Analysis, style: NoteStyle): readonly Entry[] {
  const entries = apparatus.notes.flatMap((note): Entry[] => {
    const whole = note.style === style && isCalledBySign(note) ? wholeNote(text, note) : null;
    if (!whole || !note.labelSpan || note.markers.length !== 1) return [];
    const marker = apparatus.markers[note.markers[0]];
    const label = signIn(text.content, note.labelSpan, note.label);
    return [{ marker, sign: signIn(text.content, marker.span, note.label), note, label, whole }];
  });
  return entries.sort((a, b) => a.whole.start - b.whole.start);
}

/** The sign without the brackets around it. */
function signIn(content: string, { start }: Span, sign: string): Span {
  const at = content.indexOf(sign, start);
  return { start: at, end: at + sign.length };
}

/** The next foot, unless a page ends or a chapter begins above it. */
function footBelow({ text, layout }: Analysis, feet: readonly Foot[], place: number): Foot | null {
  const foot = feet.find(([first]) => first.whole.start >= place);
  if (!foot || foot[0].whole.start - place > FURTHEST) return null;
  const end = foot[0].whole.start;
  const isParted =
    text.content.slice(place, end).includes('\f') ||
    layout.blocks.some(({ kind, span }) => kind === 'heading' && span.start >= place && span.end <= end);
  return isParted ? null : foot;
}

// ---- the row

/**
 * The first row that all feet of the text begin; failing that, one that this foot begins. Null where there is none, and where
 * letters run on from foot to foot.
 */
function rowOf(feet: readonly Foot[], foot: Foot): readonly string[] | null {
  const fitting = ROWS.filter(row => begins(foot, row));
  const isLettered = fitting[0]?.[0] === 'a';
  const alike = feet.filter(([first]) => /\p{L}/u.test(first.note.label) === isLettered);
  return fitting.find(row => alike.every(each => begins(each, row))) ?? (isLettered ? null : (fitting[0] ?? null));
}

const begins = (foot: Foot, row: readonly string[]): boolean => foot.every(({ note }, i) => note.label === row[i]);

const isInOrder = (foot: Foot): boolean =>
  foot.every(({ marker }, i) => i === 0 || foot[i - 1].marker.span.start < marker.span.start);

const rewritten = (entry: Entry, sign: string): Edit[] => [
  { span: entry.sign, text: sign },
  { span: entry.label, text: sign },
];

// ---- the note

/** Before the note whose place it takes, or behind the last. */
function noteAmong(analysis: Analysis, foot: Foot, at: number, sign: string): NewNote {
  const { content } = analysis.text;
  const model = foot[Math.min(at, foot.length - 1)];
  const opening = content.slice(model.note.labelSpan?.start ?? model.label.start, model.label.start);
  const label = opening + sign + content.slice(model.label.end, model.note.span.start);
  const gap = gapIn(analysis, foot, at);
  if (at < foot.length) {
    const { start } = model.whole;
    return { edit: { span: { start, end: start }, text: label + gap }, cursor: label.length };
  }
  const { end } = model.whole;
  return { edit: { span: { start: end, end }, text: gap + label }, cursor: gap.length + label.length };
}

/** What parts the notes of a foot; where there is but one, each gets a line of its own with the same indent. */
function gapIn({ text, layout }: Analysis, foot: Foot, at: number): string {
  const lower = Math.min(Math.max(at, 1), foot.length - 1);
  if (lower > 0) return text.content.slice(foot[lower - 1].whole.end, foot[lower].whole.start);
  const { start } = foot[0].whole;
  const indent = /^[ \t]*/.exec(text.content.slice(text.lineStarts[text.lineAt(start)], start))?.[0] ?? '';
  return lineBreakIn(text).repeat(dialectAt(text, layout, start) === 'markdown' ? 2 : 1) + indent;
}

/** Reads the text as it would be, with a word in the new note: a sign before nothing is no label as yet. */
function isRead(analysis: Analysis, others: readonly Edit[], { edit, cursor }: NewNote): boolean {
  const text = `${edit.text.slice(0, cursor)}New.${edit.text.slice(cursor)}`;
  const edits = [...others, { ...edit, text }];
  return keepsPairing(analysis, edits) && callsOneMore(analysis, edits);
}
