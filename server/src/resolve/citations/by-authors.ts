import type { Draft } from './draft.ts';
import { plain, surnameOf } from './normal.ts';
import type { WorkBook, WorkEntry } from './works.ts';

/** Works of an author; of several names the last that is known counts (`Al Wakidi and Ockley`). */
export function worksOf(draft: Draft, name: string, book: WorkBook): readonly WorkEntry[] {
  const [first, ...others] = name.split(JOINED);
  const own = byAll([first, ...others].join('/'), book.bySurname(surnameOf(first)));
  // `Ferrero e Barbagallo, op. cit.` is a book by both.
  if (own.length > 0 || others.length === 0 || draft.sighting.form === 'op-cit') return own;
  return book.bySurname(surnameOf(others[others.length - 1]));
}

/** `Vischer`: a book of his own sooner than one that he wrote with somebody else. */
export function byOne(name: string, works: readonly WorkEntry[]): readonly WorkEntry[] {
  const isJoint = (author: string): boolean => JOINED.test(author) || author.includes('/');
  const own = works.filter(
    ({ author }) => author !== null && !isJoint(author) && surnameOf(author) === surnameOf(name),
  );
  return own.length > 0 && !isJoint(name) ? own : works;
}

/** `Vischer/Huber`: of the works of the first those that both wrote, if any. */
function byAll(name: string, works: readonly WorkEntry[]): readonly WorkEntry[] {
  const [, ...others] = name.split(/ ?\/ ?/).map(plain);
  const joint = works.filter(({ author }) => others.every(other => plain(author ?? '').includes(other)));
  return joint.length > 0 ? joint : works;
}

/** What joins two names; a single letter only between capitals. */
const JOINED = / (?:and|&|und|et|и|[ey](?= \p{Lu})) /u;
