import type { HeadParts } from '../../scan/citations/parts.ts';
import { corpusOf } from '../../scan/citations/tables/corpora.ts';
import { isYear } from '../../scan/locators/place.ts';
import type { Draft } from './draft.ts';
import type { WorkBook, WorkEntry } from './works.ts';

/**
 * The collection that its readers know by its letters: `ILS 6231`, `Migne, PL 84, 23`. Null where the head ends with no such letters;
 * in running text only brackets hold one, or numbers that can be nothing else.
 */
export function corpusIn({ sighting, unit }: Draft, { chunks }: HeadParts, book: WorkBook): WorkEntry | null {
  const { text } = chunks[chunks.length - 1];
  const corpus = corpusOf(text);
  const isApart = unit.note !== null || sighting.bracketed || !sighting.weak;
  if (corpus === null || !isApart || sighting.place.every(isYear)) return null;
  const abbreviation = text
    .replace(/[²³⁴]/g, '')
    .trim()
    .replace(/(?<=\.\p{L}+)$/u, '.');
  const { letters, hasVolumes } = corpus;
  const known = book.byName(letters);
  if (known) return known;
  const work = book.add({ abbreviation, origin: 'named', hasVolumes });
  book.giveName(work, letters);
  return work;
}
