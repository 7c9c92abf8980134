import type { Block } from '../../text/layout.ts';
import { readPlace } from '../locators/place.ts';
import { enclosedShape } from './enclosed-markers.ts';
import { numbered } from './numbered.ts';
import type { MarkerSighting } from './sighting.ts';

/** Longest bracket that is read. */
const LONGEST = 160;
const NUMBER = /^\s{0,3}([1-9]\d{0,2})(?:[,:]\s{0,3}(?=\D)|(?=\s{0,3}[;\]]))/;

/**
 * `[2, p. 34]`, `[1, pp. 12-14; 3, ch. 7]`, `[12, с. 34]`: numbers of a list of references with places in the works, one marker for
 * each number, which is its digits; none where the brackets hold anything else.
 */
export function placedAt(content: string, at: number, block: Block): MarkerSighting[] {
  if (!/^\[\s{0,3}[1-9]/.test(content.slice(at, at + 5))) return [];
  const close = content.slice(at, Math.min(at + LONGEST, block.span.end)).indexOf(']');
  if (close < 0 || /[(:[]/.test(content[at + close + 1] ?? '')) return [];
  // A place may go on in the next line.
  const inside = content.slice(at + 1, at + close + 1).replace(/\s/g, ' ');
  const numbers = numbersOf(inside);
  const shape = enclosedShape(content, at, at + close + 1, block, 'bracket');
  return numbers.map(({ label, start }) =>
    numbered(at + 1 + start, at + 1 + start + label.length, 'bracket', label, shape),
  );
}

/** The numbers of what stands in brackets, with the bracket that closes; none unless each is one and some have places. */
function numbersOf(inside: string): { label: string; start: number }[] {
  const numbers: { label: string; start: number }[] = [];
  let hasPlace = false;
  for (let at = 0; at < inside.length; at++) {
    const number = NUMBER.exec(inside.slice(at, at + 12));
    if (!number) return [];
    numbers.push({ label: number[1], start: at + number[0].indexOf(number[1]) });
    const behind = at + number[0].length;
    const place = readPlace(inside, behind);
    hasPlace ||= place !== null;
    at = place?.end ?? behind;
    while (inside[at] === ' ') at++;
    if (!/[;\]]/.test(inside[at] ?? '')) return [];
  }
  return hasPlace ? numbers : [];
}
