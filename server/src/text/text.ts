import type { Span } from './span.ts';

/** Zero-based line and UTF-16 character, as the language server protocol counts them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * The content of a document with its lines. A line ends at `\r\n`, `\n` or a lone `\r`, as in the language server
 * protocol; offsets are UTF-16 code units from the start of the content.
 */
export class Text {
  readonly content: string;
  /** Offset at which each line starts; the first is 0. */
  readonly lineStarts: readonly number[];

  constructor(content: string) {
    this.content = content;
    this.lineStarts = lineStartsOf(content);
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** Zero-based line that holds `offset`; offsets outside the text are clamped. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if (this.lineStarts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Offset of the end of a zero-based line, its line break left out. */
  lineEnd(line: number): number {
    const next = this.lineStarts[line + 1];
    if (next === undefined) return this.content.length;
    const crlf = this.content.charCodeAt(next - 1) === 10 && this.content.charCodeAt(next - 2) === 13;
    return next - (crlf ? 2 : 1);
  }

  /** The text of a zero-based line, its line break left out. */
  line(line: number): string {
    return this.content.slice(this.lineStarts[line], this.lineEnd(line));
  }

  /** Position of an offset; offsets outside the text are clamped. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.content.length));
    const line = this.lineAt(at);
    return { line, character: at - this.lineStarts[line] };
  }

  /** Offset of a position; a character past the line's end gives the line's end, as the protocol asks. */
  offset(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.lineCount) return this.content.length;
    const end = this.lineEnd(position.line);
    return Math.min(this.lineStarts[position.line] + Math.max(0, position.character), end);
  }

  range(s: Span): Range {
    return { start: this.position(s.start), end: this.position(s.end) };
  }

  slice(s: Span): string {
    return this.content.slice(s.start, s.end);
  }
}

/** Looks for the line breaks by searching, which engines do many characters at a time. */
function lineStartsOf(content: string): number[] {
  const starts = [0];
  let feed = indexFrom(content, '\n', 0);
  let carriage = indexFrom(content, '\r', 0);
  while (feed < content.length || carriage < content.length) {
    const at = Math.min(feed, carriage);
    const end = at === carriage && content[carriage + 1] === '\n' ? feed : at;
    starts.push(end + 1);
    if (feed <= end) feed = indexFrom(content, '\n', end + 1);
    if (carriage <= end) carriage = indexFrom(content, '\r', end + 1);
  }
  return starts;
}

/** Where a sign stands next, or the length of the content. */
function indexFrom(content: string, sign: string, from: number): number {
  const at = content.indexOf(sign, from);
  return at < 0 ? content.length : at;
}
