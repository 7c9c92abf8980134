import { isBiblical, takesNumeral } from '../../scan/citations/tables/classical.ts';
import type { Draft } from './draft.ts';

/** Of the longest chapter, Psalm 119. */
const MOST_VERSES = 176;

const BOOK_OF = /^(?:the )?(?:gospel|epistle|book|prophecy) (?:of|according to) (?:st |saint )?/;

/**
 * Whether a head, in plain words, names a book of the Bible with chapter and verse behind it: `1:3`, `xii, 3`; in large
 * figures, `XII, 3`, only in notes and not behind a name that rulers bear. *James, ii. 514* is the life of a king.
 *
 * @param end where the head ends in the reading
 */
export function isOfBible({ unit, sighting }: Draft, head: string, end: number): boolean {
  const book = head.replace(BOOK_OF, '');
  if (!isBiblical(book)) return false;
  const numbers = unit.reading.text.slice(end, sighting.end);
  const small = /(?:\d|[ivxlc])[:.,] ?(\d{1,4})/.exec(numbers);
  if (small) return Number(small[1]) <= MOST_VERSES;
  return unit.note !== null && /[IVXLC][:.,] ?\d/.test(numbers) && !takesNumeral(book);
}
