import { t } from '../wording/wording.ts';
import type { Change } from './change.ts';
import { firstWhere } from './search.ts';
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

/** A file of a text: where it stands in the whole. What parts it from the next belongs to neither. */
export interface Part extends Span {
  /** As people call it: `ch2.md`; empty for a text that is one file. */
  readonly name: string;
}

/**
 * The content of a document with its lines. A line ends at `\r\n`, `\n` or a lone `\r`, as in the language server
 * protocol; offsets are UTF-16 code units from the start of the content.
 *
 * A manuscript of several files is one text too: offsets and `lineAt` count through the whole, while positions, which people
 * and editors see, are those in the file.
 */
export class Text {
  readonly content: string;
  /** Offset at which each line starts; the first is 0. */
  readonly lineStarts: readonly number[];
  /** The files in their order, one at least. */
  readonly parts: readonly Part[];
  readonly #partStarts: readonly number[];
  /** The line of the whole on which each file begins. */
  readonly #firstLines: readonly number[];

  constructor(
    content: string,
    parts: readonly Part[] = [{ name: '', start: 0, end: content.length }],
    lineStarts: readonly number[] = lineStartsOf(content),
  ) {
    this.content = content;
    this.lineStarts = lineStarts;
    this.parts = parts;
    this.#partStarts = parts.map(({ start }) => start);
    this.#firstLines = parts.map(({ start }) => this.lineAt(start));
  }

  /** The text of one file after a change; lines that it did not touch are not looked for again. */
  changed(content: string, change: Change): Text {
    return new Text(content, undefined, changedLineStarts(this.lineStarts, content, change));
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** Zero-based line that holds `offset`; offsets outside the text are clamped. */
  lineAt(offset: number): number {
    return lastAtOrBefore(this.lineStarts, offset);
  }

  /** The file in which an offset stands, as an index into `parts`; what parts two files counts to the first of them. */
  partAt(offset: number): number {
    if (this.parts.length === 1) return 0;
    return lastAtOrBefore(this.#partStarts, offset);
  }

  /** The line of an offset as people call it: `line 12`, or `line 12 of ch2.md` for a reader at `from` in another file. */
  lineName(offset: number, from: number = offset): string {
    const part = this.partAt(offset);
    const line = this.position(offset).line + 1;
    return part === this.partAt(from) ? t('line {0}', line) : t('line {0} of {1}', line, this.parts[part].name);
  }

  /** The same for a list of lines: `12`, or `12 of ch2.md`. */
  lineNumber(offset: number, from: number = offset): string {
    const part = this.partAt(offset);
    const line = this.position(offset).line + 1;
    return part === this.partAt(from) ? String(line) : t('{0} of {1}', line, this.parts[part].name);
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

  /** Position of an offset in its file; offsets outside of the files are clamped. */
  position(offset: number): Position {
    return this.#positionIn(this.partAt(offset), offset);
  }

  /** Offset of a position in a file; a character past the line's end gives the line's end, as the protocol asks. */
  offset(position: Position, part = 0): number {
    const { start, end } = this.parts[part];
    if (position.line < 0) return start;
    const line = position.line + this.#firstLines[part];
    if (line >= this.lineCount || this.lineStarts[line] > end) return end;
    return Math.min(this.lineStarts[line] + Math.max(0, position.character), this.lineEnd(line), end);
  }

  /** The range of a span in the file in which it begins, and no further than to the end of that. */
  range(s: Span): Range {
    const part = this.partAt(s.start);
    return { start: this.#positionIn(part, s.start), end: this.#positionIn(part, s.end) };
  }

  slice(s: Span): string {
    return this.content.slice(s.start, s.end);
  }

  #positionIn(part: number, offset: number): Position {
    const { start, end } = this.parts[part];
    const at = Math.max(start, Math.min(offset, end));
    const line = this.lineAt(at);
    return { line: line - this.#firstLines[part], character: at - this.lineStarts[line] };
  }
}

/** Index of the last entry that is not above `value`, or 0 when all are. */
function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** A line's start is known by the two characters around it. */
function changedLineStarts(old: readonly number[], content: string, change: Change): number[] {
  const { start, oldEnd, newEnd } = change;
  const before = firstWhere(old, at => at > 0 && at >= start);
  const behind = firstWhere(old, at => at > oldEnd);
  const fresh: number[] = [];
  for (let at = Math.max(1, start); at <= newEnd; at++) if (startsLine(content, at)) fresh.push(at);
  // Of its length from the start: in a large text, to make room again and again takes longer than all else.
  const starts = new Array<number>(before + fresh.length + old.length - behind);
  for (let i = 0; i < before; i++) starts[i] = old[i];
  for (let i = 0; i < fresh.length; i++) starts[before + i] = fresh[i];
  const [by, more] = [newEnd - oldEnd, before + fresh.length - behind];
  for (let i = behind; i < old.length; i++) starts[i + more] = old[i] + by;
  return starts;
}

function startsLine(content: string, at: number): boolean {
  const before = content.charCodeAt(at - 1);
  return before === 10 || (before === 13 && content.charCodeAt(at) !== 10);
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
