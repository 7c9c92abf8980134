import type { HeadParts } from './parts.ts';
import { COMPANY, OF_PARTIES } from './tables/names.ts';
import { CONNECTORS, CUES } from './vocabulary.ts';

/**
 * The name of a case right before `end`: `Snell v. United Specialty Ins. Co.`, commas and abbreviations in it included;
 * null where none stands there. Looks back 200 signs, not further than `floor`.
 */
export function caseNameBefore(text: string, floor: number, end: number): HeadParts | null {
  const from = Math.max(floor, end - REACH);
  const m = /^(.*\S) (?:v\.?|vs\.) ([^;()]{2,90}?),? ?$/su.exec(text.slice(from, end));
  if (!m || !/^\p{Lu}/u.test(m[2])) return null;
  const start = from + partyStart(m[1]);
  const nameEnd = from + m[0].replace(/, ?$/, '').length;
  const title = text.slice(start, nameEnd);
  if (!/^\p{Lu}/u.test(title)) return null;
  const chunk = { text: title, start, end: nameEnd, style: 'plain' as const };
  return {
    start,
    end: nameEnd,
    chunks: [chunk],
    author: null,
    piece: null,
    title,
    sole: null,
    peeled: [],
    imprint: true,
  };
}

const REACH = 200;

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
