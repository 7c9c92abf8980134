import type { Citation } from '../../resolve/apparatus.ts';
import type { Text } from '../../text/text.ts';
import { editDistance } from './spelling.ts';

/** Whether an abbreviation of three letters or more is one letter away from another: `DWC` for `DCW`, and `CIG` for `CIL`. */
export const isNear = (stands: string, meant: string): boolean =>
  stands.length > 2 && meant.length > 2 && editDistance(stands, meant, 1) === 1;

/** Whether fingers make one of the other: a letter doubled, or not, and two swapped. `LQQ` for `LQ`, `LW` never. */
export function isMistyped(stands: string, meant: string): boolean {
  const [short, long] = [stands, meant].sort((a, b) => a.length - b.length);
  if (short.length < 2) return false;
  const places = [...short].map((_, i) => i);
  return short.length === long.length
    ? places.some(
        i =>
          i + 1 < short.length &&
          short.slice(0, i) + short[i + 1] + short[i] + short.slice(i + 2) === long &&
          short !== long,
      )
    : places.some(i => short.slice(0, i + 1) + short.slice(i) === long);
}

/** How a citation is put together behind its abbreviation: `, V, p. N` for `LCW, XXVI, p. 83`; null where nothing stands there. */
export function shapeOf({ content }: Text, { form, span }: Citation): string | null {
  if (!form || form.span.end >= span.end) return null;
  return content
    .slice(form.span.end, Math.min(span.end, form.span.end + LONGEST))
    .replace(/\s+/g, ' ')
    .replace(/(?<!\p{L})[IVXLC]+(?!\p{L})/gu, 'V')
    .replace(/(?<!\p{L})[ivxlc]+(?!\p{L})/gu, 'v')
    .replace(/(?<=\p{L})p(?=\.)/gu, '')
    .replace(/\d+(?:[-–]\d+)?/g, 'N');
}

/** A volume and a page or two. */
const LONGEST = 40;
