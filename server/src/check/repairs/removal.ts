import type { Marker } from '../../resolve/apparatus.ts';
import { isNoteHeading } from '../../resolve/notes/headings.ts';
import { endWithoutBlanks } from '../../text/blanks.ts';
import type { Span } from '../../text/span.ts';
import type { Checked, Edit } from '../finding.ts';
import { clustersOf, wholeNote } from './note-places.ts';

/** Takes a marker out, with the blank before it where it stands by itself. */
export function withoutMarker({ text: { content } }: Checked, { span }: Marker): Edit {
  const isFree = /[ \t]/.test(content[span.start - 1] ?? '') && /\s|^$/.test(content[span.end] ?? '');
  return { span: { start: isFree ? span.start - 1 : span.start, end: span.end }, text: '' };
}

/** Takes a note out, label and text, with the blank lines that set it off. */
export function withoutNote(checked: Checked, index: number): Edit[] {
  const { text, apparatus } = checked;
  const note = apparatus.notes[index];
  const whole = wholeNote(text, note);
  const rest = note.continued ? [withoutRest(checked, note.continued)] : [];
  if (whole) return [{ span: withGap(checked, index, whole), text: '' }, ...rest];
  const spans = note.labelSpan ? [withLine(checked, note.labelSpan), note.span] : [note.span];
  return spans.map(span => ({ span, text: '' }));
}

/** Takes out what stands of a note at the foot of the next page, up to the note below it. */
export const withoutRest = ({ text: { content } }: Checked, { start, end }: Span): Edit => ({
  span: { start, end: end + (/^\s*/.exec(content.slice(end, end + LONGEST_GAP))?.[0].length ?? 0) },
  text: '',
});

const LONGEST_GAP = 200;

/** With what parts it from the note above or else below; alone, with the lines around it. */
function withGap(checked: Checked, index: number, whole: Span): Span {
  const cluster = clustersOf(checked, checked.apparatus.notes[index].scope).find(({ notes }) => notes.includes(index));
  const at = cluster?.notes.indexOf(index) ?? 0;
  const above = cluster?.spans[at - 1];
  const below = cluster?.spans[at + 1];
  if (above) return { start: above.end, end: whole.end };
  if (below) return { start: whole.start, end: below.start };
  return alone(checked, whole);
}

/** Takes out several notes of a scope, each with what sets it off; a list of which nothing is left with its heading. */
export const withoutNotes = (checked: Checked, scope: number, removed: ReadonlySet<number>): Edit[] =>
  clustersOf(checked, scope).flatMap(({ notes, spans }): Edit[] => {
    const last = notes.findLastIndex(index => !removed.has(index));
    const end = spans[spans.length - 1].end;
    if (last < 0) return [withoutStretch(checked, { start: spans[0].start, end })];
    const inner = notes.slice(0, last).flatMap((index, i) => (removed.has(index) ? [i] : []));
    const cut = inner.map(i => ({ span: { start: spans[i].start, end: spans[i + 1].start }, text: '' }));
    return last + 1 < notes.length ? [...cut, { span: { start: spans[last].end, end }, text: '' }] : cut;
  });

/** Takes out all notes of a stretch, with the blank lines and the heading over them. */
export const withoutStretch = (checked: Checked, notes: Span): Edit => ({ span: alone(checked, notes), text: '' });

/** A lone note goes with the heading over it, which would head nothing. */
function alone({ text, layout }: Checked, { start, end }: Span): Span {
  const own = layout.blocks.findIndex(({ span }) => span.start <= start && start <= span.end);
  const { firstLine, span } = layout.blocks[own] ?? { firstLine: 0, span: { start, end } };
  if (text.content.slice(span.start, start).trim() !== '') {
    const line = text.lineAt(start);
    const isHead = line > firstLine && line - 1 === firstLine && isNoteHeading(text.line(firstLine));
    return { start: isHead ? endAbove(layout.blocks, own) : endWithoutBlanks(text.content, 0, start), end };
  }
  const above = layout.blocks[own - 1];
  const isHeaded = above !== undefined && isNoteHeading(text.content.slice(above.span.start, above.span.end));
  if (end < span.end) return { start, end: end + (/^\s+/.exec(text.content.slice(end, span.end))?.[0].length ?? 0) };
  return { start: endAbove(layout.blocks, isHeaded ? own - 1 : own), end };
}

const endAbove = (blocks: Checked['layout']['blocks'], index: number): number => blocks[index - 1]?.span.end ?? 0;

/** A label that has its line to itself goes with the line. */
export function withLine({ text }: Checked, label: Span): Span {
  const line = text.lineAt(label.start);
  if (text.line(line).trim() !== text.slice(label).trim()) return label;
  return { start: text.lineStarts[line], end: text.lineStarts[line + 1] ?? text.content.length };
}
