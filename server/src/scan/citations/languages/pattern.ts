/** A word as it stands at the beginning of a sentence or title. */
export const capital = (word: string): string => word[0].toUpperCase() + word.slice(1);

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

/**
 * The words that begin with the same letter stand together, what follows it in a group of its own: an engine that stands before
 * another letter is done with all of them at once, instead of trying each.
 */
function alternatives(words: readonly string[], pattern: (word: string) => string): string {
  const byFirst = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const first = word[0].toLowerCase();
    const same = byFirst.get(first);
    if (same) same.push(pattern(word));
    else byFirst.set(first, [pattern(word)]);
  }
  return `(?:${Array.from(byFirst.values(), together).join('|')})`;
}

/**
 * Patterns that begin with one letter, large or small, in their order. The letter is written once for those that follow it; of
 * large and small ones that is possible where all that may follow the one may follow the other, so that nobody who takes both for
 * the same is led to a shorter word first.
 */
function together(patterns: readonly string[]): string {
  const [first] = patterns[0];
  if (first.toLowerCase() === first.toUpperCase() || patterns.length === 1) return patterns.join('|');
  const [same, others] = [patterns.filter(each => each[0] === first), patterns.filter(each => each[0] !== first)];
  const [more, fewer] = (same.length < others.length ? [others, same] : [same, others]).map(behindFirst);
  if (!fewer.every(each => more.includes(each))) return patterns.join('|');
  const group = (letter: string, rest: readonly string[]): string => `${letter}(?:${rest.join('|')})`;
  const letters = same.length < others.length ? [others[0][0], first] : [first, others[0]?.[0]];
  return fewer.length === 0 ? group(letters[0], more) : `${group(letters[0], more)}|${group(letters[1], fewer)}`;
}

const behindFirst = (patterns: readonly string[]): string[] => patterns.map(each => each.slice(1));

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
