// Classes of UTF-16 code units around markers. All tests take `charCodeAt`'s answer; NaN (outside the text) is none.

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** The thin and narrow blanks are those that French sets before `;` and `»`. */
export const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x202f || c === 0x2009;

/** A letter of any script that the documents use; combining marks count, signs and superscripts don't. */
export function isLetter(c: number): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba;
  if (c < 0x2000) return c !== 0xd7 && c !== 0xf7;
  return (c >= 0x2c00 && c < 0x2e00) || (c >= 0x3040 && c < 0xd7a4) || (c >= 0xf900 && c < 0xfe10);
}

/** Punctuation after which a marker stands. */
export const isStop = (c: number): boolean =>
  c === 0x2e || c === 0x2c || c === 0x3b || c === 0x3a || c === 0x21 || c === 0x3f || c === 0x2026 || c === 0x2014;

/** A closing quotation mark or bracket, in German `»…«` and `‚…‘` too, or the star or underscore that closes emphasis. */
export const isCloser = (c: number): boolean =>
  c === 0x22 ||
  c === 0x27 ||
  c === 0x29 ||
  c === 0x5d ||
  c === 0x2a ||
  c === 0x5f ||
  c === 0x201d ||
  c === 0x2019 ||
  c === 0x201c ||
  c === 0x2018 ||
  c === 0xab ||
  c === 0xbb ||
  c === 0x2039 ||
  c === 0x203a;

/** The letters before `at`, at most twenty and not before `blockStart`; lower-cased unless all capitals. */
export function lastWord(content: string, at: number, blockStart: number): string {
  const from = Math.max(blockStart, at - 20);
  let i = at;
  while (i > from && isLetter(content.charCodeAt(i - 1))) i--;
  const word = content.slice(i, at);
  return word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase();
}
