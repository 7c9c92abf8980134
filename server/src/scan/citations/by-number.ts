import { readPlace } from '../locators/place.ts';
import type { Anchor } from './anchors.ts';
import { sighting } from './context.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';

/** How far before a place its bracket is looked for. */
const REACH = 160;
/** What a bracket holds up to a place: the number of its work, behind those of other works. */
const BEFORE = /^ ?(?:[1-9]\d{0,2}(?:[,:] ?[^;\]]{1,60})?; ?){0,8}([1-9]\d{0,2})[,:] ?$/;

/**
 * `[2, p. 34]`, `[1, pp. 12-14; 3, ch. 7]`: a place in the work that bears the number in a list of references. Null where no bracket
 * with such a number opens before the place, or something else follows it.
 */
export function readByNumber({ text }: Scan, anchor: Anchor): Sighting | null {
  if (!/\d[,:] ?$/.test(text.slice(Math.max(0, anchor.start - 3), anchor.start))) return null;
  const before = text.slice(Math.max(0, anchor.start - REACH), anchor.start);
  const number = BEFORE.exec(before.slice(before.lastIndexOf('[') + 1))?.[1];
  const place = number === undefined || !before.includes('[') ? null : readPlace(text, anchor.start);
  if (number === undefined || !place || !/^ ?[;\]]/.test(text.slice(place.end, place.end + 2))) return null;
  const start = anchor.start - /[1-9]\d{0,2}[,:] ?$/.exec(before)![0].length;
  return sighting('supra', start, place.end, { place: place.parts, word: number, supraNote: Number(number) });
}
