import { journalHeads } from './journal-heads.ts';
import type { BlockKind } from './layout.ts';
import { isNumbering, type PageLine, pageLines } from './page-lines.ts';
import { numberedLines, numberedPieces } from './page-numbers.ts';
import { runningHeads } from './running-heads.ts';
import type { Span } from './span.ts';
import type { Text } from './text.ts';

/** What belongs to the page and not to the text that is printed on it: page numbers and running heads. */
export interface Furniture {
  /** Zero-based lines that hold nothing else. */
  readonly lines: ReadonlySet<number>;
  /** `[Pg 12]` within a line of text, in text order. */
  readonly pieces: readonly Span[];
}

/**
 * Finds the page numbers and running heads of a document. One line alone never decides: numbers must count up from page
 * to page, heads must come again, and they must stand where pages break (at a form feed, beside a page number, between
 * the halves of a sentence). Only the head of a law review says by itself what it is. Nothing is found in a text that shows no pages.
 *
 * @param kinds kind of each line, null for a blank one
 */
export function furnitureOf(text: Text, kinds: readonly (BlockKind | null)[]): Furniture {
  const lines = pageLines(text, kinds);
  const numbered = numberedLines(lines.filter(isNumbering));
  const found = new Set<PageLine>(numbered);
  for (const head of runningHeads(lines, numbered)) found.add(head);
  const whole = new Set(Array.from(found, ({ line }) => line));
  for (const line of journalHeads(text, kinds)) whole.add(line);
  return { lines: whole, pieces: numberedPieces(text.content).filter(({ start }) => !whole.has(text.lineAt(start))) };
}
