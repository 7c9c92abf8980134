import { ordinalVolumeBefore } from '../locators/ordinals.ts';
import {
  isBare,
  isLocator,
  isVolume,
  isYear,
  type Place,
  type PlacePart,
  readPlace,
  type VolumePart,
  type YearPart,
} from '../locators/place.ts';
import { readValues } from '../locators/values.ts';
import { SPELLED_WORDS, wordsOf } from '../locators/words.ts';
import type { Anchor } from './anchors.ts';
import { withoutWordsBefore } from './bible.ts';
import {
  afterCue,
  closed,
  isNested,
  isOwnPlace,
  nameBefore,
  opensBefore,
  sighting,
  skipBlanksLeft,
  startsAfresh,
} from './context.ts';
import { words } from './languages/languages.ts';
import { anyNumbered, anyOf } from './languages/pattern.ts';
import { endsSentence, withoutSubject } from './no-heads.ts';
import { type HeadParts, isUniversityBefore, PART_BEFORE, partsBefore, takeApart } from './parts.ts';
import type { Scan } from './scan.ts';
import { isSeriesVolume } from './series.ts';
import type { Sighting } from './sighting.ts';
import { CODE_BEHIND, STATUTE } from './tables/statutes.ts';
import { JOIN } from './vocabulary.ts';
import { acrossImprint } from './volume-imprints.ts';

/** A citation with volume or locator: reads the place from the anchor on, then looks to the left for its head. */
export function readHeaded(scan: Scan, found: Anchor): Sighting | null {
  const anchor = withIssueWord(scan.text, found);
  const read = readPlace(scan.text, anchor.start);
  if (read?.parts.every(isVolume) && (isInTitle(scan, read) || isListed(scan, read))) return null;
  const place = acrossImprint(scan, read);
  if (!place || !isSoundPlace(scan, anchor, place) || isStatute(scan.text, anchor)) return null;
  if (place.parts.every(isVolume) && isSeriesVolume(scan.text, anchor.start, place.end)) return null;
  const headEnd = beforeFillers(scan.text, anchor.start, scan.floor);
  const inside =
    /(?:^| )in ?$/.test(scan.text.slice(headEnd, anchor.start)) &&
    /(?:^|[ ’'])\p{Ll}[\p{L}]* ?$/u.test(scan.text.slice(Math.max(0, headEnd - 20), headEnd));
  const isLoose = inside || opensBefore(scan.text, headEnd) || isFurtherPlace(scan.text, anchor);
  const before = isLoose ? null : partsBefore(scan, headEnd);
  const parts = before && !endsSentence(scan.text, before, anchor) ? withoutSubject(scan.text, before) : null;
  if (parts)
    return headed(scan, place.parts.some(isPage) ? parts : withoutWordsBefore(parts), place, isWeak(anchor, place));
  if (anchor.kind === 'inner') return null;
  return readTitleAfter(scan, place) ?? readMarkedTitleAfter(scan, place) ?? bare(scan, anchor, place);
}

/** `*Quays*, no. 34 (Winter 1990), pp. 3-4`: a journal that counts issues alone, whose number begins the place with its word. */
function withIssueWord(text: string, anchor: Anchor): Anchor {
  const word =
    anchor.kind === 'journal' ? ISSUE_WORD.exec(text.slice(Math.max(0, anchor.start - 8), anchor.start)) : null;
  return word === null ? anchor : { ...anchor, start: anchor.start - word[1].length };
}

const ISSUE_WORD = new RegExp(`, (${anyNumbered(wordsOf('issue'))} )$`, 'u');

/** `p. 407 on the FBI and p. 418`: a page that is joined to what was said of another one, and has no head. */
const isFurtherPlace = (text: string, { kind, start }: Anchor): boolean =>
  kind === 'locator' && JOINED.test(text.slice(Math.max(0, start - 12), start));

const JOINED = new RegExp(`\\p{L} ${JOIN} $`, 'u');

/** `*History of Kell, Vol. 1: The Mills*`: a volume within a title that goes on. */
const isInTitle = ({ text, emphasis }: Scan, { start, end }: Place): boolean =>
  /^: \p{Lu}/u.test(text.slice(end, end + 3)) && emphasis.some(span => span.start < start && end < span.end);

/** `Fjord, London. Volume 1: *The Mills*`: one of the volumes that a sentence lists. */
const isListed = ({ text }: Scan, { start, end }: Place): boolean =>
  /\p{L}{3}\. ?$/u.test(text.slice(Math.max(0, start - 5), start)) && /^: ?\p{Lu}/u.test(text.slice(end, end + 3));

/** `18 U.S.C. § 371`, `§ 5 BGB`: a place in a law, and no citation of a work. */
const isStatute = (text: string, { start, end, text: word }: Anchor): boolean =>
  STATUTE.test(text.slice(Math.max(0, start - 30), start).replace(/§ ?$/, '')) ||
  (word.startsWith('§') && CODE_BEHIND.test(text.slice(end, end + 80)));

/** Head and place as one citation, with the volume that `second volume of` before the head names. */
function headed(scan: Scan, head: HeadParts, place: Place, weak: boolean): Sighting {
  const parts = place.parts.some(isVolume) ? withoutEdition(scan.text, head) : head;
  const hasVolume = parts.peeled.some(isVolume) || place.parts.some(isVolume);
  const volume = hasVolume ? null : ordinalVolumeBefore(scan.text, parts.start);
  const start = volume && volume.start >= scan.floor ? volume.start : parts.start;
  return sighting('headed', start, place.end, {
    parts,
    place: [...(volume && start === volume.start ? [volume] : []), ...withPage(parts.peeled, place), ...place.parts],
    nameBefore: nameBefore(scan.text, start),
    bracketed: opensBefore(scan.text, start),
    nested: isNested(scan, start),
    weak,
  });
}

/** `Primitive Mills,2 ii. 78`: the raised number of an edition, right behind the comma of the title. */
const withoutEdition = (text: string, parts: HeadParts): HeadParts => ({
  ...parts,
  peeled: parts.peeled.filter(part => !(isVolume(part) && /^\d$/.test(part.text) && text[part.start - 1] === ',')),
});

/** `*BF* 186, fig. 177`: no volume has so high a number, and a figure stands on a page. */
const withPage = (peeled: readonly PlacePart[], { parts: [first] }: Place): PlacePart[] =>
  peeled.map(part => {
    if (!isVolume(part) || !/^\d{3}$/.test(part.text) || !first || !isLocator(first) || first.label !== 'figure')
      return part;
    const { text, start, end } = part;
    return { kind: 'bare', values: [{ from: text, to: text, start, end }] };
  });

/** Words between a head and its place that belong to neither: `particularly p. 40`, `map facing p. 222`. */
const FILLER = new RegExp(String.raw`(?:^|[\s(,])${anyOf(words(language => language.fillers))}\s*$`, 'iu');

function beforeFillers(text: string, start: number, floor: number): number {
  let end = start;
  for (let count = 0; count < 3; count++) {
    const m = FILLER.exec(text.slice(Math.max(floor, end - 30), end));
    if (!m) break;
    end -= m[0].length - (/^[\s(,]/.test(m[0]) ? 1 : 0);
  }
  return end;
}

const WORDED = new Set(['page', 'column', 'folio', 'paragraph']);
/** Whether a word that stands in no sentence says what is counted; of sections only the sign does. */
const hasWordedLocator = (place: Place, anchor: Anchor): boolean =>
  place.parts.some(
    part => isLocator(part) && (WORDED.has(part.label) || (part.label === 'section' && anchor.kind === 'locator')),
  );

/** Without a word for page, column or the like, a citation counts only if its head is known. */
const isWeak = (anchor: Anchor, place: Place): boolean =>
  anchor.kind === 'inner' ||
  (!(hasWordedLocator(place, anchor) && !SPELLED.test(anchor.text)) && anchor.kind !== 'journal');

/** `page 12`, `column 3` stand in sentences too. */
const SPELLED = new RegExp(`^${anyOf(SPELLED_WORDS)}`, 'iu');

/** Before the German `S. 83`; `Harry S. 5` is something else. */
const MAY_PRECEDE_S = /[,;:(.)[\]\dIVXLC»”"“’']/;

function isSoundPlace(scan: Scan, anchor: Anchor, place: Place): boolean {
  const { text } = scan;
  if (place.parts.every(isVolume)) return anchor.kind === 'volume' || endsCitation(text, place);
  if (anchor.kind === 'roman' && PART_BEFORE.test(text.slice(Math.max(0, anchor.start - 9), anchor.start).trimEnd()))
    return false;
  if (anchor.kind === 'roman' && isUniversityBefore(text, anchor.start)) return false;
  // `Kr. d. r. V., S. 131`: one of several letters.
  if (anchor.kind === 'roman' && /^ \p{Ll}\. [IVXLC]\.,/u.test(text.slice(anchor.start - 4, anchor.start + 3)))
    return false;
  if (anchor.kind === 'roman' && text[anchor.start] === 'I' && text[anchor.start + 1] === ' ')
    return place.parts.length > 1;
  if (anchor.text.startsWith('S.') && !MAY_PRECEDE_S.test(text[skipBlanksLeft(text, anchor.start) - 1] ?? '('))
    return false;
  // `J. R. A. S. xvi. 154`
  if (/^S\. ?[ivxlc]/.test(anchor.text) && /\p{Lu}\. ?$/u.test(text.slice(Math.max(0, anchor.start - 3), anchor.start)))
    return false;
  if (anchor.kind === 'locator')
    return !NO_PAGE.test(text.slice(anchor.start, anchor.start + 12)) && !countsPages(text, anchor);
  return true;
}

/** `p.m.`, `S. IV` and the initials of `P. V. Mengaldo`. */
const NO_PAGE = /^[Pp]\.? ?m\b|^[Ss]\. ?[IVX]+\b(?!,)|^P\. ?[IVXLC]\. ?\p{Lu}/u;

/** `– М., 2004. – 240 с. 2. Гидденс`: how many pages a book has, before the number of the next entry of a list. */
const countsPages = (text: string, { start, end }: Anchor): boolean =>
  /[–—,.:] \d{2,4} $/.test(text.slice(Math.max(0, start - 8), start)) &&
  /^\d{0,2}\. \p{Lu}/u.test(text.slice(end, end + 6));

/** `Journ. Asiat. Soc. Bengal, xx.`: a volume alone is a place only in small roman and before a stop. */
const endsCitation = (text: string, place: Place): boolean =>
  /^[ivxlc]{2,}$/.test(text.slice(place.start, place.end)) &&
  /^\.?["”]?(?:$| \p{Lu}|["”])/u.test(text.slice(place.end));

/** `vol. viii. p. 341, of Bengal Asiat. Researches`: the title stands after the place. */
function readTitleAfter(scan: Scan, place: Place): Sighting | null {
  const m = TITLE_AFTER.exec(scan.text.slice(place.end, place.end + 120));
  if (!m || !place.parts.some(isVolume)) return null;
  const end = place.end + m[0].length;
  const parts = takeApart(scan.text, { start: end - m[1].length, end }, scan.emphasis);
  return (
    parts && sighting('headed', place.start, end, { parts, place: place.parts, nested: isNested(scan, place.start) })
  );
}

/** Between two words stands a stop or a blank: were it left out, a long word could be parted in billions of ways. */
const TITLE_AFTER =
  /^,? (?:of|in|des|de|der|von) (?:the |his |their |la |les )?(\p{Lu}[\p{L}’']+(?:(?:\.? (?:(?:of|the|d\.|des|de|la|der|und) )?|\.)\p{Lu}[\p{L}’']+){0,7}\.?(?: (?:of|the|d\.|des|de|la|der|und))? ?)(?=[;,.)]|$)/u;

const PAGE_OF = new RegExp(`^ ${anyOf(words(language => language.pageOf))} (?:the )?`, 'u');

/** `page 141 of *Montgomery*`: the title in italics stands after the page; counts only if it is known. */
function readMarkedTitleAfter(scan: Scan, place: Place): Sighting | null {
  const of = PAGE_OF.exec(scan.text.slice(place.end, place.end + 12));
  const start = place.end + (of?.[0].length ?? 0);
  const title = of && place.parts.some(isPage) ? scan.emphasis.find(span => span.start === start) : undefined;
  const parts = title && takeApart(scan.text, title, scan.emphasis);
  if (!title || !parts) return null;
  const nested = isNested(scan, place.start);
  return sighting('headed', place.start, title.end, { parts, place: place.parts, nested, weak: true });
}

/** A volume with its page: with a word, or in small roman in a note or bracket (`iii. 10`). */
function isVolumePlace(scan: Scan, anchor: Anchor, place: Place): boolean {
  const volume = place.parts.find(isVolume);
  if (!volume) return false;
  if (place.parts.length === 1) return false;
  if (volume.worded && !SPELLED.test(scan.text.slice(place.start, place.end))) return true;
  const apart = scan.inNote || opensBefore(scan.text, anchor.start);
  if (anchor.kind !== 'roman' || !place.parts.some(isBare)) return false;
  return (apart && /^[ivxlc]+$/.test(volume.text)) || isFurtherVolume(scan, volume);
}

/** `Norden, Mills, IX., 308; IV., 735`: a further volume of what was cited just before by one in such numerals. */
function isFurtherVolume({ text, sightings }: Scan, { text: volume, start }: VolumePart): boolean {
  const last = sightings[sightings.length - 1];
  if (!last?.place.some(part => isVolume(part) && CAPITAL_NUMERAL.test(part.text))) return false;
  return CAPITAL_NUMERAL.test(volume) && GOES_ON.test(text.slice(last.end, start));
}

const CAPITAL_NUMERAL = /^[IVXLC]+$/;
const GOES_ON = new RegExp(`^(?:[;,]? ${JOIN} |; ?)$`, 'u');

const isPage = (part: PlacePart): boolean => isLocator(part) && part.label === 'page';

/** A place alone. `v. 12` without a page is a verse. */
function bare(scan: Scan, anchor: Anchor, place: Place): Sighting | null {
  if (!hasWordedLocator(place, anchor) && !isVolumePlace(scan, anchor, place)) return null;
  if (/^vv?\. ?\d/.test(scan.text.slice(place.start)) && !place.parts.some(isPage)) return null;
  const bracketed = opensBefore(scan.text, anchor.start);
  const name = nameBefore(scan.text, anchor.start);
  const afresh =
    startsAfresh(scan.text, beforeFillers(scan.text, anchor.start, scan.floor)) ||
    afterCue(scan.text, anchor.start) ||
    /[,—–-]/.test(scan.text[skipBlanksLeft(scan.text, anchor.start) - 1] ?? '');
  if (!bracketed && !afresh && !scan.inNote) return null;
  if (isOwnPlace(scan.text, anchor.start, place.end)) return null;
  const before = bracketed ? null : (yearBefore(scan, place.start) ?? volumeBefore(scan, place));
  const start = bracketed && name ? name.start : (before?.start ?? place.start);
  return sighting('bare', start, closed(scan.text, start, place.end), {
    place: [...(before ? [before] : []), ...place.parts],
    nameBefore: name,
    bracketed,
    nested: isNested(scan, place.start),
    weak: !bracketed || isWeak(anchor, place),
  });
}

/** `Bull. 1858, p. 93, 1866, p. 133`: the next year of the journal that was cited just before. */
function yearBefore({ text, sightings }: Scan, at: number): YearPart | null {
  const last = sightings[sightings.length - 1];
  const year = last?.place.some(isYear) ? /^[,;] ((?:1[4-9]|20)\d\d),? ?$/.exec(text.slice(last.end, at)) : null;
  const start = year ? last.end + 2 : at;
  return year && { kind: 'year', text: year[1], start, end: start + year[1].length };
}

/** `Works, 1, p. 155, 2, pp. 53-4`: the next volume of what was cited just before by volume and page, both in figures. */
function volumeBefore({ text, sightings }: Scan, { parts, start: at }: Place): VolumePart | null {
  const last = sightings[sightings.length - 1];
  const volume = last?.place.find(isVolume);
  if (!volume || volume.worded || !/^\d+$/.test(volume.text) || !parts.every(isPage)) return null;
  const next = /^[,;] (\d{1,2}), ?$/.exec(text.slice(last.end, at));
  const start = last.end + 2;
  return next && Number(next[1]) > Number(volume.text)
    ? { kind: 'volume', text: next[1], start, end: start + next[1].length, worded: false }
    : null;
}

/** `Netyksho Indictment ,r 25`: a paragraph sign that a scan has bent. Counts only after a name that is known. */
export function readSign(scan: Scan, anchor: Anchor): Sighting | null {
  const list = readValues(scan.text, anchor.end);
  const parts = list && partsBefore(scan, anchor.start);
  if (!list || !parts) return null;
  const place: PlacePart = { kind: 'locator', label: 'paragraph', values: list.values };
  return sighting('headed', parts.start, list.end, { parts, place: [place], weak: true });
}
