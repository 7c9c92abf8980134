import { endWithoutBlanks } from '../../text/blanks.ts';
import { type Block, isText, type Layout } from '../../text/layout.ts';
import { firstWhere } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';

/** A note that stands in parentheses where it is called, with its number: `(66. Arnold, 'Locks,' p. 4.)`. */
export interface CountedNote {
  /** `(66.` */
  readonly opening: Span;
  /** Its text, without the closing parenthesis. */
  readonly span: Span;
  readonly number: number;
  /** Its number as it stands. */
  readonly label: string;
}

/** How many must count up one by one, without a number left out. */
const LEAST = 3;

/**
 * Notes in parentheses within the running text, as some e-books have made of the notes at the foot of the page, in text order. They
 * are known by counting up, by ending as sentences do, and by the numbers of pages and years that half of them hold. One pass.
 */
export function scanCountedNotes(text: Text, layout: Layout): CountedNote[] {
  const found: CountedNote[] = [];
  OPENING.lastIndex = 0;
  for (let m = OPENING.exec(text.content); m; m = OPENING.exec(text.content)) {
    const block = layout.blocks[firstWhere(layout.blocks, ({ span }) => span.start > m.index) - 1];
    if (!block || m.index >= block.span.end) continue;
    if (isText(block)) for (const note of inBlock(text.content, block)) found.push(note);
    OPENING.lastIndex = block.span.end;
  }
  return counting(text, found);
}

const OPENING = /\([1-9]\d{0,3}\.\s{1,3}(?=[\p{Lu}'‘“"_*«])/gu;
const OPENS = /\(([1-9]\d{0,3})\.\s{1,3}(?=[\p{Lu}'‘“"_*«])/uy;

/** Parentheses within parentheses beyond which a block is no prose. */
const DEEPEST = 50;

/** Parentheses are matched with a stack, so that a note may hold others; of nested notes the outer one is taken. */
function inBlock(content: string, { span }: Block): CountedNote[] {
  const found: CountedNote[] = [];
  const open: (RegExpExecArray | null)[] = [];
  for (let at = span.start; at < span.end && open.length <= DEEPEST; at++) {
    if (content[at] === '(') {
      OPENS.lastIndex = at;
      open.push(OPENS.exec(content));
    } else if (content[at] === ')') {
      const closed = open.pop();
      if (!closed || open.some(each => each !== null)) continue;
      const start = closed.index + closed[0].length;
      found.push({
        opening: { start: closed.index, end: closed.index + closed[1].length + 2 },
        span: { start, end: endWithoutBlanks(content, start, at) },
        number: Number(closed[1]),
        label: closed[1],
      });
    }
  }
  return found;
}

/** Those that stand in a row of numbers that count up, where half of the row cite something. */
function counting(text: Text, notes: readonly CountedNote[]): CountedNote[] {
  const rows: CountedNote[][] = [];
  for (const note of notes) {
    const row = rows.at(-1);
    if (row && note.number === row[row.length - 1].number + 1) row.push(note);
    else rows.push([note]);
  }
  const isCiting = ({ span }: CountedNote): boolean => /\d/.test(text.slice(span));
  // `(2. Mose 3, 4)`, `(2. Aufl. 1990)`, `(2. Mai 1871)` do not.
  const isSentence = ({ span }: CountedNote): boolean => /[.!?]["”’']?$/.test(text.slice(span));
  const share = (row: readonly CountedNote[], which: (note: CountedNote) => boolean): number =>
    row.filter(which).length / row.length;
  return rows
    .filter(row => row.length >= LEAST && share(row, isCiting) >= 0.5 && share(row, isSentence) >= 0.75)
    .flat();
}
