import { words } from './languages/languages.ts';
import { anyOf, capital } from './languages/pattern.ts';

/** Source of a pattern for the year of a work, with the letter that tells two works of one year apart. */
export const WORK_YEAR = String.raw`(?:1[4-9]|20)\d\d[a-z]?`;

/** Source of a pattern for the year of an edition, with that of the first one: `[1867] 1976`, `1922/1978`, `1976 [1867]`. */
export const EDITION_YEARS = String.raw`(?:\[${WORK_YEAR}\] ?${WORK_YEAR}|${WORK_YEAR}(?:/${WORK_YEAR}(?![\p{L}\d])| \[${WORK_YEAR}\]| \(${WORK_YEAR}\))?)`;

/** What stands for the year of a work that has none yet, or none at all. */
export const UNDATED_WORDS: readonly string[] = [
  ...new Set(
    words(language => language.undated).flatMap(word => (/\p{L}{5}/u.test(word) ? [word, capital(word)] : [word])),
  ),
];
export const UNDATED = `${anyOf(UNDATED_WORDS)}(?![\\p{L}\\d])`;

/** The years in `text`, that of the edition at hand first, each with its offset; none for what says that there is none. */
export const yearsIn = (text: string): readonly { text: string; at: number }[] =>
  Array.from(text.matchAll(YEARS), ({ 0: year, index }) => ({ text: year, at: index })).sort((a, b) =>
    b.text.localeCompare(a.text),
  );

const YEARS = new RegExp(WORK_YEAR, 'g');

/** The year by which a work is known, as entries of lists and citations of them have it; `n. d.` and `n.d.` are the same. */
export const yearKey = (text: string): string => yearsIn(text)[0]?.text ?? text.toLowerCase().replace(/[\s.]/g, '');
