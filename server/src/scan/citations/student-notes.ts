import type { Chunk } from './chunks.ts';
import { type HeadParts, partsBefore } from './parts.ts';
import type { Scan } from './scan.ts';

/** Furthest that the head of a student's note is looked for. */
const REACH = 240;

/** What law reviews print by students or without a name; the word stands before the title and is no name. */
const KIND =
  /(?<![\p{L}\d])(?:Note|Comment|Case Note|Recent Case|Recent Statute|Book Note|Book Review|Developments in the Law)(?:, |[—–])(\p{Lu}[^;()]{3,180}?),? ?$/u;

/** `Note, Mills of the Law: A Second Look, ` and `Anna Norden, Note, The Mills, ` before `end`: what a review of law prints so; null elsewhere. */
export function studentNoteBefore(scan: Scan, end: number): HeadParts | null {
  const from = Math.max(scan.floor, end - REACH);
  const m = KIND.exec(scan.text.slice(from, end));
  if (!m) return null;
  const start = from + m.index;
  const titleStart = start + m[0].indexOf(m[1]);
  const title: Chunk = { text: m[1], start: titleStart, end: titleStart + m[1].length, style: 'plain' };
  const name = scan.text.slice(0, start).endsWith(', ') ? partsBefore(scan, start) : null;
  const author = name && name.chunks.length === 1 ? name.sole : null;
  return {
    start: author === null ? start : name!.start,
    end: title.end,
    chunks: author === null ? [title] : [name!.chunks[0], title],
    author,
    piece: null,
    title: title.text,
    sole: null,
    peeled: [],
    imprint: true,
  };
}
