import type { PlacePart } from '../locators/place.ts';
import { type Chunk, isName } from './chunks.ts';
import { isPublisher } from './publishers.ts';
import { isPlaceOfPrint } from './tables/places.ts';

/**
 * Gives back to a title the years that it names, `The Russian Revolution, 1917 (Cambridge, 2000)`: where the year of print stands
 * apart, those right behind the title are not it.
 */
export function withTitleYears(chunks: readonly Chunk[], peeled: readonly PlacePart[]): readonly Chunk[] {
  if (!peeled.some(({ kind }) => kind === 'year')) return chunks;
  const at = chunks.findIndex((chunk, i) => i > 0 && isYears(chunk) && mayEndWithYears(chunks[i - 1], i - 1));
  if (at < 0) return chunks;
  const [title, years] = [chunks[at - 1], chunks[at]];
  const whole = { ...title, text: `${title.text}, ${years.text}`, end: years.end };
  return [...chunks.slice(0, at - 1), whole, ...chunks.slice(at + 1)];
}

const isYears = ({ text, style }: Chunk): boolean =>
  style === 'plain' && /^(?:1[0-9]|20)\d\d(?:[-–](?:1[0-9]|20)?\d\d)?$/.test(text);

/** The first chunk may be the author alone; a place or a publisher has the year of an earlier print behind it. */
const mayEndWithYears = (chunk: Chunk, index: number): boolean =>
  chunk.style === 'plain' &&
  chunk.text.includes(' ') &&
  !isPlaceOfPrint(chunk.text) &&
  !isPublisher(chunk) &&
  (index > 0 || !isName(chunk));
