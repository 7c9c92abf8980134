import { ABBREVIATED, ABBREVIATED_SMALL } from './tables/abbreviated.ts';
import { isCapital, type Token } from './tokens.ts';

/** Whether a stop after the word belongs to the word. */
export function isAbbreviated(word: Token): boolean {
  if (/^\p{L}$/u.test(word.text)) return true;
  const small = word.text.toLowerCase();
  return isCapital(word) ? ABBREVIATED.has(small) : ABBREVIATED_SMALL.has(small);
}

/** Places of print as Russian references shorten them, behind the full stop of the title: `М., 1997`. */
export const PRINTED_AT = new Set(['М', 'Л', 'СПб', 'Пг', 'Спб', 'Пб', 'К', 'Мн']);

/** `3. Aufl.`: a number with a stop that counts editions or volumes. */
export const EDITION = /^\d{1,2}\. (?:Aufl|Ausg|Bd|Band|Jg|Jahrg|Heft|éd|изд)/u;

/** What ends in a stop and often ends a sentence too. */
export const ERA = /\b(?:A\.D|B\.C|[ap]\.m)$/;
