import type { Work } from '../../library/model.ts';
import { withSingleBlanks } from '../../text/blanks.ts';
import { BLANK, isSign } from '../../text/signs.ts';
import type { Checked } from '../finding.ts';
import { LikeNames } from './like-names.ts';
import { editDistance } from './spelling.ts';
import { countWhole } from './whole-words.ts';

/** A name in a citation that looks like a slip for another. */
export interface NearName {
  readonly stands: string;
  readonly meant: string;
  /** Whether the other is the name of an author; else a person whom the text names, more often than the slip. */
  readonly isAuthor: boolean;
}

/**
 * Finds for the words of a short form the one name, known to the text, that is a slip away from one of them. The text is
 * searched only for names that begin like a word that may be a slip.
 */
export function nearNames(checked: Checked): (words: string) => NearName | undefined {
  const known = finders.get(checked) ?? new KnownNames(checked);
  finders.set(checked, known);
  return words => {
    const near = words
      .split(/[^\p{L}]+/u)
      .filter(stands => stands.length >= SHORTEST && !known.has(stands))
      .flatMap(stands => known.near(stands).map(meant => ({ stands, meant })));
    return near.length === 1 ? { ...near[0], isAuthor: known.isAuthor(near[0].meant) } : undefined;
  };
}

/** Several rules ask; the text is read once. */
const finders = new WeakMap<Checked, KnownNames>();

/** The names of authors that a text cites or mentions, and of persons whom it names in full. */
class KnownNames {
  readonly #checked: Checked;
  readonly #cited: ReadonlySet<string>;
  readonly #byInitial = new Map<string, LikeNames>();
  #bundled: ReadonlyMap<string, readonly Work[]> | null = null;
  #authorsLike: LikeNames | null = null;
  #prose: string | null = null;
  readonly #mentioned = new Map<Work, boolean>();
  readonly #counts = new Map<string, number>();
  readonly #small = new Map<string, boolean>();

  constructor(checked: Checked) {
    this.#checked = checked;
    this.#cited = new Set(citedAuthors(checked));
  }

  has(name: string): boolean {
    return this.isAuthor(name) || (this.#fullNames(name).has(name) && !this.#isWrittenSmall(name));
  }

  /** Whether a work by the name is cited, or the text mentions the title of one that is bundled. */
  isAuthor(name: string): boolean {
    return this.#cited.has(name) || (this.#authors.get(name)?.some(work => this.#isMentioned(work)) ?? false);
  }

  /** The names of which a word may be a slip. */
  near(stands: string): string[] {
    this.#authorsLike ??= new LikeNames([...this.#cited, ...this.#authors.keys()]);
    const all = new Set([...this.#authorsLike.like(stands), ...this.#fullNames(stands).like(stands)]);
    return [...all].filter(meant => isSlip(stands, meant) && this.has(meant) && this.#isLikelier(meant, stands));
  }

  #isLikelier(meant: string, stands: string): boolean {
    return this.isAuthor(meant) || (this.#count(meant) > this.#count(stands) && this.#count(meant) > 1);
  }

  #count(word: string): number {
    return kept(this.#counts, word, () => countOf(this.#checked.text.content, word));
  }

  /** Bundled works by the surnames of their authors; the user's own may be many, and are cited by key. */
  get #authors(): ReadonlyMap<string, readonly Work[]> {
    this.#bundled ??= byAuthor(this.#checked.library.works.filter(work => work.origin !== 'workspace'));
    return this.#bundled;
  }

  #isMentioned(work: Work): boolean {
    this.#prose ??= withSingleBlanks(this.#checked.text.content);
    const prose = this.#prose;
    const isThere = (name: string): boolean => name.split(' ').length > 2 && prose.includes(name);
    return kept(this.#mentioned, work, () => [work.title, ...(work.shortTitles ?? [])].some(isThere));
  }

  /** Surnames of one initial that the text gives with a first name or another initial: `Alexander Rabinowitch`. */
  #fullNames(word: string): LikeNames {
    const initial = String.fromCodePoint(word.codePointAt(0)!);
    let names = this.#byInitial.get(initial);
    if (!names) this.#byInitial.set(initial, (names = new LikeNames(fullNames(this.#checked.text.content, initial))));
    return names;
  }

  /** A word that is also written small is no name. */
  #isWrittenSmall(name: string): boolean {
    return kept(this.#small, name, () => countWhole(this.#checked.text.content, name.toLowerCase(), 1) > 0);
  }
}

/** What is known of a thing, or is found out now. */
function kept<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = find()));
  return value;
}

function countOf(content: string, word: string): number {
  let count = 0;
  for (let at = content.indexOf(word); at >= 0; at = content.indexOf(word, at + word.length)) count++;
  return count;
}

const citedAuthors = ({ apparatus }: Checked): string[] =>
  apparatus.works.filter(({ origin }) => origin !== 'named').flatMap(({ author }) => surnames(author));

function byAuthor(works: readonly Work[]): Map<string, Work[]> {
  const known = new Map<string, Work[]>();
  for (const work of works) {
    for (const name of surnames(work.author ?? null)) known.set(name, [...(known.get(name) ?? []), work]);
  }
  return known;
}

function fullNames(content: string, initial: string): Set<string> {
  if (!/^\p{Lu}/u.test(initial)) return new Set();
  const names = new Set<string>();
  for (let at = content.indexOf(initial); at >= 0; at = content.indexOf(initial, at + 1)) {
    if (!isSign(content, at - 1, BLANK)) continue;
    const name = NAME.exec(content.slice(at, at + LONGEST))?.[0];
    if (name !== undefined && FIRST_NAME.test(content.slice(Math.max(0, at - 15), at))) names.add(name);
  }
  return names;
}

const NAME = /^\p{Lu}\p{Ll}{5,20}(?!\p{L})/u;
/** Of what is looked at for a name, in UTF-16 units. */
const LONGEST = 48;

const FIRST_NAME = /\p{Lu}[\p{Ll}.]{1,12}\s$/u;

const surnames = (author: string | null): string[] =>
  (author ?? '')
    .replace(/\bet al\.?/g, '')
    .split(/\s(?:and|&|und|et|и)\s|;/)
    .flatMap(name => /(\p{L}+)[^\p{L}]*$/u.exec(name.split(',')[0])?.[1] ?? []);

/** In shorter names a letter less or more makes another name. */
const SHORTEST = 6;

/** One letter in six may differ, never the first; a plural or a genitive is no slip. */
function isSlip(stands: string, name: string): boolean {
  if (stands.length < SHORTEST || name.length < SHORTEST || stands[0] !== name[0]) return false;
  if (name.startsWith(stands) || stands.startsWith(name)) return false;
  // *Marxism* and *Marxist* are two words.
  if (/is[mt]s?$/.test(stands) && /is[mt]s?$/.test(name)) return false;
  const limit = Math.min(2, Math.floor(stands.length / 6));
  const distance = editDistance(stands, name, limit);
  return distance > 0 && distance <= limit;
}
