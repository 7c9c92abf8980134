import type { BlockKind } from './layout.ts';
import type { Text } from './text.ts';

/**
 * The heads that reviews of law set over their pages, each told by itself: the volume and page of the issue in a bracket that is never
 * closed, `34  AMERICAN LAW OF MILLS  [Vol. 60:31`, and on the other page the year before one that is never opened,
 * `2023]  THE RIGHTS OF MILLERS  35`. A scan may set page number, title and volume on lines of their own.
 *
 * @param kinds kind of each line, null for a blank one
 * @returns zero-based lines, ascending within a head
 */
export function journalHeads(text: Text, kinds: readonly (BlockKind | null)[]): number[] {
  const found: number[] = [];
  for (const { index } of text.content.matchAll(OPENINGS)) {
    const line = text.lineAt(index);
    if (kinds[line] !== 'prose') continue;
    const content = shortLine(text, line);
    if (VERSO.test(content)) found.push(...titleAbove(text, line, content), line);
    else if (RECTO.test(content)) found.push(line, ...numberBelow(text, line, content));
  }
  return found;
}

/** Anywhere in such a line: `[Vol. 60` and `2023]  THE`. */
const OPENINGS = /\[V(?:ol|OL)\. ?\d|(?:1[89]|20)\d\d\](?=[ \t]{1,60}\p{Lu})/gu;

const VERSO = /^(?:\d{1,4}[ \t]+\p{Lu}.{2,100}[ \t]|\P{Ll}{3,100}[ \t])?\[V(?:ol|OL)\. ?\d{1,3}(?:: ?\d{1,4})?\]?$/u;
const RECTO = /^\d{4}\][ \t]+\p{Lu}\P{Ll}{5,120}$/u;
const TITLE = /^\d{1,4}[ \t]+\p{Lu}[^.;]{4,100}$/u;
const NUMBER = /^\d{1,4}$/;

/** Longest line that is looked at, in UTF-16 units. */
const LONGEST = 200;

const shortLine = (text: Text, line: number): string =>
  line < 0 || line >= text.lineCount || text.lineEnd(line) - text.lineStarts[line] > LONGEST
    ? ''
    : text.line(line).trim();

/** The line with page number and title, where the volume stands alone. */
const titleAbove = (text: Text, line: number, content: string): number[] =>
  content.startsWith('[') && TITLE.test(shortLine(text, line - 1)) ? [line - 1] : [];

/** The line with the page number, where the title ends without one. */
const numberBelow = (text: Text, line: number, content: string): number[] =>
  !/\d$/.test(content) && NUMBER.test(shortLine(text, line + 1)) ? [line + 1] : [];
