// What each UTF-16 code unit is to those who pass over a text: one glance in a table instead of a row of comparisons.

/** White space as `\s` has it, and the soft hyphen. */
export const BLANK = 1;
/** A sign of emphasis: `*` or `_`. */
export const MARK = 2;
/** A digit or letter; of letters beyond Latin-1, whatever lies among them. */
export const WORD = 4;
export const DIGIT = 8;

const SIGNS = new Uint8Array(0x10000);

function put(sign: number, first: number, last = first): void {
  for (let code = first; code <= last; code++) SIGNS[code] |= sign;
}

put(WORD, 0x30, 0x39);
put(WORD, 0x41, 0x5a);
put(WORD, 0x61, 0x7a);
put(WORD, 0xc0, 0x1fff);
put(DIGIT, 0x30, 0x39);
put(MARK, 0x2a);
put(MARK, 0x5f);
put(BLANK, 0x09, 0x0d);
put(BLANK, 0x2000, 0x200a);
for (const code of [0x20, 0xa0, 0xad, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]) put(BLANK, code);

/** Whether the code unit at an offset is one of the kinds (`WORD | BLANK`); nothing is behind the end of the text. */
export const isSign = (text: string, at: number, kinds: number): boolean => (SIGNS[text.charCodeAt(at)] & kinds) !== 0;

/** The first offset from `at` on, and before `end`, whose code unit is of none of the kinds; else `end`. */
export function skip(text: string, at: number, end: number, kinds: number): number {
  let next = at;
  while (next < end && (SIGNS[text.charCodeAt(next)] & kinds) !== 0) next++;
  return next;
}
