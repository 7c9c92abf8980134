import { languages, words } from './languages/languages.ts';
import { anyOf, capital } from './languages/pattern.ts';
import { OTHER_WORKS_HEADINGS } from './tables/headings.ts';

const lower = (list: readonly string[]): ReadonlySet<string> =>
  new Set(list.map(word => word.toLowerCase().replace(/\.$/, '')));

export const CONNECTORS = lower(words(language => language.connectors));
/** A word that one language uses in sentences and another in titles (`on`, `a`) counts as a word of titles. */
export const PROSE: ReadonlySet<string> = new Set(
  [...lower(words(language => language.prose))].filter(word => !CONNECTORS.has(word)),
);
/** Single words that lead to a citation; those that also stand in titles (`from`, `von`) are left to the connectors. */
export const CUES: ReadonlySet<string> = new Set(
  [...lower(words(language => language.cues))].filter(word => !word.includes(' ') && !CONNECTORS.has(word)),
);
/** What stands between two names or the last two of several: `and`, `und`. */
const joins = [...new Set(words(language => language.joiners).map(word => word.replace(/\.$/, '')))];
export const JOINS: ReadonlySet<string> = new Set(joins);
/** Source of a pattern for one of them. */
export const JOIN = anyOf(joins);
/** Source of a pattern for `et al.` */
export const ET_AL = anyOf(words(language => language.etAl));
/** Source of a pattern for a word that a colon parts from what is cited: `Sources:`, `sources:`. */
export const LEADS = anyOf(words(language => language.leads.flatMap(word => [word, capital(word)])));
/** Source of a pattern for what parts names: `A / B`, `A and B`. */
export const NAMES_PARTED = `(?:,? ${JOIN} | ?[/;–] ?)`;
/** Articles and the like, with which titles begin. */
export const OPENERS = lower(words(language => language.openers));
/** Words between an author and the collection: `in`, `in her`. */
export const WITHIN = lower(words(language => language.within));
export const BY = lower(words(language => language.by));
export const IBID_WORDS = lower([...words(language => language.ibid), ...words(language => language.idem)]);
/** `edited by`, `published by`: no cue before a citation. */
export const EDITED_BY: ReadonlySet<string> = new Set(words(language => language.editedBy));
/** Words for the author cited just before. */
export const IDEM = lower(words(language => language.idem));
export const MONTHS = lower(words(language => language.months));

/** Headings over lists of works and of abbreviations, in lower case. */
export const WORKS_HEADINGS = lower([
  ...languages.flatMap(language => [...language.worksHeadings]),
  ...OTHER_WORKS_HEADINGS,
]);
export const ABBREVIATION_HEADINGS = lower(languages.flatMap(language => [...language.abbreviationHeadings]));
