import { oneLine } from '../text/blanks.ts';
import { piecesOf } from '../wording/wording.ts';

/**
 * A piece of an answer to a reader. Words come from the document or from Loccit alike: they are never markup, whatever
 * they hold. `at` makes the words lead to an offset (UTF-16) of the same document, `url` to a page on
 * the web: the library's, never the document's.
 */
export type Part =
  | string
  | { readonly words: string; readonly style: Style }
  | { readonly words: string; readonly at: number }
  | { readonly words: string; readonly url: string };

export type Style = 'strong' | 'emphasis';

/** A paragraph of an answer. */
export type Line = readonly Part[];

export const strong = (words: string): Part => ({ words, style: 'strong' });

export const emphasis = (words: string): Part => ({ words, style: 'emphasis' });

/** A message in which some places take a part of a style of its own. */
export function rich(message: string, ...put: readonly (Part | number)[]): Line {
  return piecesOf(message).map(piece => (typeof piece === 'string' ? piece : asPart(put[piece])));
}

const asPart = (part: Part | number): Part => (typeof part === 'number' ? String(part) : part);

/** Words that lead to an offset of the document. */
export const leadsTo = (at: number, words: string): Part => ({ words, at });

/** The answer for a client that shows no markup. */
export const plainText = (lines: readonly Line[]): string =>
  lines.map(line => oneLine(line.map(wordsOf).join(''))).join('\n');

export const wordsOf = (part: Part): string => (typeof part === 'string' ? part : part.words);
