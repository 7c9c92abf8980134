import type { Span } from '../../text/span.ts';
import { type Chunk, chunkOf, chunksOf } from './chunks.ts';
import type { ReferenceNames } from './references.ts';
import { isAbbreviated } from './stops.ts';
import { tokens } from './tokens.ts';

/** Author, title and what follows, up to `end`, where the imprint has been parted; null without a title. */
export function chunksOfReference(
  text: string,
  names: ReferenceNames,
  end: number,
  emphasis: readonly Span[],
): Chunk[] | null {
  const start = names.end + (ARTICLE.exec(text.slice(names.end, names.end + 6))?.[0].length ?? 0);
  const titleEnd = endOfTitle(text, start, end, emphasis);
  const title = chunkOf(text, start, titleEnd, emphasis);
  if (!title) return null;
  const author: Chunk = { text: names.author, start: names.start, end: names.end, style: 'plain' };
  return [author, title, ...chunksOf(text, titleEnd + 1, end, emphasis)];
}

/** `Art. „Wasser“`: what an entry of an encyclopaedia is called. */
const ARTICLE = /^(?:Art\.|s\. ?v\.) (?=[“"„«‘»›])/;

/** A title ends with its marks, at a comma, a series in brackets, the stop before a subtitle, or where it says what holds it. */
function endOfTitle(text: string, start: number, end: number, emphasis: readonly Span[]): number {
  const marked = emphasis.find(span => span.start === start && span.end <= end);
  if (marked) return marked.end;
  const quoted = /^[“"„«‘»›].{2,200}?[”"“»’«‹](?=[,.]? )/u.exec(text.slice(start, end));
  if (quoted) return start + quoted[0].length;
  const list = tokens(text, start, end);
  for (let i = 1; i < list.length; i++) {
    const { text: sign, start: at } = list[i];
    if ((sign === ',' && text[at - 1] !== '-') || sign === '/' || (sign === '(' && list[i + 1]?.text === '='))
      return at;
    if ((sign === '?' || sign === '!') && text[at + 1] === ' ') return at + 1;
    if (sign === '.' && text[at + 1] === ' ' && !isAbbreviated(list[i - 1]) && !/^\d{1,2}$/.test(list[i - 1].text))
      return at;
  }
  return end;
}
