import { words } from '../../scan/citations/languages/languages.ts';
import { anyOf } from '../../scan/citations/languages/pattern.ts';
import type { Draft } from './draft.ts';
import { surnameOf } from './normal.ts';
import type { WorkBook, WorkEntry } from './works.ts';

/** An author on whom a sentence reports, with the works by this name that were cited before. */
export interface Reported {
  readonly name: string;
  readonly works: readonly WorkEntry[];
}

/**
 * The one cited author on whom the sentence of a place reports: `As Muldrew has shown, … (p. 148)`. Null where it reports
 * on none, or on several. To be mentioned is not enough: histories are full of people who have also written.
 */
export function reportedAuthor(draft: Draft, book: WorkBook, order: number): Reported | null {
  const found = new Map<string, Reported>();
  for (const name of reportedNames(draft, name => book.isName(surnameOf(name)))) {
    const surname = surnameOf(name);
    const works = [...book.bySurname(surname), ...book.creditedTo(surname)].filter(work => work.firstCited < order);
    if (works.length > 0) found.set(surname, { name, works });
  }
  return found.size === 1 ? [...found.values()][0] : null;
}

/**
 * The person who is reported where a work without an author is cited: `Vester holds that … (*Sluices*, Ghent, 1981, p. 14)`. Null
 * where there is none, or several.
 */
export function creditedPerson(draft: Draft): string | null {
  const names = new Set(reportedNames(draft, () => true).map(surnameOf));
  return names.size === 1 ? [...names][0] : null;
}

/** The names in the sentence before a citation on which it reports, of those that `isAsked` lets through. */
function reportedNames(draft: Draft, isAsked: (name: string) => boolean): string[] {
  const sentence = sentenceBefore(draft.unit.reading.text, draft.start);
  return Array.from(sentence.matchAll(/\p{Lu}[\p{L}’'-]+/gu)).flatMap(({ 0: name, index }) => {
    const bare = name.replace(/[’'](?:s)?$/, '');
    if (!isAsked(bare)) return [];
    const isReported =
      BEFORE.test(sentence.slice(0, index)) ||
      BEHIND.test(sentence.slice(index + name.length, index + name.length + 80));
    return isReported ? [bare] : [];
  });
}

const BEFORE = new RegExp(
  String.raw`(?<!\p{L})${anyOf(words(language => language.accordingTo))} (?:\p{Lu}[\p{L}.’'-]* ){0,3}$`,
  'iu',
);

/** `Muldrew has rightly shown`, `Muldrew himself writes`: two or three small words may stand between. */
const BEHIND = new RegExp(
  String.raw`^[’']?,? (?:\p{Ll}+ ){0,3}?${anyOf(words(language => language.reports))}(?!\p{L})`,
  'u',
);

/** What stands before `at` of the same sentence. What is quoted there speaks with another voice, and its stops end nothing. */
function sentenceBefore(text: string, at: number): string {
  const near = text
    .slice(Math.max(0, at - LONGEST), at)
    .replace(/“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"/g, quoted => ' '.repeat(quoted.length));
  let start = 0;
  for (const { 0: stop, index } of near.matchAll(/(?<=[\p{Ll}\p{N})\]])[.!?]\s+(?=\p{Lu})/gu))
    start = index + stop.length;
  return near.slice(start);
}

/** A sentence with a quotation in it. */
const LONGEST = 600;
