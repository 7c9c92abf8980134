import { type AncientPlace, furtherAncientPlace, readWorded } from '../locators/ancient-place.ts';
import { sighting } from './context.ts';
import type { Sighting } from './sighting.ts';

/**
 * `Thuc. 2.40; 3.12`, `Livy, 6, 29, 6; 7, 12`, `Ibid., 2. 7. 3; 2. 8. 1`: the next place of the ancient work that was just cited, written like
 * the one before it; `lib. ii. cap. 3; lib. iii. cap. 4`: the next book of any. Null where none follows.
 */
export function readFurtherPlace(text: string, last: Sighting): Sighting | null {
  const start = last.weak ? null : placeStart(last);
  const place = furtherBook(text, last) ?? (start === null ? null : furtherAncientPlace(text, start, last.end));
  if (!place) return null;
  return sighting('bare', place.start, place.end, { place: place.parts, nested: last.nested, weak: last.weak });
}

/** `lib. ii. cap. 3; lib. iii. cap. 4`: another book of the work whose book was just cited; null where none follows. */
function furtherBook(text: string, { place, end }: Sighting): (AncientPlace & { readonly start: number }) | null {
  if (!place.some(part => part.kind === 'locator' && part.label === 'book')) return null;
  const gap = GAP.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  const next = gap > 0 ? readWorded(text, end + gap) : null;
  return next && { ...next, start: end + gap };
}

/** What parts it from the next book; a sentence of its own may compare it. */
const GAP = /^(?:[;,] ?(?:and |et )?|\. Cf\.? )(?=(?:[Ll]ib|[Bb]k|[Bb]ook|[Ll]iv)\.? ?[\divxlcIVXLC])/;

/** Where the numbers begin that count by book and chapter; null where a word stands among them, or none do. */
function placeStart({ ancient, form, place }: Sighting): number | null {
  const [first] = place;
  if (first?.kind === 'volume')
    return first.worded || !(ancient || form === 'ibid' || form === 'bare') ? null : first.start;
  if (first?.kind === 'bare') return ancient ? first.values[0].start : null;
  if (first?.kind !== 'locator') return null;
  return ancient || (form === 'ibid' && first.label === 'book') ? first.values[0].start : null;
}
