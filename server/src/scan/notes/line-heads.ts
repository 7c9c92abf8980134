import type { Block } from '../../text/layout.ts';

/** How far the lines around are looked at, in UTF-16 units. */
const AROUND = 400;

/**
 * Whether `(1)` at the head of a line numbers what follows. It does not where it only had no room at the end of the line above,
 * behind a sentence: with it that line would be longer than the others around, and no other line begins with the next
 * number. `above`: offset behind the text above it. False within a line.
 */
export function numbersLine(content: string, at: number, { span }: Block, above: number): boolean {
  if (!/[\n\r]/.test(content.slice(above, at))) return false;
  if (!ENDS_SENTENCE.test(content[above - 1])) return true;
  const upper = content.slice(Math.max(span.start, above - AROUND), above).split(LINE_END);
  const lower = content.slice(at, Math.min(span.end, at + AROUND)).split(LINE_END);
  const marker = lower[0].slice(0, lower[0].indexOf(')') + 1);
  const longest = [...upper, ...lower].reduce((most, line) => Math.max(most, line.trim().length), 0);
  const hasRoom = (upper[upper.length - 1] as string).trim().length + 1 + marker.length <= longest;
  const number = Number(marker.slice(1, -1));
  const isCounted = [...upper, ...lower.slice(1)].some(line => {
    const head = Number(/^\s*\((\d{1,4})\)/.exec(line)?.[1]);
    return head === number - 1 || head === number + 1;
  });
  return hasRoom || isCounted;
}

const ENDS_SENTENCE = /[.!?”"»)]/;
const LINE_END = /[\n\r]+/;
