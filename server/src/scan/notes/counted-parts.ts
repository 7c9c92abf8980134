import type { MarkerShape, MarkerSighting } from './sighting.ts';

/** Longest part of a sentence that `(1)` and `(2)` count. */
const LONGEST_PART = 300;

/**
 * The possible markers of a block, those among them that count the parts of one sentence named so: *for three reasons: (1) the
 * cost, (2) the weather, and (3) the men*. One alone may be a note behind a pause (`the pilots; (2) they were told`), and so are
 * (23) and (24), since whoever counts begins with 1.
 */
export function withCountedParts(content: string, sightings: readonly MarkerSighting[]): readonly MarkerSighting[] {
  const counted = new Set<MarkerSighting>();
  const numbers = sightings.filter(({ style, number }) => style === 'paren' && number !== null);
  for (let i = 1; i < numbers.length; i++) {
    const above = numbers[i - 1];
    const isBegun = above.number === 1 || counted.has(above);
    if (isBegun && isNext(content, above, numbers[i])) counted.add(above).add(numbers[i]);
  }
  if (counted.size === 0) return sightings;
  return sightings.map(sighting => (counted.has(sighting) ? { ...sighting, shape: 'counting' } : sighting));
}

const isNext = (content: string, above: MarkerSighting, { span, number, shape }: MarkerSighting): boolean =>
  isFree(shape) &&
  isFree(above.shape) &&
  !BEHIND_SENTENCE.test(content.slice(Math.max(0, above.span.start - 8), above.span.start)) &&
  number === (above.number as number) + 1 &&
  span.start - above.span.end < LONGEST_PART &&
  !SENTENCE_END.test(content.slice(above.span.end, span.start));

const isFree = (shape: MarkerShape): boolean => shape === 'loose' || shape === 'paused';

const BEHIND_SENTENCE = /[.!?]["”’)]?\s{1,8}$/;
const SENTENCE_END = /[.!?]["”’)]?\s/;
