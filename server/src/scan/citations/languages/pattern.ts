/** Source of a pattern for a word of a table: blanks stand for any blanks, a final stop may be missing where it is safe. */
export function wordPattern(word: string): string {
  const source = escaped(word).replace(/ /g, ' ?');
  const loose = source.endsWith('\\.') && word.length > 2;
  return loose ? `${source}?` : source;
}

/** Source of a pattern for any of the words, the longest first. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(wordPattern)
    .join('|')})`;

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
