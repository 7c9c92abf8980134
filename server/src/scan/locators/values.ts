import { fromRoman } from './numerals.ts';
import { expandRange } from './ranges.ts';
import { ANY_WORD, FOLLOWING, JOINER, RANGE_WORD } from './words.ts';

/** One place or range of a list, in offsets of the text it was read from. */
export interface Value {
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
  readonly reversed?: boolean;
}

export interface ValueList {
  readonly values: readonly Value[];
  /** After the last value and what follows it (`ff.`). */
  readonly end: number;
}

/** `17v`: whether a number is that of a leaf with its side. */
export const isLeaf = (number: string): boolean => /^\d{1,4}[rv]$/.test(number);

const sticky = (source: string): RegExp => new RegExp(source, 'uy');

const ARABIC = String.raw`(?:\p{Lu}{1,2}-?)?\d{1,6}(?:[rvab](?:-?[rvab])?(?![\p{L}\d])| ?об(?!\p{L})|f?n{1,2}(?:\.? ?\d{1,3})?(?![\p{L}\d]))?(?=ff?(?!\p{L})|(?![\p{L}\d]))`;
/** A page of a loose-leaf work, by chapter: `9-54.2`. */
const CHAPTER_PAGE = String.raw`\d{1,2}[-–]\d{1,3}\.\d{1,2}(?![\p{L}\d])`;
/** An l or I that a scan made of a 1, before a bracketed letter: `2l(a)`. */
const BENT = String.raw`[lI]?\d[\dlIO]{0,4}(?= ?\()`;
/** A lone c, d, l or m is a letter sooner than a page (`p. m.`). */
const ROMAN = String.raw`(?:[ivx]j?|[IVX]|[ivxlcdm]{2,12}j?|[IVXLCDM]{2,12})(?![\p{L}\d])`;
/** A page of a very long work: `1,234`, with no blank behind the comma. */
const THOUSANDS = String.raw`[1-9],\d{3}(?![\p{L}\d,])`;
/** `l2`, `1O4`: digits that a scan has bent at the start or between two others. */
const BENT_DIGITS = String.raw`(?:[lI]\d{1,3}|\d{1,3}[lIO]\d{1,2})(?![\p{L}\d])`;
const VALUE = sticky(`${THOUSANDS}|${BENT_DIGITS}|${CHAPTER_PAGE}|${BENT}|${ARABIC}|${ROMAN}`);
const SUBPART = sticky(String.raw`(?: ?\( ?(?:[a-z]{1,2}|\d{1,2}) ?\))+`);
const RANGE = sticky(` ?(?:-{1,2}|[–—‑−]) ?| ${RANGE_WORD} `);
const FOLLOWED = sticky(String.raw`(?:,? ?${FOLLOWING}|ff?)(?!\p{L})`);
const NEXT = sticky(` ?, ?(?:${JOINER} )?| ${JOINER} `);
/** What may stand after a further number of a list: a number with a word of prose after it is no page. */
const AFTER_NEXT = sticky(String.raw` ?(?:[,.;:)\]”"'’»}\-–—]|$|${JOINER} |${FOLLOWING}|\()`);
const NOT_NEXT = sticky(String.raw` ?,? ?${ANY_WORD} ?\d`);

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** `to 4-35`: the second of two pages of a loose-leaf work. */
const TO_CHAPTER_PAGE = sticky(String.raw` ${RANGE_WORD} (\d{1,2}[-–]\d{1,3})(?![\p{L}\d])`);

const CHAPTER_AND_PAGE = sticky(String.raw`\d{1,2}[-–]\d{1,3}(?![\p{L}\d])(?! ?[-–])`);

/** Reads a place or range at `at`; null when there is none. */
export function readValue(text: string, at: number): Value | null {
  const value = readRange(text, at);
  TO_CHAPTER_PAGE.lastIndex = value?.end ?? 0;
  const last = value && TO_CHAPTER_PAGE.exec(text);
  if (!value || !last) return value;
  return { from: text.slice(value.start, value.end), to: last[1], start: value.start, end: value.end + last[0].length };
}

function readRange(text: string, at: number): Value | null {
  const first = match(VALUE, text, at);
  if (first === null || (/^\p{L}+$/u.test(first) && fromRoman(first) === null)) return null;
  let end = at + first.length;
  end += match(SUBPART, text, end)?.length ?? 0;
  if (first.includes('.') || end > at + first.length) return { from: plain(first), to: plain(first), start: at, end };
  const double = sameDouble(text, first, end);
  if (double) return { from: plain(first), to: double, start: at, end: end + 1 + double.length };
  const separator = match(RANGE, text, end);
  const paged = separator?.startsWith(' ') ? match(CHAPTER_AND_PAGE, text, end + separator.length) : null;
  if (separator !== null && paged !== null)
    return { from: plain(first), to: paged, start: at, end: end + separator.length + paged.length };
  const second = separator === null ? null : match(VALUE, text, end + separator.length);
  if (separator === null || second === null || !sameKind(first, second)) {
    return { from: plain(first), to: plain(first), start: at, end };
  }
  const last = end + separator.length + second.length;
  // `414-3-74` is no page, but a number of other things.
  if (/^[-–]\d/.test(text.slice(last, last + 2))) return null;
  return { ...expandRange(plain(first), plain(second)), start: at, end: last };
}

/** The second number of `3/4`, where it is the next one; null for everything else. */
function sameDouble(text: string, first: string, at: number): string | null {
  const second = text[at] === '/' ? match(VALUE, text, at + 1) : null;
  return second !== null && Number(second) === Number(first) + 1 ? second : null;
}

const isRoman = (value: string): boolean => fromRoman(value) !== null;
const sameKind = (a: string, b: string): boolean => isRoman(a) === isRoman(b);
/** Without the letters that a scan made of digits, and the comma of thousands. */
const plain = (value: string): string =>
  !/[lIO,]/.test(value)
    ? value
    : /^[lI\d][\dlIO,]*$/.test(value) && /\d/.test(value)
      ? value.replace(/,/g, '').replace(/[lI]/g, '1').replace(/O/g, '0')
      : value;

/** `4.105-4.110`: numbers of paragraphs and sections by chapter. */
const DOTTED = sticky(String.raw`(\d{1,3}(?:\.\d{1,4})+)(?:[-–](\d{1,3}(?:\.\d{1,4})+))?(?![\p{L}\d])`);

/** Reads a paragraph or section that is numbered by chapter at `at`; null where none stands there. */
export function readDotted(text: string, at: number): ValueList | null {
  DOTTED.lastIndex = at;
  const m = DOTTED.exec(text);
  return m && { values: [{ from: m[1], to: m[2] ?? m[1], start: at, end: at + m[0].length }], end: at + m[0].length };
}

/** Reads `3, 7-9, 12n` at `at`, with `ff.` and the like behind it; null when no place stands there. */
export function readValues(text: string, at: number): ValueList | null {
  const first = readValue(text, at);
  if (!first) return null;
  const values = [first];
  let end = first.end;
  for (let next = readNext(text, end, first); next; next = readNext(text, end, next)) {
    values.push(next);
    end = next.end;
  }
  return { values, end: afterFollowing(text, end) };
}

export const afterFollowing = (text: string, end: number): number => end + (match(FOLLOWED, text, end)?.length ?? 0);

function readNext(text: string, at: number, previous: Value): Value | null {
  const from = afterFollowing(text, at);
  const separator = match(NEXT, text, from);
  if (separator === null || match(NOT_NEXT, text, from) !== null) return null;
  const next = readValue(text, from + separator.length);
  return next && goesOn(previous, next) && match(AFTER_NEXT, text, next.end) !== null ? next : null;
}

/** Whether a number after a page can be a further page: it lies above it and is no year. */
function goesOn(previous: Value, next: Value): boolean {
  const last = Number.parseInt(previous.to.replace(/^\D+/, ''), 10);
  const value = Number.parseInt(next.from.replace(/^\D+/, ''), 10);
  if (Number.isNaN(value)) return Number.isNaN(last);
  const year = /^1[5-9]\d\d$|^20\d\d$/.test(next.from) && !(last >= 1000);
  // Pages of the preface stand before those of the book: `pp. ix-xii, 3-9`.
  if (Number.isNaN(last)) return /^[ivxlc]{2,}$/.test(previous.to) && /^\d{1,3}$/.test(next.from);
  return value > last && !year;
}
