/** Offset behind the last sign from `start` to `end` that is no white space; `start` where there is none, `end` if it is not behind `start`. */
export function endWithoutBlanks(content: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(content[last - 1])) last--;
  return last;
}

/** The text with one blank for each run of white space. Nearly all of it is single blanks, which are left as they stand. */
export const withSingleBlanks = (text: string): string => text.replace(RUNS, ' ');

const RUNS = /[\t-\r\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]\s*| \s+/g;

/**
 * Words as they would stand on one line: runs of blanks and line breaks are one blank, a hyphen that parts a word at a line's
 * end is closed (`Reminis-⏎cences`, `366-⏎67`), and the marks of a quotation before a line (`> `) are left out.
 */
export const oneLine = (words: string): string =>
  withSingleBlanks(words.replace(QUOTED_LINE, '$1').replace(PARTED_WORD, '$1').replace(PARTED_NUMBERS, '$1')).trim();

const QUOTED_LINE = /(\r\n|\n|\r)[ \t]{0,3}>[> \t]*/g;
const PARTED_NUMBERS = /(\d[-–])[ \t]*(?:\r\n|\n|\r)[ \t]*(?=\d)/g;
const PARTED_WORD = /(\p{Ll})-[ \t]*(?:\r\n|\n|\r)[ \t]*(?=\p{Ll})/gu;
