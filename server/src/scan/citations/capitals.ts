import type { PlacePart } from '../locators/place.ts';
import { readValues } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import type { Chunk } from './chunks.ts';
import { isNested, opensBefore, sighting } from './context.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';

/**
 * `FRED RODELL, NINE MEN 165-66 (1955)`: a book as American lawyers cite it, author and title in capitals, the page before the
 * year in brackets.
 */
export function readInCapitals(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  if (!ENDS_IN_CAPITALS.test(text.slice(Math.max(0, anchor.start - 14), anchor.start))) return null;
  const from = Math.max(scan.floor, anchor.start - LONGEST);
  const m = BOOK.exec(text.slice(from, anchor.start));
  const year = /\d{4}/.exec(anchor.text.slice(-6));
  if (!m || !year) return null;
  const [, name, title, page] = m;
  const start = from + m.index;
  const titleAt = start + name.length + 2;
  const pages = page === undefined ? null : readValues(text, titleAt + title.length + 1);
  const yearAt = anchor.end - 6 + year.index;
  const author: Chunk = { text: name, start, end: start + name.length, style: 'plain' };
  const book: Chunk = { text: title, start: titleAt, end: titleAt + title.length, style: 'plain' };
  const place: PlacePart[] = [
    ...(pages ? [{ kind: 'locator' as const, label: 'page' as const, values: pages.values }] : []),
    { kind: 'year', text: year[0], start: yearAt, end: yearAt + 4 },
  ];
  const names = { author: name, title, piece: null, sole: null };
  return sighting('headed', start, anchor.end, {
    parts: { start, end: book.end, chunks: [author, book], ...names, peeled: [], imprint: true },
    place,
    bracketed: opensBefore(text, start),
    nested: isNested(scan, start),
  });
}

const LONGEST = 160;
const ENDS_IN_CAPITALS = /\p{Lu}{2,}(?: \d{1,4}(?:[-–]\d{1,4})?)? $/u;
const WORD = String.raw`\p{Lu}[\p{Lu}.’'-]*`;
const BOOK = new RegExp(
  String.raw`(?<![\p{L}.])((?:${WORD} ){1,4}\p{Lu}{2,}[\p{Lu}’'-]*(?: & (?:${WORD} ){1,4}\p{Lu}{2,}[\p{Lu}’'-]*)?), (\p{Lu}[\p{Lu}\d’',:& -]{2,110}?)(?: (\d{1,4}(?:[-–]\d{1,4})?))? $`,
  'u',
);
