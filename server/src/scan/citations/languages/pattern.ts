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
