import { behindLastBlankLine, firstBlankLine } from '../text/blank-line.ts';
import { oneLine } from '../text/blanks.ts';
import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';

/**
 * A stretch of text with some words of its paragraph before and after it, on one line. Whole words; dots where the
 * paragraph goes on.
 */
export function wordsAround({ content }: Text, { start, end }: Span): string {
  const before = wordsBefore(content, start);
  const after = wordsAfter(content, end);
  return oneLine(before + content.slice(start, end) + after);
}

function wordsBefore(content: string, offset: number): string {
  const from = Math.max(0, offset - BEFORE);
  const near = content.slice(from, offset);
  const paragraph = near.slice(behindLastBlankLine(near));
  if (paragraph.length < near.length || from === 0) return paragraph;
  return `… ${near.slice(near.search(/\s/) + 1)}`;
}

function wordsAfter(content: string, offset: number): string {
  const to = Math.min(content.length, offset + AFTER);
  const near = content.slice(offset, to);
  const paragraphEnd = firstBlankLine(near);
  if (paragraphEnd >= 0) return near.slice(0, paragraphEnd);
  return to === content.length ? near : `${near.slice(0, Math.max(0, lastBlank(near)))} …`;
}

/** Offset behind the last blank, 0 if there is none. */
function lastBlank(words: string): number {
  let end = words.length;
  while (end > 0 && !/\s/.test(words[end - 1])) end--;
  return end;
}

/** Characters shown at most. */
const BEFORE = 80;
const AFTER = 40;
