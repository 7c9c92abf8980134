import type { LocatorLabel } from '../../resolve/apparatus.ts';
import { languages, words } from '../citations/languages/languages.ts';
import { anyNumbered, anyOf, capital, wordPattern } from '../citations/languages/pattern.ts';

/** Label of a locator word as it stands in the text, with or without its stop; undefined when it is none. */
export const labelOf = (word: string): LocatorLabel | undefined =>
  LABELS.get(key(word)) ?? LABELS.get(key(word.toLowerCase()));

const key = (word: string): string => word.replace(/[\s.]/g, '');

const LABELS = new Map<string, LocatorLabel>();
for (const { label, words: list } of languages.flatMap(language => [...language.locators])) {
  for (const word of list) if (!LABELS.has(key(word))) LABELS.set(key(word), label);
}

const all = languages.flatMap(language => language.locators);
const outer = all.filter(entry => !entry.inner && !entry.sided).flatMap(entry => entry.words);
const withCapitals = (list: readonly string[]): string[] => [
  ...new Set(list.flatMap(word => (word.length > 2 ? [word, capital(word)] : [word]))),
];

/** The words of all languages for one kind of place. */
export const wordsOf = (label: LocatorLabel): string[] =>
  withCapitals(all.filter(entry => entry.label === label).flatMap(entry => entry.words));

/** Words that are locators only before a leaf with its side. */
export const SIDED_WORDS = all.filter(entry => entry.sided).flatMap(entry => entry.words);
const SIDED_WORD = `${anyOf(SIDED_WORDS)}(?= ?\\d{1,4}[rv](?![\\p{L}\\d]))`;

/** Words that can begin a place by themselves: `p.`, `S.`, `col.`, `§`. */
export const OUTER_WORDS = withCapitals(outer);
export const OUTER_WORD = `(?:${anyNumbered(OUTER_WORDS)}|${SIDED_WORD})`;
/** What is counted within a work besides its pages: a place after an author and a title. */
export const INNER_LABELS: ReadonlySet<LocatorLabel> = new Set([
  'chapter',
  'figure',
  'table',
  'book',
  'part',
  'section',
]);
/** The words for them. */
export const INNER_WORDS = withCapitals(
  all
    .filter(entry => entry.inner && INNER_LABELS.has(entry.label))
    .flatMap(entry => entry.words.filter(word => word.length > 2)),
);
export const INNER_WORD = anyNumbered(INNER_WORDS);
/** Source of a pattern for any locator word. */
export const ANY_WORD = `(?:${anyNumbered(withCapitals(all.filter(entry => !entry.sided).flatMap(entry => entry.words)))}|${SIDED_WORD})`;
/** Words for volumes, pages and the like that are written out (`page`, `Band`): they stand in sentences too. */
export const SPELLED_WORDS = [
  ...outer,
  ...all.filter(({ label }) => label === 'paragraph').flatMap(entry => entry.words),
  ...words(language => language.volumes),
].filter(word => /^\p{L}{3,}$/u.test(word));
export const VOLUME_WORDS = withCapitals(words(language => language.volumes));
export const VOLUME_WORD = anyNumbered(VOLUME_WORDS);
/** Source of a pattern for a word for volumes that stands behind their number. */
export const VOLUMES_WORD = anyOf(words(language => language.volumes));
/** Source of a pattern for the number of an edition with its word: `2. Aufl.`, `3e éd.`, `1re partie`. */
export const EDITION = `\\d{1,2}(?:\\.|-е|e|re|er|ª|\\.ª|nd|rd|th)?,? ?${anyOf(words(language => language.editions))}\\.?(?!\\p{L})`;
/** Source of a pattern for a part of a volume that is named, with its number or without: `appendice`, `Einleitung`, `apénd. IV`. */
export const DIVISION = `${anyOf(words(language => language.divisions))}(?: (?:\\d{1,3}|[IVXLC]{1,7})(?![\\p{L}\\d]))?`;
export const SERIES_WORD = anyOf(withCapitals(words(language => language.series)));
export const RANGE_WORD = anyOf(words(language => language.rangeWords));
export const JOINER = anyOf(words(language => language.joiners));
export const PINPOINT = anyOf(words(language => language.pinpoints));
export const FOLLOWING = anyOf(words(language => language.following));
export const MONTH = `(?:${[...new Set(words(language => language.months).flatMap(month => [month, capital(month)]))]
  .sort((a, b) => b.length - a.length)
  .map(wordPattern)
  .join('|')})\\.?`;
