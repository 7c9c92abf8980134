import type { NoteStyle } from '../../resolve/apparatus.ts';
import { isNoteHeading } from '../../resolve/notes/headings.ts';
import { endWithoutBlanks } from '../../text/blanks.ts';
import { dialectAt } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { Checked, Edit } from '../finding.ts';
import { clustersOf, lineBreakIn, wholeNote } from './note-places.ts';
import { type LabelText, labelText, nameInLabel, nameText } from './writing.ts';

/** A note without a text, to be put into a list. `cursor` is where its text belongs, in code units of the edit's text. */
export interface NewNote {
  readonly edit: Edit;
  readonly cursor: number;
}

/** Between which notes of its scope a new one belongs; null where there is none. */
export interface Neighbours {
  readonly above: number | null;
  readonly below: number | null;
}

/**
 * An empty note in the list of a scope, written and set off like its neighbours: behind the one above, or before the one
 * below where that is nearer to the marker at `marker` (an offset), as at the foot of the next page.
 */
export function newNote(checked: Checked, name: string, { above, below }: Neighbours, marker: number): NewNote | null {
  const upper = above === null ? null : wholeNote(checked.text, checked.apparatus.notes[above]);
  const lower = below === null ? null : wholeNote(checked.text, checked.apparatus.notes[below]);
  const model = upper ? above : below;
  if (model === null || !(upper || lower)) return null;
  const label = labelLike(checked, model, name);
  if (upper && !(lower && upper.end < marker && marker < lower.start)) {
    return behind(upper, separator(checked, above as number), label);
  }
  return before(lower as Span, separator(checked, below as number), label);
}

/** An empty note at the end of the file with its marker, under a heading unless there is one or the style needs none. */
export const newListNote = (checked: Checked, name: string, style: NoteStyle, marker: number): NewNote =>
  newList(checked, [name], style, marker);

/** A list of empty notes there, a blank line between them; the cursor belongs in the first. */
export function newList(checked: Checked, names: readonly string[], style: NoteStyle, marker: number): NewNote {
  const { content, parts } = checked.text;
  const file = parts[checked.text.partAt(marker)];
  const end = endWithoutBlanks(content, file.start, file.end);
  const gap = lineBreakIn(checked.text).repeat(2);
  const [label, ...others] = names.map(name => labelText(style, name));
  const headed = style === 'caret' || isUnderHeading(checked, end);
  const first = behind({ start: end, end }, end === file.start ? '' : headed ? gap : `${gap}Notes${gap}`, label);
  const rest = others.map(({ before, after }) => gap + before + after).join('');
  return { ...first, edit: { ...first.edit, text: first.edit.text + rest } };
}

function isUnderHeading({ text }: Checked, end: number): boolean {
  return isNoteHeading(text.line(text.lineAt(end)));
}

const behind = ({ end }: Span, separator: string, { before, after }: LabelText): NewNote => ({
  edit: { span: { start: end, end }, text: separator + before + after },
  cursor: separator.length + before.length,
});

const before = ({ start }: Span, separator: string, label: LabelText): NewNote => ({
  edit: { span: { start, end: start }, text: label.before + label.after + separator },
  cursor: label.before.length,
});

/** The label of another note with a new name in it, and the blank that parts it from the text. */
function labelLike({ text, apparatus }: Checked, index: number, name: string): LabelText {
  const note = apparatus.notes[index];
  const within = nameInLabel(text, note);
  const { labelSpan, span, style } = note;
  if (!within || !labelSpan) return labelText(style, name);
  const written = text.content.slice(labelSpan.start, within.start) + nameText(style, name, text.slice(within));
  const gap = text.content.slice(labelSpan.end, span.start);
  const blank = span.end > span.start && /^[ \t]*$/.test(gap) ? gap : ' ';
  return {
    before: written + text.content.slice(within.end, labelSpan.end) + blank,
    after: labelText(style, name).after,
  };
}

/** What stands between a note and the next in the list, or the one before it. Notes that run on get a line of their own. */
function separator(checked: Checked, index: number): string {
  const { text, apparatus } = checked;
  const { scope, style } = apparatus.notes[index];
  const cluster = clustersOf(checked, scope).find(({ notes }) => notes.includes(index));
  const at = cluster?.notes.indexOf(index) ?? 0;
  const [upper, lower] = cluster ? (cluster.spans[at + 1] ? [at, at + 1] : [at - 1, at]) : [0, 0];
  const between = cluster && upper >= 0 ? text.content.slice(cluster.spans[upper].end, cluster.spans[lower].start) : '';
  if (/[\r\n]/.test(between)) return between;
  const line = lineBreakIn(text);
  return dialectAt(text, checked.layout, apparatus.notes[index].span.start) === 'markdown' && style !== 'caret'
    ? line.repeat(2)
    : line;
}
