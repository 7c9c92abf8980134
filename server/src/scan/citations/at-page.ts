import { readPlace } from '../locators/place.ts';
import type { Anchor } from './anchors.ts';
import { isNested, mayBegin, opensBefore, sighting } from './context.ts';
import { partsBefore } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';

/**
 * `GAO Report at 17`, in a note also `Technical Overview, at 3`: a page as American lawyers write it. Without the comma it counts
 * only behind a name that the text has given to a work: `Norden at 12` may be a place and an hour.
 */
export function readAt(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  const place = readPlace(text, anchor.start, true);
  const parts = place && partsBefore(scan, anchor.start);
  if (!place || !parts) return null;
  const isApart = text.startsWith(', ', anchor.start - 2) && scan.inNote && mayBegin(text, parts.start);
  return sighting('headed', parts.start, place.end, {
    parts,
    place: [...parts.peeled, ...place.parts],
    word: isApart ? null : NAMED_ONLY,
    bracketed: opensBefore(text, parts.start),
    nested: isNested(scan, parts.start),
    weak: true,
  });
}

/** The word of a sighting that counts only where the text has given the name before it to a work. */
export const NAMED_ONLY = 'at';
