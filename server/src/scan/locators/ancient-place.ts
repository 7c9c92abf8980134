import type { LocatorLabel } from '../../resolve/apparatus.ts';
import { capital } from '../citations/languages/pattern.ts';
import { fromRoman } from './numerals.ts';
import type { BarePart, LocatorPart, PlacePart } from './place.ts';
import { afterFollowing, readValues } from './values.ts';

/** A place as editions of ancient works count them. Offsets are those of the text it was read from. */
export interface AncientPlace {
  readonly parts: readonly PlacePart[];
  readonly end: number;
  /** `2.40` alone: numbers that could be anything. */
  readonly isPlain: boolean;
}

/** What stands before the place. */
interface Before {
  /** Whether a work is named, and whether its name ends so that a single number must be a place. */
  readonly title: boolean;
  readonly single: boolean;
  readonly note: boolean;
  /** Whether the author right before is cut short with a stop: `Liv. 6, 29, 6`. */
  readonly cut: boolean;
  /** Whether each work of the author is one book, so that `v. 20` is a verse. */
  readonly oneBook: boolean;
  /** Whether those are plays and poems, which have verses alone. */
  readonly verses: boolean;
}

/** What each word says, small letters without stops. Letters, speeches and sermons are parts of the works they stand in. */
const WORDS: Readonly<Record<string, LocatorLabel | 'volume'>> = {
  ...labelled('book', 'l lib liber libr bk book b canto'),
  ...labelled('chapter', 'c cc cap capp ch chap chapter'),
  ...labelled('section', 'tit § §§ sect sec s'),
  ...labelled('verse', 'v vv ver vers verse verses'),
  ...labelled('line', 'll line lines'),
  ...labelled('part', 'epist ep epp orat or hom homil serm canon can tract praelect fr frag fragm'),
  ...labelled('page', 'p pp'),
  ...labelled('column', 'col'),
  ...labelled('folio', 'fol'),
  ...labelled('note', 'n not note'),
  ...labelled('issue', 'no num'),
  ...labelled('volume', 'tom t vol'),
};

function labelled<T extends string>(label: T, words: string): Record<string, T> {
  return Object.fromEntries(words.split(' ').map(word => [word, label]));
}

const sticky = (source: string): RegExp => new RegExp(source, 'uy');

/** Words of one letter that old notes write with a capital; others, and what stands behind another one, are the end of a title: `Plin. H. N. vi. 26`, `P. L. ii. 57`. */
const CAPITAL: ReadonlySet<string> = new Set(['l', 'b', 'c']);
const WORD = sticky(
  `(${Object.keys(WORDS)
    .sort((a, b) => b.length - a.length)
    .flatMap(word => [
      word,
      ...(word.length > 1 ? [capital(word)] : CAPITAL.has(word) ? [`(?<!\\p{Lu}\\. )${capital(word)}`] : []),
    ])
    .join('|')})(?:\\.|(?= )|(?<=§)) ?(?=\\d|(?!cc\\. ?\\d)[ivxlcIVXLC]+(?![\\p{L}\\d]))`,
);
const SEPARATOR = sticky('[.,;]{0,2} ?');
/** `X.8`, `x. 1, 11`, `II, 7. 4`. */
const ROMAN = sticky(
  String.raw`([ivxlc]{1,8}|[IVXLC]{1,8})(?:[.,]{1,2} ?| )(\d{1,4}(?:[-–—]\d{1,4})?|(?<=[ivxlc]\. )(?!(?:vv?|ll?|cc?)\. ?\d)[ivxlc]{1,8}(?=[.,;)]))(?:[.,] ?(\d{1,4}(?:[-–—]\d{1,4})?))?(?![\d\p{L}]|[.,]\d)`,
);
/** `XVIII, iii, 3`, `II. viii. 1`: book, chapter and section. */
const ROMAN_TWICE = sticky(
  String.raw`([IVXLC]{1,8})[.,] ?([ivxlc]{1,8})[.,] ?(\d{1,4}(?:[-–—]\d{1,4})?)(?![\d\p{L}]|[.,]\d)`,
);
/** `2.40`, `1.1.3`. */
const DOTTED = sticky(String.raw`\d{1,3}(?:\.\d{1,4}){1,3}(?:[-–—]\d{1,4}(?:\.\d{1,4})?)?(?![\d\p{L}])`);
/** What ends a place whose numbers stops and blanks part, so that no sentence is taken for one. */
const PLACE_END = String.raw`(?= ?(?:[.,;:)\]”"]|$|and |ff?\b|sqq?\b))(?![.,]\d|\. \d)`;
/** `6. 3. 1`, `5.21. 10`, with blanks: three at least. */
const SPACED = sticky(String.raw`\d{1,3}\. ?\d{1,3}\. \d{1,4}(?:[-–—]\d{1,4})?${PLACE_END}`);
/** `1. 14`, behind a title, a comma or a name that is cut short. */
const SPACED_PAIR = sticky(String.raw`\d{1,3}\. \d{1,4}(?:[-–—]\d{1,4})?${PLACE_END}`);
/** `2, 13, 6`. */
const COMMAS = sticky(
  String.raw`\d{1,3}, ?\d{1,3}(?:[-–—]\d{1,3})?(?:, ?\d{1,3}(?:[-–—]\d{1,3})?)?(?![\d\p{L}]|,? ?\d)`,
);
/**
 * `7.192`, `1. 14. 5` or `12, 8, 8-9` behind `ibid.`: book and chapter, whatever was cited, since numbers of pages rise. Two numbers with
 * a blank between them, `2. 48`, may be volume and page as well. Null for all that could be pages.
 */
export function readBookAndChapter(text: string, start: number): AncientPlace | null {
  const pair = match(SPACED_PAIR, text, start);
  if (pair) return furtherPlace(text, start, start + pair[0].length);
  const commas = match(COMMAS, text, start);
  const m = match(SPACED, text, start) ?? match(DOTTED, text, start) ?? (commas && !rises(commas[0]) ? commas : null);
  if (!m) return null;
  const end = start + m[0].length;
  return { parts: counted(bares(text, start, end), COUNTED), end: afterFollowing(text, end), isPlain: true };
}

const FURTHER_STOPS = sticky(
  String.raw`(?:[;,]|,? and) ?(\d{1,3}(?:\. ?\d{1,4}){1,3}(?:[-–—]\d{1,4}(?:\.\d{1,4})?)?)${PLACE_END}`,
);
const FURTHER_COMMAS = sticky(
  String.raw`; ?(\d{1,3}, ?\d{1,3}(?:, ?\d{1,3})?(?:[-–—]\d{1,3})?)(?= ?(?:[.;:)\]]|$|ff?\b))(?![.,]\d)`,
);
const IN_STOPS = /^\d{1,3}\. ?\d/;
const IN_COMMAS = /^\d{1,3}, ?\d/;

/** The next place of a work behind the one that is `[start, end)`, written like it: `2.40; 3.12`, `6, 29, 6; 7, 12`; null where none follows. */
export function furtherAncientPlace(
  text: string,
  start: number,
  end: number,
): (AncientPlace & { readonly start: number }) | null {
  const before = text.slice(start, end);
  const pattern = IN_STOPS.test(before) ? FURTHER_STOPS : IN_COMMAS.test(before) ? FURTHER_COMMAS : null;
  const m = pattern && match(pattern, text, end);
  if (!m) return null;
  const from = end + m[0].length - m[1].length;
  return { ...furtherPlace(text, from, end + m[0].length), start: from };
}

/** Numbers that are counted as those of the citation before them. */
function furtherPlace(text: string, start: number, end: number): AncientPlace {
  const [first, ...rest] = bares(text, start, end);
  const [{ start: at, end: firstEnd, from }] = first.values;
  const volume: PlacePart = { kind: 'volume', text: from, start: at, end: firstEnd, worded: false };
  return { parts: [volume, ...rest], end: afterFollowing(text, end), isPlain: true };
}

const COUNTED: readonly LocatorLabel[] = ['book', 'chapter', 'section'];

/** Numbers that a work in one book counts: `Plut., Arat., 6, 1` is chapter and section. */
export const inOneBook = (parts: readonly BarePart[]): LocatorPart[] => counted(parts, COUNTED.slice(1));

const counted = (parts: readonly BarePart[], labels: readonly LocatorLabel[]): LocatorPart[] =>
  parts.map(({ values }, i) => ({ kind: 'locator', label: labels[Math.min(i, labels.length - 1)], values }));

const rises = (numbers: string): boolean => {
  const values = numbers.split(/, ?/).map(each => Number.parseInt(each, 10));
  return values.every((value, i) => i === 0 || value > values[i - 1]);
};

/** `44c`, `1103a24-26`: pages of the edition by which the author is cited, with the part of the page. */
const LETTERED = sticky(String.raw`\d{2,4}[a-e]\d{0,2}(?:[-–—](?:\d{1,4})?[a-e]?\d{0,2})?(?![\d\p{L}])`);
const SINGLE = sticky(
  String.raw`(\d{1,4}(?:[-–—]\d{1,4})?|[ivxlc]{1,8})(?= ?(?:[.,;:)\]”"]|$|ff?\b|sqq?\b)| \()(?![.,]\d)`,
);

const NUMBER = /\d{1,4}(?:[-–—]\d{1,4})?|(?<=[.,] ?)[ivxlc]{1,8}/g;

/** The place that begins at `start`; null when none does. */
export function readAncientPlace(text: string, start: number, before: Before): AncientPlace | null {
  const worded = isFifthBook(text, start, before) ? null : readWorded(text, start);
  const place = worded ?? readNumbers(text, start, before);
  return worded || !place ? place : withPages(text, place);
}

/** `Polyb. v. 44`: the numeral, where no book of prose or poetry has so many verses that the word would be needed. */
function isFifthBook(text: string, start: number, { oneBook }: Before): boolean {
  const number = oneBook ? null : /^v\.? ?(\d{1,4})/.exec(text.slice(start, start + 8));
  return number !== null && Number(number[1]) <= MOST_CHAPTERS;
}

/** `iii. p. 70`, `xvi. 1, § 14`: the page of an edition or a section behind numbers. */
function withPages(text: string, place: AncientPlace): AncientPlace {
  const at = place.end + (match(SEPARATOR, text, place.end)?.[0].length ?? 0);
  const pages = match(FURTHER_WORD, text, at) && readWorded(text, at);
  return pages ? { parts: [...place.parts, ...pages.parts], end: pages.end, isPlain: false } : place;
}

const FURTHER_WORD = sticky(String.raw`(?:(?:pp?|vv?|ll|cc?|capp?|ch|s|sect?)\. ?|§§? ?)\d`);
/** `ii. v. 204`, `viii. p. 362`: a numeral before a place in words. */
const BOOK_ALONE = sticky(
  String.raw`([ivxlc]{1,8}|[IVXLC]{1,8})(?=[.,]{1,2} ?(?:vv?|ll|cc?|capp?|ch|s|sect|pp?)\. ?\d)`,
);

/** `l. i. c. 9`, `lib. 5 cap. 23`, `Bk. V, Ch. 30`, with the pages of an edition behind them; null when no word stands there. */
export function readWorded(text: string, start: number): AncientPlace | null {
  const parts: PlacePart[] = [];
  let end = start;
  for (let at = start; parts.length < 6; at = end + (match(SEPARATOR, text, end)?.[0].length ?? 0)) {
    const word = match(WORD, text, at);
    const from = word ? at + word[0].length : at;
    const part = word
      ? wordedPart(text, from, WORDS[word[1].toLowerCase()])
      : parts.length > 0
        ? lines(text, at, parts)
        : null;
    if (!part) break;
    parts.push(part.part);
    end = part.end;
  }
  return parts.length === 0 ? null : { parts, end, isPlain: false };
}

function wordedPart(text: string, at: number, label: LocatorLabel | 'volume'): { part: PlacePart; end: number } | null {
  // `Chron. Can. i. 4`: letters and canons are counted by one number; before two the word ends a title.
  const list = label === 'part' && match(ROMAN, text, at) ? null : readValues(text, at);
  if (!list) return null;
  const [first] = list.values;
  const { start, end } = first;
  if (label === 'volume')
    return { part: { kind: 'volume', text: text.slice(start, end), start, end, worded: true }, end };
  return { part: { kind: 'locator', label, values: list.values }, end: list.end };
}

/** More chapters than any book of prose has. */
const MOST_CHAPTERS = 200;

/** `l. ii. 464, 486`, `lib. v. 26`: numbers behind a book are its verses or its chapter. */
function lines(text: string, at: number, parts: readonly PlacePart[]): { part: LocatorPart; end: number } | null {
  const last = parts[parts.length - 1];
  if (parts.length > 1 || last.kind !== 'locator' || last.label !== 'book' || !/\d/.test(text[at] ?? '')) return null;
  const list = readValues(text, at);
  const isPoem = list !== null && (list.values.length > 1 || Number(list.values[0].from) > MOST_CHAPTERS);
  return list && { part: { kind: 'locator', label: isPoem ? 'verse' : 'chapter', values: list.values }, end: list.end };
}

function readNumbers(text: string, start: number, before: Before): AncientPlace | null {
  const twice = match(ROMAN_TWICE, text, start);
  if (twice && fromRoman(twice[1]) !== null && fromRoman(twice[2]) !== null) return romanPlace(text, start, twice);
  const roman = match(ROMAN, text, start);
  if (roman && roman[1] !== 'civ' && fromRoman(roman[1]) !== null && !(Number(roman[2].split(/[-–—]/)[0]) >= 1000))
    return romanPlace(text, start, roman);
  const book = match(BOOK_ALONE, text, start);
  if (book && fromRoman(book[1]) !== null) return romanPlace(text, start, book);
  const lettered = match(LETTERED, text, start);
  if (lettered) return pages(text, start, lettered[0]);
  const isParted = before.single || before.cut || text[start - 2] === ',';
  const spaced = before.note
    ? (match(SPACED, text, start) ?? (isParted ? match(SPACED_PAIR, text, start) : null))
    : null;
  const dotted = spaced ?? match(DOTTED, text, start);
  if (dotted) return numbers(text, start, dotted[0], true);
  const commas = match(COMMAS, text, start);
  if (commas && (before.title || before.cut || text[start - 2] === ',')) return numbers(text, start, commas[0], false);
  const single = before.single && before.note ? match(SINGLE, text, start) : null;
  return single ? alone(text, start, single[1], before.verses ? 'verse' : 'chapter') : null;
}

/** `Sall. Cat. 12`, `Eurip. Alc. 163`: a work of one book has chapters or verses alone. */
function alone(text: string, start: number, whole: string, label: LocatorLabel): AncientPlace | null {
  const list = readValues(text, start);
  const end = start + whole.length;
  const values = list && list.end >= end ? list.values : [{ from: whole, to: whole, start, end }];
  return { parts: [{ kind: 'locator', label, values }], end: list?.end ?? end, isPlain: true };
}

function romanPlace(text: string, start: number, [whole, book]: RegExpExecArray): AncientPlace {
  const volume: PlacePart = { kind: 'volume', text: book, start, end: start + book.length, worded: false };
  const rest = bares(text, start + book.length, start + whole.length);
  return { parts: [volume, ...rest], end: afterFollowing(text, start + whole.length), isPlain: false };
}

function numbers(text: string, start: number, whole: string, isPlain: boolean): AncientPlace {
  const end = start + whole.length;
  const parts = bares(text, start, end);
  return { parts, end: afterFollowing(text, end), isPlain: isPlain && parts.length < 3 };
}

const bares = (text: string, start: number, end: number): BarePart[] =>
  Array.from(text.slice(start, end).matchAll(NUMBER), ({ 0: value, index }) => {
    const [from, to = from] = value.split(/[-–—]/);
    const at = start + index;
    return { kind: 'bare', values: [{ from, to, start: at, end: at + value.length }] };
  });

function pages(text: string, start: number, whole: string): AncientPlace {
  const [from, to] = whole.split(/[-–—]/);
  const end = start + whole.length;
  const values = [{ from, to: to || from, start, end }];
  return { parts: [{ kind: 'locator', label: 'page', values }], end: afterFollowing(text, end), isPlain: false };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
