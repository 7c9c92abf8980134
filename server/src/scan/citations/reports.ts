import { type PlacePart, readPlace } from '../locators/place.ts';
import { readValues } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { isNested, sighting } from './context.ts';
import { findHead } from './head.ts';
import { takeApart } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';

/** `United States v. Smith, 803 F.2d 625, 629-30 n.4`: a case by volume, reporter, first page, and the page cited. */
export function readReport(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  const [volume] = /^\d+/.exec(anchor.text)!;
  const [page] = /\d+$/.exec(anchor.text)!;
  const gap = /^, ?/.exec(text.slice(anchor.end, anchor.end + 2))?.[0] ?? '';
  const pages = gap === '' ? null : readValues(text, anchor.end + gap.length);
  const whole = readValues(text, anchor.end - page.length);
  // Digits that run on into letters (`410 U.S. 113x`) are no page.
  if (!whole) return null;
  const head = findHead(text, anchor.start, scan.floor, scan.emphasis);
  const parts = head && takeApart(text, head, scan.emphasis);
  const start = parts?.start ?? anchor.start;
  const pagesEnd = pages?.end ?? anchor.end;
  const note = /^,? (?=n{1,2}\.? ?\d)/.exec(text.slice(pagesEnd, pagesEnd + 7));
  const notes = note && readPlace(text, pagesEnd + note[0].length);
  const place: PlacePart[] = [
    { kind: 'volume', text: volume, start: anchor.start, end: anchor.start + volume.length, worded: false },
    { kind: 'locator', label: 'page', values: pages?.values ?? whole.values },
    ...(notes?.parts ?? []),
  ];
  return sighting('report', start, notes?.end ?? pagesEnd, {
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
  return sighting('report', anchor.start, list.end, {
    place,
    word: anchor.text.replace(/,? at \d+$/, ''),
    nested: isNested(scan, anchor.start),
  });
}
