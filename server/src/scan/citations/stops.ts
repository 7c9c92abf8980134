import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import { ABBREVIATED, ABBREVIATED_SMALL } from './tables/abbreviated.ts';
import { isCapital, type Token } from './tokens.ts';

/** Whether a stop after the word belongs to the word. */
export function isAbbreviated(word: Token): boolean {
  if (/^\p{L}$/u.test(word.text)) return true;
  const small = word.text.toLowerCase();
  return isCapital(word) ? ABBREVIATED.has(small) : ABBREVIATED_SMALL.has(small);
}

/** Places of print as Russian references shorten them, behind the full stop of the title: `М., 1997`, and the parts of an archive: `Ф. 1278`. */
export const PRINTED_AT = new Set(['М', 'Л', 'СПб', 'Пг', 'Спб', 'Пб', 'К', 'Мн', 'Ф', 'Оп', 'Д', 'Ед', 'Л']);

/** `3. Aufl.`, `II. Band`: a number with a stop that counts editions or volumes. */
export const EDITION = new RegExp(`^(?:\\d{1,2}|[IVXLC]{1,6})\\. ${anyOf(words(language => language.editions))}`, 'u');

/** What ends in a stop and often ends a sentence too. */
export const ERA = /\b(?:A\.D|B\.C|[ap]\.m)$/;

const BEFORE_ORDINALS: ReadonlySet<string> = new Set(words(language => language.beforeOrdinals));

/** `zum 70. Geburtstag`: whether a stop behind the number makes it an ordinal, for the word before it. */
export const isOrdinal = (word: Token | undefined, number: Token): boolean =>
  number.text.length < 3 && word !== undefined && BEFORE_ORDINALS.has(word.text);

export const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** `III. Série`: what a number with a stop counts. */
export const SERIES = /^(?:S[eé]rie|Ser|Series|Folge|Reihe)$/;
