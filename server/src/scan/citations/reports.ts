import { type PlacePart, readPlace } from '../locators/place.ts';
import { readValues, type ValueList } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { caseNameBefore } from './case-names.ts';
import { isNested, sighting } from './context.ts';
import { type HeadParts, partsBefore } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { GERMAN_REPORTER, REPORTER } from './tables/reporters.ts';

/** `United States v. Smith, 803 F.2d 625, 629-30 n.4`: a case by volume, reporter, first page, and the page cited. */
export function readReport(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  const [volume] = /^\d+/.exec(anchor.text)!;
  const [page] = /\d+$/.exec(anchor.text)!;
  const pages = pagesBehind(text, anchor.end);
  const whole = readValues(text, anchor.end - page.length);
  // Digits that run on into letters (`410 U.S. 113x`) are no page.
  if (!whole) return null;
  const parts = caseNameBefore(text, scan.floor, anchor.start) ?? partsBefore(scan, anchor.start);
  const start = parts?.start ?? anchor.start;
  const pagesEnd = pages?.end ?? anchor.end;
  const note = /^,? (?=n{1,2}\.? ?\d)/.exec(text.slice(pagesEnd, pagesEnd + 7));
  const notes = note && readPlace(text, pagesEnd + note[0].length);
  const place: PlacePart[] = [
    { kind: 'volume', text: volume, start: anchor.start, end: anchor.start + volume.length, worded: false },
    { kind: 'locator', label: 'page', values: pages?.values ?? whole.values },
    ...(notes?.parts ?? []),
  ];
  return sighting('report', start, afterParallels(text, notes?.end ?? pagesEnd), {
    parts,
    place,
    word: anchor.text,
    nested: isNested(scan, start),
  });
}

/** `572 F. Supp. at 996`. */
export function readReportShort(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  const [volume] = /^\d+/.exec(anchor.text)!;
  const list = readValues(text, anchor.end - /\d+$/.exec(anchor.text)![0].length);
  if (!list) return null;
  const place: PlacePart[] = [
    { kind: 'volume', text: volume, start: anchor.start, end: anchor.start + volume.length, worded: false },
    { kind: 'locator', label: 'page', values: list.values },
  ];
  const parts = caseNameBefore(text, scan.floor, anchor.start) ?? shortNameBefore(scan, anchor.start);
  return sighting('report', parts?.start ?? anchor.start, afterParallels(text, list.end), {
    parts,
    place,
    word: anchor.text.replace(/,? at \d+$/, ''),
    nested: isNested(scan, anchor.start),
  });
}

/** `Kell v. Norden, 9 Cranch, 43, 50`: an old report, known as one by the name of the case before it. */
export function readNamedReport(scan: Scan, anchor: Anchor): Sighting | null {
  if (!caseNameBefore(scan.text, scan.floor, anchor.start)) return null;
  const report = readReport(scan, anchor);
  return report && { ...report, word: anchor.text.replace(/,/g, '') };
}

/** `Kell v. Norden, No. 17 M 85, 2017 WL 4563870, at *7`: a decision by its number in a database, with the page of the screen. */
export function readDatabase(scan: Scan, anchor: Anchor): Sighting {
  const { text } = scan;
  const parts = caseNameBefore(text, scan.floor, anchor.start);
  const start = parts?.start ?? anchor.start;
  const page = readStarredPages(
    text,
    anchor.end + (/^,? /.exec(text.slice(anchor.end, anchor.end + 2))?.[0].length ?? 0),
  );
  return sighting('report', start, page?.end ?? anchor.end, {
    parts,
    place: page ? [{ kind: 'locator', label: 'page', values: page.values }] : [],
    word: anchor.text,
    nested: isNested(scan, start),
  });
}

const STARRED = /^at \*{1,2}(\d{1,4})(?:[-–]\*?(\d{1,4}))?(?![\d\p{L}])/u;

/** `at *7`, `at *7–8`: pages of a screen; null where none stands at `start`. */
export function readStarredPages(text: string, start: number): ValueList | null {
  const m = STARRED.exec(text.slice(start, start + 20));
  if (!m) return null;
  const end = start + m[0].length;
  return { values: [{ from: m[1], to: m[2] ?? m[1], start: start + m[0].indexOf(m[1]), end }], end };
}

/** `Smith, 803 F.2d at 632`: a party alone. */
function shortNameBefore(scan: Scan, at: number): HeadParts | null {
  const parts = /,\s?$/.test(scan.text.slice(Math.max(0, at - 2), at)) ? partsBefore(scan, at) : null;
  return parts && parts.chunks.length === 1 && parts.sole !== null ? parts : null;
}

const PARALLEL = new RegExp(`, ?\\d{1,4} ${REPORTER},? (?:at )?\\d{1,5}(?!\\d)`, 'uy');
const MORE_PAGES = new RegExp(`, ?\\d{1,5}(?:[-–]\\d{1,5})?(?! ${REPORTER})(?![\\d\\p{L}])`, 'uy');

/** The pages behind a comma, unless the number is the volume of another reporter. */
function pagesBehind(text: string, at: number): ValueList | null {
  PARALLEL.lastIndex = at;
  const gap = /^, ?/.exec(text.slice(at, at + 2))?.[0];
  return gap === undefined || PARALLEL.test(text) ? null : readValues(text, at + gap.length);
}

/** Behind the same case in other reporters: `, 66 S.Ct. 276, 90 L.Ed. 265`. */
export function afterParallels(text: string, at: number): number {
  PARALLEL.lastIndex = at;
  const m = PARALLEL.exec(text);
  if (!m) return at;
  const end = at + m[0].length;
  MORE_PAGES.lastIndex = end;
  return afterParallels(text, end + (MORE_PAGES.exec(text)?.[0].length ?? 0));
}

/** `BGE 126 III 388 E. 9d S. 391`, `BVerfGE 7, 198 (204)`: German and Swiss courts by volume, first page, and the page cited. */
export function readGermanReport(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  const m = GERMAN.exec(anchor.text)!;
  const start = anchor.start + m[1].length + 1;
  const cited = CITED.exec(text.slice(anchor.end, anchor.end + 40));
  const at = cited ? anchor.end + cited[0].length - cited[1].length : anchor.end - m[3].length;
  const pages = readValues(text, at);
  if (!pages) return null;
  const end = cited?.[0].includes('(') ? pages.end + 1 : pages.end;
  return sighting('report', anchor.start, end, {
    place: [
      { kind: 'volume', text: m[2], start, end: start + m[2].length, worded: false },
      { kind: 'locator', label: 'page', values: pages.values },
    ],
    word: anchor.text.replace(/,/g, ''),
    nested: isNested(scan, anchor.start),
  });
}

const GERMAN = new RegExp(`^(${GERMAN_REPORTER}) (\\d+).*?(\\d+)$`, 'u');
const CITED = /^(?: E\. ?[\d./a-z]{1,8})?(?:,? S\. ?|, ?| \()(\d{1,5})/u;
