import {
  isBare,
  isLocator,
  isVolume,
  type Place,
  type PlacePart,
  readBarePages,
  readPlace,
} from '../locators/place.ts';
import { readValues } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { readInCapitals } from './capitals.ts';
import { isNested, mayBegin, opensBefore, sighting } from './context.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import { type HeadParts, partsBefore } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';

/** `Rex A. Wade, Red Guards (Stanford: Stanford University Press, 1984), 193`. */
export function readImprint(scan: Scan, anchor: Anchor): Sighting | null {
  const inCapitals = readInCapitals(scan, anchor);
  if (inCapitals) return inCapitals;
  const parts = partsBefore(scan, anchor.end);
  if (YEAR_ALONE.test(anchor.text) && !(parts && (isYearBehindTitle(scan, anchor) || isWholeBook(scan, parts, anchor))))
    return null;
  if (anchor.text.startsWith('[') && !(parts && isMarked(parts) && anchor.text.includes(': '))) return null;
  if (!parts || parts.title === null || !(parts.author !== null || isMarked(parts))) return null;
  const after = AFTER.exec(scan.text.slice(anchor.end, anchor.end + 20))?.[0] ?? '';
  if (PUBLISHER_ALONE.test(anchor.text) && !isMarked(parts) && !/^\d/.test(scan.text[anchor.end + after.length] ?? ''))
    return null;
  const place = pagesAfter(
    scan.text,
    anchor.end + after.length,
    /^[,:]/.test(after) || PAGES_ALONE.test(scan.text.slice(anchor.end + after.length, anchor.end + 20)),
  );
  return sighting('headed', parts.start, place?.end ?? anchor.end, {
    parts,
    place: place ? [...parts.peeled, ...place.parts] : parts.peeled.map(asChapterPage),
    bracketed: opensBefore(scan.text, parts.start),
    nested: isNested(scan, parts.start),
  });
}

/** `Forfeiture Cases 4-2 (1986)`: a chapter and its page at the end of a head. */
export const asChapterPage = (part: PlacePart): PlacePart =>
  part.kind === 'volume' && /[-–]/.test(part.text)
    ? { kind: 'locator', label: 'page', values: [{ from: part.text, to: part.text, start: part.start, end: part.end }] }
    : part;

/** `*Old Mills* (1833), 56`, `*Quays* (1998): 3-9`: nothing but the year between a title in italics and the page. */
const isYearBehindTitle = ({ text, emphasis }: Scan, { start, end }: Anchor): boolean =>
  emphasis.some(title => title.end === start - 1) && BEHIND_YEAR.test(text.slice(end, end + 20));

const BEHIND_YEAR = /^(?:, ?(?:pp?\. ?)?\d|: ?\d{1,4}(?:[-–]\d{1,4})?(?:[.,;)]|$))/;

/** `Anna Norden, *The Mills* (2004).` cites the book as a whole where author, title and year are all that a note says of it. */
const isWholeBook = ({ text, emphasis, inNote }: Scan, parts: HeadParts, { start, end }: Anchor): boolean =>
  inNote &&
  parts.author !== null &&
  mayBegin(text, parts.start) &&
  emphasis.some(title => title.end === start - 1) &&
  /^(?:\.|;|$)/.test(text.slice(end, end + 1));

/** `, 33`, ` 33`, `, esp. 33`: what stands between the imprint and the page. */
const EMPHASIS = words(language => [...language.pinpoints, ...language.fillers]).filter(word =>
  /^\p{L}{3,}\.$|^\p{L}{5,}$/u.test(word),
);
const AFTER = new RegExp(`^(?:, ?:|[,:])? ?(?:${anyOf(EMPHASIS)} (?=\\S))?(?=\\S)`, 'u');

/** `(OUP 1971)`, `(Ithaca 1959)`: no comma before the year. */
const PUBLISHER_ALONE = /[^,:] \d{4}[\])]+$/;

const YEAR_ALONE = /^[([]\d{4}/;

/** `(Oxford, 1942) 62-73.`: a number that ends what is cited. */
const PAGES_ALONE = /^\d{1,4}(?:[-–]{1,2}\d{1,4})?(?=[.;,)\]]|$| (?:n|no|fig|pl)\. ?\d)/;

/** Whether a title is in italics or quotation marks. */
const isMarked = ({ chunks, title }: HeadParts): boolean =>
  chunks.some(({ style, text }) => style !== 'plain' && text === title);

/** The place after an imprint: with a word, or bare pages behind a comma. */
export function pagesAfter(text: string, at: number, comma: boolean): Place | null {
  const worded = readPlace(text, at) ?? readUnstopped(text, at);
  if (worded?.parts.some(isLocator)) return worded;
  if (comma && worded?.parts.some(isVolume) && worded.parts.some(isBare)) return worded;
  const pages = comma ? readBarePages(text, at) : null;
  return pages && /^(?:[.;,)\]”]|$| )/.test(text.slice(pages.end, pages.end + 1)) ? pages : null;
}

/** `p 31`: right behind a citation the letter needs no stop. */
export function readUnstopped(text: string, at: number): Place | null {
  const values = /^p \d/.test(text.slice(at, at + 3)) ? readValues(text, at + 2) : null;
  return values && { parts: [{ kind: 'locator', label: 'page', values: values.values }], start: at, end: values.end };
}
