/** Source of a pattern for a word of a table: blanks stand for any blanks, a final stop may be missing where it is safe. */
export function wordPattern(word: string): string {
  const source = escaped(word).replace(/ /g, ' ?');
  const loose = source.endsWith('\\.') && word.length > 2;
  return loose ? `${source}?` : source;
}

/** The same for a word before a number: without its stop, it must stand apart from an arabic or capital roman number. */
export function numberedPattern(word: string): string {
  const source = escaped(word).replace(/ /g, ' ?');
  const loose = source.endsWith('\\.') && word.length > 2;
  if (loose) return `${source.slice(0, -2)}(?:\\.|(?= ?\\d| [IVXLC]))`;
  return /\p{L}$/u.test(word) ? `${source}(?= )` : source;
}

export const anyNumbered = (words: readonly string[]): string => alternatives(words, numberedPattern);

/** Source of a pattern for any of the words, the longest first. */
export const anyOf = (words: readonly string[]): string => alternatives(words, wordPattern);

const alternatives = (words: readonly string[], pattern: (word: string) => string): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(pattern)
    .join('|')})`;

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Letters as `\p{L}` has them, but for a few signs among them and scripts without capitals, in three ranges. */
const LETTERS = 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u1fff';

/**
 * A pattern with letters and numbers in plain ranges. An engine makes hundreds of ranges of each `\p{L}`; in the long patterns
 * of all languages, that costs the first document more than all the rest of its analysis.
 */
export const quick = (source: string): string =>
  source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{[LN]\}/g, part =>
    part.startsWith('[') ? plainRanges(part) : `[${plainRanges(part)}]`,
  );

const plainRanges = (part: string): string => part.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', '\\d');
