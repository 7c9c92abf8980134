import { isPlaceOfPrint } from '../../scan/citations/tables/places.ts';
import { isVolume, isYear } from '../../scan/locators/place.ts';
import type { Draft } from './draft.ts';
import type { WorkEntry } from './works.ts';

/**
 * `Norden, *The Mills*, Oxford, 1990` beside `Norden, *Mills of Kell*, London, 1980`: a book with place and year of its own is no
 * short form of another one, however its title begins. Volumes and editions of one work have years of their own too, but
 * not a shorter title with them.
 */
export function isOtherBook(
  { sighting: { parts, place } }: Draft,
  words: readonly string[],
  entry: WorkEntry,
): boolean {
  if (!parts || entry.year === null || entry.inVolumes || place.some(isVolume)) return false;
  const year = [...parts.peeled, ...place].find(isYear)?.text.slice(0, 4);
  if (year === undefined || entry.year.startsWith(year)) return false;
  const isPrinted = parts.chunks.some(({ style, text }) => style === 'plain' && isPlaceOfPrint(text));
  return isPrinted && !entry.titles.some(title => title.length <= words.length);
}

/** `Marx` beside Kell's *Marx's Theory*: the person whom a title names so has written something else. */
export const isAbout = ({ titles, title }: WorkEntry, name: string): boolean =>
  /^[\p{L}-]+$/u.test(name) &&
  title !== null &&
  namesOwner(title, name) &&
  titles.every(known => known.filter(word => word === name.toLowerCase()).length < 2);

/** `Marx` in `Marx’s Theory`, `Hess` in `Hess’ Mills`. */
function namesOwner(title: string, name: string): boolean {
  const pieces = title.split(name);
  return pieces.slice(1).some((behind, i) => /^[’']s? /.test(behind) && !/\p{L}$/u.test(pieces[i]));
}
