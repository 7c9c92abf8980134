import { endWithoutBlanks } from '../../text/blanks.ts';
import { type Block, dialectAt, isText, type Layout } from '../../text/layout.ts';
import { SignSearch } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { dressedAt } from './dressed.ts';

/** A note that is written where it is called: marker and note at once. */
export interface InlineSighting {
  /** What opens it: `^[`, `[Footnote:`. */
  readonly opening: Span;
  /** Its text, without the closing bracket. */
  readonly span: Span;
}

/** `[Footnote: ...]` without a number, as in books of Project Gutenberg. */
const UNNUMBERED = /\[(?:Footnote|Endnote|Fußnote|Fussnote|Сноска):/iy;

/** What opens a note: few of the blocks that have brackets have one. */
const OPENS = /\^\[|\[(?:Footnote|Endnote|Fußnote|Fussnote|Сноска):/i;

const BRACKET = /\[/g;

/** Notes within running text: pandoc's `^[...]` in Markdown, `[Footnote: ...]` in any text. In text order; one pass. */
export function scanInlineNotes(text: Text, layout: Layout): InlineSighting[] {
  const found: InlineSighting[] = [];
  const brackets = new SignSearch(text.content, 0, text.content.length, BRACKET);
  let hole = 0;
  for (const block of layout.blocks) {
    const { start, end } = block.span;
    if (!isText(block) || brackets.next(start, end) === end || !OPENS.test(text.slice(block.span))) continue;
    while (hole < layout.holes.length && layout.holes[hole].end <= block.span.start) hole++;
    const signs = { caret: dialectAt(text, layout, block.span.start) === 'markdown', holes: layout.holes };
    for (const note of inBlock(text.content, block, signs, hole)) found.push(note);
  }
  return found;
}

/** What counts in a block: whether `^[` opens a note, and where no text is. */
interface Signs {
  readonly caret: boolean;
  readonly holes: readonly Span[];
}

interface Opened {
  readonly opening: Span;
  readonly isNote: boolean;
}

/** Brackets are matched with a stack, so that a note may hold others; of nested notes the outer one is taken. */
function inBlock(content: string, { span }: Block, layout: Signs, firstHole: number): InlineSighting[] {
  const found: InlineSighting[] = [];
  const open: Opened[] = [];
  let hole = firstHole;
  for (let at = span.start; at < span.end; at++) {
    while (hole < layout.holes.length && layout.holes[hole].end <= at) hole++;
    if (hole < layout.holes.length && layout.holes[hole].start <= at && content[at] !== ']') {
      at = layout.holes[hole].end - 1;
    } else if (content[at] === '\\') at++;
    else if (content[at] === '[') open.push(opened(content, at, span.start, layout));
    else if (content[at] === ']') {
      const closed = open.pop();
      if (!closed?.isNote || open.some(({ isNote }) => isNote)) continue;
      found.push({ opening: closed.opening, span: trimmed(content, closed.opening.end, at) });
    }
    if (open.length > DEEPEST) return found;
  }
  return found;
}

/** Brackets within brackets beyond which a block is no prose. */
const DEEPEST = 50;

function opened(content: string, at: number, blockStart: number, { caret }: Signs): Opened {
  if (caret && content[at - 1] === '^' && at > blockStart && content[at - 2] !== '\\') {
    return {
      opening: { start: at - 1, end: at + 1 },
      isNote: content[at + 1] !== '^' && !dressedAt(content, at - 1)?.isRaised,
    };
  }
  UNNUMBERED.lastIndex = at;
  const match = at > blockStart ? UNNUMBERED.exec(content) : null;
  return { opening: { start: at, end: at + (match ? match[0].length : 1) }, isNote: match !== null };
}

function trimmed(content: string, start: number, end: number): Span {
  let first = start;
  while (first < end && /\s/.test(content[first])) first++;
  return { start: first, end: endWithoutBlanks(content, first, end) };
}
