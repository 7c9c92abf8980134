/**
 * The bracket before the words of a link whose target begins at `end`: `Norden, [*The Mills*](https://...)`, read as without it.
 * Null where none stands behind `from`, and before a number: a marker is no word of the text.
 */
export function openingOf(content: string, from: number, end: number): number | null {
  if (content[end] !== ']') return null;
  const start = Math.max(from, end - LONGEST_LINK);
  for (let i = end - 1, depth = 0; i >= start; i--) {
    if (content[i] === ']') depth++;
    else if (content[i] === '[' && depth-- === 0) return /\p{L}{2}/u.test(content.slice(i, end)) ? i : null;
  }
  return null;
}

const LONGEST_LINK = 400;
