import type { PlacePart } from '../locators/place.ts';
import type { Anchor } from './anchors.ts';
import { isNested, opensBefore, sighting } from './context.ts';
import { findHead } from './head.ts';
import { type HeadParts, takeApart } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { isClassical } from './tables/classical.ts';

/**
 * `Thuc. 1.22.4`, `Cicero, De Oratore, 2.36`, `Plato, Republic, 514a-520a`: places of ancient works as editions count them.
 * Behind any other head such numbers are a version, a price or a section.
 */
export function readDotted(scan: Scan, anchor: Anchor): Sighting | null {
  const head = findHead(scan.text, anchor.start, scan.floor, scan.emphasis);
  const parts = head && takeApart(scan.text, head, scan.emphasis);
  if (!parts || parts.peeled.length > 0 || !isClassical(wordsOf(scan.text, parts))) return null;
  const bracketed = opensBefore(scan.text, parts.start);
  return sighting('headed', parts.start, anchor.end, {
    parts,
    place: /[a-e]/.test(anchor.text) ? [pages(anchor)] : numbers(anchor),
    bracketed,
    // In a sentence `Homer 2.0` is something else.
    weak: !scan.inNote && !bracketed,
    nested: isNested(scan, parts.start),
  });
}

const wordsOf = (text: string, { start, end }: HeadParts): string =>
  text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '')
    .join(' ');

/** Book, chapter, section: each number by itself, the last with its range. */
const numbers = ({ text, start }: Anchor): PlacePart[] =>
  Array.from(text.matchAll(/\d+(?:[-–]\d+(?:\.\d+)?)?/g), ({ 0: value, index }) => {
    const [from, to] = value.split(/[-–]/);
    const at = start + index;
    return { kind: 'bare', values: [{ from, to: to ?? from, start: at, end: at + value.length }] };
  });

/** Pages of the edition by which the author is cited, with the part of the page. */
function pages({ text, start, end }: Anchor): PlacePart {
  const [from, to] = text.split(/[-–]/);
  return { kind: 'locator', label: 'page', values: [{ from, to: to || from, start, end }] };
}
