import { normalTitle } from '../library/names.ts';
import type { CitedWork } from '../resolve/apparatus.ts';

/** By what a work is known again in another text. Plain values. */
export interface WorkIdentity {
  readonly libraryId: string | null;
  readonly abbreviation: string | null;
  /** In the form in which titles are compared. */
  readonly title: string | null;
  /** The last word of the author's name, in small letters. */
  readonly surname: string | null;
}

export const identityOf = ({ libraryId, abbreviation, title, author }: CitedWork): WorkIdentity => ({
  libraryId,
  abbreviation,
  title: title ? normalTitle(title) : null,
  surname: /(\p{L}[\p{L}’'-]*)\P{L}*$/u.exec(author ?? '')?.[1].toLowerCase() ?? null,
});

/**
 * Whether two texts cite the same work: one of the library, or one of the same title and author. The same abbreviation is
 * enough where one of the texts does not say what it stands for.
 */
export function isSameWork(a: WorkIdentity, b: WorkIdentity): boolean {
  if (a.libraryId !== null && b.libraryId !== null) return a.libraryId === b.libraryId;
  if (a.title !== null && b.title !== null) {
    return a.title === b.title && (a.surname === null || b.surname === null || a.surname === b.surname);
  }
  return a.abbreviation !== null && a.abbreviation === b.abbreviation;
}
