import { oneLine } from '../../text/blanks.ts';
import type { Span } from '../../text/span.ts';

/** A citation that is being written: what stands between its opening bracket, or the head of its note, and the cursor. */
export interface Begun {
  /** Of the bare words, without the blank before them. */
  readonly span: Span;
  /** On one line. */
  readonly words: string;
}

/**
 * The citation that is begun before an offset (UTF-16): after an open bracket, after a semicolon, or at the head of a line
 * that begins like a note. Null anywhere else. Looks at the text alone, so that it costs nothing while somebody types.
 */
export function begunAt(content: string, offset: number): Begun | null {
  const from = Math.max(0, offset - LONGEST);
  const near = content.slice(from, offset);
  const start = from + startOf(near);
  if (start < from) return null;
  const end = content.slice(start, offset);
  const lead = /^(?:\s|(?:see|see also|cf\.?|vgl\.|siehe|voir|cp\.)\s(?!\s*$))*/i.exec(end)![0].length;
  return { span: { start: start + lead, end: offset }, words: oneLine(`|${end.slice(lead)}|`).slice(1, -1) };
}

/** Where the citation begins in the text before the cursor; less than 0 if none is begun. */
function startOf(near: string): number {
  const bracket = Math.max(near.lastIndexOf('('), near.lastIndexOf('['));
  const open = bracket > Math.max(near.lastIndexOf(')'), near.lastIndexOf(']'));
  const start = open ? bracket + 1 : noteHead(near);
  return start < 0 ? start : Math.max(start, near.lastIndexOf(';') + 1);
}

/** Behind the label of a note at the head of the line. */
function noteHead(near: string): number {
  const line = Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1;
  const label = /^[ \t>]{0,8}(?:\[\^?[\w-]{1,30}\]:?|\(\d{1,4}\)|\d{1,4}[.)]?|\*{1,3}|[¹²³⁰⁴-⁹]{1,4})[ \t]+/.exec(
    near.slice(line),
  );
  return label ? line + label[0].length : -1;
}

/** A citation is shorter, and what is longer is prose in brackets. */
const LONGEST = 200;
