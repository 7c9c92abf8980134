import type { Edit } from '../../../check/finding.ts';
import type { Span } from '../../../text/span.ts';
import type { Text } from '../../../text/text.ts';

/** Indents the paragraphs of a note behind its first, as Markdown asks for; its first may run on without an indent. */
export const indented = (text: Text, note: Span): Edit[] =>
  laterLines(text, note).map(start => ({ span: { start, end: start }, text: INDENT }));

/** Takes that indent back. */
export const unindented = (text: Text, note: Span): Edit[] =>
  laterLines(text, note).flatMap(start => {
    const indent = /^(?:\t| {1,4})/.exec(text.content.slice(start, start + INDENT.length));
    return indent ? [{ span: { start, end: start + indent[0].length }, text: '' }] : [];
  });

const INDENT = '    ';

/** Starts of the lines of a note's later paragraphs, blank lines left out. */
function laterLines(text: Text, note: Span): number[] {
  const starts: number[] = [];
  let isLater = false;
  const last = text.lineAt(note.end);
  for (let line = text.lineAt(note.start) + 1; line <= last; line++) {
    if (text.line(line).trim() === '') isLater = true;
    else if (isLater && text.lineStarts[line] < note.end) starts.push(text.lineStarts[line]);
  }
  return starts;
}
