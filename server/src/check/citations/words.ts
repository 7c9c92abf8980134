import type { Citation } from '../../resolve/apparatus.ts';
import { oneLine } from '../../text/blanks.ts';
import type { Text } from '../../text/text.ts';

/** `once`, `twice`, `3 times`. */
export const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** `p. 83`, `pp. 80-81`. */
export const pagesInWords = (from: number, to: number): string => (from === to ? `p. ${from}` : `pp. ${from}-${to}`);

/** A citation as it stands, on one line: an *Ibid.* with its stop, which is no part of the citation. */
export function asItStands({ content }: Text, { kind, form, span }: Citation): string {
  const { start, end } = form?.span ?? span;
  const stop = kind === 'ibid' && content[end] === '.' && /\p{L}/u.test(content[end - 1]) ? 1 : 0;
  return oneLine(content.slice(start, end + stop));
}
