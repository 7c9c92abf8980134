/** Offset behind the last sign from `start` to `end` that is no white space; `start` where there is none, `end` if it is not behind `start`. */
export function endWithoutBlanks(content: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(content[last - 1])) last--;
  return last;
}

/** The text with one blank for each run of white space. Nearly all of it is single blanks, which are left as they stand. */
export const withSingleBlanks = (text: string): string => text.replace(RUNS, ' ');

const RUNS = /[\t-\r\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]\s*| \s+/g;
