import type { Block } from '../../text/layout.ts';
import { BLANK, skip } from '../../text/signs.ts';

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

/**
 * Whether the brackets `[at, end)` are all that stands on a line below a line that had room for them, as the heads of a digest
 * are numbered; a marker stands alone only where it was wrapped. False on the first line of a block.
 */
export function standsAlone(content: string, at: number, end: number, { span }: Block): boolean {
  const before = content.slice(Math.max(span.start, at - AROUND), at).split(LINE_END);
  const behind = content.slice(end, Math.min(span.end, end + AROUND));
  if (before.length < 2 || (before.at(-1) as string).trim() !== '' || !/^[ \t]*(?:[\n\r]|$)/.test(behind)) return false;
  return (before.at(-2) as string).trim().length + 1 + end - at < NARROW;
}

/** No text is wrapped to so narrow a column. */
const NARROW = 40;

const ENDS_SENTENCE = /[.!?”"»)]/;
const LINE_END = /[\n\r]+/;

/**
 * Where the words of a line may begin with a label: behind its indent and the specks that a scan leaves (`- 10 Harm to`); in Markdown
 * also behind the sign of a quotation, a bullet before brackets, and a tag around the note.
 */
export function headOfLine(content: string, start: number, end: number, isMarkdown: boolean): number {
  let i = start;
  for (let signs = 0; signs < MOST_SIGNS; signs++) {
    i = skip(content, i, end, BLANK);
    const sign = isMarkdown ? signBefore(content, i) : 0;
    if (sign === 0) break;
    i += sign;
  }
  const speck = content[i + 1] === ' ' ? SPECK.exec(content.slice(i, i + 5)) : null;
  return i + (speck?.[0].length ?? 0);
}

const MOST_SIGNS = 4;
/** The mark opens the emphasis of the note's first words, before the label: `_ 12 Ibid._, p. 4`. */
const SPECK = /^(?:[-–—•'’`.] |_ {1,3})(?=\d)/;

/** `>`, a bullet before `[` or a tag, and tags that enclose paragraphs. */
const SIGN_BEFORE =
  />|[-*+] {1,3}(?=\\?\[[\d[\\^]|<|\^)|<(?:p|li|div|td|dd|small|font|section|aside)(?:\s(?![^<>]{0,200}\bid=)[^<>]{0,200})?>/iy;

function signBefore(content: string, at: number): number {
  if (!'>-*+<'.includes(content[at])) return 0;
  SIGN_BEFORE.lastIndex = at;
  return SIGN_BEFORE.exec(content)?.[0].length ?? 0;
}
