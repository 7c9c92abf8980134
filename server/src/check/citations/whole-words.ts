/** How often a word stands in a text, not as a part of longer ones; no further than `most` is counted. Nothing but letters is a word. */
export function countWhole(content: string, word: string, most = Number.POSITIVE_INFINITY): number {
  if (!LETTERS.test(word)) return 0;
  let count = 0;
  for (let at = content.indexOf(word); at >= 0 && count < most; at = content.indexOf(word, at + word.length))
    if (isWhole(content, at, at + word.length)) count++;
  return count;
}

const LETTERS = /^\p{L}+$/u;

/** Two units on each side hold the one sign there, whatever plane it is of. */
const isWhole = (content: string, start: number, end: number): boolean =>
  !/\p{L}$/u.test(content.slice(Math.max(0, start - 2), start)) && !/^\p{L}/u.test(content.slice(end, end + 2));
