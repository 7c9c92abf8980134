import type { HeadParts } from './parts.ts';
import { COMPANY, OF_PARTIES } from './tables/names.ts';
import { CONNECTORS, CUES } from './vocabulary.ts';
import { wholeTitle } from './whole-title.ts';

/**
 * The name of a case right before `end`: `Snell v. United Specialty Ins. Co.`, `In re Kell`, commas and abbreviations in it included;
 * null where none stands there. Looks back 200 signs, not further than `floor`.
 */
export function caseNameBefore(text: string, floor: number, end: number): HeadParts | null {
  const from = Math.max(floor, end - REACH);
  const before = text.slice(from, end);
  const first = startOfName(before) ?? startOfMatter(before);
  const title = first === null ? '' : before.slice(first).replace(/,? ?$/, '');
  if (first === null || !/^\p{Lu}/u.test(title)) return null;
  return wholeTitle(title, from + first);
}

const REACH = 200;

/** Of two parties. */
function startOfName(before: string): number | null {
  const m = /^(.*\S) (?:v\.?|vs\.) ([^;()]{2,90}?),? ?$/su.exec(before);
  return m && /^\p{Lu}/u.test(m[2]) ? partyStart(m[1]) : null;
}

/** Of one that has no opponent: `In re Kell`, `Ex parte Norden`. */
function startOfMatter(before: string): number | null {
  const m = MATTER.exec(before);
  return m && !/\p{Ll}{4,}\. /u.test(m[1]) ? m.index : null;
}

const MATTER = /(?<![\p{L}\d])(?:In re|Ex parte|Matter of|In the Matter of) (\p{Lu}[^;()]{2,90}?),? ?$/u;

/** Where the first party begins: behind the last word that no name holds. */
function partyStart(text: string): number {
  const words = [...text.matchAll(/\S+/g)];
  let first = words.length;
  while (first > 0 && isOfName(words[first - 1][0], words[first]?.[0])) first--;
  while (first < words.length && leadsIn(words[first][0])) first++;
  return words[first]?.index ?? text.length;
}

/** A word with a capital, a number or a small word of names; a comma only before `Inc.` and the like. */
const isOfName = (word: string, next: string | undefined): boolean =>
  (/,$/.test(word) ? next !== undefined && BEHIND_COMMA.test(next) : !/[;:)”"]$/.test(word)) &&
  (/^[\p{Lu}\d&]/u.test(word) || OF_PARTIES.has(word)) &&
  !/\p{Ll}{4,}\.$/u.test(word);

const BEHIND_COMMA = new RegExp(`^${COMPANY}`);

const leadsIn = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/[.,]$/, '');
  return CUES.has(plain) || CONNECTORS.has(plain) || !/^\p{Lu}/u.test(word);
};
