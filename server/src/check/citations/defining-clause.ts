import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';

/**
 * The bracket that gives a name and says nothing else, with the blank before it (` (hereafter cited as LCW)`), by the place
 * of the name; null where the name stands in no such bracket.
 */
export function definingClause({ content }: Text, name: Span): Span | null {
  const from = Math.max(0, name.start - LONGEST);
  const before = /[\t ]?[([][^()[\]\d]*$/u.exec(content.slice(from, name.start));
  const after = /^[.,”"»’'*_]{0,3}[)\]]/.exec(content.slice(name.end, name.end + 5));
  if (!before || !after) return null;
  return { start: from + before.index, end: name.end + after[0].length };
}

/** `(hereinafter referred to throughout these notes as `. */
const LONGEST = 60;
