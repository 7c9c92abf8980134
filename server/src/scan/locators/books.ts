import type { Value } from './values.ts';

/** `l. III`, `l. 2. c. 2`: whether an `l.` with these values is a book. Lines are counted in arabic, and hold no chapters. `end`: behind the values. */
export const isBookOf = (text: string, values: readonly Value[], end: number): boolean =>
  ROMAN.test(values[0].from) || CHAPTER.test(text.slice(end, end + 8));

const ROMAN = /^[IVXLC]+$/;
const CHAPTER = /^[.,]? ?c(?:h|ap)?\. ?[\divx]/;
