import { anyOf } from './languages/pattern.ts';
import { isCapital, type Token } from './tokens.ts';
import { CUES } from './vocabulary.ts';

/** `De la monarchie française, Paris, 1814`: whether an article begins a note, or stands behind a cue: then it begins a title. */
export const opensNote = (text: string, { start }: Token): boolean =>
  start === 0 || CUE_BEFORE.test(text.slice(Math.max(0, start - 12), start));

const CUE_BEFORE = new RegExp(`(?:^|[^\\p{L}])${anyOf([...CUES])}\\.? $`, 'iu');

/** `«Las ventas», Historia. Molinos, 2 (1975)`: whether the stop at `at` is in a journal's name behind the title of an article. */
export function isInJournal(tokens: readonly Token[], at: number): boolean {
  let k = at - 1;
  while (k > at - 8 && k > 0 && (isCapital(tokens[k]) || tokens[k].text === '.')) k--;
  return tokens[k]?.text === ',' && /^[»”"]$/.test(tokens[k - 1]?.text ?? '');
}
