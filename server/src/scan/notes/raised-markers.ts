import type { Block } from '../../text/layout.ts';
import { isInParenthesis } from './bare-markers.ts';
import { isCloser, isDigit, isLetter, isSpace, isStop, lastWord } from './characters.ts';
import { MOST_DIGITS, numbered } from './numbered.ts';
import type { MarkerSighting } from './sighting.ts';
import { UNITS } from './words.ts';

export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** `||` stands for ‖. */
export const SIGNS = '*†‡§¶‖|';
const MOST_SIGNS = 6;

/** `the canal²`; not `m²` and `10²`. */
export function superscriptAt(content: string, at: number, block: Block): MarkerSighting | null {
  let end = at;
  while (end < block.span.end && SUPERSCRIPTS.includes(content[end])) end++;
  const digits = Array.from(content.slice(at, end), c => SUPERSCRIPTS.indexOf(c)).join('');
  if (digits.length > MOST_DIGITS || digits[0] === '0' || at === block.span.start) return null;
  if (SUPERSCRIPTS.includes(content[at - 1])) return null;
  const word = lastWord(content, at, block.span.start);
  const before = content.charCodeAt(at - 1);
  if (isSpace(before) || (isLetter(before) && (word.length < 2 || UNITS.has(word)))) return null;
  if (isLetter(content.charCodeAt(end))) return null;
  return numbered(at, end, 'superscript', digits, isLetter(before) ? 'word' : isDigit(before) ? 'year' : 'stop');
}

/** `word*`, `sentence.†`: a sign glued to what it follows, with nothing glued behind. */
export function signAt(content: string, at: number, block: Block): MarkerSighting | null {
  let end = at;
  while (end < block.span.end && end - at < MOST_SIGNS && content[end] === content[at]) end++;
  if (at === block.span.start || content[at - 1] === content[at] || (content[at] === '|' && end - at !== 2))
    return null;
  // `nach Tarent *).`, as German books had it
  const isHalfBracketed = content[end] === ')' && !isInParenthesis(content, at, block.span.start);
  const before = content.charCodeAt(isHalfBracketed && content[at - 1] === ' ' ? at - 2 : at - 1);
  const after = content.charCodeAt(end);
  const glued = isLetter(before) || isStop(before) || isCloser(before);
  const free = end >= block.span.end || isSpace(after) || isStop(after) || isCloser(after);
  if (!glued || !free) return null;
  const label = content.slice(at, end);
  return { span: { start: at, end }, style: 'sign', label, number: null, shape: isLetter(before) ? 'word' : 'stop' };
}

/** `<sup>2</sup>`, `${ }^{2}$` as scans turned into Markdown have it, pandoc's `^2^`, `^[2]` as text browsers write it. */
const MARKUP =
  /<sup>\s*([1-9]\d{0,3})\s*<\/sup>|\$(?:\{ ?\})?\^\{?([1-9]\d{0,3})\}?\$|\^([1-9]\d{0,3})\^|\^(?:[^\S\r\n]*\r?\n[^\S\r\n]*)?\[([1-9]\d{0,3})\]/y;

/** A number that markup raises; null where it is an exponent or nothing of the kind. In Markdown `^[` opens a note. */
export function markupAt(content: string, at: number, blockStart: number, isMarkdown: boolean): MarkerSighting | null {
  if (isMarkdown && content.startsWith('^[', at)) return null;
  MARKUP.lastIndex = at;
  const match = MARKUP.exec(content);
  if (!match) return null;
  const digits = match[1] ?? match[2] ?? match[3] ?? match[4];
  const end = at + match[0].length;
  if (at === blockStart)
    return STANDS_ALONE.test(content.slice(end, end + 80)) ? numbered(at, end, 'markup', digits, 'loose') : null;
  const free = isSpace(content.charCodeAt(at - 1)) ? at - 1 : at;
  const before = content.charCodeAt(free - 1);
  const word = lastWord(content, free, blockStart);
  if (free <= blockStart || (isLetter(before) && (word.length < 2 || UNITS.has(word)))) return null;
  const shape = isDigit(before) ? 'year' : free < at ? 'spaced' : isLetter(before) ? 'word' : 'stop';
  return numbered(at, end, 'markup', digits, shape);
}

/** Nothing follows in the paragraph: behind a list, its marker has one to itself. */
const STANDS_ALONE = /^[ \t]*(?:$|\r?\n[ \t]*(?:\r?\n|$))/;
