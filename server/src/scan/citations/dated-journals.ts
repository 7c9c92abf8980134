import { readValues } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { opensBefore, sighting } from './context.ts';
import { partsBefore } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';

/** `Anwyl, *Kell Rev.* 1906, 43`: year and page of a journal in italics. */
export function readDatedPage(scan: Scan, { start }: Anchor): Sighting | null {
  const { text, inNote } = scan;
  const m = inNote ? YEAR_AND_PAGE.exec(text.slice(start, start + 24)) : null;
  const pages = m && readValues(text, start + m[0].length);
  const parts = pages && partsBefore(scan, start);
  if (!m || !pages || !parts || parts.peeled.length > 0) return null;
  if (parts.chunks[parts.chunks.length - 1].style !== 'emphasised') return null;
  return sighting('headed', parts.start, pages.end, {
    parts,
    place: [
      { kind: 'year', text: m[1], start, end: start + 4 },
      { kind: 'bare', values: pages.values },
    ],
    bracketed: opensBefore(text, parts.start),
  });
}

const YEAR_AND_PAGE = /^((?:1[6-9]|20)\d\d), (?=\d{1,4}(?![\d\p{L}]))(?!(?:1[6-9]|20)\d\d)/u;
