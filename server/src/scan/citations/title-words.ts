import { words } from './languages/languages.ts';
import { anyOf } from './languages/pattern.ts';
import { isCapital, isWord, type Token } from './tokens.ts';

/** Words that lead to citations and also open titles; no imperatives (`See`). */
export const CUES_IN_TITLES: ReadonlySet<string> = new Set(['contra', 'from', 'by', 'following']);

/** Words for places of the text itself that are prepositions in Latin titles. */
const LATIN: ReadonlySet<string> = new Set(['ante', 'post']);

/** `historia Arabum ante Islamismum`: whether a word stands as a preposition between two words of a title. */
export const isOfLatinTitle = (before: Token | undefined, word: string, next: Token | undefined): boolean =>
  LATIN.has(word) && before !== undefined && isWord(before) && next !== undefined && isCapital(next);

/** `*See generally*`, `*Cp.*`, `*e.g.*`: whether words in italics lead to a citation and are no title. */
export const leadsIn = (marked: string): boolean => LEAD.test(marked);

const EXAMPLES = String.raw`e\. ?g\.|z\. ?B\.|p\. ?ex\.|inter alia|however`;
const LEAD = new RegExp(
  `^(?:but |and )?(?:${anyOf(words(language => language.cues.map(cue => cue.replace(/\.$/, ''))))}|${EXAMPLES})(?:[.,]{0,2} (?:also|generally|${EXAMPLES}))?[.,]*$`,
  'iu',
);

/** Most words of a title in italics that ends in a stop of its own. */
const LONGEST_STOPPED = 10;

/** `*Centeni ex singulis pagis sunt, ... inter suos vocantur.* _c._ 6`: whether what is in italics is quoted, and no title. */
export const isSentence = (marked: string): boolean =>
  /[.!?]$/.test(marked) && marked.split(' ').length > LONGEST_STOPPED;

/** `Testimony of Anna Norden before the Grand Jury`: whether *before* at `i` says before whom something was said, in the title of a paper. */
export function isBeforeHearing(tokens: readonly Token[], i: number): boolean {
  if (
    tokens[i].text.toLowerCase() !== 'before' ||
    !(tokens[i + 1]?.text === 'the' || isCapital(tokens[i + 1] ?? tokens[i]))
  )
    return false;
  for (let k = i - 1; k >= 0 && k >= i - FURTHEST_HEARING; k--) {
    if (HEARINGS.has(tokens[k].text.toLowerCase())) return true;
    if (!isCapital(tokens[k]) && !/^(?:of|by|from|and|[.,])$/.test(tokens[k].text)) return false;
  }
  return false;
}

const FURTHEST_HEARING = 10;
const HEARINGS: ReadonlySet<string> = new Set(
  'testimony statement hearing hearings evidence deposition remarks'.split(' '),
);
