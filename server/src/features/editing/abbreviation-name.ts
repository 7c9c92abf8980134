import type { Analysis } from '../../analyse.ts';
import { surnameOf } from '../../check/citations/short-name.ts';
import type { CitedWork } from '../../resolve/apparatus.ts';

/**
 * The abbreviation that a work may be given: the one the library has for it, else the initials of author and title (`LCW` for
 * Lenin, *Collected Works*). Null where they don't make at least two letters.
 */
export function suggestedName({ library }: Analysis, work: CitedWork): string | null {
  const known = work.libraryId === null ? undefined : library.byId(work.libraryId);
  return work.abbreviation ?? known?.abbreviations[0] ?? initials(work);
}

function initials({ author, title }: CitedWork): string | null {
  const main = (title ?? '').split(/[:.] /)[0];
  const words = main.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const telling = words.filter(word => /^\p{Lu}/u.test(word) && !ARTICLES.has(word.toLowerCase()));
  const name = [surnameOf(author) ?? '', ...telling.slice(0, MOST_LETTERS)].map(word => word.charAt(0)).join('');
  return /^\p{Lu}{2,}$/u.test(name) ? name : null;
}

const MOST_LETTERS = 5;

/** Words with which titles begin in several languages, and that abbreviations leave out. */
const ARTICLES: ReadonlySet<string> = new Set(
  'a an the der die das ein eine le la les un une il lo gli uno una el los las o os as'.split(' '),
);
