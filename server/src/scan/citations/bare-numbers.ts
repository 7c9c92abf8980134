import type { LocatorLabel } from '../../resolve/apparatus.ts';
import type { PlacePart } from '../locators/place.ts';
import { readValues, type Value, type ValueList } from '../locators/values.ts';
import { ANY_WORD, labelOf, MONTH, VOLUME_WORD } from '../locators/words.ts';
import type { Anchor } from './anchors.ts';
import {
  isInBracket,
  isNested,
  isOwnPlace,
  mayBegin,
  nameBefore,
  opensBefore,
  sighting,
  skipBlanksLeft,
  startsAfresh,
} from './context.ts';
import { namesIn } from './naming.ts';
import { type HeadParts, PUBLISHED, partsBefore } from './parts.ts';
import { isPublisher } from './publishers.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { isPlaceOfPrint } from './tables/places.ts';

/** `Wade, Red Guards, 45.` in a note, `(Wade 153)` in brackets: counts only if the head is known. */
export function readBareNumber(scan: Scan, anchor: Anchor): Sighting | null {
  const list = readValues(scan.text, anchor.start);
  if (!list || isDay(scan.text, anchor.start, list)) return null;
  if (opensBefore(scan.text, anchor.start)) return bareBracket(scan, anchor, list.end);
  const colon = scan.text.startsWith(': ', anchor.start - 2) ? 2 : 0;
  const head = partsBefore(scan, anchor.start - colon);
  if (!head) return null;
  if (head.peeled.length > 0) return inJournal(scan, head, list);
  const name = nameBefore(scan.text, head.start);
  const counted = wordBehind(head);
  if (counted && isOwnPlace(scan.text, head.chunks[head.chunks.length - 1].start, list.end)) return null;
  const parts = counted?.head ?? (name ? ofNamed(head, name.text) : head);
  const bracketed = opensBefore(scan.text, parts.start) || isInBracket(scan.text, parts.start);
  const numbered = bySiglum(scan.text, anchor.start, parts);
  const isPrinted = parts.imprint || isPlaceOfPrint(parts.chunks[parts.chunks.length - 1].text);
  const isYears = list.values.every(isPrinted ? isYearOrSpan : isYear);
  const isApart =
    (isYears && isPrinted) || /[,:”"’']/.test(scan.text[skipBlanksLeft(scan.text, anchor.start) - 1] ?? '');
  if (!bracketed && !numbered && !(scan.inNote && (isApart || counted || isSiglum(parts)))) return null;
  if (isInTitle(scan, anchor) && parts.author === null && parts.sole === null) return null;
  const { values, end } = numbered ?? list;
  const year = isYears ? yearOf(values) : null;
  if (isYears && isImprintAlone(parts, bracketed)) return null;
  if (scan.inNote && isYears && parts.piece !== null) return inJournal(scan, withVolume(parts), list);
  return sighting('headed', parts.start, end, {
    parts,
    place: [year ?? (counted ? { kind: 'locator', label: counted.label, values } : { kind: 'bare', values })],
    nameBefore: name,
    bracketed,
    nested: isNested(scan, parts.start),
    weak:
      isInTitle(scan, anchor) ||
      !isInFull(parts, scan, isYears) ||
      PLACE_BEHIND.test(scan.text.slice(end, end + LONGEST_BEHIND)),
  });
}

/** `Desp. Aug. 5, 1572`: a day, and no page. */
const isDay = (text: string, at: number, { values: [{ from }] }: ValueList): boolean =>
  Number(from) <= 31 && MONTH_BEFORE.test(text.slice(Math.max(0, at - 12), at));

const MONTH_BEFORE = new RegExp(`(?<!\\p{L})${MONTH} $`, 'u');

/** `1978. С. 33`, `2020. – С. 25`, `1984, vol. II, p. 9`, `1987, II, 45`, `2015 (Bergen: Fjord), p. 2`: what stands behind the year belongs to what is cited. */
const PLACE_BEHIND = new RegExp(
  `^(?: ${PUBLISHED})?[.,:)]{0,2} (?:[–—-] )?(?:(?:${ANY_WORD}|${VOLUME_WORD}|№) ?[\\dIVXivx]|[IVXLC]{1,8}[,.:] ?[\\p{L}\\d])`,
  'u',
);

/** Place and publisher in brackets, and the beginning of the place. */
const LONGEST_BEHIND = 140;

/** `Beck, 'Water', Quays 10-11, 1970`: volume and year of a journal. */
function inJournal(scan: Scan, parts: HeadParts, { values, end }: ValueList): Sighting | null {
  const isDated = scan.inNote && parts.piece !== null && parts.title !== null && values.every(isYear);
  const year = isDated ? yearOf(values) : null;
  if (!year || parts.peeled.some(part => part.kind !== 'volume')) return null;
  return sighting('headed', parts.start, end, {
    parts,
    place: [...parts.peeled, year],
    bracketed: opensBefore(scan.text, parts.start),
    nested: isNested(scan, parts.start),
    weak: parts.author === null,
  });
}

/** `Imago 14, Vienna`: the volume behind the name of a journal, as its own part. */
function withVolume(parts: HeadParts): HeadParts {
  const journal = parts.chunks.find(({ text, style }) => text === parts.title && style !== 'quoted');
  const m = journal && VOLUME_AT_END.exec(journal.text);
  if (!journal || !m) return parts;
  const start = journal.end - m[2].length;
  const peeled: PlacePart[] = [{ kind: 'volume', text: m[2], start, end: journal.end, worded: false }];
  return { ...parts, title: m[1], peeled };
}

const VOLUME_AT_END = /^(\p{L}.*\p{L}) (\d{1,3}(?:[-–/]\d{1,3})?)$/u;

/** `Habermas, Discourse, Cambridge: University Press, 1988`: place and publisher, or a title in italics, can be nothing else. */
function isInFull(head: HeadParts, { text, emphasis, inNote }: Scan, isDated: boolean): boolean {
  const { author, title, chunks, imprint, start } = head;
  if (title === null) return false;
  if (imprint && inNote && author !== null) return true;
  const behind = chunks.slice(chunks.findIndex(chunk => chunk.text.endsWith(title)) + 1);
  const isMarked = emphasis.some(({ start, end }) => text.slice(start, end) === title);
  if (isMarked && behind.length > (author === null ? 1 : 0)) return true;
  if (author === null) return false;
  // `Anna Norden, *The Mills*, 2004`
  if (isMarked && inNote && isDated && startsAfresh(text, start)) return true;
  if (behind.some(isPublisher)) return true;
  const isPlaced = behind.length > 0 && behind.every(chunk => isPlaceOfPrint(chunk.text));
  return isPlaced && inNote && isWordy(author, title) && mayBegin(text, start);
}

/** `Rex A. Wade, Red Guards`, `Wade, Guards in Red`: a surname alone needs a title of several words behind it. */
const isWordy = (author: string, title: string): boolean => title.split(' ').length > (author.includes(' ') ? 1 : 2);

/** `Norden (White Mills, London: Fjord, 1988)`: the author stands before the bracket. */
const ofNamed = (parts: HeadParts, author: string): HeadParts =>
  parts.chunks.length === 2 && isPublisher(parts.chunks[1])
    ? { ...parts, author, title: parts.chunks[0].text, piece: null, sole: null }
    : parts;

/** `Norden, lines 3-9`, `Norden, Z. 3`: the word behind the name says what is counted; null where it says nothing. */
function wordBehind(parts: HeadParts): { label: LocatorLabel; head: HeadParts } | null {
  const chunks = parts.chunks.slice(0, -1);
  const last = parts.chunks[parts.chunks.length - 1];
  const isWord = chunks.length > 0 && last.style === 'plain' && !/^(?:\p{Lu}\.?){2,}$/u.test(last.text);
  const label = isWord ? labelOf(last.text) : undefined;
  if (!label) return null;
  return { label, head: { ...parts, end: chunks[chunks.length - 1].end, chunks, ...namesIn(chunks) } };
}

/** `Kell, 1978`, `(Boston, MA: Mole, 1974)`: nothing but where and by whom something was printed. */
const isImprintAlone = ({ chunks: [place, ...others] }: HeadParts, bracketed: boolean): boolean =>
  isPlaceOfPrint(place.text) && (others.length === 0 || (bracketed && others.every(({ text }) => text.includes(': '))));

/** `*Mills, 1740-1820*`: a number that belongs to a title. */
const isInTitle = ({ emphasis }: Scan, { start, end }: Anchor): boolean =>
  emphasis.some(title => title.start < start && end <= title.end);

/** `MEW`: letters that stand for a work. */
const isSiglum = ({ chunks }: Pick<HeadParts, 'chunks'>): boolean =>
  /^[*_]?\p{Lu}{2,5}[*_]?$/u.test(chunks[chunks.length - 1].text);

/** `MEW 46, 12`: what may be volume and page of a collected edition, as the work will tell; null behind anything but its letters. */
function bySiglum(text: string, at: number, { chunks }: HeadParts): ValueList | null {
  if (!isSiglum({ chunks })) return null;
  const m = /^(\d{1,3}), (?=\d)/.exec(text.slice(at, at + 8));
  const pages = m && readValues(text, at + m[0].length);
  if (!m || !pages) return null;
  const volume = { from: m[1], to: m[1], start: at, end: at + m[1].length };
  return { values: [volume, ...pages.values], end: pages.end };
}

/** `Rex A. Wade, Red Guards, Stanford, 1984.` cites the work without a page; of the years of several volumes the first counts. */
function yearOf(values: readonly Value[]): PlacePart | null {
  const [{ from: text, start, end }] = values;
  return values.every(isYearOrSpan) ? { kind: 'year', text, start, end } : null;
}

/** `Louvain, 1895-9`: the years in which the volumes appeared. */
const isYearOrSpan = ({ from, to }: Value): boolean => YEAR.test(from) && YEAR.test(to);

const isYear = ({ from, to }: Value): boolean => from === to && YEAR.test(from);

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** `(91)` right after a quotation. */
function bareBracket(scan: Scan, anchor: Anchor, end: number): Sighting | null {
  const list = readValues(scan.text, anchor.start)!;
  const open = skipBlanksLeft(scan.text, anchor.start) - 1;
  const quoted = /[”"»’]$/.test(
    scan.text.slice(Math.max(0, skipBlanksLeft(scan.text, open) - 1), skipBlanksLeft(scan.text, open)),
  );
  if (scan.text[open] !== '(' || scan.text[end] !== ')' || !quoted) return null;
  return sighting('bare', anchor.start, end, {
    place: [{ kind: 'bare', values: list.values }],
    bracketed: true,
    weak: true,
  });
}
