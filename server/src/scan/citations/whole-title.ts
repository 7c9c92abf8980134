import type { HeadParts } from './parts.ts';

/** A head that is one title and nothing else, as the name of a case is; `start` where the citation begins. Offsets of the reading. */
export function wholeTitle(
  title: string,
  titleStart: number,
  start = titleStart,
): HeadParts & { readonly title: string } {
  const end = titleStart + title.length;
  const chunk = { text: title, start: titleStart, end, style: 'plain' as const };
  return { start, end, chunks: [chunk], author: null, piece: null, title, sole: null, peeled: [], imprint: true };
}
