import { isText, type Layout } from '../../text/layout.ts';
import { SignSearch } from '../../text/search.ts';
import { BLANK, DIGIT, isSign, skip } from '../../text/signs.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { LETTERED_SIGNS, scanLetteredReferences } from './lettered-references.ts';

/** `see note 44`: a reference in the text to notes by their numbers. */
export interface CrossReferenceSighting {
  readonly span: Span;
  readonly numbers: readonly NumberReferred[];
}

/** A number that a reference names; 0 where it names a letter or sign, which `label` then tells. */
export interface NumberReferred {
  readonly number: number;
  readonly label?: string;
  readonly span: Span;
}

const either = (list: string): string => list.split(' ').map(escaped).join('|');
const escaped = (word: string): string => word.replaceAll('.', '\\.').replaceAll('_', '\\s+');

/** Words for *note*; the short ones say nothing without a word of direction beside them. */
const NOTE_WORDS = either(
  'footnotes footnote endnotes endnote notes note Fußnoten Fußnote Fussnoten Fussnote Anmerkungen Anmerkung сносках сноске сноску ' +
    'сноска примечании примечание',
);
const SHORT_WORDS = either('nn. n. fns. fn. Fn. Fn Anm. прим. сн.');

/** Words of direction before the note word. */
const BEFORE = either(
  'see_also see_the see compare cf. supra infra in voir cf siehe vgl. oben unten s. см. ср. and to',
);
/** Words of direction after the number. */
const AFTER = either('above below supra infra oben unten ci-dessus ci-dessous выше ниже');

const NUMBERS = '(\\d{1,4}(?:\\s*(?:[-–]|,?\\s*(?:and|und|et|и|&)|,)\\s*\\d{1,4}){0,12})(?![\\d\\p{L}])';

const PATTERN = new RegExp(
  `(?<![\\p{L}\\d])(?:(${BEFORE})\\s+)?(?:(?:supra|infra),?\\s+)?(?:(${NOTE_WORDS})|(${SHORT_WORDS}))\\s*${NUMBERS}(?:,?\\s+(${AFTER})(?!\\p{L}))?`,
  'giu',
);

/** Words of direction that are part of what the reference reads as. */
const KEPT = /^(?:supra|infra|see|voir|siehe|vgl|oben|unten|см|ср|cf|compare)/i;

/** The references to notes in the text blocks, in text order; in the blocks `[from, to)` alone if these are given. */
export function scanReferences(
  text: Text,
  { blocks }: Layout,
  from = 0,
  to: number = blocks.length,
): CrossReferenceSighting[] {
  const found: CrossReferenceSighting[] = [];
  const start = blocks[from]?.span.start ?? 0;
  const digits = new SignSearch(text.content, start, blocks[to - 1]?.span.end ?? start, DIGITS);
  const letters = new SignSearch(text.content, start, blocks[to - 1]?.span.end ?? start, LETTERED_SIGNS);
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (!isText(block)) continue;
    const numbered = numbersNotes(text.content, block.span, digits)
      ? scanCrossReferences(text.slice(block.span), block.span.start)
      : [];
    const mayBeLettered = letters.next(block.span.start, block.span.end) < block.span.end;
    const lettered = mayBeLettered ? scanLetteredReferences(text.slice(block.span), block.span.start) : [];
    if (numbered.length + lettered.length > 0)
      for (const each of inTextOrder([...numbered, ...lettered])) found.push(each);
  }
  return found;
}

const inTextOrder = (references: CrossReferenceSighting[]): CrossReferenceSighting[] =>
  references.sort((a, b) => a.span.start - b.span.start);

const DIGITS = /\d/g;

/**
 * References to notes in a stretch of text, offsets counted from `offset`. A note of a page in a book (`p. 11, n. 74`) is a
 * locator, and "note 3 of the treaty" speaks of another text.
 */
export function scanCrossReferences(content: string, offset: number): CrossReferenceSighting[] {
  const found: CrossReferenceSighting[] = [];
  for (const match of content.matchAll(PATTERN)) {
    const [all, before, word, short, list, after] = match;
    const paged = after ? undefined : pagesIn(all, word, list);
    const whole = paged === undefined ? all : all.slice(0, -paged.length);
    const numbers = paged === undefined ? list : list.slice(0, -paged.length);
    if (
      short &&
      !after &&
      !/^(?:supra|infra|siehe|vgl|oben|см|s\.)/i.test(before ?? '') &&
      !/(?:supra|infra)/i.test(whole)
    )
      continue;
    if (!short && !before && !after && !/(?:supra|infra)/i.test(whole)) continue;
    const own = KEPT.test(whole);
    if ((!own && belongsToPage(content, match.index)) || speaksOfAnother(content, match.index + whole.length)) continue;
    const lead =
      before && (!KEPT.test(before) || /^\S+\s+(?:supra|infra)/i.test(whole))
        ? (/^\S+\s+/.exec(whole)?.[0].length ?? 0)
        : 0;
    const start = offset + match.index + lead;
    const numbersAt = match.index + whole.indexOf(numbers, whole.search(/\d/));
    found.push({
      span: { start, end: offset + match.index + whole.length },
      numbers: numbersIn(numbers, offset + numbersAt),
    });
  }
  return found;
}

/** `supra note 38, 143-4`: behind the number of one note, its comma and the pages of what it cites; undefined where there are none. */
const pagesIn = (whole: string, word: string | undefined, list: string): string | undefined =>
  word !== undefined && !/s$/i.test(word) && /supra|infra/i.test(whole)
    ? /,\s*\d[\d\s,–-]*$/.exec(list)?.[0]
    : undefined;

const WORD_BEFORE_NUMBER = new RegExp(`(?:${NOTE_WORDS}|${SHORT_WORDS})$`, 'iu');

/** Whether a number stands behind one of the words: a glance at the few numbers of a text spares the search. */
function numbersNotes(content: string, { start, end }: Span, digits: SignSearch): boolean {
  for (let at = digits.next(start, end); at < end; at = digits.next(at, end)) {
    let last = at;
    while (last > start && isSign(content, last - 1, BLANK)) last--;
    if (
      last > start &&
      LAST_SIGNS.has(content.charCodeAt(last - 1)) &&
      WORD_BEFORE_NUMBER.test(content.slice(Math.max(start, last - LONGEST_WORD), last))
    )
      return true;
    at = skip(content, at, end, DIGIT);
  }
  return false;
}

const LONGEST_WORD = 14;

/** The last letters of the words, small and capital. */
const LAST_SIGNS: ReadonlySet<number> = new Set(
  Array.from(`${NOTE_WORDS}|${SHORT_WORDS}`.matchAll(/.(?=\||$)/gu), ([sign]) => [
    sign.toLowerCase().charCodeAt(0),
    sign.toUpperCase().charCodeAt(0),
  ]).flat(),
);

const belongsToPage = (content: string, at: number): boolean =>
  /\d[a-z]?,?\s*$/.test(content.slice(Math.max(0, at - 4), at));

const speaksOfAnother = (content: string, at: number): boolean =>
  /^\s+(?:of|to|by|du|de|des|zu|zum|von|on\s+p)\b/.test(content.slice(at, at + 12));

function numbersIn(list: string, offset: number): { number: number; span: Span }[] {
  return Array.from(list.matchAll(/(?:(\d{2,4})\s*[-–]\s*)?(\d{1,4})/g), match =>
    numbersOf(match, offset + match.index),
  )
    .flat()
    .filter(({ number }) => number > 0);
}

/** A number, or the two of a stretch: the second of `241–42` is 242. */
function numbersOf([all, from, to]: RegExpMatchArray, start: number): { number: number; span: Span }[] {
  const end = start + all.length;
  const last = { start: end - to.length, end };
  if (from === undefined) return [{ number: Number(to), span: last }];
  const isShort = to.length < from.length && Number(to) > Number(from.slice(-to.length));
  return [
    { number: Number(from), span: { start, end: start + from.length } },
    { number: Number(isShort ? from.slice(0, -to.length) + to : to), span: last },
  ];
}
