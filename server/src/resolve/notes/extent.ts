import type { LabelSighting } from '../../scan/notes/sighting.ts';
import { endWithoutBlanks } from '../../text/blanks.ts';
import { isText, type Layout } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';

/**
 * The text of a note. It ends where the note itself says so; else before the next label of the same list when no running
 * text lies between; else with its paragraph and what is indented below it.
 *
 * @param next start of the label that follows in the same cluster, or null for the last of a cluster
 */
export function noteExtent(text: Text, layout: Layout, label: LabelSighting, next: number | null): Span {
  const start = label.textStart;
  if (label.closed !== null) return trimmed(text.content, start, label.closed - 1);
  if (next !== null && label.style !== 'caret') return trimmed(text.content, start, next);
  const end = paragraphs(text, layout, label);
  return trimmed(text.content, start, next === null ? end : Math.min(end, next));
}

/** End of the label's block and of the blocks below that are its continuation. */
function paragraphs(text: Text, layout: Layout, label: LabelSighting): number {
  return endOfParagraphs(text, layout, label.block, label.style === 'caret' ? 2 : label.indent + 2);
}

/** End of a block and of the blocks below that go on with its broken sentence or are indented at least so far. */
export function endOfParagraphs(text: Text, layout: Layout, first: number, indent: number): number {
  let block = first;
  while (block + 1 < layout.blocks.length && continues(text, layout, block + 1, indent)) block++;
  return layout.blocks[block].span.end;
}

function continues(text: Text, layout: Layout, index: number, indent: number): boolean {
  const block = layout.blocks[index];
  if (!isText(block) || text.content.slice(layout.blocks[index - 1].span.end, block.span.start).includes('\f'))
    return false;
  const first = text.line(block.firstLine);
  if (isBroken(text.content, layout.blocks[index - 1].span.end, block.span.start)) return true;
  const own = first.length - first.trimStart().length + (first.startsWith('\t') ? 3 : 0);
  return own >= indent && !/^\s*\[\^[^\]]+\]:/.test(first);
}

/** A paragraph without its end, and one without its beginning below: a page or a scan has parted them. */
function isBroken(content: string, end: number, next: number): boolean {
  const last = content.slice(Math.max(0, end - 3), end).trimEnd();
  return /[\p{L},-]$/u.test(last) && /^\s*\p{Ll}/u.test(content.slice(next, next + 40));
}

function trimmed(content: string, start: number, end: number): Span {
  const last = endWithoutBlanks(content, start, end);
  return { start: Math.min(start, last), end: last };
}
