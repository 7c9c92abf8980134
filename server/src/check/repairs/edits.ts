import type { Span } from '../../text/span.ts';
import type { Edit } from '../finding.ts';

/** A stretch of the text as it reads after the edits that lie in it; the whole text if none is given. */
export function applied(
  content: string,
  edits: readonly Edit[],
  { start, end }: Span = { start: 0, end: content.length },
): string {
  const parts: string[] = [];
  let at = start;
  for (const { span, text } of [...edits].sort(inTextOrder)) {
    if (span.start < at || span.end > end) continue;
    parts.push(content.slice(at, span.start), text);
    at = span.end;
  }
  return parts.join('') + content.slice(at, end);
}

/** The edits in text order, without those that change nothing; of two that overlap the earlier one stays. */
export function tidy(content: string, edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort(inTextOrder)) {
    const { span, text } = edit;
    const last = kept.at(-1)?.span;
    if (content.slice(span.start, span.end) === text || (last && span.start < last.end)) continue;
    kept.push(edit);
  }
  return kept;
}

/** Where an offset (UTF-16) of the text stands after the edits; behind what is inserted at it. */
export function offsetAfter(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { span, text } of edits) if (span.end <= offset) shift += text.length - (span.end - span.start);
  return offset + shift;
}

/** Inserts stand before what replaces the text at the same place. */
const inTextOrder = (a: Edit, b: Edit): number => a.span.start - b.span.start || a.span.end - b.span.end;
