import { asWritten, scriptureOf } from '../../scan/citations/tables/scriptures.ts';
import type { WorkBook, WorkEntry } from './works.ts';

/** Whether a head names a scripture that counts chapter and verse. */
export const isByVerse = (head: string): boolean => scriptureOf(asWritten(head))?.byVerse ?? false;

/** The work that a head names, the same for all forms of its name; null where it names no scripture. */
export function scriptureWork(head: string, book: WorkBook): WorkEntry | null {
  const title = scriptureOf(asWritten(head))?.title;
  if (title === undefined) return null;
  const name = `scripture:${title}`;
  const known = book.byName(name);
  if (known) return known;
  const work = book.add({ id: title, title, origin: 'named' });
  book.giveName(work, name);
  return work;
}
