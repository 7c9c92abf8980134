import type { LabelSighting } from '../../scan/notes/sighting.ts';
import { type Block, isText, type Layout } from '../../text/layout.ts';
import { endWithoutFurniture } from '../../text/own-words.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';

/**
 * The text of a note. It ends where the note itself says so; else before the next label of the same list when no running
 * text lies between; else with its paragraph and what is indented below it. Page numbers and heads at its end are none of it.
 *
 * @param next start of the label that follows in the same cluster, or null for the last of a cluster
 * @param running where the running text goes on at the latest: the next marker, or null where none is known
 */
export function noteExtent(
  text: Text,
  layout: Layout,
  label: LabelSighting,
  next: number | null,
  running: number | null = null,
): Span {
  const start = below(text, layout, label, next);
  if (label.closed !== null) return trimmed(text, layout, start, label.closed - 1);
  if (next !== null && label.style !== 'caret') return trimmed(text, layout, start, next);
  const end = paragraphs(text, layout, label, start, running ?? Number.POSITIVE_INFINITY);
  return trimmed(text, layout, start, next === null ? end : Math.min(end, next));
}

/**
 * Where the words of a note begin: in e-books that set its number into a line of its own, with the paragraph below; in lines
 * of numbers alone, which stand before all of their notes, nowhere.
 */
function below({ content }: Text, { blocks }: Layout, label: LabelSighting, next: number | null): number {
  const block = blocks[label.block + 1];
  if (!label.alone || label.inside || label.style === 'caret' || label.textStart < blocks[label.block].span.end)
    return label.textStart;
  if (!block || !isText(block) || block.kind === 'heading' || (next ?? Number.POSITIVE_INFINITY) <= block.span.start)
    return label.textStart;
  const above = blocks[label.block - 1];
  const isAmongNumbers =
    above !== undefined && NUMBER_ALONE.test(content.slice(above.span.start, above.span.start + 9));
  return isAmongNumbers && isShort(above) ? label.textStart : block.span.start;
}

const NUMBER_ALONE = /^[[({]?\d{1,4}[\])}.]{0,2}\s*$/;
const isShort = ({ span }: Block): boolean => span.end - span.start < 9;

/** End of the label's block, or of the one below that holds its words, and of the blocks that are its continuation. */
function paragraphs(text: Text, layout: Layout, label: LabelSighting, start: number, running: number): number {
  const first = start > label.textStart ? label.block + 1 : label.block;
  return endOfParagraphs(text, layout, first, label.style === 'caret' ? 2 : label.indent + 2, running);
}

/**
 * End of a block and of the blocks below that go on with its broken sentence or are indented at least so far. A block that
 * reaches to `running` is running text.
 */
export function endOfParagraphs(
  text: Text,
  layout: Layout,
  first: number,
  indent: number,
  running = Number.POSITIVE_INFINITY,
): number {
  const { blocks } = layout;
  let block = first;
  while (
    block + 1 < blocks.length &&
    blocks[block + 1].span.end <= running &&
    continues(text, layout, block + 1, indent)
  )
    block++;
  return blocks[block].span.end;
}

function continues(text: Text, layout: Layout, index: number, indent: number): boolean {
  const block = layout.blocks[index];
  // A form feed is the first sign of the line it stands before.
  if (!isText(block) || text.content.slice(layout.blocks[index - 1].span.end, block.span.start + 1).includes('\f'))
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

function trimmed({ content }: Text, layout: Layout, start: number, end: number): Span {
  const last = endWithoutFurniture(content, layout, start, beforeRule(content, start, end));
  return { start: Math.min(start, last), end: last };
}

/** A line of `-----` parts a note from what stands below it, as it parts notes from the text. */
function beforeRule(content: string, start: number, end: number): number {
  const rule = RULE.exec(content.slice(start, end));
  return rule ? start + rule.index : end;
}

const RULE = /[\n\r][ \t]*(?:-{5,}|_{5,}|={5,}|\*{5,})[ \t]*(?=[\n\r]|$)/;
