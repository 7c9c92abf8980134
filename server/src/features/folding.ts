import type { Analysis } from '../analyse.ts';
import type { Note } from '../resolve/apparatus.ts';
import { isNoteHeading } from '../resolve/notes/headings.ts';
import { isBlank } from '../text/layout.ts';
import type { Text } from '../text/text.ts';

/** Lines (zero-based, both included) of which an editor can hide all but the first. */
export interface Fold {
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * The note lists of a text, each with the heading that stands over it. A list that is parted by other text, as footnotes
 * are by the pages, folds in its parts. Empty for a text without notes.
 */
export function foldsOf({ text, apparatus }: Analysis): Fold[] {
  const folds = apparatus.scopes.flatMap(scope =>
    runsOf(
      text,
      scope.notes.map(index => linesOf(text, apparatus.notes[index])),
    ),
  );
  return folds.map(fold => withHeading(text, fold)).filter(fold => fold.lastLine > fold.firstLine);
}

function linesOf(text: Text, { span, labelSpan, state }: Note): Fold {
  const start = state === 'labelled' && labelSpan ? Math.min(labelSpan.start, span.start) : span.start;
  return { firstLine: text.lineAt(start), lastLine: text.lineAt(Math.max(start, span.end)) };
}

/** Notes with nothing but blank lines between them. */
function runsOf(text: Text, notes: readonly Fold[]): Fold[] {
  const runs: Fold[] = [];
  for (const note of [...notes].sort((a, b) => a.firstLine - b.firstLine)) {
    const last = runs.at(-1);
    if (last && isSameFile(text, last, note) && areBlank(text, last.lastLine + 1, note.firstLine)) {
      runs[runs.length - 1] = { ...last, lastLine: Math.max(last.lastLine, note.lastLine) };
    } else runs.push(note);
  }
  return runs;
}

const isSameFile = (text: Text, a: Fold, b: Fold): boolean =>
  text.partAt(text.lineStarts[a.lastLine]) === text.partAt(text.lineStarts[b.firstLine]);

function areBlank(text: Text, from: number, to: number): boolean {
  for (let line = from; line < to; line++) if (!isBlank(text, line)) return false;
  return true;
}

/** With the heading, what stays in view says what is hidden. */
function withHeading(text: Text, fold: Fold): Fold {
  let line = fold.firstLine - 1;
  while (line >= 0 && isBlank(text, line)) line--;
  const headed = { ...fold, firstLine: line };
  return line >= 0 && isNoteHeading(text.line(line)) && isSameFile(text, { ...headed, lastLine: line }, fold)
    ? headed
    : fold;
}
