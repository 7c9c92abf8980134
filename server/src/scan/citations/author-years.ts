import type { PlacePart } from '../locators/place.ts';
import { type Chunk, isName } from './chunks.ts';

const NAME_AND_YEAR = /^(.{2,120}) [([]((?:1[4-9]|20)\d\d[a-z]?)[)\]]$/u;

/**
 * Parts the year of a work from its author, `Norden (1991), *Mills*`, where a title follows: without the year the names are found
 * again. It is the year of the work unless one stands in its imprint.
 */
export function withoutAuthorYear(
  chunks: readonly Chunk[],
  peeled: readonly PlacePart[],
): { chunks: readonly Chunk[]; peeled: readonly PlacePart[] } {
  const [first, ...others] = chunks;
  const m = first?.style === 'plain' && others.length > 0 ? NAME_AND_YEAR.exec(first.text) : null;
  const author = m && { ...first, text: m[1], end: first.start + m[1].length };
  if (!m || !author || !isName(author)) return { chunks, peeled };
  const start = author.end + 2;
  const year: PlacePart = { kind: 'year', text: m[2], start, end: start + m[2].length };
  const isDated = peeled.some(({ kind }) => kind === 'year');
  return { chunks: [author, ...others], peeled: isDated ? peeled : [year, ...peeled] };
}
