import { type Block, dialectAt, isText, type Layout } from '../../text/layout.ts';
import { firstWhere, SignSearch } from '../../text/search.ts';
import type { Text } from '../../text/text.ts';
import { bareAt, nextNonDigit } from './bare-markers.ts';
import { isDigit, isLetter } from './characters.ts';
import { withCountedParts } from './counted-parts.ts';
import { dressedMarkersAt } from './dressed-markers.ts';
import { bracketAt, enclosedAt, sharedAt, wordedAt } from './enclosed-markers.ts';
import { placedAt } from './placed-numbers.ts';
import { markupAt, SIGNS, SUPERSCRIPTS, signAt, superscriptAt } from './raised-markers.ts';
import type { MarkerSighting } from './sighting.ts';
import { TYPED_SIGNS, typedAt } from './typed-markers.ts';

/**
 * All possible markers of the text blocks, in text order; of the blocks `[from, to)` alone if these are given. One pass;
 * looks at a few characters around each anchor.
 */
export function scanMarkers(text: Text, layout: Layout, from = 0, to = layout.blocks.length): MarkerSighting[] {
  const found: MarkerSighting[] = [];
  const start = layout.blocks[from]?.span.start ?? 0;
  const signs = new SignSearch(text.content, start, layout.blocks[to - 1]?.span.end ?? start, BEGINS);
  let hole = firstWhere(layout.holes, each => each.end > start);
  for (let index = from; index < to; index++) {
    const block = layout.blocks[index];
    if (!isText(block)) continue;
    const isMarkdown = dialectAt(text, layout, block.span.start) === 'markdown';
    const inBlock: MarkerSighting[] = [];
    let at = block.span.start;
    while (at < block.span.end) {
      while (hole < layout.holes.length && layout.holes[hole].end <= at) hole++;
      if (hole < layout.holes.length && layout.holes[hole].start <= at) {
        const raised = layout.holes[hole].start === at ? raisedAt(text.content, at, block, isMarkdown) : [];
        inBlock.push(...raised);
        at = raised.at(-1)?.span.end ?? layout.holes[hole].end;
        continue;
      }
      const stop = Math.min(block.span.end, layout.holes[hole]?.start ?? block.span.end);
      at = signs.next(at, stop);
      if (at === stop) continue;
      const sighted = sightingsAt(text.content, at, block, isMarkdown);
      for (const sighting of sighted) inBlock.push(sighting);
      at = sighted.length > 0 ? Math.max(sighted[sighted.length - 1].span.end, at + 1) : next(text.content, at);
    }
    const sightings = inBlock.length > 1 ? withCountedParts(text.content, inBlock) : inBlock;
    for (const sighting of sightings) found.push(sighting);
  }
  return found;
}

/** The signs that may begin a marker: letters, blanks and stops, nearly all of a text, are passed over. */
const BEGINS = new RegExp(`[\\d[({<$^${TYPED_SIGNS}${SUPERSCRIPTS}${SIGNS}]`, 'g');

/** A run of digits is one anchor, not one for each digit. */
function next(content: string, at: number): number {
  return isDigit(content.charCodeAt(at)) ? nextNonDigit(content, at) : at + 1;
}

function sightingsAt(content: string, at: number, block: Block, isMarkdown: boolean): readonly MarkerSighting[] {
  const sign = content[at];
  const dressed = sign === '[' || sign === '<' || sign === '^' ? dressedMarkersAt(content, at, block) : null;
  if (dressed) return dressed;
  const shared = sign === '[' ? sharedAt(content, at, block) : NONE;
  if (shared.length > 0) return shared;
  const placed = sign === '[' ? placedAt(content, at, block) : NONE;
  if (placed.length > 0) return placed;
  const plain = plainAt(content, at, block, isMarkdown) ?? typedAt(content, at, block, isMarkdown);
  return plain ? [plain] : NONE;
}

const NONE: readonly MarkerSighting[] = [];

/** At the start of a tag or a formula: what it raises. */
function raisedAt(content: string, at: number, block: Block, isMarkdown: boolean): readonly MarkerSighting[] {
  const dressed = content[at] === '<' ? dressedMarkersAt(content, at, block) : null;
  const raised = dressed ? null : markupAt(content, at, block.span.start, isMarkdown);
  return dressed ?? (raised ? [raised] : NONE);
}

function plainAt(content: string, at: number, block: Block, isMarkdown: boolean): MarkerSighting | null {
  const c = content.charCodeAt(at);
  if (c > 96 && c < 123) return null;
  if (isDigit(c)) return bareAt(content, at, block);
  if (c === 0x5b) return bracketAt(content, at, block);
  if (c === 0x28) return enclosedAt(content, at, block, 'paren', ')');
  if (c === 0x7b) return enclosedAt(content, at, block, 'brace', '}');
  if (c === 0x3c && isLetter(content.charCodeAt(at + 1))) {
    const worded = wordedAt(content, at, block);
    if (worded) return worded;
  }
  if (c === 0x3c || c === 0x24 || c === 0x5e) return markupAt(content, at, block.span.start, isMarkdown);
  if (c === 0x2a || c === 0x7c) return signAt(content, at, block);
  if (c < 0xa7) return null;
  if (SUPERSCRIPTS.includes(content[at])) return superscriptAt(content, at, block);
  if (SIGNS.includes(content[at])) return signAt(content, at, block);
  return null;
}
