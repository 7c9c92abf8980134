import type { Block } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import { isDigit, isLetter, isSpace, lastWord } from './characters.ts';
import { type Dressed, dressedAt, leadsAway, leadsToNote } from './dressed.ts';
import { dressedNumber } from './numbered.ts';
import type { MarkerShape, MarkerSighting } from './sighting.ts';
import { UNITS } from './words.ts';

/**
 * The markers that share the dress which begins at an offset, one for each number; null where none begins, and where a link
 * leads to a source on the web. A single marker is all of its dress, of several each is its digits.
 */
export function dressedMarkersAt(content: string, at: number, block: Block): MarkerSighting[] | null {
  const start = content[at - 1] === '\\' && content[at - 2] !== '\\' ? at - 1 : at;
  const dressed = dressedAt(content, start);
  if (!dressed || dressed.span.end > block.span.end || !isCall(dressed)) return null;
  const shape = shapeBefore(content, start, dressed, block.span.start);
  if (!shape) return null;
  const [name] = dressed.names;
  const spans = dressed.names.length === 1 ? [dressed.span] : dressed.names;
  return dressed.names.map((each, i) => sighting(content, each, spans[i], each === name ? shape : 'stop', dressed));
}

const isCall = (dressed: Dressed): boolean =>
  !leadsAway(dressed) && (dressed.isRaised || leadsToNote(dressed) || (dressed.isBracketed && dressed.isEscaped));

function sighting(content: string, name: Span, span: Span, shape: MarkerShape, dressed: Dressed): MarkerSighting {
  const label = content.slice(name.start, name.end);
  const sighted: MarkerSighting = { span, style: 'markup', label, number: dressedNumber(label), shape };
  const anchor = dressed.names.length === 1 ? /#([^#]+)$/.exec(dressed.target ?? '')?.[1] : undefined;
  return anchor === undefined ? sighted : { ...sighted, anchor: anchor.replace(/\.(?:x?html?|md)$/, '') };
}

/** Null where no marker can stand: at the head of a block, and where the number is an exponent. */
function shapeBefore(content: string, at: number, dressed: Dressed, blockStart: number): MarkerShape | null {
  if (at === blockStart) return standsAlone(content, dressed.span.end) ? 'loose' : null;
  const free = isSpace(content.charCodeAt(at - 1)) ? at - 1 : at;
  if (free <= blockStart) return null;
  const before = content.charCodeAt(free - 1);
  if (isLetter(before)) {
    const word = lastWord(content, free, blockStart);
    const isExponent = dressed.target === null && (word.length < 2 || UNITS.has(word));
    return isExponent ? null : free < at ? 'spaced' : 'word';
  }
  return isDigit(before) ? 'year' : free < at ? 'spaced' : 'stop';
}

/** Whether nothing follows in the paragraph: behind a list, its marker has one to itself. */
const standsAlone = (content: string, end: number): boolean =>
  /^[ \t]*(?:$|\r?\n[ \t]*(?:\r?\n|$))/.test(content.slice(end, end + 80));
