import { furnitureOf } from './furniture.ts';
import { markdownLines } from './markdown.ts';
import { SignSearch } from './search.ts';
import type { Span } from './span.ts';
import { Text } from './text.ts';

/** How the text is written. Quarto, R Markdown and MDX follow Markdown. */
export type Dialect = 'plaintext' | 'markdown';

/**
 * What a block is. Only `prose`, `heading`, `list` and `table` hold text that can be cited in. `furniture` belongs to the
 * page: its number and running head.
 */
export type BlockKind =
  | 'prose'
  | 'heading'
  | 'list'
  | 'table'
  | 'code'
  | 'front-matter'
  | 'comment'
  | 'math'
  | 'furniture';

/** A run of lines of one kind without a blank line or a page break between them. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Zero-based first and last line. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The blocks of a document in text order, and where its pages break. */
export interface Layout {
  /** Of the whole text, or of the first of its files. */
  readonly dialect: Dialect;
  /** Of each file of the text. */
  readonly dialects: readonly Dialect[];
  readonly blocks: readonly Block[];
  /** Offsets of form feeds. */
  readonly pageBreaks: readonly number[];
  /** Stretches inside blocks that are not prose, in text order: code spans, comments, tags, math, addresses, `[Pg 12]`. */
  readonly holes: readonly Span[];
  /** Page numbers and running heads, whole lines or `[Pg 12]` within one, in text order; none where no pages show. */
  readonly furniture: readonly Span[];
}

export const isText = (block: Block): boolean => TEXT_KINDS.has(block.kind);

const TEXT_KINDS = new Set<BlockKind>(['prose', 'heading', 'list', 'table']);

/**
 * Reads the blocks of a document. Never fails: text that fits no other kind is prose. Of a text of several files each is
 * written in its own way, and no block runs on from one into the next.
 */
export function readLayout(text: Text, dialect: Dialect | readonly Dialect[]): Layout {
  if (typeof dialect !== 'string') {
    return text.parts.length > 1 ? joinedLayout(text, dialect) : readLayout(text, dialect[0] ?? 'plaintext');
  }
  const kinds = dialect === 'markdown' ? markdownLines(text) : plainLines(text);
  const { lines, pieces } = furnitureOf(text, kinds);
  for (const line of lines) kinds[line] = 'furniture';
  const blocks = blocksOf(text, kinds);
  return {
    dialect,
    dialects: text.parts.map(() => dialect),
    blocks,
    pageBreaks: formFeeds(text.content),
    holes: holesOf(text, blocks, dialect, pieces),
    furniture: furnitureSpans(blocks, pieces),
  };
}

function joinedLayout(text: Text, dialects: readonly Dialect[]): Layout {
  const layouts = text.parts.map((part, i) => {
    const layout = readLayout(new Text(text.slice(part)), dialects[i] ?? 'plaintext');
    return { layout, by: part.start, lines: text.lineAt(part.start) };
  });
  return {
    dialect: dialects[0] ?? 'plaintext',
    dialects,
    blocks: layouts.flatMap(({ layout, by, lines }) =>
      layout.blocks.map(({ kind, span, firstLine, lastLine }) => ({
        kind,
        span: moved(span, by),
        firstLine: firstLine + lines,
        lastLine: lastLine + lines,
      })),
    ),
    pageBreaks: layouts.flatMap(({ layout, by }) => layout.pageBreaks.map(at => at + by)),
    holes: layouts.flatMap(({ layout, by }) => layout.holes.map(hole => moved(hole, by))),
    furniture: layouts.flatMap(({ layout, by }) => layout.furniture.map(line => moved(line, by))),
  };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** How the file is written in which an offset stands. */
export const dialectAt = (text: Text, { dialect, dialects }: Layout, offset: number): Dialect =>
  dialects[text.partAt(offset)] ?? dialect;

const furnitureSpans = (blocks: readonly Block[], pieces: readonly Span[]): Span[] =>
  [...blocks.filter(({ kind }) => kind === 'furniture').map(({ span }) => span), ...pieces].sort(
    (a, b) => a.start - b.start,
  );

/** Kind of each line; null for a blank one. */
export type LineKinds = readonly (BlockKind | null)[];

function plainLines(text: Text): (BlockKind | null)[] {
  const kinds: (BlockKind | null)[] = [];
  for (let line = 0; line < text.lineCount; line++) kinds.push(isBlank(text, line) ? null : 'prose');
  return kinds;
}

/** Whether a line holds nothing but white space. */
export function isBlank(text: Text, line: number): boolean {
  const end = text.lineEnd(line);
  for (let i = text.lineStarts[line]; i < end; i++) {
    const c = text.content.charCodeAt(i);
    if (c !== 32 && (c < 9 || c > 13) && c !== 0xa0 && c !== 0xfeff) return false;
  }
  return true;
}

function blocksOf(text: Text, kinds: LineKinds): Block[] {
  const blocks: Block[] = [];
  let first = 0;
  while (first < kinds.length) {
    const kind = kinds[first];
    let last = first;
    if (kind !== null) {
      while (kind !== 'heading' && last + 1 < kinds.length && kinds[last + 1] === kind && !opensPage(text, last + 1))
        last++;
      blocks.push({
        kind,
        span: { start: text.lineStarts[first], end: text.lineEnd(last) },
        firstLine: first,
        lastLine: last,
      });
    }
    first = last + 1;
  }
  return blocks;
}

const opensPage = (text: Text, line: number): boolean => text.content[text.lineStarts[line]] === '\f';

function formFeeds(content: string): number[] {
  const found: number[] = [];
  for (let at = content.indexOf('\f'); at >= 0; at = content.indexOf('\f', at + 1)) found.push(at);
  return found;
}

/** An address on the web or of a mailbox; every digit in it is its own. */
const ADDRESS =
  /\b(?:https?|ftp):\/\/[^\s<>"”’]{1,2000}|\bwww\.[^\s<>"”’]{1,2000}|\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g;

/** Code spans, comments, tags, inline math, and the targets of links. */
const MARKDOWN_HOLE =
  /(`{1,3})(?!`)[^`]{1,2000}\1(?!`)|<!--[\s\S]{0,4000}?-->|<\/?[A-Za-z][^<>\n]{0,400}>|\]\([^()\n]{1,1000}\)|\$(?! )[^$\n]{1,200}(?<! )\$(?!\d|\{ ?\}\^)/g;

/** What every such hole begins with: few blocks have any, and only they are read. */
const HOLE_BEGINS = /[`<$]|\](?=\()/g;

function holesOf(text: Text, blocks: readonly Block[], dialect: Dialect, pieces: readonly Span[]): Span[] {
  const holes: Span[] = [...pieces];
  const signs = addressSigns(text.content);
  const marks = new SignSearch(text.content, 0, dialect === 'markdown' ? text.content.length : 0, HOLE_BEGINS);
  let next = 0;
  for (const block of blocks) {
    while (next < signs.length && signs[next] < block.span.start) next++;
    const mayAddress = next < signs.length && signs[next] < block.span.end;
    if (!isText(block)) continue;
    const mayMark = dialect === 'markdown' && marks.next(block.span.start, block.span.end) < block.span.end;
    if (!mayAddress && !mayMark) continue;
    const content = text.slice(block.span);
    const found = [
      ...(mayAddress ? matches(content, ADDRESS) : []),
      ...(mayMark ? matches(content, MARKDOWN_HOLE) : []),
    ];
    found.sort((a, b) => a.start - b.start);
    for (const { start, end } of found) holes.push({ start: start + block.span.start, end: end + block.span.start });
  }
  return pieces.length > 0 ? holes.sort((a, b) => a.start - b.start) : holes;
}

/** Where something stands that every address holds, in text order: few blocks have any, and only they are read. */
function addressSigns(content: string): number[] {
  const found: number[] = [];
  for (const sign of ['://', 'www.', '@'])
    for (let at = content.indexOf(sign); at >= 0; at = content.indexOf(sign, at + 1)) found.push(at);
  return found.sort((a, b) => a - b);
}

function* matches(content: string, pattern: RegExp): Iterable<Span> {
  for (const match of content.matchAll(pattern)) yield { start: match.index, end: match.index + match[0].length };
}
