import { joinedText } from '../../text/joined.ts';
import type { Span } from '../../text/span.ts';
import { Text } from '../../text/text.ts';
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

/**
 * The edits of each file of a text, in offsets of the whole: one that reaches from a file into the next is parted, and its
 * words stand in the first.
 */
export const editsByFile = ({ parts }: Text, edits: readonly Edit[]): Edit[][] =>
  parts.map((part, i) => edits.flatMap(edit => editIn(part, parts[i + 1]?.start, edit) ?? []));

/** The part of an edit that lies in a file; null if none does. */
function editIn({ start, end }: Span, next = Number.POSITIVE_INFINITY, { span, text }: Edit): Edit | null {
  if (start <= span.start && span.start < next) {
    return { span: { start: Math.min(span.start, end), end: Math.min(span.end, end) }, text };
  }
  if (span.start >= start || span.end <= start) return null;
  return { span: { start, end: Math.min(span.end, end) }, text: '' };
}

/** The text as it reads after the edits, its files still apart. */
export function editedText(text: Text, edits: readonly Edit[]): Text {
  if (text.parts.length === 1) return new Text(applied(text.content, edits));
  const contents = editsByFile(text, edits).map((own, i) => applied(text.content, own, text.parts[i]));
  return joinedText(text.parts.map(({ name }, i) => ({ name, content: contents[i] })));
}

/** Where an offset (UTF-16) of the text stands after the edits; behind what is inserted at it. */
export function offsetAfter(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { span, text } of edits) if (span.end <= offset) shift += text.length - (span.end - span.start);
  return offset + shift;
}

/** Inserts stand before what replaces the text at the same place. */
const inTextOrder = (a: Edit, b: Edit): number => a.span.start - b.span.start || a.span.end - b.span.end;
