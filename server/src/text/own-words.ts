import type { Layout } from './layout.ts';
import { firstWhere } from './search.ts';
import type { Span } from './span.ts';

/**
 * The text of stretches without the page numbers and running heads that stand within. One line break stands for a head
 * and the blank lines around it, so that a word that is parted there can be closed like any other.
 */
export const ownWords = (content: string, layout: Pick<Layout, 'furniture'>, spans: readonly Span[]): string =>
  spans.map(span => withoutFurniture(content, layout, span)).join('\n');

function withoutFurniture(content: string, { furniture }: Pick<Layout, 'furniture'>, { start, end }: Span): string {
  let words = '';
  let at = start;
  for (let i = firstEndingBehind(furniture, start); i < furniture.length && furniture[i].start < end; i++) {
    words = joined(words, content.slice(at, furniture[i].start), content, at);
    at = Math.max(at, furniture[i].end);
  }
  return joined(words, content.slice(at, Math.max(at, end)), content, at);
}

/** Whole lines leave a line break; a piece within a line leaves nothing. */
function joined(words: string, more: string, content: string, at: number): string {
  if (words === '') return more;
  const wasLine = /^[ \t]*(?:[\r\n]|$)/.test(content.slice(at, at + 80));
  return wasLine ? `${words.trimEnd()}\n${more.trimStart()}` : words + more;
}

/** The end of a stretch without the page numbers and heads at its end, and the blanks before them. */
export function endWithoutFurniture(
  content: string,
  { furniture }: Pick<Layout, 'furniture'>,
  start: number,
  end: number,
): number {
  let last = end;
  for (let i = firstEndingBehind(furniture, end) - 1; i >= -1; i--) {
    while (last > start && /\s/.test(content[last - 1])) last--;
    if (i < 0 || furniture[i].end < last || furniture[i].start < start) break;
    last = furniture[i].start;
  }
  return last;
}

const firstEndingBehind = (furniture: readonly Span[], offset: number): number =>
  firstWhere(furniture, ({ end }) => end > offset);
