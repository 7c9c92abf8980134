import type { LabelSighting } from '../../scan/notes/sighting.ts';
import { type Block, isText, type Layout } from '../../text/layout.ts';
import { endWithoutFurniture, ownWords } from '../../text/own-words.ts';
import { firstWhere } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import type { NoteDraft, ScopeDraft } from './draft.ts';
import type { AnsweredLists } from './lists.ts';

/** Longest second half of a note, in UTF-16 units: about a page. */
const LONGEST = 3000;

/**
 * Joins notes that run over the page: the first half breaks off in the middle of a sentence at the foot of its page, the
 * second stands at the foot of the next, before the first label there, and begins within a sentence. Where what stands
 * before that label may as well be the running text of its page, nothing is joined.
 */
export function joinContinued(text: Text, layout: Layout, lists: AnsweredLists, scopes: readonly ScopeDraft[]): void {
  const labels = lists.chains.flatMap(chain => chain.labels).sort((a, b) => a.span.start - b.span.start);
  const notes = new Map(scopes.flatMap(scope => scope.notes.map(note => [note.labelSpan?.start, note])));
  const markers = lists.matches.map(({ marker }) => marker.span.start).sort((a, b) => a - b);
  const isCalledIn = (start: number, end: number): boolean =>
    (markers[firstWhere(markers, place => place >= start)] ?? end) < end;
  for (let i = 0; i + 1 < labels.length; i++) {
    const note = notes.get(labels[i].span.start);
    if (!note || labels[i].closed !== null || !isCut(text, layout, note)) continue;
    const rest = restAbove(text, layout, labels[i + 1]);
    if (!rest || rest.start <= note.span.end || !isInOneFile(text, note.span, rest)) continue;
    if (isCalledIn(rest.start, rest.end)) continue;
    if (isCalledIn(note.span.end, rest.start)) note.continued = rest;
  }
}

/** Each file of a manuscript begins with its own text, and not with what a note of the file before left open. */
const isInOneFile = (text: Text, first: Span, second: Span): boolean =>
  text.partAt(first.start) === text.partAt(second.start);

/** Whether a note ends within a word or sentence. */
function isCut({ content }: Text, layout: Layout, { span, state }: NoteDraft): boolean {
  return state === 'labelled' && /[\p{L},;][-‐¬]?$/u.test(ownWords(content, layout, [span]));
}

/** What stands between a page's text and its first label, if it can be nothing but the rest of a note; else null. */
function restAbove(text: Text, layout: Layout, label: LabelSighting): Span | null {
  const { blocks } = layout;
  const index = label.inside ? label.block : label.block - 1;
  const block = blocks[index];
  const above = blocks[index - 1];
  if (!above || !isText(above) || !isText(block) || isParted(text, above, block)) return null;
  if (!label.inside && isParted(text, block, blocks[label.block])) return null;
  const end = label.inside ? text.lineEnd(label.line - 1) : block.span.end;
  const rest = { start: block.span.start, end: endWithoutFurniture(text.content, layout, block.span.start, end) };
  if (rest.end - rest.start > LONGEST || !/^\s*\p{Ll}/u.test(text.slice(rest))) return null;
  return isEnded(text, above) || goesOnBelow(text, layout, label) ? rest : null;
}

const isParted = ({ content }: Text, above: Block, below: Block): boolean =>
  content.slice(above.span.end, below.span.start + 1).includes('\f');

/** The page's own text ends with its sentence, or a rule parts it from the notes: what follows in small letters is none of it. */
const isEnded = (text: Text, { span }: Block): boolean => {
  const words = text.slice(span).trimEnd();
  return /[.!?…][”"’'»)\]\d*†‡]*$/u.test(words) || !/\p{L}/u.test(words);
};

/** Most blocks below a label that are the notes of its page. */
const MOST_NOTES = 40;

/** Whether the page's text, broken off above, goes on behind the next page break and so not above the label. */
function goesOnBelow(text: Text, { blocks }: Layout, label: LabelSighting): boolean {
  let isBehindBreak = false;
  for (let i = label.block + 1; i < Math.min(blocks.length, label.block + MOST_NOTES); i++) {
    isBehindBreak ||= blocks[i].kind === 'furniture' || isParted(text, blocks[i - 1], blocks[i]);
    if (isBehindBreak && isText(blocks[i])) return /^\s*\p{Ll}/u.test(text.slice(blocks[i].span));
  }
  return false;
}
