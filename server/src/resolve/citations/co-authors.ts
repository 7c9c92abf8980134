import { ET_AL, NAMES_PARTED } from '../../scan/citations/vocabulary.ts';
import { plain } from './normal.ts';
import type { WorkEntry } from './works.ts';

const ET_AL_AT_END = new RegExp(String.raw`\b(?:${ET_AL})\s*$`, 'u');
const PARTED = new RegExp(`${NAMES_PARTED}|, `, 'u');
const JOINED = new RegExp(NAMES_PARTED, 'u');

/**
 * Of several listed works of one year by one first author the one whose authors are as many as are cited, and bear their names:
 * `Norden (1978)` is not the work of Norden and Hille. All of them where that leaves none, or several.
 */
export function withTheseAuthors(works: readonly WorkEntry[], cited: string): readonly WorkEntry[] {
  const isMany = ET_AL_AT_END.test(cited);
  const others = cited.replace(ET_AL_AT_END, '').split(PARTED).slice(1).map(plain);
  const fits = ({ authors }: WorkEntry): boolean => {
    if (authors === null) return false;
    const isJoint = areSeveral(authors);
    if (isMany || others.length === 0) return isJoint === isMany;
    const listed = plain(authors);
    return isJoint && others.every(name => listed.includes(name));
  };
  const fitting = works.filter(fits);
  const counted = fitting.filter(({ authors }) => {
    const count = surnamesIn(authors as string);
    return isMany ? count > 2 : count === others.length + 1;
  });
  return [counted, fitting].find(({ length }) => length === 1) ?? works;
}

/** How many names have more than an initial: as many as there are authors where first names are cut to initials. */
const surnamesIn = (authors: string): number => authors.match(/\p{Lu}[\p{L}’'-]{0,40}\p{Ll}/gu)?.length ?? 0;

/** `Norden, A., & Hille, P.`, `Norden, A., Hille, P.`; not `Norden, Anna, Jr.`. */
const areSeveral = (authors: string): boolean => JOINED.test(authors) || authors.split(',').length > 3;
