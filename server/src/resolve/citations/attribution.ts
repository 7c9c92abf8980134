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
  const sentence = sentenceBefore(draft.unit.reading.text, draft.start);
  const found = new Map<string, Reported>();
  for (const { 0: name, index } of sentence.matchAll(/\p{Lu}[\p{L}’'-]+/gu)) {
    const bare = name.replace(/[’'](?:s)?$/, '');
    const works = book.bySurname(surnameOf(bare)).filter(work => work.firstCited < order);
    if (works.length === 0) continue;
    if (BEFORE.test(sentence.slice(0, index)) || BEHIND.test(sentence.slice(index + name.length)))
      found.set(surnameOf(bare), { name: bare, works });
  }
  return found.size === 1 ? [...found.values()][0] : null;
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
