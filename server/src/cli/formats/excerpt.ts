import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { printable, width } from '../terminal.ts';

/** A line of the document as it is shown, and what is drawn under it. Neither holds a line break. */
export interface Excerpt {
  readonly source: string;
  readonly underline: string;
}

/**
 * The line on which a span starts, cut to about `room` columns around the span where it is longer, and carets under the
 * span as far as it is shown. An empty span gets one caret.
 */
export function excerpt(text: Text, span: Span, room: number): Excerpt {
  const line = text.lineAt(span.start);
  const whole = { start: text.lineStarts[line], end: text.lineEnd(line) };
  const marked = { start: Math.min(span.start, whole.end), end: Math.min(Math.max(span.end, span.start), whole.end) };
  const shown = windowAround(marked, whole, room);
  const before = (shown.start > whole.start ? '…' : '') + shownAs(text, shown.start, marked.start);
  const under = shownAs(text, marked.start, Math.min(marked.end, shown.end));
  const after = shownAs(text, Math.min(marked.end, shown.end), shown.end) + (shown.end < whole.end ? '…' : '');
  return {
    source: before + under + after,
    underline: ' '.repeat(width(before)) + '^'.repeat(Math.max(1, width(under))),
  };
}

/** A third of the room goes to what stands before; a paragraph may be one line of many thousand characters. */
function windowAround(marked: Span, whole: Span, room: number): Span {
  if (whole.end - whole.start <= room) return whole;
  const length = Math.min(marked.end - marked.start, room);
  const before = Math.floor((room - length) / 3);
  const start = Math.max(whole.start, Math.min(marked.start - before, whole.end - room));
  return { start, end: Math.min(whole.end, start + room) };
}

const shownAs = (text: Text, start: number, end: number): string =>
  printable(text.content.slice(start, end).replaceAll('\t', TAB));

const TAB = '    ';
