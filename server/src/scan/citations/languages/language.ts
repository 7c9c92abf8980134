import type { LocatorLabel } from '../../../resolve/apparatus.ts';

/**
 * What a language brings to the reading of citations. Adding a language is adding a table like these and naming it in
 * languages.ts. Words are written in lower case unless their case matters; a word that ends in a stop may lose it in the
 * text when it has two letters or more (`pp 63`).
 */
export interface Language {
  readonly name: string;
  /** Words for places in a work. */
  readonly locators: readonly LocatorWords[];
  /** Words before the number of a volume. */
  readonly volumes: readonly string[];
  /** Ordinal numbers from the first on (`second volume`), each in its forms; a hyphen at the end stands for any ending. */
  readonly ordinals: readonly (readonly string[])[];
  /** Words that have a number and a stop before them (`3. Aufl.`), without their own stop. */
  readonly editions: readonly string[];
  /** Words for parts of a volume that are named, between its number and the page: `appendice`, `Vorrede`. */
  readonly divisions: readonly string[];
  /** Words before a number whose stop makes it an ordinal: `zum 70. Geburtstag`. */
  readonly beforeOrdinals: readonly string[];
  /** Words for a series within a journal (`Ser. 5`). */
  readonly series: readonly string[];
  /** Words between the two numbers of a range. */
  readonly rangeWords: readonly string[];
  /** Words that join the last number of a list. */
  readonly joiners: readonly string[];
  /** What says that a place goes on: `ff.`, `et seq.`, `passim`. */
  readonly following: readonly string[];
  /** The work cited just before: words that say nothing else. */
  readonly ibid: readonly string[];
  /** The author cited just before, and often the work too; words that need a stop or comma behind them. */
  readonly idem: readonly string[];
  /** The work by this author that was cited before. */
  readonly opCit: readonly string[];
  /** Words that point to a place in the text itself: `see above, p. 33` cites no work. */
  readonly ownPlaces: readonly string[];
  /** Words that lead to a citation and are no part of it: `see`, `cf.`, `by`. */
  readonly cues: readonly string[];
  /** Words before a colon that lead to what is cited: `Sources:`. */
  readonly leads: readonly string[];
  /** Words between a citation and the one it was taken from. */
  readonly quotedIn: readonly string[];
  /** Words that give a work its abbreviation, before the abbreviation. */
  readonly hereafter: readonly string[];
  /** Words between an author and the article or collection: `in`. */
  readonly within: readonly string[];
  /** Words between a title and its author: `by`, `par`. */
  readonly by: readonly string[];
  /** Words between a work and a place in it that belong to neither: `particularly p. 40`. */
  readonly fillers: readonly string[];
  /** Words before the page cited, behind those of the whole article: `at`, `here`. */
  readonly pinpoints: readonly string[];
  /** `et al.`, and what a language says for it. */
  readonly etAl: readonly string[];
  /** What stands where the year of a work would, if it has none: `forthcoming`, `n.d.`. */
  readonly undated: readonly string[];
  /** Words that the names of publishers hold and nothing else in a reference does: `Press`, `Verlag`. */
  readonly publishers: readonly string[];
  /** Words before the name of the series of books to which a work belongs: `coll.` */
  readonly collections: readonly string[];
  /** Words in the names of bodies that write books: `Ministry`, `Society`. */
  readonly bodies: readonly string[];
  /** Words for parts of a work, with their capital, before a number: no name of a work. */
  readonly ownParts: readonly string[];
  /** Words for what an author wrote, behind the author's name: `Norden’s paper`. */
  readonly genres: readonly string[];
  /** What stands before the writer of a letter, and before whom it was written to: `Letter from`, `to`. */
  readonly letterFrom: readonly string[];
  readonly letterTo: readonly string[];
  /** Words between a page and the title behind it: `page 141 of`, `S. 7 von`, with articles where they follow. */
  readonly pageOf: readonly string[];
  /** What an author did, between commas, without its stop: `ed`, `Hg`. */
  readonly editors: readonly string[];
  /** Words of a sentence before the name of an author whom it reports: `according to`, `as`. */
  readonly accordingTo: readonly string[];
  /** Words of a sentence behind such a name: `has shown`, without *has*. */
  readonly reports: readonly string[];
  /** Words before the name of an editor: `edited by`. */
  readonly editedBy: readonly string[];
  /** Words with a capital with which titles begin: `The`, `Über`. */
  readonly openers: readonly string[];
  /** Small words inside names, and what joins two names: `von`, `and`. */
  readonly particles: readonly string[];
  /** Small words inside titles and names. */
  readonly connectors: readonly string[];
  /** Words of sentences that never stand in an author, title or imprint. */
  readonly prose: readonly string[];
  /** Months and seasons, without their stops; with a capital where the language always writes one. */
  readonly months: readonly string[];
  /** `supra note 4`, without the number. */
  readonly supra: readonly string[];
  /** Headings over a list of works. */
  readonly worksHeadings: readonly string[];
  /** Headings over a list of abbreviations. */
  readonly abbreviationHeadings: readonly string[];
}

export interface LocatorWords {
  readonly label: LocatorLabel;
  readonly words: readonly string[];
  /** Only after another place or volume: the word alone is too common (`n.`, `c.`, `line`). */
  readonly inner?: boolean;
  /** Only before a leaf with its side (`ff. 176r-177v`): the word alone means something else. */
  readonly sided?: boolean;
}
