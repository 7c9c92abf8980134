/**
 * A blank line, with any of the line ends. The lookahead keeps the two signs of one Windows line end from counting as two
 * line ends.
 */
const BLANK = '(?:\\r\\n|\\r(?!\\n)|\\n)[^\\S\\r\\n]*(?:\\r\\n|\\r|\\n)';

const FIRST = new RegExp(BLANK);
const EACH = new RegExp(BLANK, 'g');

/** Offset of the first blank line's beginning, the end of the line above it; -1 if there is none. */
export const firstBlankLine = (content: string): number => content.search(FIRST);

/** Offset behind the last blank line, where the paragraph begins; 0 if there is none. */
export function behindLastBlankLine(content: string): number {
  let end = 0;
  for (const { index, 0: line } of content.matchAll(EACH)) end = index + line.length;
  return end;
}

export const hasBlankLine = (content: string): boolean => FIRST.test(content);
