import type { Span } from '../../text/span.ts';
import { fromBentRoman, fromRoman } from '../locators/numerals.ts';
import { ordinalVolumeAtEnd } from '../locators/ordinals.ts';
import { isLocator, type PlacePart } from '../locators/place.ts';
import { EDITION as EDITION_COUNT, MONTH, SERIES_WORD, VOLUMES_WORD, wordsOf } from '../locators/words.ts';
import { withoutAuthorYear } from './author-years.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { markEditors } from './collections.ts';
import { findHead, type Head } from './head.ts';
import { words } from './languages/languages.ts';
import { anyNumbered, anyOf, capital } from './languages/pattern.ts';
import { letterIn, letterNames } from './letters.ts';
import { type HeadNames, namesIn } from './naming.ts';
import { chunksOfReference } from './reference-parts.ts';
import type { Scan } from './scan.ts';
import { withStoppedNames } from './stopped-names.ts';
import { PRINTED_AT } from './stops.ts';
import { ARCHIVE_BOX } from './tables/archives.ts';
import { isPlaceOfPrint } from './tables/places.ts';
import { withTitleYears } from './title-years.ts';
import { JOIN } from './vocabulary.ts';
import { UNDATED } from './years.ts';

export type { Chunk } from './chunks.ts';

/** A head taken apart. Offsets are those of the reading. */
export interface HeadParts extends HeadNames {
  readonly start: number;
  readonly end: number;
  readonly chunks: readonly Chunk[];
  /** Volume and year at the head's end, before the place: `HCW, 11, p. 366`. */
  readonly peeled: readonly PlacePart[];
  /** Whether place of publication or publisher are given. */
  readonly imprint: boolean;
}

/** The head that ends at `end`, taken apart; null where none stands there. */
export function partsBefore({ text, floor, emphasis }: Scan, end: number): HeadParts | null {
  const head = findHead(text, end, floor, emphasis);
  return head && takeApart(text, head, emphasis);
}

/** Takes a head apart; null when nothing is left of it that names a work. */
export function takeApart(text: string, head: Head, emphasis: readonly Span[]): HeadParts | null {
  const { end, peeled: atEnd, imprint } = peel(text, head, emphasis);
  const whole = head.names ? chunksOfReference(text, head.names, end, emphasis) : null;
  const named = (whole ?? markEditors(withStoppedNames(chunksOf(text, head.start, end, emphasis))))
    .map(withoutImprint)
    .filter(({ text: words }) => !VOLUMES.test(words) && !PART_OF_WORK.test(words) && !EDITION_ALONE.test(words));
  const { chunks, peeled } = withoutAuthorYear(withTitleYears(named, atEnd), atEnd);
  const name = chunks.length === 1 ? chunks[0].text : chunks.map(({ text: words }) => words).join(' ');
  if (
    chunks.length === 0 ||
    isImprint(chunks) ||
    isImprintBehind(text, chunks, peeled) ||
    NO_WORK.test(name) ||
    isNumeral(name)
  )
    return null;
  if (chunks.length === 1 && BOOK_ALONE.test(name)) return null;
  if (OWN_PLACE_ALONE.test(chunks[0].text) && !isSurname(text, chunks)) return null;
  const { start } = chunks[0];
  const letter = whole ? null : letterIn(text.slice(start, head.end));
  const { author, piece, title, sole } = whole
    ? entitled(whole[0].text, whole[1].text)
    : letter !== null
      ? letterNames(letter, chunks)
      : namesIn(chunks);
  return {
    start,
    end,
    chunks,
    peeled,
    imprint: imprint || whole !== null || letter !== null,
    author,
    piece,
    title,
    sole,
  };
}

const entitled = (author: string | null, title: string): HeadNames => ({ author, piece: null, title, sole: null });

/** `Cf. Lib. VI. cap. 24`: a book of some work, and no name of one. */
const BOOK_ALONE = /^(?:Lib|Bk|Tit|Cap)\.?$/;

/** `3 vols.`: how many volumes there are, between title and imprint. */
const VOLUMES = new RegExp(`^\\d{1,3} ${VOLUMES_WORD}$`, 'iu');

/** What some works are made of, before its number: `lettre XIII`, `Vorlesung 4`. */
const COUNTED_PIECES =
  '(?:lettre|leçon|discours|chant|essai|dissert\\.|dissertation|Brief|Vorlesung|Gesang|letter|lecture)';

/** `ч. I`, `отд. 2`, `lettre XIII`: a part of the work behind its title, before the imprint. */
const PART_OF_WORK = new RegExp(
  `^(?:${anyNumbered(wordsOf('part'))}|${COUNTED_PIECES}) ?(?:\\d{1,3}|[IVXLC]+)\\.?$`,
  'u',
);

/** Words before the number of a part, a letter or a sermon: no volume. */
export const PART_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${anyNumbered(wordsOf('part'))}|(?:ep|epist|serm|hom|cap|tit)\\.|${COUNTED_PIECES})$`,
  'u',
);

/** `2. Aufl.`, between commas or before a page; of `(3. Aufl., S. 631)` a head has the word alone. */
const EDITION_ALONE = new RegExp(
  `^(?:${EDITION_COUNT}|\\p{L}{3,9} (?:edition|edn|ed)|(?:Aufl|Ausg|édit|édition)\\.?)$`,
  'iu',
);

/** `Сочинения: В 9 т.`: how many volumes there are, at the end of a title. */
const IN_VOLUMES = new RegExp(
  `(?: ?[:.,])? (?:${anyOf(words(language => language.within))} )?\\d{1,2}(?:-\\p{Ll}{1,2})? ${VOLUMES_WORD}$`,
  'iu',
);

/** `Крах керенщины. Л.`, `Водный путь. М. : Наука`, `Die Mühle. Berlin`: a title and the place of print behind its stop. */
const PRINTED =
  /^(.{4,}?[\p{Ll}\d][\p{L}\d)”“»"]*)\. (?:[–—-] )?([^.:]{1,30}\.?(?:; \p{Lu}\p{Ll}{0,2}\.)?)(?: ?: [^.:;]{2,40})?$/u;

function withoutPrintedAt(title: string): string {
  const m = PRINTED.exec(title);
  return m && isPlaceOfPrint(m[2].replace('; ', '/')) ? m[1] : title;
}

const EDITION = new RegExp(`(?<=\\p{L}{2}\\.?),? ${EDITION_COUNT}$`, 'u');

/** A title without place of print, edition and number of volumes, which stops part from it: `Die Mühle. 2. Aufl. Berlin`. */
function withoutImprint(chunk: Chunk): Chunk {
  if (chunk.style !== 'plain' || !chunk.text.includes('.')) return chunk;
  const title = withoutPrintedAt(chunk.text).replace(EDITION, '').replace(IN_VOLUMES, '');
  return title === '' || title === chunk.text ? chunk : { ...chunk, text: title };
}

const NUMERAL_ALONE = new RegExp(`^([IVXLC]+)[.,]*(?: ${JOIN})?$`, 'u');

/** `XII and` before a place; `LC` is no number but may be the abbreviation of *Letters and Cards*. */
function isNumeral(name: string): boolean {
  const numeral = NUMERAL_ALONE.exec(name);
  return numeral !== null && fromRoman(numeral[1]) !== null;
}

/** A date, a number, a part of a work or a place of the text itself (`March 1917, p. 2`, `Section 1.3, p. 4`, `Above, p. 4`): no name of one. */
const OWN_PART = anyOf(words(language => language.ownParts));
const OWN_PLACES = words(language => language.ownPlaces);
const OWN_PLACE = anyOf(OWN_PLACES.map(capital));
/** `Above`, `*vide post*`, `*see ante*`. */
const OWN_PLACE_ALONE = new RegExp(`^(?:(?:see|vide|cf\\.|compare|siehe|voir) )?${anyOf(OWN_PLACES)}\\.?$`, 'iu');
/** `v. Below, Territorium und Stadt`: a name that is a place of the text in another language. */
const isSurname = (text: string, [first, second]: readonly Chunk[]): boolean =>
  first.text === 'Below' &&
  (/v(?:on|\.) $/.test(text.slice(Math.max(0, first.start - 4), first.start)) || isTitle(second));

const isTitle = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && (chunk.style !== 'plain' || /\p{Lu}\p{L}{3,}/u.test(chunk.text));

/** What a court did later: `as revised (May 24, 2016)`, `cert. denied, 139 S. Ct. 1373`. */
const HISTORY =
  "(?:as (?:revised|amended|modified|corrected)|cert\\. (?:denied|granted|dismissed)|(?:aff|rev)[’']d|vacated|overruled)";
const NO_WORK = new RegExp(
  `^(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?)?$|^${OWN_PART}(?: (?:\\d|[IVXLC]+(?!\\p{L}))|$)|^${OWN_PLACE}$|^${HISTORY}(?!\\p{L})`,
  'u',
);

/** A place of print with its publisher, or as Russian references shorten it: the end of a reference, no work. */
const isImprint = ([{ text, style }, ...others]: readonly Chunk[]): boolean =>
  others.length === 0 && style === 'plain' && (PUBLISHER.test(text) || PRINTED_AT.has(text.replace(/\.$/, '')));

/** `…, Paris, Quai, 1977, p. 3`, `…, Berlin (Ost) 1962, S. 3`: what is left of a reference whose title was not understood. */
const isImprintBehind = (text: string, [place, publisher, ...others]: readonly Chunk[], peeled: readonly PlacePart[]) =>
  others.length === 0 &&
  place.style === 'plain' &&
  (publisher?.style ?? 'plain') === 'plain' &&
  peeled.some(({ kind }) => kind === 'year') &&
  /[,»”] $/.test(text.slice(Math.max(0, place.start - 2), place.start)) &&
  isPlaceOfPrint(place.text.replace(/ \([\p{L}. ]{2,14}\)$/u, ''));

const PUBLISHER = new RegExp(
  `^\\p{Lu}[\\p{L}., –-]{1,40}: .*${anyOf(words(language => language.publishers))}(?!\\p{Ll})`,
  'u',
);

/** `Norden, Mills, ii. (Kell, 1907)`: a volume in small letters before the imprint. */
const SMALL_NUMERAL = /, ([ivxlc]{1,8})\.?$/;
/** Of `New Left Review I/121` the number counts, not the series; `II/1` is part of a volume. */
const NUMERAL =
  /[, ]\s*(?:I{1,2}\/(?=\d{3}|[2-9]\d))?(\d{1,3}(?:[-–/.]\d{1,3})?[A-Z]?|(?<!\/)[IVX]{1,5}\/\d{1,2}|[1IVXLl]{1,8})$/;
const DATE = new RegExp(
  `[, (]\\s*((?:\\d{1,2}\\. ?\\d{1,2}\\. ?|(?:\\d{1,2}(?:er|[.º]|st|nd|rd|th)? )?${MONTH}(?:[/–-]${MONTH})? ?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?)?(?:1[4-9]|20)\\d\\d(?:[a-k]|[-–/]\\d{2,4})?)\\)?\\.?$`,
  'u',
);
/** `11/16/87`, as newspapers are cited in typed texts. */
const NUMERIC_DATE = /[, (]\s*\d{1,2}[/-]\d{1,2}[/-]((?:19|20)?\d\d)\)?$/;
/** `Norden, forthcoming`, `Kiel o. J.` */
const NO_DATE = new RegExp(`[, (]\\s*(${UNDATED})\\)?$`, 'u');
/** A year of two digits, in its century. */
const withCentury = (year: string): string => `${Number(year) < 30 ? 20 : 19}${year}`;
/** `Desp., Sept. 17`: the day of a letter or newspaper without its year, which is no volume. */
const DAY = new RegExp(`(?:[,(]\\s*|(?<=\\.)\\s)(?:${MONTH} \\d{1,2}|\\d{1,2}\\.? ${MONTH})$`, 'u');
const SERIES = new RegExp(
  `[, ]\\s*(?:${SERIES_WORD},? ?(?:\\d{1,2}|[IVX]+)|(?:\\d{1,2}|[IVX]+)\\. (?:S[eé]rie|Ser\\.|Series|Folge))$`,
  'u',
);
/** `(Stanford: Stanford University Press, 1984)`. */
const IMPRINT = new RegExp(
  String.raw`(?:\(\[?|\[)([^()[\]]{0,100}[,:] |(?!${MONTH})[\p{Lu}\d][^()[\]]{1,60} )?((?:1[4-9]|20)\d\d)(?:[-–]\d{2,4}| \[\d{4}[^\]()]{0,9}\])?(?:\]?\)|\])$`,
  'u',
);

/** `2015 (Bergen: Fjord)`: place and publisher in brackets, the year before them. Source of a pattern. */
export const PUBLISHED = String.raw`\(\p{Lu}[^():\d]{1,50}: \p{Lu}[^():\d]{1,60}\)`;
const PUBLISHED_AT_END = new RegExp(`${PUBLISHED}$`, 'u');

/** `, 2. Aufl.`: the edition at the end of a head, behind a comma. */
const EDITION_AT_END = new RegExp(`, ${EDITION_COUNT}$`, 'u');

/** Parts volume, year and imprint from the end of a head. */
function peel(
  text: string,
  head: Head,
  emphasis: readonly Span[],
): { end: number; peeled: PlacePart[]; imprint: boolean } {
  const peeled: PlacePart[] = [];
  let end = trimmed(text, head.start, head.end);
  let imprint = false;
  for (let count = 0; count < 4 && !endsTitle(end, head, emphasis); count++) {
    const part = text.slice(Math.max(head.start, end - 140), end);
    const ordinal = ordinalVolumeAtEnd(text, end);
    if (ordinal && ordinal.start > head.start && !peeled.some(({ kind }) => kind === 'volume')) {
      peeled.unshift(ordinal);
      end = trimmed(text, head.start, ordinal.start);
      continue;
    }
    const from = end - part.length;
    const edition = EDITION_AT_END.exec(part);
    if (edition && from + edition.index > head.start) {
      end = trimmed(text, head.start, from + edition.index);
      continue;
    }
    const published = imprint ? null : PUBLISHED_AT_END.exec(part);
    if (published && from + published.index > head.start) {
      imprint = true;
      end = trimmed(text, head.start, from + published.index);
      continue;
    }
    const bracket = IMPRINT.exec(part);
    const date = bracket ?? DATE.exec(part) ?? NUMERIC_DATE.exec(part) ?? NO_DATE.exec(part);
    const year = bracket?.[2] ?? date?.[1];
    if (date && year !== undefined && !peeled.some(p => p.kind === 'year')) {
      const start = from + date.index + date[0].lastIndexOf(year);
      imprint ||= bracket?.[1] !== undefined;
      const written = /^\d\d$/.test(year) ? withCentury(year) : year;
      peeled.unshift({ kind: 'year', text: written, start, end: start + year.length });
      end = from + date.index;
    } else {
      const issue = peeled.some(isLocator) ? null : issueAtEnd(part, from);
      if (issue) {
        peeled.unshift(issue.part);
        end = trimmed(text, head.start, issue.start);
        continue;
      }
      const m =
        SERIES.exec(part) ?? DAY.exec(part) ?? NUMERAL.exec(part) ?? (imprint ? SMALL_NUMERAL.exec(part) : null);
      if (!m || (m[1] !== undefined && (peeled.some(p => p.kind === 'volume') || !isVolume(m[1])))) break;
      const start = from + m.index + (m[1] === undefined ? m[0].length : m[0].lastIndexOf(m[1]));
      // `Lachen 1997, N. 489, S. 227`: the marginal note of a commentary.
      if (/ N\.$/.test(part.slice(0, m.index)) || PART_BEFORE.test(part.slice(0, m.index))) break;
      if (m[1] !== undefined && (isUniversityBefore(text, start) || IN_BOX.test(part.slice(0, m.index)))) break;
      if (m[1] !== undefined)
        peeled.unshift({ kind: 'volume', text: m[1], start, end: start + m[1].length, worded: false });
      end = from + m.index;
    }
    end = trimmed(text, head.start, end);
  }
  return { end, peeled, imprint };
}

/** `thèse, université de Bordeaux I, 1981`, `thèse, Paris IV, 1985`: which university of a town. */
export const isUniversityBefore = (text: string, at: number): boolean =>
  /[IVX]/.test(text[at]) && UNIVERSITY.test(text.slice(Math.max(0, at - 70), at));

const UNIVERSITY = /(?:[Uu]niversit[^,;()]{1,40}|thèse[^;()]{0,40}, \p{Lu}[\p{L}-]{2,15}) $/u;

/** `Norden Papers, box 12, folder 3`: what is counted is no volume. */
const IN_BOX = new RegExp(`(?<!\\p{L})${ARCHIVE_BOX}$`, 'u');

const ISSUE = new RegExp(`[, ]\\s*${anyOf(wordsOf('issue'))} ?(\\d{1,4}(?:[-–/]\\d{1,4})?)$`, 'u');

/** `*Quay News*, no. 52`: the number of an issue before a page. */
function issueAtEnd(part: string, from: number): { part: PlacePart; start: number } | null {
  const m = ISSUE.exec(part);
  if (!m) return null;
  const end = from + part.length;
  const [first, last = first] = m[1].split(/[-–/]/);
  const value = { from: first, to: last, start: end - m[1].length, end };
  return { part: { kind: 'locator', label: 'issue', values: [value] }, start: from + m.index };
}

/** `*Kronstadt 1921*`: a number in a title that is marked as one belongs to it. */
const endsTitle = (end: number, head: Head, emphasis: readonly Span[]): boolean =>
  emphasis.some(title => head.start <= title.start && title.start < end && end <= title.end);

const isVolume = (text: string): boolean =>
  /^\d/.test(text) || fromRoman(text.replace(/\/\d+$/, '')) !== null || fromBentRoman(text) !== null;

/** End without the blanks and punctuation before it; a stop stays, for it may belong to an abbreviation. */
function trimmed(text: string, start: number, end: number): number {
  let at = end;
  const isLink = (): boolean => text[at - 1] === ']' && !text.slice(start, at).includes('[');
  while (at > start && (/[\s,;:([—–²³⁴⁵⁶-]/.test(text[at - 1]) || isLink())) at--;
  return at;
}
