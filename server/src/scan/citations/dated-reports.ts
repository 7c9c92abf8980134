import type { LocatorPart, PlacePart, YearPart } from '../locators/place.ts';
import { readPlace } from '../locators/place.ts';
import { readValues, type ValueList } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { caseNameBefore } from './case-names.ts';
import { isNested, opensBefore, sighting } from './context.ts';
import { readImprint } from './imprints.ts';
import { type HeadParts, partsBefore } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { BRITISH_REPORTER, COURT } from './tables/reporters.ts';

/**
 * `Smith v Jones [1932] AC 562, 580`, `R v Smith [2003] EWCA Crim 12, [14]`, `Hille, ‘Mills’ (1971) 52 LQR 33, 40`: cases and articles
 * as British lawyers cite them, the year first.
 */
export function readBritishReport(scan: Scan, anchor: Anchor): Sighting | null {
  const name = caseNameBefore(scan.text, scan.floor, anchor.start);
  if (name || REPORTED.test(anchor.text)) return readCase(scan, anchor, name);
  return (
    readArticle(scan, anchor) ??
    readImprint(scan, { ...anchor, kind: 'imprint', end: anchor.start + 6, text: anchor.text.slice(0, 6) })
  );
}

const REPORTED = new RegExp(`^\\[|^\\(\\d{4}\\) (?:\\d{1,3} )?${BRITISH_REPORTER} \\d`, 'u');
const NUMBERED = new RegExp(`^\\[\\d{4}\\] ${COURT} `, 'u');

/** Whether a case is cited by the number of its court, `[2011] UKSC 50`, and not by a report. */
export const isNumbered = (word: string): boolean => NUMBERED.test(word);

/** A case; where the court numbers its decisions (`[2003] EWCA Crim 12`), the number is no page. */
function readCase(scan: Scan, anchor: Anchor, name: HeadParts | null): Sighting | null {
  const { text } = scan;
  const first = readValues(text, numberAt(anchor));
  if (!first) return null;
  const cited = readCited(text, anchor.end);
  const start = name?.start ?? anchor.start;
  const whole: PlacePart[] = isNumbered(anchor.text) ? [] : [pages(first.values)];
  return sighting('report', start, cited?.end ?? anchor.end, {
    parts: name,
    place: cited ? [cited.part] : whole,
    word: anchor.text,
    nested: isNested(scan, start),
  });
}

const numberAt = ({ end, text }: Anchor): number => end - /\d+$/.exec(text)![0].length;
const pages = (values: LocatorPart['values']): LocatorPart => ({ kind: 'locator', label: 'page', values });

const CITED =
  /^(?: \([\p{L} ]{1,12}\))?(?:,? ?(?:at )?\[(?=\d{1,4}\])|, (?:at )?(?=\d)| (?:at )?(?=\d)|, (?:at )?(?=p))/u;

/** What is cited of a case: pages (`, 580`, ` (HL) 580`, ` at 580`) or paragraphs (`, [14]`, `at [14]–[16]`, `, para 12`). */
export function readCited(text: string, at: number): { part: PlacePart; end: number } | null {
  const gap = CITED.exec(text.slice(at, at + 24))?.[0];
  if (gap === undefined) return null;
  const from = at + gap.length;
  if (gap.endsWith('[')) return readParagraphs(text, from);
  const worded = readPlace(text, from);
  if (worded?.parts.length === 1 && worded.parts[0].kind === 'locator')
    return { part: worded.parts[0], end: worded.end };
  const sided = readSidedPages(text, from);
  if (sided) return { part: pages(sided.values), end: sided.end };
  const list = /^\d/.test(text[from] ?? '') ? readValues(text, from) : null;
  return list && /^(?:[.,;:)\]]|$| \()/.test(text.slice(list.end, list.end + 2))
    ? { part: pages(list.values), end: list.end }
    : null;
}

const SIDED = /^(\d{1,5})[A-H](?:[-–](?:(\d{1,5})?[A-H]))?(?![\p{L}\d])/u;

/** `385E`, `385E-386B`, `385E-F`: pages with the letter that stands at their side. */
function readSidedPages(text: string, start: number): ValueList | null {
  const m = SIDED.exec(text.slice(start, start + 16));
  if (!m) return null;
  const end = start + m[0].length;
  return { values: [{ from: m[1], to: m[2] ?? m[1], start, end }], end };
}

const PARAGRAPHS = /^(\d{1,4})\](?: ?[-–] ?\[(\d{1,4})\])?(?! (?:\d{1,2} )?\p{Lu})/u;

/** `14]–[16]` at `start`, behind the first bracket: paragraphs of a judgment. */
export function readParagraphs(text: string, start: number): { part: PlacePart; end: number } | null {
  const m = PARAGRAPHS.exec(text.slice(start, start + 24));
  if (!m) return null;
  const end = start + m[0].length;
  return {
    part: { kind: 'locator', label: 'paragraph', values: [{ from: m[1], to: m[2] ?? m[1], start, end: end - 1 }] },
    end,
  };
}

/** `Hille, ‘The Law of Mills’ (1971) 52 LQR 33, 40` */
function readArticle(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  const parts = partsBefore(scan, anchor.start);
  if (!parts || parts.author === null || !parts.chunks.some(({ style }) => style === 'quoted')) return null;
  const first = readValues(text, numberAt(anchor));
  if (!first) return null;
  const cited = readCited(text, anchor.end);
  const [, volume] = /\) (\d{1,3})/.exec(anchor.text) ?? [];
  const at = anchor.start + 7;
  const place: PlacePart[] = [
    yearOf(anchor),
    ...(volume === undefined
      ? []
      : [{ kind: 'volume' as const, text: volume, start: at, end: at + volume.length, worded: false }]),
    cited?.part ?? pages(first.values),
  ];
  const bracketed = opensBefore(text, parts.start);
  return sighting('headed', parts.start, cited?.end ?? first.end, {
    parts: { ...parts, imprint: true },
    place,
    bracketed,
    nested: isNested(scan, parts.start),
  });
}

const yearOf = ({ start, text }: Anchor): YearPart => ({
  kind: 'year',
  text: text.slice(1, 5),
  start: start + 1,
  end: start + 5,
});

/** `Hille, Das Mühlrecht, NJW 1971, 33 (35)`, `BGH, NJW 1990, 33, 35`: a German journal by year, first page, and the page cited. */
export function readGermanYearly(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  const first = readValues(text, numberAt(anchor));
  if (!first) return null;
  const m = GERMAN_CITED.exec(text.slice(anchor.end, anchor.end + 24));
  const cited = m && readValues(text, anchor.end + m[0].length);
  const closes = cited && m[0].endsWith('(') && text[cited.end] === ')';
  const end = cited ? cited.end + (closes ? 1 : 0) : first.end;
  const head = partsBefore(scan, anchor.start);
  const year = /(\d{4}),? (?:S\. ?)?\d+$/.exec(anchor.text)!;
  const yearAt = anchor.start + year.index;
  const place: PlacePart[] = [
    { kind: 'year', text: year[1], start: yearAt, end: yearAt + 4 },
    pages((cited ?? first).values),
  ];
  const start = head?.start ?? anchor.start;
  const nested = isNested(scan, start);
  if (head && head.author !== null && head.title !== null)
    return sighting('headed', start, end, {
      parts: { ...head, imprint: true },
      place,
      bracketed: opensBefore(text, start),
      nested,
    });
  const word = anchor.text.replace(/,/g, '').replace(/S\. ?/, '');
  return sighting('report', start, end, { parts: head, place, word, nested });
}

/** Behind the first page: `, 35`, ` (35)`, ` f.` */
const GERMAN_CITED = /^(?: ff?\.?)?(?:,? ?(?:S\. ?)?(?=\d)| \((?=\d{1,5}(?: ?ff?\.?| ?[-–] ?\d{1,5})?\)))/;
