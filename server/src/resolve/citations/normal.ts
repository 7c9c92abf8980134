import { CONNECTORS } from '../../scan/citations/vocabulary.ts';

/** Words of a title or name as they are compared: small letters, no accents, no stops, small words left out. */
export function significantWords(text: string): string[] {
  const all = plainWords(text);
  const words = all.filter(word => !CONNECTORS.has(word) && (word.length > 1 || /\d/.test(word)));
  return words.length > 0 ? words : all;
}

export const plainWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'](?=s\b)/g, ' ')
    .replace(/\b(?:d|l|dell|nell|all)[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');

export const plain = (text: string): string => plainWords(text).join(' ');

/** An abbreviation as it is compared: letters and digits alone (`C.I.L.` is `CIL`). */
export const abbreviationKey = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a form looks like an abbreviation of a work: `LCW`, `C.I.L.`, `AA`, `WA TR`. */
export const looksAbbreviated = (text: string): boolean =>
  /^(?:\p{Lu}\.? ?){2,8}$/u.test(text) || /^\p{Lu}{2,}[a-z]?(?: \p{Lu}{2,}){0,2}$/u.test(text);

/** Name by which an author is found: the last word with a capital. */
export function surnameOf(author: string): string {
  const first = author
    .replace(/,? (?:et al\.?|u\. ?a\.|и др\.|Jr\.?|Sr\.?|eds?\.?|Hg\.?)$/u, '')
    .split(/ (?:and|&|und|et|и) |, /)[0];
  const names = first.split(/\s+/).filter(name => /^\p{Lu}|^[dl]['’]\p{Lu}/u.test(name) && !/^\p{Lu}\.$/u.test(name));
  return plainWords(names[names.length - 1] ?? first).pop() ?? '';
}

/** How many letters must change, with a limit: 2 is given for two and more. */
export function distance(a: string, b: string): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 1) return 2;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1 ? 1 : 2;
}

/** Whether one title is the other or a short form of it: its words in their order, each whole or cut short. */
export function sameTitle(a: readonly string[], b: readonly string[], loose = false): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const same = short.length === long.length ? sameWord : shortens;
  if (short.length === 0 || !same(short[0], long[0], loose)) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !same(word, long[at], loose)) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

/** Whether the first word is the second or its beginning: what leaves words out does not spell others out. */
const shortens = (word: string, whole: string, loose: boolean): boolean =>
  word === whole || (word.length >= 3 && whole.startsWith(word)) || (loose && sameWord(word, whole, true));

function sameWord(a: string, b: string, loose: boolean): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short)) return true;
  return loose && short.length >= 5 && distance(a, b) < 2;
}
