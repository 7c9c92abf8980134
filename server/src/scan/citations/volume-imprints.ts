import type { Span } from '../../text/span.ts';
import { isLocator, isVolume, type Place, type PlacePart, readPlace } from '../locators/place.ts';
import { DIVISION, EDITION, INNER_WORD, OUTER_WORD, wordsOf } from '../locators/words.ts';
import { pagesAfter } from './imprints.ts';
import { words } from './languages/languages.ts';
import { anyNumbered, anyOf } from './languages/pattern.ts';
import type { ScanInput } from './scan.ts';
import { PRINTED_AT } from './stops.ts';
import { JOIN } from './vocabulary.ts';

// Title and imprint of a volume, between its number and the page.

/** `Vol. I, Lawrence and Wishart, London, 1937, p. 92`, `Т. 3. М., 1992. С. 287`: the place with what stands behind the imprint. */
export function acrossImprint({ text, emphasis }: ScanInput, place: Place | null): Place | null {
  if (!place || !isPartOfWork(place)) return place;
  const marked = acrossMarked(text, emphasis, place);
  if (marked) return marked;
  const behind = text.slice(place.end, place.end + LONGEST);
  const between = BETWEEN.exec(behind) ?? STOPPED.exec(behind) ?? TITLED.exec(behind);
  if (!between) return acrossBrackets(text, place);
  return withRest(text, place, between[0]) ?? place;
}

/** `t. II, *La guerre des moulins*, p. 345`: a title of its own in italics, and nothing else. */
function acrossMarked(text: string, emphasis: readonly Span[], place: Place): Place | null {
  const start = place.end + 2;
  const title = text.startsWith(', ', place.end) ? emphasis.find(span => span.start === start) : undefined;
  const gap = title && BEFORE_PAGE.exec(text.slice(title.end, title.end + 16));
  return title && gap ? withRest(text, place, text.slice(place.end, title.end) + gap[0]) : null;
}

const LONGEST = 260;

/** The place with year and page behind `imprint`; null where neither a page nor a year that ends all is there. */
function withRest(text: string, place: Place, imprint: string): Place | null {
  const rest = readPlace(text, place.end + imprint.length);
  const year = YEAR_IN.exec(imprint);
  if (!rest?.parts.some(isLocator) && !(year && ENDS.test(imprint))) return null;
  const start = place.end + imprint.length - (year?.[0].length ?? 0);
  const years: PlacePart[] = year ? [{ kind: 'year', text: year[1], start, end: start + 4 }] : [];
  return { parts: [...place.parts, ...years, ...(rest?.parts ?? [])], start: place.start, end: rest?.end ?? start + 4 };
}

/** Volumes with a word, and the books, parts or issues in which a work comes out, each with a title and imprint of its own. */
const isPartOfWork = ({ parts }: Place): boolean =>
  parts.every(part => (isVolume(part) ? part.worded : isLocator(part) && IN_PARTS.has(part.label)));

const IN_PARTS: ReadonlySet<string> = new Set(['book', 'part', 'issue']);

/** `vol. 2, *The Science of Freedom* (New York: Knopf, 1969), 56`: title and imprint of the volume before the page. */
function acrossBrackets(text: string, place: Place): Place {
  const m = BRACKETS_BETWEEN.exec(text.slice(place.end, place.end + 240));
  if (!m) return place;
  const end = place.end + m[0].length;
  const start = end - m[0].length + m[0].lastIndexOf(m[1]);
  const year: PlacePart = { kind: 'year', text: m[1], start, end: start + 4 };
  const rest = m[2] === '' ? null : pagesAfter(text, end, true);
  const parts = [...place.parts, year, ...(rest?.parts ?? [])];
  return { parts, start: place.start, end: rest?.end ?? end - m[2].length };
}

const YEAR = String.raw`(?:1[4-9]|20)\d\d(?:[-–/]\d{2,4})?`;
/** `, *Title* (New York: Knopf, 1969), `, ` (Erlangen 1869), ` */
const BRACKETS_BETWEEN =
  /^(?:\.?, [^();]{3,120}| ?\([^()]{3,80}\)|\.)? ?\((?:[^()]{3,90}[,:] |\p{Lu}[\p{L}./-]{2,30} (?:(?:u\. |und |et )?\p{Lu}[\p{L}./-]{1,30} )?)((?:1[4-9]|20)\d\d)(?:[-–]\d{2,4})?\)(,? ?)/u;

const NAME = String.raw`\p{Lu}[\p{L}.’'/-]*`;
/** `Berlin (Ost)`, `Cambridge (Mass.)`, `Frankfurt a. M.` */
const WHERE = String.raw`(?: \(\p{Lu}[\p{L}. ]{1,14}\)| a\. ?[MO]\.)?`;
const NAMES = `${NAME}(?: (?:${NAME}|${JOIN}|of|de|the|i)){0,6}${WHERE}`;
/** `coll. « Quarto »`, `Reihe Wasser 3`: the series of books to which the volume belongs. */
const COLLECTION = `${anyOf(words(language => language.collections))} (?:[«“„"][^«»“”„"]{2,50}[»”“"]|${NAMES})(?: ?\\d{1,3})?`;
/** `Hg. von Peter Hille` */
const EDITED = `${anyOf(words(language => language.editedBy))} ${NAMES}`;
/** `Frankfurt 1988 (GA 42)`: what else the volume is called. */
const SIGLUM = String.raw`(?: \((?:= ?)?[^()]{2,40}\))?`;
const PART = `(?:${EDITION}|${COLLECTION}|${DIVISION}|${EDITED}|${NAMES}(?: ?: (?:${EDITED}|${NAMES}))?(?:,? ${YEAR}${SIGLUM})?|${YEAR}${SIGLUM})`;
/** The page, or the end. */
const PAGE = `(?=(?:${OUTER_WORD}|${INNER_WORD}|${anyNumbered(wordsOf('issue'))}) ?[\\dIVXivx])`;
const BEFORE_PAGE = new RegExp(`^, ${PAGE}`, 'u');
const PARTED = '[,.] (?:[–—-] )?';
const END = String.raw`(?=[;)]|\. ?$|$)`;

/** `: The Mills, London, 1937, p. 3`: between commas. */
const BETWEEN = new RegExp(`^(?:: [^,.;:()]{3,160})?(?:, ${PART}){1,5}(?:${PARTED}${PAGE}|${END})`, 'u');

const SHORTENED = `(?:${[...PRINTED_AT].join('|')})\\.`;
const CITY = `(?:${SHORTENED}(?:(?:[;,]|[–-]) ?${SHORTENED})*|${NAME}(?:(?: (?:u\\.|und|et|и) |[ /–-])${NAME}){0,2})`;
/** `. М., 1992. С. 287`, `. Kiel 1865. S. 99`, `. – М. : Наука, 1992. – С. 3`: between stops, where the place of print is known by its form. */
const STOPPED = new RegExp(
  `^(?::? [^,.;:()]{3,160}(?=[.]))?(?:${PARTED}${EDITION})?${PARTED}(?:${SHORTENED}(?:[;,]? ${SHORTENED})*(?: ?: [^,;.]{2,40})?|${CITY}(?: ?: [^,;.]{2,40})?),? (${YEAR})(?:${PARTED}${PAGE}|${END})`,
  'u',
);

/** `, Les jeux de l’échange, Paris, Colin, 1979, p. 335`: the volume has a title of its own behind a comma. */
const TITLED = new RegExp(
  `^, [\\p{Lu}«„“"»][^,.;:()]{3,110}(?:, ${EDITION})?(?:, (?:${COLLECTION}|${NAMES}(?: ?: ${NAMES})?)){0,3}(?:, | )${YEAR}${PARTED}${PAGE}`,
  'u',
);

const YEAR_IN = new RegExp(`((?:1[4-9]|20)\\d\\d)(?:[-–/]\\d{2,4})?${SIGLUM}(?:${PARTED})?$`, 'u');
const ENDS = new RegExp(`, ${YEAR}${SIGLUM}$`, 'u');
