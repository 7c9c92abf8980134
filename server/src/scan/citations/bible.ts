import type { HeadParts } from './parts.ts';
import { isBiblical } from './tables/classical.ts';

/** `the voyages of St. Paul, Acts xxviii. 13`: what stands before a book of the Bible is no author of it. */
export function withoutWordsBefore(parts: HeadParts): HeadParts {
  const last = parts.chunks[parts.chunks.length - 1];
  if (parts.chunks.length < 2 || last.style !== 'plain' || !isBiblical(last.text.toLowerCase().replace(/\.$/, '')))
    return parts;
  return { ...parts, start: last.start, chunks: [last], author: null, piece: null, title: null, sole: last.text };
}
