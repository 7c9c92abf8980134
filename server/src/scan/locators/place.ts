import type { LocatorLabel } from '../../resolve/apparatus.ts';
import { anyNumbered } from '../citations/languages/pattern.ts';
import { isBookOf } from './books.ts';
import { countedBy } from './large-numerals.ts';
import { isVolumeNumber } from './numerals.ts';
import {
  type BarePart,
  isBare,
  isLocator,
  isVolume,
  type LocatorPart,
  type Place,
  type PlacePart,
  type YearPart,
} from './place-parts.ts';
import { afterFollowing, readDotted, readValue, readValues, type Value } from './values.ts';
import {
  ANY_WORD,
  EDITION,
  JOINER,
  labelOf,
  MONTH,
  PINPOINT,
  SERIES_WORD,
  VOLUME_WORD,
  VOLUMES_WORD,
  wordsOf,
} from './words.ts';

export type { BarePart, LocatorPart, Place, PlacePart, VolumePart, YearPart } from './place-parts.ts';
export { isBare, isLocator, isVolume, isYear } from './place-parts.ts';

const isPaged = (part: PlacePart): part is LocatorPart | BarePart =>
  isBare(part) || (isLocator(part) && part.label === 'page');

/** Reads the place that begins at `start`; null when none does. `at 630` is read as a page where `at` is allowed. */
export function readPlace(text: string, start: number, allowAt = false): Place | null {
  const reader = new PlaceReader(text, start, allowAt);
  reader.read();
  return reader.parts.length === 0 ? null : { parts: reader.parts, start, end: reader.end };
}

/** Reads pages without a word at `start` (`45-67, at 59`); null when no number stands there. */
export function readBarePages(text: string, start: number): Place | null {
  const list = readValues(text, start);
  if (!list) return null;
  const reader = new PlaceReader(text, list.end, false);
  reader.parts.push({ kind: 'bare', values: list.values });
  reader.readPinpoint();
  return { parts: reader.parts, start, end: reader.end };
}

const sticky = (source: string): RegExp => new RegExp(source, 'uy');

/** With the raised number of an edition (`CIL I² 1492`). */
const SEPARATOR = sticky('[²³⁴⁵⁶]? ?[,.:]{0,2} ?');
const ROMAN_OR_ARABIC = String.raw`(?:\d{1,4}(?:[.-]\d{1,2}|[A-Z]|/\d{1,4})?|[ivxlcdmIVXLCDM1]{1,10})(?:\(\d{1,2}\)|/\d{1,2})?`;
/** `t. Ier`, `t. IIe`: the ending of an ordinal number. */
const ORDINAL_END = String.raw`(?:er|re|e|ème|º)?(?![\p{L}\d]|-\p{Ll}|\.\d)`;
/** With what joins a second volume to it: `volumes I and II`. */
const VOLUME = sticky(
  `(${VOLUME_WORD}) ?(${ROMAN_OR_ARABIC})${ORDINAL_END}(?:(?: ${JOINER} |[-–])(?:[IVX]+|\\d{1,2})(?![\\p{L}\\d]|\\. ?\\p{L}))?`,
);
const SERIES = sticky(`${SERIES_WORD},? ?(?:\\d{1,2}|[IVX]+)[,.]? `);
const WORDED = sticky(`(${ANY_WORD}) ?`);
const BARE_ROMAN = sticky(
  String.raw`(?!civ\.|div\.|cc\. ?\d)(?:[IVX]|[IVXLCDM][IVXLCDM1l]{1,9}|1I{1,2}|[ivx]|[ivxlcdm]{2,10})(?:\(\d{1,2}\)|/\d{1,2}(?=[,:] ?\d))?(?![\p{L}\d’'])`,
);
const BARE_ARABIC = sticky(
  String.raw`\d{1,3}/\d{1,2}(?=, \d)|\d{1,4}(?:-\d{1,4})?(?= ?\((?:${MONTH},? )?\d{4}|: ?\d| ?, ?\d{1,3} ?\(${MONTH}|\.\d{1,3}(?:[-–/]\d{1,3})? \((?:${MONTH},? )?\d{4}\)| ?, ?(?:no|nos|nr|n°|№|Nr|H)\b)`,
);
/** `31, 2 (Feb., 1988)`, `72.2 (2008)`: the number of an issue behind that of the volume. */
const BARE_ISSUE = sticky(
  String.raw`\d{1,3}(?= ?\(${MONTH})|(?<=\d\.)\d{1,3}(?:[-–/]\d{1,3})?(?= \((?:1[4-9]|20)\d\d)`,
);
const DATE = String.raw`(?:${MONTH}(?:[/–-]${MONTH})?,? ?(?:\d{1,2}(?:st|nd|rd|th)?,? )?)?(?:1[4-9]|20)\d\d(?:[-–/]\d{2,4})?`;
const YEAR = sticky(String.raw`\(${DATE}\)|${DATE}(?![\d\p{L}])`);
/** `§ 12 II 3 b`: what a section of a German textbook or law is parted into. */
const SUBSECTION = sticky(String.raw` [IVX]{1,5}(?: (?:\d{1,2}|[a-z]{1,2})){0,3}(?=[,.;:)\]]|$)`);
/** `p. 3 and p. 5`: a further page behind its own word. */
const JOINED = sticky(`${JOINER} (${ANY_WORD}) ?(?=[\\p{Lu}]?\\d|[ivxlc]+ ?[.,;)\\]])`);
const NOTE_ALONE = sticky(String.raw`note(?= ?(?:[.;)\]"”]|$))`);
const AT = sticky('at (?=[\\p{Lu}]?\\d)');
/** `45-67, at 59`, `S. 45-67, hier S. 59`: the page cited within the pages of an article. */
const PINPOINTED = sticky(String.raw`${PINPOINT} (?:(${ANY_WORD}) ?)?(?=\d)`);
/** `198 (204)`, as German lawyers write it. */
const PAGE_WORD = anyNumbered(wordsOf('page'));
const IN_BRACKETS = sticky(String.raw`\((?:${PAGE_WORD} ?)?(?=\d{1,5}(?:[-–]\d{1,5})?(?: ?ff?\.?)?\))`);
/** The 2 of `2 vol.` counts volumes, that of `2.ª ed.`, `2-е изд.` and `2. Aufl.` editions. */
const COUNTS_VOLUMES = sticky(`[ -]${VOLUMES_WORD}(?!\\p{L})|\\.?[ªº]|-е `);
const EDITION_COUNT = sticky(EDITION);
const ENDS = sticky(String.raw` ?[.,;)\]”"]|$`);
/** `Vol. 12. № 3. P. 45`, as Russian notes part places in Latin letters too. */
const LATIN_PART = /^(?:Pp?|S|Vol|Vols|T|Bd)\. ?\d/;
const NEEDED_AFTER_VOLUME = /[.,: ]/;

/** What is counted within chapters too: `Section 2.3`, `fig. 6.11`. */
const DOTTED: ReadonlySet<LocatorLabel> = new Set(['paragraph', 'section', 'figure', 'table']);
/** What divides a book and may have a title of its own before its pages. */
const DIVISIONS: ReadonlySet<LocatorLabel> = new Set(['chapter', 'section', 'part', 'book', 'paragraph']);
const TITLE_OF_DIVISION = sticky(
  `(?:[,:]? ?[“"„«‘'][^“”"„«»\\d]{2,120}[”"»’'“]|,? ?\\([^()\\d]{2,100}\\)),? ?(?=${PAGE_WORD} ?\\d)`,
);

class PlaceReader {
  readonly parts: PlacePart[] = [];
  end: number;
  readonly #text: string;
  readonly #allowAt: boolean;
  #pending: YearPart | null = null;

  constructor(text: string, start: number, allowAt: boolean) {
    this.#text = text;
    this.end = start;
    this.#allowAt = allowAt;
  }

  read(): void {
    let at: number | null = this.end;
    for (let count = 0; at !== null && count < 12; count++)
      at = this.#item(count === 0 ? at : this.#separated(at)) ?? this.#behindTitle();
  }

  readPinpoint(): void {
    this.#pinpoint(this.#separated(this.end));
  }

  /** Reads one part; gives the offset behind it, or null when the place is over. */
  #item(at: number): number | null {
    return (
      this.#volume(at) ??
      this.#series(at) ??
      this.#pinpoint(at) ??
      this.#worded(at) ??
      this.#noteAlone(at) ??
      this.#year(at) ??
      this.#bareIssue(at) ??
      this.#bareArabicVolume(at) ??
      this.#bareRoman(at) ??
      this.#bare(at)
    );
  }

  /** The pages behind what a division is called: `ch. 3 (“The Weirs”), pp. 44-50`, `chapter 3, “The Weirs,” pp. 44-50`. */
  #behindTitle(): number | null {
    const last = this.parts.at(-1);
    const isDivision = last !== undefined && isLocator(last) && DIVISIONS.has(last.label);
    const m = isDivision && this.end === last.values.at(-1)!.end ? this.#match(TITLE_OF_DIVISION, this.end) : null;
    return m && this.#worded(this.end + m[0].length);
  }

  #separated(at: number): number {
    const gap = this.#match(SEPARATOR, at)?.[0] ?? '';
    return at + gap.length;
  }

  #volume(at: number): number | null {
    const m = this.#match(VOLUME, at);
    if (!m || this.#isNextVolume(m[1]) || !isVolumeNumber(m[2])) return null;
    const start = at + m[0].indexOf(m[2], m[1].length);
    return this.#take({ kind: 'volume', text: m[2], start, end: start + m[2].length, worded: true }, at + m[0].length);
  }

  /** `Bd. 2, S. 3, Bd. 4`: after a page another volume begins another place. */
  #isNextVolume(word: string): boolean {
    return this.parts.some(isLocator) && (/^v/.test(word) ? this.#has('page') : this.parts.some(isVolume));
  }

  #series(at: number): number | null {
    const m = this.parts.length === 0 ? this.#match(SERIES, at) : null;
    return m ? at + m[0].length : null;
  }

  /** The page cited, behind those of the whole article. */
  #pinpoint(at: number): number | null {
    if (this.#paged().length === 0) return null;
    const m = this.#match(PINPOINTED, at);
    const list = m && readValues(this.#text, at + m[0].length);
    if (!m || !list) return this.#pinpointInBrackets(at) ?? this.#pinpointBehindColon(at);
    if (m[1] === undefined && !this.#match(ENDS, list.end)) return null;
    const label = labelOf(m[1] ?? 'p.')!;
    if (label === 'page') this.#markPagesWhole();
    return this.#take({ kind: 'locator', label, values: list.values }, list.end);
  }

  /** `S. 207-251 (220)`: only a page of those before it. */
  #pinpointInBrackets(at: number): number | null {
    const m = this.#match(IN_BRACKETS, at);
    const list = m && readValues(this.#text, at + m[0].length);
    if (!list || !this.#isWithin(list.values)) return null;
    this.#markPagesWhole();
    return this.#take({ kind: 'locator', label: 'page', values: list.values }, list.end + 1);
  }

  /** `pp. 201-255: 210`, as Italian notes have it. */
  #pinpointBehindColon(at: number): number | null {
    const list = /: ?$/.test(this.#text.slice(Math.max(0, at - 2), at)) ? readValues(this.#text, at) : null;
    if (!list || !this.#match(ENDS, list.end) || !this.#isWithin(list.values)) return null;
    this.#markPagesWhole();
    return this.#take({ kind: 'locator', label: 'page', values: list.values }, list.end);
  }

  /** Whether a page is one of a range before it. */
  #isWithin([{ from }]: readonly Value[]): boolean {
    const before = this.#paged().flatMap(({ values }) => values);
    return before.some(range => +range.to - +range.from > 1 && +range.from <= +from && +from <= +range.to);
  }

  #paged = (): (LocatorPart | BarePart)[] => this.parts.filter(isPaged);

  #markPagesWhole(): void {
    for (const part of this.#paged()) this.parts[this.parts.indexOf(part)] = { ...part, whole: true };
  }

  #worded(at: number): number | null {
    const m = (this.#allowAt ? this.#match(AT, at) : null) ?? this.#match(WORDED, at) ?? this.#joined(at);
    if (!m || this.#startsSentence(at)) return null;
    const label = m[0] === 'at ' ? 'page' : countedBy(m[1], this.#text, at + m[0].length);
    const isDotted = label !== undefined && DOTTED.has(label);
    const from = at + m[0].length;
    const list = (isDotted ? readDotted(this.#text, from) : null) ?? readValues(this.#text, from);
    if (!list || label === undefined) return null;
    if (label === 'page' && this.#isWithin(list.values)) this.#markPagesWhole();
    const subsection = label === 'section' ? (this.#match(SUBSECTION, list.end)?.[0].length ?? 0) : 0;
    const meant = label === 'line' && isBookOf(this.#text, list.values, list.end) ? 'book' : label;
    return this.#take({ kind: 'locator', label: meant, values: list.values }, list.end + subsection);
  }

  #joined(at: number): RegExpExecArray | null {
    const last = this.parts.at(-1);
    const m = last && isLocator(last) ? this.#match(JOINED, at) : null;
    return m && last && isLocator(last) && labelOf(m[1]) === last.label ? m : null;
  }

  /** `p. 83. Section 4 says`: a capital after a full stop begins a sentence, not a further place; Russian parts places so. */
  #startsSentence(at: number): boolean {
    return (
      this.parts.length > 0 &&
      /\. ?$/.test(this.#text.slice(Math.max(0, at - 2), at)) &&
      /[A-Z\u00C0-\u00DE]/.test(this.#text[at]) &&
      !LATIN_PART.test(this.#text.slice(at, at + 7))
    );
  }

  /** `p. 36, note`: the note of that page. */
  #noteAlone(at: number): number | null {
    const m = this.#has('page') ? this.#match(NOTE_ALONE, at) : null;
    if (m) this.end = at + m[0].length;
    return m ? this.end : null;
  }

  #year(at: number): number | null {
    const m = this.#pending || this.#has('page') ? null : this.#match(YEAR, at);
    if (!m || this.#isPageOfMany(m[0], at)) return null;
    this.#pending = { kind: 'year', text: m[0].replace(/[()]/g, ''), start: at, end: at + m[0].length };
    return at + m[0].length;
  }

  /** `i. 1475, 1478`: two numbers that rise are pages of a long volume. */
  #isPageOfMany(year: string, at: number): boolean {
    if (!/^\d{4}$/.test(year) || !this.parts.some(isVolume)) return false;
    const last = this.parts[this.parts.length - 1];
    const next = /^, (\d{4})(?![\d\p{L}]|,? ?\()/u.exec(this.#text.slice(at + year.length, at + year.length + 9));
    return Number(next?.[1] ?? 0) > Number(year) || (isBare(last) && /^\d{4}$/.test(last.values[0].to));
  }

  /** `41 (1867)`, `26:83`, `12, no. 3`: an arabic volume that what follows shows to be one. */
  #bareArabicVolume(at: number): number | null {
    const m = this.parts.length === 0 && !this.#pending ? this.#match(BARE_ARABIC, at) : null;
    if (!m) return null;
    const end = at + m[0].length;
    return this.#take({ kind: 'volume', text: m[0], start: at, end, worded: false }, end);
  }

  #bareIssue(at: number): number | null {
    const [volume, ...others] = this.parts;
    if (!volume || !isVolume(volume) || volume.worded || others.length > 0 || this.#pending) return null;
    const m = this.#match(BARE_ISSUE, at);
    const list = m && readValues(this.#text, at);
    return list && this.#take({ kind: 'locator', label: 'issue', values: list.values }, list.end);
  }

  #bareRoman(at: number): number | null {
    const m = this.parts.some(part => part.kind !== 'volume') ? null : this.#match(BARE_ROMAN, at);
    if (!m || !isVolumeNumber(m[0])) return null;
    const end = at + m[0].length;
    return this.#take({ kind: 'volume', text: m[0], start: at, end, worded: false }, end);
  }

  /** Numbers after a volume or year, parted from it by a comma, stop, colon or blank. */
  #bare(at: number): number | null {
    if (this.parts.length === 0 || !NEEDED_AFTER_VOLUME.test(this.#text[at - 1])) return null;
    if (this.parts.some(isLocator) && !this.#pending && !this.#afterRomanChapter()) return null;
    if (this.#sentenceBefore(at)) return null;
    const value = readValue(this.#text, at);
    if (!value || !/\d/.test(value.from) || this.#match(COUNTS_VOLUMES, value.end) || this.#match(EDITION_COUNT, at))
      return null;
    return this.#take({ kind: 'bare', values: [value] }, afterFollowing(this.#text, value.end));
  }

  /** A full stop before a number parts sentences, unless it stands after a volume in roman (`vi. 21`, `, IV. 175;`). */
  #sentenceBefore(at: number): boolean {
    const last = this.parts[this.parts.length - 1];
    const stopped = /\. /.test(this.#text.slice(Math.max(0, at - 2), at));
    if (!stopped || this.#afterRomanChapter()) return false;
    const [first] = this.parts;
    if (last.kind === 'bare' && first.kind === 'volume' && !first.worded) return !this.#isStanza(first.text, at);
    return !(last.kind === 'volume' && (/^[ivxlcdm]+$/.test(last.text) || this.#isStanza(last.text, at)));
  }

  /** `XXXI. 83;`, `III. 1. 56)`: also behind large letters, where nothing goes on behind the number. */
  #isStanza(volume: string, at: number): boolean {
    const value = /^[IVXLC]+$/.test(volume) ? readValue(this.#text, at) : null;
    if (value === null || this.#match(ENDS, value.end) === null) return false;
    return !/^\. [IVXLC]+[.,]/.test(this.#text.slice(value.end, value.end + 10));
  }

  /** `ch. xiv. 32`: a chapter in small roman, with its verse to come. */
  #afterRomanChapter(): boolean {
    const last = this.parts.findLast(part => part.kind !== 'bare');
    return last?.kind === 'locator' && last.label !== 'page' && /^[ivxlcdm]+$/.test(last.values[0].to);
  }

  #has(label: LocatorLabel): boolean {
    return this.parts.some(part => part.kind === 'locator' && part.label === label);
  }

  #take(part: PlacePart, end: number): number {
    if (this.#pending) this.parts.push(this.#pending);
    this.#pending = null;
    this.parts.push(part);
    this.end = end;
    return end;
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.#text);
  }
}
