import { type PlacePart, readPlace } from '../locators/place.ts';
import { MONTH } from '../locators/words.ts';
import type { Anchor } from './anchors.ts';
import { isNested, mayBegin, opensBefore, sighting } from './context.ts';
import { readGermanYearly } from './dated-reports.ts';
import { anyOf } from './languages/pattern.ts';
import { readGermanReport } from './reports.ts';
import { type Scan, scanOf } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { GERMAN_COURTS, GERMAN_KIND } from './tables/courts.ts';
import { GERMAN_REPORT, GERMAN_YEAR_AND_PAGE } from './tables/reporters.ts';
import { wholeTitle } from './whole-title.ts';

const DAY = `\\d{1,2}\\. ?(?:\\d{1,2}\\. ?|${MONTH} )(?:(?:1[89]|20)\\d\\d|\\d\\d)(?!\\d)`;
const TOWN = String.raw`(?: [\p{Lu}][\p{L}/.-]{1,24}| a\. ?[MOD]\.| \([\p{L}. ]{2,20}\)){0,3}`;

/** `BGH, Urt. v. 12.3.1985`, `OLG Hamm, Beschluss vom 3. Mai 1990`: a German court with the kind and day of a decision. Source of a pattern. */
export const GERMAN_DECISION = `${anyOf(GERMAN_COURTS)}${TOWN},? ${GERMAN_KIND} ?${DAY}`;

const COURT_AND_DAY = new RegExp(`^(.*?),? ${GERMAN_KIND} ?(${DAY})$`, 'u');
/** ` – VI ZR 12/84`, `, Az. 1 BvR 112/65`, ` (4 StR 3/90)`, ` - 15 A 12/00 -`, `, 2/18 O 3/98`, `, Rs. C-26/62`. */
const NUMBER =
  /(?:,? ?[-–—] ?|, | \()(?:Az\.:? ?|Rs\. ?|verb\. Rs\. ?)?((?:\d{1,2}\/)?(?:(?:\d{1,2}|[IVX]{1,4}|GrS|Gs)[a-z]? )?(?:\p{L}{1,6}(?: \([\p{L}]{1,5}\))? |[CT][-–])?\d{1,5}(?:\/|\.)\d{2,4})(?:\)| [-–—](?=,))?(?! ?\d)/uy;
const BEHIND = /(?:,? ?[-–—] ?|[,:]? ?=? ?|; ?)(?:abgedr(?:uckt|\.)? in |in )?/uy;
const REPORT = new RegExp(GERMAN_REPORT, 'uy');
const YEARLY = new RegExp(GERMAN_YEAR_AND_PAGE, 'uy');
const CITED = /^,? (?:juris,? ?)?(?=(?:Rn|Rz|Rdnr|Randnr|Tz|S)\.? ?\d)/u;

/**
 * `BGH, Urt. v. 12.3.1985 – VI ZR 12/84, NJW 1985, 1784 (1786)`: a decision that is known by the report that prints it, as where it is
 * cited by that alone; where none does, by court, day and number.
 */
export function readGermanDecision(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  const { start } = anchor;
  if (!mayBegin(text, start) && !/[,=] $/.test(text.slice(Math.max(0, start - 2), start))) return null;
  NUMBER.lastIndex = anchor.end;
  const number = NUMBER.exec(text);
  const end = anchor.end + (number?.[0].length ?? 0);
  const name = wholeTitle(text.slice(start, end), start);
  const report = reportAt(scan, end);
  const common = { parts: name, bracketed: opensBefore(text, start), nested: isNested(scan, start) };
  if (report) return { ...report, start, ...common };
  if (!scan.inNote && !common.bracketed && !number) return null;
  const [, court, day] = COURT_AND_DAY.exec(anchor.text)!;
  const cited = citedAt(text, end);
  return {
    ...sighting('decision', start, cited?.end ?? end, { ...common, place: cited?.parts ?? [], word: name.title }),
    decision: {
      court: court.replace(/[^\p{L}]/gu, '').toLowerCase(),
      day: day.replace(/[\s.]+/g, '.'),
      name: null,
      number: number?.[1].replace(/\s/g, '') ?? null,
      report: null,
    },
  };
}

function reportAt(scan: Scan, end: number): Sighting | null {
  const { text } = scan;
  BEHIND.lastIndex = end;
  const start = end + (BEHIND.exec(text)?.[0].length ?? 0);
  // Nothing before the report is a part of what its readers read.
  const alone = scanOf(scan, scan.sightings, start);
  REPORT.lastIndex = start;
  YEARLY.lastIndex = start;
  const [report] = REPORT.exec(text) ?? [];
  if (report !== undefined)
    return readGermanReport(alone, { kind: 'germanReport', start, end: start + report.length, text: report });
  const [yearly] = YEARLY.exec(text) ?? [];
  if (yearly === undefined) return null;
  return readGermanYearly(alone, { kind: 'germanYearly', start, end: start + yearly.length, text: yearly });
}

function citedAt(text: string, end: number): { parts: readonly PlacePart[]; end: number } | null {
  const gap = CITED.exec(text.slice(end, end + 24))?.[0];
  return gap === undefined ? null : readPlace(text, end + gap.length);
}
