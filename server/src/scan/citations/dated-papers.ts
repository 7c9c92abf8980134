import type { Span } from '../../text/span.ts';
import type { PlacePart } from '../locators/place.ts';
import { MONTH } from '../locators/words.ts';
import { isNested, mayBegin, opensBefore, sighting } from './context.ts';
import { pagesAfter } from './imprints.ts';
import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import { type HeadParts, partsBefore } from './parts.ts';
import { type Scan, type ScanInput, scanOf } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { NEWSPAPER_WORDS } from './tables/newspapers.ts';
import { JOINS } from './vocabulary.ts';

/**
 * Adds the newspapers and magazines that a note cites by their date: `*The Times*, 3 May 1856`, `“Mills,” *Kell Monthly*, May
 * 1912`, and without italics those whose name says what they are. Only what no surer sighting has read.
 */
export function withDatedPapers(input: ScanInput, sightings: readonly Sighting[]): readonly Sighting[] {
  if (!input.inNote || !YEAR.test(input.text)) return sightings;
  const all: Sighting[] = [];
  let next = 0;
  let floor = 0;
  for (const title of titlesIn(input)) {
    for (; next < sightings.length && sightings[next].end <= title.start; next++) {
      all.push(sightings[next]);
      if (!sightings[next].weak) floor = sightings[next].end;
    }
    const found = readPaper(scanOf(input, all, floor), title);
    const yields = found && yielding(found, all, sightings, next);
    if (!found || !yields) continue;
    all.splice(all.length - yields.before, yields.before, found);
    next += yields.behind;
    floor = found.end;
  }
  return [...all, ...sightings.slice(next)];
}

/** How many of the last and next sightings it would take the place of; null where one of them is sure. */
function yielding(
  { start, end }: Sighting,
  all: readonly Sighting[],
  sightings: readonly Sighting[],
  next: number,
): { before: number; behind: number } | null {
  const count = (isThere: (index: number) => boolean): number => {
    let found = 0;
    while (isThere(found)) found++;
    return found;
  };
  const before = count(index => (all[all.length - 1 - index]?.end ?? 0) > start);
  const behind = count(index => (sightings[next + index]?.start ?? end) < end);
  const there = [...all.slice(all.length - before), ...sightings.slice(next, next + behind)];
  return there.some(({ weak }) => !weak) ? null : { before, behind };
}

const YEAR = /(?:1[6-9]|20)\d\d/;

/** Titles in italics, and names of newspapers with which a note or what follows a semicolon begins. */
function titlesIn({ text, emphasis }: ScanInput): Span[] {
  const named = Array.from(text.matchAll(NAMED), ({ index, 1: lead, 2: name }) => {
    const start = index + lead.length;
    return { start, end: start + name.length };
  });
  return [...emphasis, ...named].sort((a, b) => a.start - b.start);
}

const NAMED = new RegExp(
  String.raw`(^|; (?:and )?|\. )((?:\p{Lu}[\p{L}’'-]* ){0,4}${anyOf(NEWSPAPER_WORDS)})(?=,? [\d\p{Lu}(])`,
  'gu',
);

const DAY = String.raw`\d{1,2}(?:\.|er|º)? (?:de )?${MONTH},?(?: de)? (?:1[6-9]|20)\d\d`;
const DATED = String.raw`(?:${DAY}|${MONTH} \d{1,2},? (?:1[6-9]|20)\d\d|${MONTH}(?:[-–/]${MONTH})?,? (?:1[6-9]|20)\d\d)(?![\d\p{L}-])`;
/** The date behind a title, and the town of the paper before it. */
const BEHIND = new RegExp(String.raw`^(?: [([]\p{Lu}[\p{L}. ]{1,25}[)\]])?(?:, (${DATED})| \((${DATED})\))`, 'u');
const LONGEST = 80;

function readPaper(scan: Scan, title: Span): Sighting | null {
  const { text } = scan;
  const m = BEHIND.exec(text.slice(title.end, title.end + LONGEST));
  const parts = m && partsBefore(scan, title.end);
  const end = title.end + (m?.[0].length ?? 0);
  if (!m || !parts || !isTitled(parts, title) || !mayBegin(text, parts.start) || goesOn(text, end)) return null;
  const date = m[1] ?? m[2];
  const start = title.end + m[0].lastIndexOf(date);
  const pages =
    /^[,:] [A-Z]?\d/.test(text.slice(end, end + 4)) && !ANOTHER_DAY.test(text.slice(end, end + 24))
      ? pagesAfter(text, end + 2, true)
      : null;
  const year: PlacePart = { kind: 'year', text: date, start, end: start + date.length };
  return sighting('headed', parts.start, pages?.end ?? end, {
    // The date says as much as an imprint does: which paper it is.
    parts: { ...parts, imprint: true },
    place: [year, ...(pages?.parts ?? [])],
    bracketed: opensBefore(text, parts.start),
    nested: isNested(scan, parts.start),
  });
}

/** `The *Fulmar*, 3 May 1856, lay in the roads`: whether a sentence goes on behind the date. */
function goesOn(text: string, end: number): boolean {
  const word = /^,? (\p{Ll}{2,})(?: |$)/u.exec(text.slice(end, end + 20))?.[1];
  return word !== undefined && !LEADS_ON.has(word);
}

/** Words of notes that lead from one citation to the next, or to where it is printed or was found. */
const LEADS_ON: ReadonlySet<string> = new Set([
  ...words(language => [...language.cues, ...language.quotedIn, ...language.within]).map(word => word.split(' ')[0]),
  ...JOINS,
]);

const ANOTHER_DAY = new RegExp(String.raw`^, \d{1,2}\.? ${MONTH}`, 'u');

/** Whether the head ends with the title and has nothing else behind its author but an article. */
const isTitled = ({ chunks, peeled }: HeadParts, title: Span): boolean =>
  peeled.length === 0 && Math.abs(chunks[chunks.length - 1].end - title.end) < 2;
