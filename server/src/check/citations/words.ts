/** `once`, `twice`, `3 times`. */
export const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** `p. 83`, `pp. 80-81`. */
export const pagesInWords = (from: number, to: number): string => (from === to ? `p. ${from}` : `pp. ${from}-${to}`);

/** One line of text, its wrapping undone. */
export const oneLine = (text: string): string =>
  text
    .replace(/-\s*\n\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
