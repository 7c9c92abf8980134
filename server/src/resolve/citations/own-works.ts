import type { Work } from '../../library/model.ts';
import type { Naming } from './identify.ts';
import type { WorkBook, WorkEntry } from './works.ts';

/** The entry of a work of the user's own library, the same for its key, its abbreviation and its title. */
export function ownEntry(work: Work, book: WorkBook): WorkEntry {
  let known = entries.get(book);
  if (!known) entries.set(book, (known = new Map()));
  const entry = known.get(work.id) ?? book.add({ ...factsOf(work), origin: 'workspace', libraryId: work.id });
  known.set(work.id, entry);
  return entry;
}

const entries = new WeakMap<WorkBook, Map<string, WorkEntry>>();

const factsOf = ({ id, abbreviations, title, author }: Work) => {
  const abbreviation = abbreviations[0] ?? null;
  return { id: abbreviation ?? id, abbreviation, title, author: author ?? null };
};

/** The work of the user's own library that an author and title mean; undefined where none or several may be meant. */
export function ownWork({ author, title, sole }: Naming, book: WorkBook): WorkEntry | undefined {
  const name = title ?? sole;
  // A word or two without an author are too little: libraries have many books called *Letters*.
  if (name === null || (author === null && name.split(/\s+/).length < 3)) return undefined;
  const work = book.library.identify({ title: name, author });
  return work?.origin === 'workspace' ? ownEntry(work, book) : undefined;
}

/** The work of the user's own library with this key. */
export function ownByKey(key: string, book: WorkBook): WorkEntry | undefined {
  const work = book.library.byId(key);
  return work?.origin === 'workspace' ? ownEntry(work, book) : undefined;
}
