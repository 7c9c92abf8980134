import type { BlockKind } from './layout.ts';
import { DIGIT, isSign } from './signs.ts';
import type { Text } from './text.ts';

/** A short line that may be a page number or a running head, by what it says and where it stands. */
export interface PageLine {
  /** Zero-based. */
  readonly line: number;
  /** UTF-16 offset of the line. */
  readonly start: number;
  /** The page number in it (`131`, `xii`, `[Pg 131]`); null where it holds none. */
  readonly number: number | null;
  /** How the number is written: numbers of one book are arabic or roman. */
  readonly roman: boolean;
  /** Whether it says that it is a page (`[Pg 131]`, `Page 3 of 12`). */
  readonly explicit: boolean;
  /** The letters of its words in lower case: what comes again on other pages. Empty for a mere number. */
  readonly key: string;
  /** Whether its words are set in capitals. */
  readonly capitals: boolean;
  /** How many other lines stand with it between blank lines: none, one or more. */
  readonly apart: 'alone' | 'beside one' | null;
  /** Whether a form feed stands before or behind it. */
  readonly atFeed: boolean;
  /** Whether the text below goes on in the middle of a sentence, and whether the line above breaks off in one. */
  readonly goesOn: boolean;
  readonly breaksOff: boolean;
  /** The nearest lines above and below that are not blank, zero-based; -1 where there is none. */
  readonly above: number;
  readonly below: number;
}

/** Longest line that is looked at, in UTF-16 units. */
const LONGEST = 110;
/** Most lines that stand together and may all be page number and head. */
const MOST_TOGETHER = 2;

/** All such lines, in text order: what stands apart, what stands at a form feed, and lines that begin or end with a number. */
export function pageLines(text: Text, kinds: readonly (BlockKind | null)[]): PageLine[] {
  const found: PageLine[] = [];
  let last = -1;
  for (let first = 0; first < kinds.length; first++) {
    if (kinds[first] === null) continue;
    let end = first + 1;
    while (end < kinds.length && kinds[end] !== null && !opensPage(text, end)) end++;
    for (let line = first; line < end; line++) {
      if (kinds[line] !== 'prose' || !mayMatter(text, line, first, end)) continue;
      const place: Place = {
        above: line > first ? line - 1 : last,
        below: line + 1 < end ? line + 1 : nextText(kinds, end),
        apart: end - first === 1 ? 'alone' : end - first <= MOST_TOGETHER ? 'beside one' : null,
        atFeed: (line === first && followsFeed(text, line)) || (line === end - 1 && precedesFeed(text, kinds, end)),
      };
      const read = readLine(text, line, place);
      if (read) found.push(read);
    }
    last = end - 1;
    first = end - 1;
  }
  return found;
}

const opensPage = (text: Text, line: number): boolean => text.content[text.lineStarts[line]] === '\f';

function nextText(kinds: readonly (BlockKind | null)[], from: number): number {
  for (let line = from; line < kinds.length; line++) if (kinds[line] !== null) return line;
  return -1;
}

/**
 * A line that stands apart, that a number begins or ends, or that is short or in capitals at the edge of its lines; told at
 * a glance, since nearly every line of a text is none of these.
 */
function mayMatter(text: Text, line: number, first: number, end: number): boolean {
  let from = text.lineStarts[line];
  let to = text.lineEnd(line) - 1;
  if (to + 1 - from > LONGEST) return false;
  if (end - first <= MOST_TOGETHER) return true;
  while (from < to && BLANKS.includes(text.content[from])) from++;
  while (to > from && BLANKS.includes(text.content[to])) to--;
  if (isSign(text.content, from, DIGIT) || isSign(text.content, to, DIGIT) || text.content[to] === ']') return true;
  return (line < first + 2 || line > end - 3) && (to - from < LONGEST_NUMBER || !hasSmall(text.content, from, to));
}

/** Longest way to write a page number with what stands around it: `— Page 131 of 240 —`. */
const LONGEST_NUMBER = 30;

/** Whether a plain small letter stands in a stretch. */
function hasSmall(content: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = content.charCodeAt(at);
    if (code > 96 && code < 123) return true;
  }
  return false;
}

const BLANKS = ' \t\f\xa0';

/** A form feed at the line's own start, or alone on lines above it. */
function followsFeed(text: Text, line: number): boolean {
  for (let at = line; at >= 0 && at > line - 4; at--) {
    if (text.content[text.lineStarts[at]] === '\f') return true;
    if (at < line && text.line(at).trim() !== '') return false;
  }
  return false;
}

function precedesFeed(text: Text, kinds: readonly (BlockKind | null)[], end: number): boolean {
  for (let line = end; line < kinds.length && line < end + 4; line++) {
    if (opensPage(text, line)) return true;
    if (kinds[line] !== null) return false;
  }
  return false;
}

type Place = Pick<PageLine, 'above' | 'below' | 'apart' | 'atFeed'>;

function readLine(text: Text, line: number, place: Place): PageLine | null {
  const words = text.line(line).trim();
  const number = numberIn(words);
  const key = keyOf(number ? number.rest : words);
  if (!number && key.length < SHORTEST_KEY) return null;
  if (number && PARTS.test(number.rest)) return null;
  const capitals = key !== '' && words === words.toUpperCase();
  if (key !== '' && isNoHead(number ? number.rest : words)) return null;
  if (number && key !== '' && !capitals && ((place.apart !== 'alone' && !place.atFeed) || isNote(number.rest)))
    return null;
  return {
    line,
    start: text.lineStarts[line],
    number: number?.value ?? null,
    roman: number?.roman ?? false,
    explicit: number?.explicit ?? false,
    key,
    capitals,
    goesOn: place.below >= 0 && BEGINS_SMALL.test(text.line(place.below)),
    breaksOff: place.above >= 0 && breaksOff(text.line(place.above).trimEnd()),
    ...place,
  };
}

/** Letters without which a line is an ornament or a speck. */
const SHORTEST_KEY = 3;

/** Letters alone: digits, stops and blanks are what scans leave out and put in. */
const keyOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}]+/gu, '');

/** What is no head though it is short and may come again: a citation, a salutation, a speaker, the heading of the notes. */
const isNoHead = (words: string): boolean =>
  /[,;:!?\\|]$|[.!?…][\])”"’'»\d]*$/.test(words.toUpperCase() === words ? words.replace(/\.$/, '') : words) ||
  /^[\p{Ll}\p{P}]/u.test(words) ||
  /^(?:ibid|idem|id\.|op\. ?cit|loc\. ?cit|see|cf|vgl|ebd|siehe|voir|там же|см|[*>#|+[(-])/i.test(words) ||
  /\b(?:pp?|pg|vol|no|S|с)\.$/.test(words) ||
  /^(?:end|foot)?notes?$|^(?:anmerkungen|примечания|notas|noten|fu(?:ß|ss)noten)$/i.test(words);

/** `CHAPTER 12`, `LETTER 3`: numbers of the text's own parts count up as pages do. */
const PARTS =
  /(?:^|[\s.])(?:chapter|chap|part|book|section|letter|canto|act|scene|article|lecture|psalm|sonnet|table|figure|plate|appendix|kapitel|teil|buch|abschnitt|brief|tafel|chapitre|partie|livre|lettre|capitolo|capítulo|parte|libro|глава|часть|книга|письмо)\.?$/iu;

/** `12 Arnold, Harbour Papers, p. 311` is a note; the head of a page holds no second number and no comma. */
const isNote = (words: string): boolean => words.length > 60 || /[\d,;:]/.test(words);

// ---- the number

interface Numbered {
  readonly value: number;
  readonly roman: boolean;
  readonly explicit: boolean;
  /** The words beside it. */
  readonly rest: string;
}

/** `131`, `— 131 —`, `[131]`, `xii`, `[Pg 131]`, `Page 3 of 12`. */
const ALONE =
  /^[-–—|·•~=<>{[ ]*(?:(p(?:age|g)?\.?|seite|стр\.?) ?)?([1-9]\d{0,3}|[ivxlc]{1,7})(?: ?(?:\/|of|von) ?\d{1,4})?[-–—|·•~=<>}\] ]*$/i;
/** `131  THE HARBOUR TOWN`, `131 | The Harbour Town`. */
const BEFORE = /^([1-9]\d{0,3})\s+(?:[-–—|·•]\s*)?(?=\p{L})(.{3,})$/u;
/** `THE HARBOUR TOWN  131`, `The Harbour Town. [131]`. */
const BEHIND = /^(\p{L}.{2,}?)\s+(?:[-–—|·•]\s*)?[[|]?\s*([1-9]\d{0,3})\s*[\]|]?$/u;

function numberIn(words: string): Numbered | null {
  const alone = ALONE.exec(words);
  if (alone) {
    const value = /\d/.test(alone[2]) ? Number(alone[2]) : romanNumber(alone[2]);
    return value === null ? null : { value, roman: !/\d/.test(alone[2]), explicit: alone[1] !== undefined, rest: '' };
  }
  const before = BEFORE.exec(words);
  if (before) return { value: Number(before[1]), roman: false, explicit: false, rest: before[2] };
  const behind = BEHIND.exec(words);
  return behind ? { value: Number(behind[2]), roman: false, explicit: false, rest: behind[1] } : null;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Small or capital letters that are a number written as Romans wrote it; null for any others. */
function romanNumber(letters: string): number | null {
  if (!/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i.test(letters)) return null;
  const values = Array.from(letters.toLowerCase(), letter => ROMAN[letter]);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** Whether a line holds a number that may be its page's. */
export const isNumbering = (line: PageLine): boolean => line.number !== null;

// ---- the sentence around it

const BEGINS_SMALL = /^\s*\p{Ll}(?:\p{Ll}|\s|[-’'])/u;

const breaksOff = (line: string): boolean => line.length > LONGEST_HEADING && /[\p{Ll},-]$/u.test(line);

/** Behind a shorter line without a stop a heading ends, not the half of a sentence. */
const LONGEST_HEADING = 40;
