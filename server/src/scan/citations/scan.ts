import type { Span } from '../../text/span.ts';
import type { PlacePart } from '../locators/place.ts';
import { type Anchor, nextAnchor } from './anchors.ts';
import { readAncient, readBook } from './ancient.ts';
import { readAt } from './at-page.ts';
import { readAuthorDate, readFurtherYear } from './author-date.ts';
import { readBareNumber } from './bare-numbers.ts';
import { readByNumber } from './by-number.ts';
import { isQuotedIn } from './context.ts';
import { readCorpus } from './corpora.ts';
import { readDatedEntry } from './dated-entry.ts';
import { readDatedPage } from './dated-journals.ts';
import { withDatedPapers } from './dated-papers.ts';
import { isNumbered, readBritishReport, readGermanYearly } from './dated-reports.ts';
import { readFrenchDecision, readFurtherDecision } from './decisions.ts';
import { extendToDefinition, readDefinition } from './definition.ts';
import { readDotted } from './dotted.ts';
import { readEditionPages } from './edition-pages.ts';
import { joinEssay } from './essays.ts';
import { readFurtherPlace } from './further-places.ts';
import { readGermanDecision } from './german-decisions.ts';
import { readHeaded, readSign } from './headed.ts';
import { readIbid, readNoteInBrackets, readOpCit, readSupra } from './ibid.ts';
import { readImprint } from './imprints.ts';
import { readJournalIssue } from './journal-issues.ts';
import { readKey } from './keys.ts';
import { readLawJournal } from './law-journals.ts';
import { readLeaves } from './leaves.ts';
import { readLetter } from './letters.ts';
import { readOtherWork, readPieceWithin } from './other-works.ts';
import { readQuestion } from './questions.ts';
import { readDatabase, readGermanReport, readNamedReport, readReport, readReportShort } from './reports.ts';
import { readScripture } from './scriptures.ts';
import type { Sighting } from './sighting.ts';
import { readNamedStatute, readStatute } from './statutes.ts';
import { readVerse } from './verses.ts';
import { withWholeForms } from './whole-forms.ts';

/** What the scan of one block is given. */
export interface ScanInput {
  /** The block as read; see text/reading.ts. */
  readonly text: string;
  readonly emphasis: readonly Span[];
  readonly inNote: boolean;
  /** Whether `@key` is a citation here. */
  readonly keys: boolean;
}

/** The state of a scan: what was read, and how far. */
export interface Scan extends ScanInput {
  readonly sightings: readonly Sighting[];
  /** Before this offset everything belongs to an earlier citation. */
  readonly floor: number;
}

/** Finds what looks like a citation in one block, in text order. Knows no other block; linear in the text. */
export function scanCitations(input: ScanInput): Sighting[] {
  const entry = input.inNote ? readDatedEntry(input) : null;
  const sightings: Sighting[] = entry ? [entry] : [];
  let floor = entry?.end ?? 0;
  for (let anchor = nextAnchor(input.text, floor); anchor; anchor = nextAnchor(input.text, next(anchor, floor))) {
    const scan = scanOf(input, sightings, floor);
    const before = sightings[sightings.length - 1];
    const count = sightings.length;
    if (anchor.kind === 'hereafter' || anchor.kind === 'named') {
      const extended = extendToDefinition(scan, anchor);
      if (extended) sightings[sightings.length - 1] = extended;
      else push(sightings, readDefinition(scan, anchor), input.text);
    } else push(sightings, readAnchor(scan, anchor), input.text);
    if (anchor.kind === 'authorDate') pushFurther(sightings, input.text, readFurtherYear);
    if (sightings.length > count) pushFurther(sightings, input.text, readFurtherPlace);
    if (anchor.kind === 'frenchDecision') pushFurther(sightings, input.text, readFurtherDecision);
    const last = sightings[sightings.length - 1];
    // What counts only if it is known bars nothing to its right, unless it was just read by a surer sign.
    if (last && !LOOSE.has(anchor.kind) && (last !== before || !last.weak)) floor = last.end;
  }
  const all = withWholeForms(input, withDatedPapers(input, sightings));
  if (all.length === 0 && input.inNote) return readLetter(input);
  return all.map(each => (isQuotedIn(input.text, each.end) ? { ...each, quotedIn: true } : each));
}

/** The state of a scan. By name, since many are made, and engines are slow to spread one thing into another. */
export const scanOf = (
  { text, emphasis, inNote, keys }: ScanInput,
  sightings: readonly Sighting[],
  floor: number,
): Scan => ({ text, emphasis, inNote, keys, sightings, floor });

/** Numbers behind the name of a scripture are its place, however they are written. */
const readAnchor: Reader = (scan, anchor) =>
  (NUMBERS.has(anchor.kind) ? readScripture(scan, anchor) : null) ??
  READERS[anchor.kind as keyof typeof READERS](scan, anchor);

const NUMBERS: ReadonlySet<Anchor['kind']> = new Set([
  'roman',
  'volume',
  'inner',
  'dotted',
  'colon',
  'bareNumber',
  'verse',
]);

type Reader = (scan: Scan, anchor: Anchor) => Sighting | null;

const READERS: Readonly<Record<Exclude<Anchor['kind'], 'hereafter' | 'named'>, Reader>> = {
  ancient: readAncient,
  ibid: (scan, anchor) => readOtherWork(scan, anchor) ?? readPieceWithin(scan, anchor) ?? readIbid(scan, anchor),
  opCit: readOpCit,
  supra: readSupra,
  noteInBrackets: readNoteInBrackets,
  report: readReport,
  reportShort: readReportShort,
  namedReport: readNamedReport,
  database: readDatabase,
  statute: readStatute,
  publicLaw: readNamedStatute,
  regnal: readNamedStatute,
  corpus: readCorpus,
  question: readQuestion,
  editionPages: readEditionPages,
  germanReport: readGermanReport,
  germanYearly: readGermanYearly,
  britishReport: readBritishReport,
  frenchDecision: readFrenchDecision,
  germanDecision: readGermanDecision,
  lawJournal: readLawJournal,
  key: readKey,
  volume: readPlaced,
  locator: readPlaced,
  journal: readHeaded,
  journalIssue: readJournalIssue,
  roman: (scan, anchor) => readBook(scan, anchor) ?? readHeaded(scan, anchor),
  // `Liv. 6, 29, 6`: the book of a work in French, or Livy.
  inner: (scan, anchor) => readPlaced(scan, anchor) ?? readAncient(scan, anchor),
  dotted: readDotted,
  colon: readHeaded,
  sign: readSign,
  at: readAt,
  authorDate: readYear,
  imprint: readImprint,
  bareNumber: (scan, anchor) => readVerse(scan, anchor) ?? readLeaves(scan, anchor) ?? readBareNumber(scan, anchor),
  verse: readVerse,
};

/** A place behind the number of a work, or behind the work itself. */
function readPlaced(scan: Scan, anchor: Anchor): Sighting | null {
  return readByNumber(scan, anchor) ?? readHeaded(scan, anchor);
}

/** A year behind an author, or behind all of an imprint. */
function readYear(scan: Scan, anchor: Anchor): Sighting | null {
  if (isOfCase(scan, anchor)) return null;
  const dated = readDatedPage(scan, anchor);
  if (dated) return dated;
  const full = closes(scan, anchor) ? readBareNumber(scan, anchor) : null;
  return full && !full.weak ? full : (readAuthorDate(scan, anchor) ?? full);
}

/** Whether a year stands with its court in the bracket right behind a case: `354 F. Supp. 3d 1010 (N.D. Kell 2019)`. */
const isOfCase = ({ text, sightings }: Scan, { start }: Anchor): boolean => {
  const last = sightings.at(-1);
  return last?.form === 'report' && last.end <= start && /^ \([^();\d]{1,40}$/.test(text.slice(last.end, start));
};

/** Whether a year ends what is cited, with those of further volumes: `Paris: Navarin, 1988, 1991;`. */
const closes = ({ text }: Scan, { end }: Anchor): boolean =>
  /^(?:[;)]|, (?:1[4-9]|20)\d\d(?!\d))/.test(text.slice(end, end + 7));

/** Anchors that are seldom citations: what they read does not bar a better reading to its right. */
const LOOSE: ReadonlySet<Anchor['kind']> = new Set(['bareNumber', 'authorDate', 'dotted', 'verse']);

/** Where to look on: behind what was read, or one further than an anchor that led nowhere. */
const next = (anchor: Anchor, floor: number): number => Math.max(anchor.start + 1, floor);

/** Adds the other works, places or decisions that follow: `(Burawoy 1979; 1985)`, `Thuc. 2.40; 3.12`, `Civ. 1re, 4 mai 1983, n° 12 ; 6 mai 1984, n° 14`. */
function pushFurther(
  sightings: Sighting[],
  text: string,
  read: (text: string, last: Sighting) => Sighting | null,
): void {
  for (let last = sightings[sightings.length - 1]; last; last = sightings[sightings.length - 1]) {
    const further = read(text, last);
    if (!further) return;
    sightings.push(further);
  }
}

/** `BVerfGE 34, 269 (281) = NJW 1973, 1221`, and two British reports; behind a semicolon one that prints a decision by its number. */
const isParallel = (text: string, { end, word }: Sighting, second: Sighting): boolean => {
  const between = text.slice(end, second.start);
  if (between === ' = ') return true;
  if (!/^\[/.test(word ?? '') || !/^\[/.test(second.word ?? '')) return false;
  return between === ', ' || (between === '; ' && isNumbered(word!) && !isNumbered(second.word!));
};

const isPlaced = ({ kind }: PlacePart): boolean => kind !== 'year';

/** Adds a sighting; it takes the place of uncertain ones that it overlaps, and yields to a certain one. */
function push(sightings: Sighting[], sighting: Sighting | null, text: string): void {
  if (!sighting) return;
  const last = sightings[sightings.length - 1];
  const joined = last && sighting.start >= last.end ? joinEssay(text, last, sighting) : null;
  if (joined) {
    sightings[sightings.length - 1] = joined;
    return;
  }
  // `[2006] UKHL 28, [2007] 1 AC 181 [4]`: the same case in another report.
  if (
    last?.form === 'report' &&
    sighting.form === 'report' &&
    sighting.parts === null &&
    isParallel(text, last, sighting)
  ) {
    const place = last.place.length > 0 ? last.place : sighting.place;
    sightings[sightings.length - 1] = { ...last, end: sighting.end, place };
    return;
  }
  // `*Works* (hereafter W), vol. 6, p. 107`: the place behind the clause.
  if (
    last?.defines &&
    !last.place.some(isPlaced) &&
    sighting.form === 'bare' &&
    text.slice(last.end, sighting.start) === ', '
  ) {
    sightings[sightings.length - 1] = { ...last, end: sighting.end, place: [...last.place, ...sighting.place] };
    return;
  }
  // `Norden (1978, p. 25)`: the page belongs to the author and year, known or not.
  if (last?.form === 'author-date' && sighting.form === 'bare' && sighting.end <= last.end) return;
  const apart = sightings.findLastIndex(earlier => earlier.end <= sighting.start) + 1;
  if (sightings.slice(apart).some(({ weak }) => !weak)) return;
  sightings.splice(apart, sightings.length - apart, sighting);
}
