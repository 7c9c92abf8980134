import type { Span } from '../../text/span.ts';
import { OUTER_WORD } from '../locators/words.ts';
import type { Anchor } from './anchors.ts';
import { ancientAuthorAt, readTitleAndPlace } from './ancient.ts';
import { chunksOf } from './chunks.ts';
import { mayBegin, opensBefore, sighting } from './context.ts';
import { isSameWork, placeAfter } from './ibid.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import { type HeadParts, partsBefore, takeApart } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { isBiblical } from './tables/classical.ts';

/**
 * `Id. *Ep.* lxxv. 3`, `Ibid. *De Ira*, ii. 6`, `Id. Tusc. v. 11`: another work of the author cited just before, by book and
 * chapter. Behind *ibid.* only a title that is marked as one; without marks before a numeral, or where the citation before it is of an
 * ancient author.
 */
export function readOtherWork(scan: Scan, { start, end, text: word }: Anchor): Sighting | null {
  const { text, emphasis, inNote } = scan;
  const bracketed = opensBefore(text, start);
  if ((!inNote && !bracketed) || !mayBegin(text, start)) return null;
  const stop = text[end] === '.' ? end + 1 : end;
  const at = stop + GAP.exec(text.slice(stop, stop + 3))![0].length;
  const isMarked = emphasis.some(span => span.start === at);
  if (at === stop || !mayEntitle(text, at) || (!isMarked && isSameWork(word))) return null;
  const cited = placeAfter(text, stop) ? null : readTitleAndPlace(scan, start, stop);
  // `Ders., Staatsrecht III, 1, S. 456`: volume and part of a work with pages.
  if (cited && PAGE_BEHIND.test(text.slice(cited.place.end, cited.place.end + 12))) return null;
  if (!cited || !(isMarked || cited.place.parts[0].kind === 'volume' || scan.sightings.at(-1)?.ancient)) return null;
  const parts = partsOf(scan, { start, end: stop }, { start: at, end: cited.head });
  return parts && sighting('headed', start, cited.place.end, { parts, place: cited.place.parts, bracketed });
}

/**
 * `A. Vester, “Weirs,” ibid. 13 (1972), p. 44`: an essay in the periodical or collection that was cited just before. Without an author
 * before it, what stands in quotation marks may be quoted from the work.
 */
export function readPieceWithin(scan: Scan, { start, end, text: word }: Anchor): Sighting | null {
  const { text } = scan;
  const gap = scan.inNote && isSameWork(word) ? BEHIND_TITLE.exec(text.slice(Math.max(0, start - 8), start)) : null;
  const parts = gap && partsBefore(scan, start - gap[0].length);
  const place = parts && placeAfter(text, text[end] === '.' ? end + 1 : end);
  const last = parts?.chunks.at(-1);
  if (!parts || !place || parts.author === null || parts.chunks.length !== 2 || last?.style !== 'quoted') return null;
  return sighting('headed', parts.start, place.end, { parts, place: place.parts });
}

const BEHIND_TITLE = /(?<=[”"»’'“]),? (?:in:? )?$/;

const GAP = /^,? ?/;
const PAGE_BEHIND = new RegExp(`^,? ${OUTER_WORD} ?\\d`, 'u');

/** Not `Id. Gen. ii. 4`, `Ibid. *Tac. Ann.* i. 2`, `Ibid. *Introd.* ii. 4`: what names its own author, or a part of the same work. */
function mayEntitle(text: string, at: number): boolean {
  const title = TITLE.exec(text.slice(at, at + LONGEST_WORD))?.groups;
  if (!title || PART.test(title.name)) return false;
  return (
    title.preposition !== undefined ||
    (ancientAuthorAt(text, at) === 0 && !isBiblical(title.name.toLowerCase()) && !DIVISION.test(title.name))
  );
}

/** A word with a capital, alone or behind a preposition as Latin titles have one. */
const TITLE =
  /^(?<preposition>(?:[Dd]e|[Ii]n|[Aa]d|[Pp]ro|[Cc]ontra|[Aa]dv\.|[Aa]dversus) )?(?<name>\p{Lu}[\p{L}æœ]*)/u;
const LONGEST_WORD = 40;

/** What stands before or behind the text of the same work. */
const PART = /^(?:Pr[aeæ]{1,2}f|Preface|Prol|Pro[eo]em|Introd|App|Append|Appendix|Add|Addenda|Suppl|Index|Notes?)/u;
/** What a work is divided into, and what courts count: `Id. Art. II. 4`. */
const DIVISION = new RegExp(
  `^(?:${anyOf(words(language => language.ownParts.map(part => part.replace(/\\.$/, ''))))}|Art|Arts|Ex|Exh|Doc|Tr|Rule|Cl|Sched)$`,
  'u',
);

/** The word for the author and the title behind it. */
function partsOf({ text, emphasis }: Scan, author: Span, title: Span): HeadParts | null {
  const [word] = chunksOf(text, author.start, author.end, []);
  const parts = takeApart(text, title, emphasis);
  if (!parts || !word) return null;
  const name = parts.title ?? parts.sole;
  return {
    ...parts,
    start: author.start,
    end: title.end,
    chunks: [word, ...parts.chunks],
    peeled: [],
    title: name,
    sole: null,
  };
}
