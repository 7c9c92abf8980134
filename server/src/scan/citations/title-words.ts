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
