import { CONNECTORS, OPENERS } from '../../scan/citations/vocabulary.ts';
import { remembered } from '../../text/remembered.ts';

/** Words of a title or name as they are compared: small letters, no accents, no stops, small words left out. */
export const significantWords = (text: string): readonly string[] => weighty(plainWords(text));

function weighty(all: readonly string[]): readonly string[] {
  const words = all.filter(word => !CONNECTORS.has(bare(word)) && (bare(word).length > 1 || /\d/.test(word)));
  return words.length > 0 ? words : all;
}

/** The same, with the stop of a word that is cut short (`Hist. des Huns`): only such a one can stand for a longer word. */
export const titleWords: (text: string) => readonly string[] = remembered(text =>
  weighty(plainWords(text.replace(CUT_SHORT, `$1${CUT}`)).map(word => word.replace(CUT, '.'))),
);

/** A letter that no title has holds the place of the stop while words are made plain. */
const CUT = '\u{2d30}';
const CUT_SHORT = /(?<=\p{L})(\p{L})\.(?!\p{L})/gu;

const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** Whether a title has all of the words. */
export const holdsAll = (title: readonly string[], words: readonly string[]): boolean =>
  words.every(word => title.some(known => bare(known) === bare(word)));

/** Words of a title without the stops of `titleWords`. */
export const bareTitle = (words: readonly string[]): string => words.map(bare).join(' ');

export const plainWords: (text: string) => readonly string[] = remembered(text =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'](?=s\b)/g, ' ')
    .replace(/\b(?:d|l|dell|nell|all)[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== ''),
);

export const plain: (text: string) => string = remembered(text => plainWords(text).join(' '));

/** A title as it is compared word for word, without an article and the like before it. */
export const withoutOpener = (title: string): string => {
  const [first, ...rest] = plainWords(title);
  return (rest.length > 0 && OPENERS.has(first) ? rest : [first, ...rest]).join(' ');
};

/** An abbreviation as it is compared: letters and digits alone (`C.I.L.` is `CIL`). */
export const abbreviationKey = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a form looks like an abbreviation of a work: `LCW`, `C.I.L.`, `AA`, `WA TR`. */
export const looksAbbreviated = (text: string): boolean =>
  /^(?:\p{Lu}\.? ?){2,8}$/u.test(text) || /^\p{Lu}{2,}[a-z]?(?: \p{Lu}{2,}){0,2}$/u.test(text);

/** `Minn. Hist. Colls.`: three words or more that are cut short, the last of them too, are a title and nobody's name. */
export const isCutTitle = (name: string): boolean => CUT_TITLE.test(name) && !/ (?:Jr|Sr|Esq)\.$/.test(name);

const CUT_TITLE = /^(?:\p{Lu}[\p{L}&]*\.? (?:d\. |de |of |the )?){1,6}\p{Lu}\p{Ll}{2,}\. \p{Lu}\p{Ll}{2,}\.$/u;

/** Name by which an author is found: the last word with a capital. */
export const surnameOf: (author: string) => string = remembered(author => {
  const first = author
    .replace(/,? (?:et al\.?|u\. ?a\.|и др\.|Jr\.?|Sr\.?|eds?\.?|Hg\.?)$/u, '')
    .split(/ (?:and|&|und|et|и) |, | ?\/ ?/)[0];
  const names = first.split(/\s+/).filter(name => /^\p{Lu}|^[dl]['’]\p{Lu}/u.test(name) && !/^\p{Lu}\.$/u.test(name));
  return plainWords(names[names.length - 1] ?? first).at(-1) ?? '';
});

/** How many letters must change, two swapped ones counted as one, with a limit: 2 is given for two and more. */
export function distance(a: string, b: string): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 1) return 2;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  const rest = Math.max(a.length, b.length) - i - j;
  const isSwapped = rest === 2 && a.length === b.length && a[i] === b[i + 1] && a[i + 1] === b[i];
  return rest <= 1 || isSwapped ? 1 : 2;
}

/**
 * Whether one title is the other or a short form of it: its words, from `titleWords`, in their order, each whole or cut short
 * with a stop. `loose` where the author is the same: a word may be cut short without one, or differ in a letter.
 */
export function sameTitle(a: readonly string[], b: readonly string[], loose = false): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || !sameWord(short[0], long[0], loose)) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !sameWord(word, long[at], loose)) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

const sameWord = (a: string, b: string, loose: boolean): boolean =>
  bare(a) === bare(b) || begins(a, b, loose) || begins(b, a, loose) || (loose && isNear(bare(a), bare(b)));

/** `Hist.` for *History*, but not *Capital* for *Capitalism*. */
const begins = (word: string, whole: string, loose: boolean): boolean =>
  (loose || word.endsWith('.')) && word.length > 3 && whole.startsWith(bare(word));

const isNear = (a: string, b: string): boolean => Math.min(a.length, b.length) >= 5 && distance(a, b) < 2;
