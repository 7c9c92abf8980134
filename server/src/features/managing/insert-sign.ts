import type { Analysis } from '../../analyse.ts';
import type { Edit } from '../../check/finding.ts';
import type { NewNote } from '../../check/repairs/new-note.ts';
import { lineBreakIn } from '../../check/repairs/note-places.ts';
import type { NoteStyle } from '../../resolve/apparatus.ts';
import { dialectAt } from '../../text/layout.ts';
import { t } from '../../wording/wording.ts';
import { callsOneMore, keepsPairing } from './pairing.ts';
import { type Plan, type Refusal, refuse } from './plan.ts';
import { type Foot, feetOf, isInOrder, rewritten, rowOf } from './signs/feet.ts';
import { planWithNote } from './with-note.ts';

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
  if (!foot) return refuse(noFoot());
  const row = rowOf(feet, foot);
  if (!row || !isInOrder(foot)) return refuse(noRow());
  const at = foot.filter(({ marker }) => marker.span.end <= place).length;
  if (foot.length >= row.length) return refuse(noSign());
  const moved = foot.slice(at).flatMap((entry, i) => rewritten(entry, row[at + i + 1]));
  const marker: Edit = { span: { start: place, end: place }, text: written(analysis, foot, row[at]) };
  const note = noteAmong(analysis, foot, at, row[at]);
  const others = [...moved, marker];
  return isRead(analysis, others, note) ? planWithNote(analysis, others, note) : refuse(unreadable());
}

/** A marker as the foot writes its own: `[a]`, `*)`, `*`. */
function written({ text: { content } }: Analysis, [{ note, label }]: Foot, sign: string): string {
  if (note.style !== 'sign') return `[${sign}]`;
  return content[label.end] === ')' ? `${sign})` : sign;
}

const noFoot = (): string =>
  t(
    'The notes here are called by signs or letters such as * and [a], which start over on each page, and no such notes stand at the foot of this one. Write the sign and its note by hand.',
  );
const noRow = (): string =>
  t(
    'The signs of these notes don’t follow the usual row (* † ‡ § ‖ ¶, or a b c), so which is due here can’t be told. Write the sign and its note by hand.',
  );
const noSign = (): string => t('All signs of the row are taken by the notes at this foot. Write the new note by hand.');
const unreadable = (): string =>
  t(
    'With another sign here, the notes at this foot could not be told apart any more. Write the sign and its note by hand.',
  );

// ---- the foot that a place belongs to

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
