import type { Block } from '../../text/layout.ts';
import { isCloser, isDigit, isLetter, isSpace, isStop, lastWord } from './characters.ts';
import { MOST_DIGITS, numbered } from './numbered.ts';
import type { MarkerShape, MarkerSighting } from './sighting.ts';
import { COUNTED, NOT_BEFORE_NOTE, ORDINAL_ENDINGS, UNITS, VERSIONS } from './words.ts';

/** Digits glued to a word or behind a space: `the canal,2`, `in 1917.16`, `dying. 16`; null where they can be none. */
export function bareAt(content: string, at: number, block: Block): MarkerSighting | null {
  let end = at;
  while (end < block.span.end && isDigit(content.charCodeAt(end))) end++;
  if (!endsNumber(content, end)) return null;
  const shape = shapeBefore(content, at, block.span.start);
  const isNumber = end - at <= MOST_DIGITS && content[at] !== '0';
  if (shape && isNumber && (shape !== 'spaced' || endsSpaced(content, end))) {
    if (shape !== 'spaced' && isInPath(content, at, block.span.start)) return null;
    return numbered(at, end, 'bare', content.slice(at, end), shape);
  }
  if (isNumber && isEnding(content, at, end, block.span.start))
    return numbered(at, end, 'bare', content.slice(at, end), 'ending');
  return gluedToYear(content, at, end, block);
}

/** Behind a space `1.` and `2)` count the parts of a sentence; a marker there stands free. */
function endsSpaced(content: string, end: number): boolean {
  const c = content.charCodeAt(end);
  if (Number.isNaN(c) || c === 0x201d || c === 0x22) return true;
  if (!isSpace(c)) return false;
  const line = content.slice(end, end + 6).match(/^[ \t\xa0]*([^ \t\xa0])/)?.[1];
  return line === undefined || /[\p{L}\n\r\f“"„«‘'([]/u.test(line);
}

/**
 * `dargestellt hat 1).` as German books had it, and `в «Анти-Дюринге» 2.` as scans of Russian ones have it: behind a blank,
 * and before the stop.
 */
function isEnding(content: string, at: number, end: number, blockStart: number): boolean {
  const isHalfBracketed = content[end] === ')' && !isInParenthesis(content, at, blockStart);
  const close = isHalfBracketed ? end + 1 : end;
  if (!ENDS_CLAUSE.test(content.slice(close, close + 3))) return false;
  let i = at - 1;
  while (i > blockStart && at - i < 5 && isSpace(content.charCodeAt(i))) i--;
  const before = content.charCodeAt(i);
  if (i === at - 1 || (!isHalfBracketed && at - i > 2)) return false;
  // `2) The lock` at the head of a line is a point of a list.
  if (isHalfBracketed && /[\n\r]/.test(content.slice(i, at)) && isSpace(content.charCodeAt(close))) return false;
  if (isHalfBracketed && isStop(before)) return true;
  if (isCloser(before)) return isHalfBracketed || (QUOTE.test(content[i]) && closesSomething(content, i, blockStart));
  const word = lastWord(content, i + 1, blockStart);
  if (COUNTED.has(word) || NOT_BEFORE_NOTE.has(word)) return false;
  return isHalfBracketed ? word.length > 1 : CYRILLIC.test(word);
}

const ENDS_CLAUSE = /^(?:[.,;:!?]?(?:[\s\xa0]|$)|[.,;:!?]?[»“”"])/;
const QUOTE = /[»“”"«]/;
/** Only where scans set a blank before the marker as a rule, and no word that is cut short. */
const CYRILLIC = /^[а-яё]{4,}$/u;

/** Whether a parenthesis is open that the `)` behind a number or sign closes. */
export function isInParenthesis(content: string, at: number, blockStart: number): boolean {
  for (let i = at - 1; i >= Math.max(blockStart, at - LONGEST_PARENTHESIS); i--) {
    if (content[i] === '(') return true;
    if (content[i] === ')' && !isDigit(content.charCodeAt(i - 1)) && content[i - 1] !== '*') return false;
  }
  return false;
}

const LONGEST_PARENTHESIS = 500;

/** `19171` is *1917* with the marker 1. */
function gluedToYear(content: string, at: number, end: number, block: Block): MarkerSighting | null {
  const digits = end - at;
  if (digits < 5 || digits > 7 || content[at + 4] === '0') return null;
  const year = Number(content.slice(at, at + 4));
  if (year < 1000 || year > 2100) return null;
  const before = at > block.span.start ? content.charCodeAt(at - 1) : 32;
  if (!isSpace(before) && before !== 0x28) return null;
  return numbered(at + 4, end, 'bare', content.slice(at + 4, end), 'year');
}

/** Signs of units, money, sections of an address, calls of a function. */
const NEVER_BEHIND = '%°/$(}=';

/** What follows the digits must not make them part of a number, a date, a range or a word. */
function endsNumber(content: string, end: number): boolean {
  const c = content.charCodeAt(end);
  if (isLetter(c) || NEVER_BEHIND.includes(content[end] ?? ' ')) return false;
  const after = content.charCodeAt(end + 1);
  if (c === 0x5f && (isLetter(after) || isDigit(after))) return false;
  if ((c === 0x2e || c === 0x2c || c === 0x3a) && isDigit(after)) return false;
  if (FILE_ENDING.test(content.slice(end, end + 3))) return false;
  return !((c === 0x2d || c === 0x2013) && (isDigit(after) || isLetter(after)));
}

/** `mdb2.h`, `icon1.xpm`, `Meta_1_2`: behind a marker begins no small letter. */
const FILE_ENDING = /^(?:\.[a-z]|_[\p{L}\d])/u;

/** How much of a word before a number is looked at. */
const LONGEST_PATH = 60;

/**
 * Whether a number ends the path or name of a file, of a kind that machines read: `contrib/shar/shar.1`, `man1/intro.1`, `sha_2`.
 * `and/or.1`, `1917/18.1` and `_Annals_1` are words of prose.
 */
function isInPath(content: string, at: number, blockStart: number): boolean {
  let start = at;
  while (start > blockStart && at - start < LONGEST_PATH && !isSpace(content.charCodeAt(start - 1))) start--;
  return PATH.test(content.slice(start, at));
}

const PATH = /[/\\][^/\\]*[/\\]|\p{L}\d[^/]*\/|^[^_/]+_[^/]*\/|^[\p{L}\d]+_[\p{L}\d]/u;

/** The shape of what stands before a glued or parted number; null where no marker can stand. */
function shapeBefore(content: string, at: number, blockStart: number): MarkerShape | null {
  if (at === blockStart) return null;
  const before = content.charCodeAt(at - 1);
  if (isSpace(before)) return spacedShape(content, at, blockStart);
  if (VERSION.test(content.slice(Math.max(0, at - 2), at))) return null;
  if (isLetter(before)) return canEndWithNumber(content, at, blockStart) ? 'word' : null;
  if (isCloser(before)) return closesSomething(content, at - 1, blockStart) ? 'stop' : null;
  return isStop(before) ? shapeAfterStop(content, at, blockStart) : null;
}

/** A quotation mark or star behind a space opens; only behind a word or stop does it close. */
function closesSomething(content: string, at: number, blockStart: number): boolean {
  let i = at;
  while (i >= blockStart && at - i < 4 && isCloser(content.charCodeAt(i))) i--;
  const before = i < blockStart ? 32 : content.charCodeAt(i);
  if (content[at] === '_' && !isOpened(content, i, blockStart)) return false;
  return isLetter(before) || isDigit(before) || isStop(before) || closesFrench(content, i, blockStart);
}

/** Whether emphasis that ends here, `_Kell_2`, begins at the underscore before; `A_1` and `SAM_2` are names. */
function isOpened(content: string, at: number, blockStart: number): boolean {
  const text = content.slice(Math.max(blockStart, at - LONGEST_EMPHASIS), at + 1);
  return /(?:^|[^\p{L}\p{N}_\\])_+$/u.test(text.slice(0, text.lastIndexOf('_') + 1));
}

const LONGEST_EMPHASIS = 300;

/** How far back the mark that opened a quotation is looked for. */
const QUOTED = 600;

/** The ` »` of `« un être abstrait »10`, told from the one that opens `sagt »10 Gebote«` by the mark before it. */
function closesFrench(content: string, blank: number, blockStart: number): boolean {
  if (content[blank + 1] !== '»') return false;
  for (let i = blank - 1; i >= Math.max(blockStart, blank - QUOTED); i--) {
    const c = content[i];
    if (c === '»') return false;
    if (c === '«') return i === blockStart || !isLetter(content.charCodeAt(i - 1));
  }
  return false;
}

function shapeAfterStop(content: string, at: number, blockStart: number): MarkerShape | null {
  const earlier = content.charCodeAt(at - 2);
  if (isSpace(earlier)) return isApart(content, at - 1, blockStart) ? 'stop' : null;
  if (isLetter(earlier)) return endsSentence(content, at - 1, blockStart) ? 'stop' : null;
  if (isCloser(earlier) || (isStop(earlier) && earlier !== 0x2c)) return 'stop';
  if (PAUSES.includes(content[at - 1]))
    return endsYear(content, at - 1, blockStart) && goesOn(content, at) ? 'year' : null;
  if (content[at - 1] !== '.') return null;
  const endsNumber = endsRange(content, at, blockStart) || endsThousands(content, at, blockStart);
  return endsNumber || endsYear(content, at - 1, blockStart) ? 'year' : null;
}

/** French sets a blank before `;`, `:`, `!` and `?`: `avait enrichi ;3`. */
function isApart(content: string, stop: number, blockStart: number): boolean {
  const before = content.charCodeAt(stop - 2);
  return (
    stop - 2 >= blockStart && ';:!?'.includes(content[stop]) && (isLetter(before) || before === 0xbb || before === 0x29)
  );
}

/** Behind the year and its pause: `since 1889,2 and rents`. */
const PAUSES = ',;:';

/** Whether a sentence goes on behind the digits: `1889,2 km` and `1889:2, 3` are numbers. */
function goesOn(content: string, at: number): boolean {
  const end = nextNonDigit(content, at);
  const word = /^\s(\p{L}{2,12})/u.exec(content.slice(end, end + 13))?.[1];
  return word !== undefined && !UNITS.has(word);
}

/** Not behind `p.` and the like, nor behind a lone letter: `B.2` is a section, but `206 B.C.3` and `at Arnold’s.3` are not. */
function endsSentence(content: string, stop: number, blockStart: number): boolean {
  if (ENDS_WORD.test(content.slice(Math.max(blockStart, stop - 4), stop))) return true;
  const word = lastWord(content, stop, blockStart);
  if (NOT_BEFORE_NOTE.has(word)) return false;
  return word.length > 1 || isStop(content.charCodeAt(stop - 2));
}

/** The years before our era, and the possessive, end in a letter that alone would be *circa* or a page. */
const ENDS_WORD = /\bB\. ?C$|\p{L}[’']s$/u;

/** `pp. 297-299.3 The` is a range of pages that ends its sentence, with a marker; `3.16` and `12-14.5 m` are numbers. */
function endsRange(content: string, at: number, blockStart: number): boolean {
  const end = nextNonDigit(content, at);
  if (!BEGINS_SENTENCE.test(content.slice(end, end + 6))) return false;
  let i = at - 1;
  while (i > blockStart && isDigit(content.charCodeAt(i - 1))) i--;
  const dash = content.charCodeAt(i - 1);
  return i - 1 > blockStart && (dash === 0x2d || dash === 0x2013) && isDigit(content.charCodeAt(i - 2));
}

const BEGINS_SENTENCE = /^[ \t\r\n\xa0]*(?:[\p{Lu}“„«(["]|$)/u;

/** `one to 15,625.3 The` and `$6,370.7 On` end a sentence with a marker; `$6,370.75` has cents, and `6,370.7 km` is a number. */
function endsThousands(content: string, at: number, blockStart: number): boolean {
  const end = nextNonDigit(content, at);
  if (!BEGINS_SENTENCE.test(content.slice(end, end + 6))) return false;
  const money = THOUSANDS.exec(content.slice(Math.max(blockStart, at - LONGEST_NUMBER), at));
  return money !== null && (money[1] === undefined || end - at === 1);
}

const THOUSANDS = /(?:^|[\s(“"—]|([$£€]))\d{1,3}(?:,\d{3}){1,3}\.$/u;
const LONGEST_NUMBER = 20;

/** `1917.16` is a year with a marker; `3.16` and `1.6.1` are numbers. */
function endsYear(content: string, at: number, blockStart: number): boolean {
  let i = at;
  while (i > blockStart && isDigit(content.charCodeAt(i - 1))) i--;
  return at - i === 4 && (content[i] === '1' || content[i] === '2') && content[i - 1] !== '.' && content[i - 1] !== ',';
}

function spacedShape(content: string, at: number, blockStart: number): MarkerShape | null {
  let i = at - 1;
  while (i > blockStart && at - i < 5 && isSpace(content.charCodeAt(i))) i--;
  const before = content.charCodeAt(i);
  if (isCloser(before)) return 'spaced';
  if (!isStop(before)) return null;
  if (isDigit(content.charCodeAt(i - 1)))
    return before === 0x2e && endsSpaced(content, nextNonDigit(content, at)) ? 'spaced' : null;
  return NOT_BEFORE_NOTE.has(lastWord(content, i, blockStart)) ? null : 'spaced';
}

/** The first offset from `at` on that holds no digit. */
export function nextNonDigit(content: string, at: number): number {
  while (isDigit(content.charCodeAt(at))) at++;
  return at;
}

/** `GPLv2` names a version. */
const VERSION = /\p{Lu}v$/u;

/** A marker stands at a word's end, not in `B52`, `H2O`, `x2`, `MP3`, `IPv4`, nor behind the name of a user, `@rose5`. */
function canEndWithNumber(content: string, at: number, blockStart: number): boolean {
  const word = lastWord(content, at, blockStart);
  const isBehindDigit = isDigit(content.charCodeAt(at - word.length - 1));
  if (isBehindDigit) return endsCounted(content, at, word);
  if (word.length < 2 || UNITS.has(word) || VERSIONS.has(word) || '@_#$'.includes(content[at - word.length - 1] ?? ' '))
    return false;
  if (word.length <= 3 && MIXED.test(content.slice(at - word.length, at))) return false;
  return word.length > 3 || word !== word.toUpperCase();
}

/** Behind a digit, only what ends an ordinal or the name of a decade is a word: `the 19th2`, `in the 1920s2`; `1.15.0rc1` is not. */
const endsCounted = (content: string, at: number, word: string): boolean =>
  ORDINAL_ENDINGS.has(word) || /[1-9]\d\d0s$/.test(content.slice(Math.max(0, at - 5), at));

/** Two capitals in one short word make a name of parts: `IPv`. */
const MIXED = /\p{Lu}.*\p{Lu}/u;
