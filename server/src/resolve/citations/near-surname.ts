import { distance, sameTitle, surnameOf, titleWords } from './normal.ts';
import type { WorkBook } from './works.ts';

/** An author whose surname differs by one letter, or two swapped, from a name: for a hint, never for a resolution. */
export function nearSurname(name: string, book: WorkBook): string | null {
  const surname = surnameOf(name);
  if (surname.length < LONG) return null;
  const near = book.surnamesLike(surname).find(known => distance(known, surname) === 1);
  return near === undefined ? null : book.bySurname(near)[0].author;
}

/**
 * `Vestre, *Sluices*` beside Vester’s *Sluices of the Fen*: the author of a work of this title whose surname is nearly the name.
 * The title speaks for it too, so the name may be shorter.
 */
export function nearAuthor(author: string | null, title: string | null, book: WorkBook): string | null {
  const surname = author === null ? '' : surnameOf(author);
  if (title === null || surname.length < SHORT || book.bySurname(surname).length > 0) return null;
  const words = titleWords(title);
  for (const known of book.surnamesLike(surname)) {
    if (distance(known, surname) !== 1) continue;
    const work = book.bySurname(known).find(({ titles }) => titles.some(other => sameTitle(words, other, true)));
    if (work) return work.author;
  }
  return null;
}

/** In shorter names a letter less or more makes another name. */
const LONG = 6;
const SHORT = 4;
