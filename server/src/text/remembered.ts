/** As many answers as are kept: more than a text has names. */
const MOST = 4096;

/**
 * The same function with its answers remembered, for what is asked again and again of the same few words: the names and titles
 * of a text. What is kept holds no part of the text itself, which would keep all of it.
 */
export function remembered<T extends object | string>(answer: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return words => {
    const before = known.get(words);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const own = copied(words);
    const found = answer(own);
    known.set(own, found);
    return found;
  };
}

/** An engine's slice of a text points into the text; a piece of a new string, into that. */
const copied = (words: string): string => `\n${words}`.slice(1);
