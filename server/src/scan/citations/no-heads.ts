import type { Anchor } from './anchors.ts';
import type { HeadParts } from './parts.ts';
import { isBiblical } from './tables/classical.ts';

/** `the palace of Kell. Vol. ii. p. 173`: a sentence ends before the place, which begins one with a capital. */
export const endsSentence = (text: string, { start, end, chunks }: HeadParts, anchor: Anchor): boolean =>
  chunks.length === 1 &&
  !isBiblical(chunks[0].text.toLowerCase().replace(/\.$/, '')) &&
  /^\p{Lu}/u.test(anchor.text) &&
  /^\p{Lu}\p{Ll}{2,}\.? $/u.test(text.slice(start, anchor.start)) &&
  /\. $/.test(text.slice(end - 1, anchor.start)) &&
  /\p{Ll} $/u.test(text.slice(Math.max(0, start - 2), start));

/** `the rise of Norden, in Chron. Kell. p. 380`: of whom the work says so, not who wrote it. */
export function withoutSubject(text: string, parts: HeadParts): HeadParts {
  const [first, second] = parts.chunks;
  if (parts.chunks.length !== 2 || parts.piece !== null || first.style !== 'plain') return parts;
  const isSubject =
    /\p{Ll} of $/u.test(text.slice(Math.max(0, first.start - 5), first.start)) &&
    /^, in (?:the )?/.test(text.slice(first.end, second.end));
  if (!isSubject) return parts;
  const words = second.text.replace(/^in (?:the )?/, '');
  const start = second.end - words.length;
  const chunk = { ...second, text: words, start };
  return { ...parts, start, chunks: [chunk], author: null, title: null, piece: null, sole: words };
}
