import { fromRoman, toRoman } from './numerals.ts';

/** A place in a work as meant; `reversed` where the range as it stands runs backwards. */
export interface Place {
  readonly from: string;
  readonly to: string;
  readonly reversed?: boolean;
}

/** How a text shortens the second number of a range. */
export type RangeStyle = 'full' | 'chicago' | 'mhra' | 'minimal';

/**
 * What a range means: `366-67` is 366 to 367, `1496-500` is 1496 to 1500, `22-3` is 22 to 23, `xxv-viii` is xxv to
 * xxviii, `R75-96` is R75 to R96. A second number that is not shortened and lies below the first is reversed
 * (`209-202`); single digits (`4-2`) are not called so, for they are usually a chapter and its page.
 */
export function expandRange(from: string, to: string): Place {
  const first = PARTS.exec(from);
  const second = PARTS.exec(to);
  if (!first || !second) return expandRoman(from, to) ?? { from, to };
  const prefix = second[1] === '' ? first[1] : second[1];
  if (prefix !== first[1]) return { from, to };
  const digits = completed(first[2], second[2]);
  const place = { from, to: `${prefix}${digits}${second[3]}` };
  return Number(digits) < Number(first[2]) ? { ...place, ...(first[2].length > 1 && { reversed: true }) } : place;
}

/** Prefix letters, digits, suffix: `R75`, `176r`, `12n`. */
const PARTS = /^(\p{L}{0,2}-?)(\d+)(\p{L}{0,2}\d{0,3})$/u;

/** The second number with the digits that the first lends it: 67 after 366 is 367, 500 after 1496 is 1500. */
function completed(first: string, second: string): string {
  if (second.length >= first.length || Number(second) > Number(first)) return second;
  const kept = first.slice(0, first.length - second.length);
  const whole = kept + second;
  return Number(whole) > Number(first) ? whole : second;
}

function expandRoman(from: string, to: string): Place | null {
  const first = fromRoman(from);
  const second = fromRoman(to);
  if (first === null || second === null) return null;
  if (second >= first) return { from, to };
  const shortened = lentRoman(from.toLowerCase(), to.toLowerCase(), first);
  return shortened === null ? { from, to, reversed: true } : { from, to: shortened };
}

/** `xxv-viii`: the second roman numeral takes the head of the first when that makes the next number above it. */
function lentRoman(from: string, to: string, above: number): string | null {
  for (let kept = 1; kept <= from.length; kept++) {
    const whole = from.slice(0, kept) + to;
    const value = fromRoman(whole);
    if (value !== null && value > above && value - above < 10) return toRoman(value);
  }
  return null;
}

/**
 * Writes a range of arabic numbers in a style, the second number as the style shortens it:
 *
 * - `full`: 366-367;
 * - `minimal`: as few digits as will do, 366-7;
 * - `mhra`: two digits where there are more than one, 366-67, 103-04;
 * - `chicago`: The Chicago Manual of Style (17th ed., 9.61): all digits below 100 and after a multiple of 100, the
 *   changed part after 101-109, and two digits or more beyond.
 */
export function shortenRange(from: number, to: number, style: RangeStyle): string {
  const first = String(from);
  const second = String(to);
  if (style === 'full' || first.length !== second.length || to <= from) return second;
  const changed = second.slice(commonLength(first, second));
  if (style === 'minimal') return changed;
  const two = second.slice(-Math.max(2, changed.length));
  if (style === 'mhra') return two;
  if (from < 100 || from % 100 === 0) return second;
  return from % 100 < 10 && Math.floor(from / 100) === Math.floor(to / 100) ? String(to % 100) : two;
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
