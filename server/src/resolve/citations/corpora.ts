import type { HeadParts } from '../../scan/citations/parts.ts';
import { corpusOf, hasVolumes } from '../../scan/citations/tables/corpora.ts';
import { isYear } from '../../scan/locators/place.ts';
import type { Draft } from './draft.ts';
import type { WorkBook, WorkEntry } from './works.ts';

/**
 * The collection that its readers know by its letters: `ILS 6231`, `Migne, PL 84, 23`. Null where the head ends with no such letters;
 * in running text only brackets hold one.
 */
export function corpusIn({ sighting, unit }: Draft, { chunks }: HeadParts, book: WorkBook): WorkEntry | null {
  const { text } = chunks[chunks.length - 1];
  const letters = corpusOf(text);
  const isApart = unit.note !== null || sighting.bracketed;
  if (letters === null || !isApart || sighting.place.every(isYear)) return null;
  const abbreviation = text.replace(/[²³]/g, '').trim();
  return book.byName(letters) ?? book.add({ abbreviation, origin: 'named', hasVolumes: hasVolumes(letters) });
}
