import type { NoteStyle } from '../../resolve/apparatus.ts';
import type { Block } from '../../text/layout.ts';
import { isCloser, isDigit, isLetter, isSpace, isStop, lastWord } from './characters.ts';
import { numbersLine, standsAlone } from './line-heads.ts';
import { linkedAt } from './linked-markers.ts';
import { MOST_DIGITS, numbered, numberOf, ROMAN } from './numbered.ts';
import type { MarkerShape, MarkerSighting } from './sighting.ts';
import { COUNTED, MARKER_WORDS, NOT_BEFORE_NOTE } from './words.ts';

/** `[12]`, `[^12]`, `[^name]`; null where the bracket holds something else, or a link. */
export function bracketAt(content: string, at: number, block: Block): MarkerSighting | null {
  const second = content.charCodeAt(at + 1);
  const linked = linkedAt(content, at);
  if (linked) return linked;
  if (second === 0x5e) return caretAt(content, at, block);
  // `^[2]` is raised by markup.
  if (content[at - 1] === '^') return null;
  if (second === 0x5b || content[at - 1] === '[' || isLinkText(content, at)) return null;
  return isLetter(second)
    ? (wordedAt(content, at, block) ?? enclosedAt(content, at, block, 'bracket', ']'))
    : enclosedAt(content, at, block, 'bracket', ']');
}

const WORDED = new RegExp(`[[<](?:${MARKER_WORDS})\\.?\\s?([1-9]\\d{0,3})[\\]>](?![(:])`, 'iy');

/** `[FN12]`, `[note 12]`, `<FN12>`. */
export function wordedAt(content: string, at: number, block: Block): MarkerSighting | null {
  WORDED.lastIndex = at;
  const match = WORDED.exec(content);
  const end = at + (match?.[0].length ?? 0);
  if (!match || end > block.span.end) return null;
  return numbered(at, end, 'worded', match[1], enclosedShape(content, at, end, block, 'worded'));
}

/** `[^a-z]` and `[^"]` are sets of characters in a pattern, not names. */
const NO_NAME = /^(?:\\.*|.-.{1,3}|(?:[\p{L}\d]-[\p{L}\d]){2,}.{0,3}|[^\p{L}\p{N}*†‡§¶]+|.*[\\"'/].*)$/u;

/** `[^12]`, `[^name]`. */
function caretAt(content: string, at: number, block: Block): MarkerSighting | null {
  let end = at + 2;
  while (end < block.span.end && end - at < 200 && !/[\s\][^]/.test(content[end])) end++;
  if (content[end] !== ']' || end === at + 2 || content[at - 1] === '\\') return null;
  const label = content.slice(at + 2, end);
  if (NO_NAME.test(label)) return null;
  return { span: { start: at, end: end + 1 }, style: 'caret', label, number: numberOf(label), shape: 'word' };
}

/** `[12]`, `(12)`, `{12}` and, in square brackets, a lone letter or sign. */
export function enclosedAt(
  content: string,
  at: number,
  block: Block,
  style: NoteStyle,
  closing: string,
): MarkerSighting | null {
  let close = at + 1;
  while (close < at + 5 + MOST_DIGITS && content[close] !== closing) close++;
  if (content[close] !== closing || close >= block.span.end) return null;
  const label = content.slice(at + 1, close).trim();
  if (style === 'bracket' && isLink(content, at, close)) return null;
  const isLabel =
    /^[1-9]\d{0,3}$/.test(label) ||
    (style === 'bracket' && LETTERS.test(label) && !isLetter(content.charCodeAt(close + 1)));
  if (
    !isLabel ||
    (/^[ivxl]{2}/.test(label) && !ROMAN.test(label)) ||
    (style === 'bracket' ? standsAlone(content, at, close + 1, block) : isInFormula(content, at, block.span.start))
  )
    return null;
  const shape = enclosedShape(content, at, close + 1, block, style);
  return { span: { start: at, end: close + 1 }, style, label, number: numberOf(label), shape };
}

/** A letter, signs, or what may be a Roman number. */
const LETTERS = /^(?:[A-Za-z]|[*†‡§¶]{1,3}|[ivxl]{2,8})$/;

/** Numbers that share their brackets: `[1, 2]`, `[3–5]`. */
const SHARED = /\[([1-9]\d{0,3}(?: ?[,;–-] ?[1-9]\d{0,3}){1,9})\](?![(:[])/y;

/** The markers that stand in one pair of brackets, each its digits; none where the brackets hold anything else, or a link. */
export function sharedAt(content: string, at: number, block: Block): MarkerSighting[] {
  SHARED.lastIndex = at;
  const match = SHARED.exec(content);
  if (!match || at + match[0].length > block.span.end || isLinkText(content, at)) return [];
  const shape = enclosedShape(content, at, at + match[0].length, block, 'bracket');
  return [...match[1].matchAll(/\d+/g)].map(({ 0: label, index }) =>
    numbered(at + 1 + index, at + 1 + index + label.length, 'bracket', label, shape),
  );
}

/** The `[1]` of `[words][1]` names a link; `[1][2]` are two markers. */
const isLinkText = (content: string, at: number): boolean =>
  content[at - 1] === ']' && !/\[\d{1,4}\]$/.test(content.slice(Math.max(0, at - 6), at));

/** `[1](address)` and `[1]: address` at a line's start are Markdown's links. */
function isLink(content: string, at: number, close: number): boolean {
  const after = content[close + 1];
  return (
    after === '(' ||
    (after === ':' &&
      (at === 0 || content[at - 1] === '\n') &&
      /^:\s*\S+:\/\//.test(content.slice(close + 1, close + 40)))
  );
}

/** Behind these signs and behind a command, `\\frac{1}`, a number in brackets is part of a formula or a program. */
function isInFormula(content: string, at: number, blockStart: number): boolean {
  if (at === blockStart) return false;
  if ('{}^_=&|+/$#\\'.includes(content[at - 1])) return true;
  const word = lastWord(content, at, blockStart);
  return word !== '' && '\\.'.includes(content[at - word.length - 1] ?? ' ') && isLetter(content.charCodeAt(at - 1));
}

/** The `(6)` of `881(a)(6)`. */
const isSubsection = (content: string, at: number): boolean =>
  content[at - 1] === ')' && /^\([A-Za-z\d]$/.test(content.slice(Math.max(0, at - 3), at - 1));

/** What stands around a marker that brackets or other signs set off. */
export function enclosedShape(content: string, at: number, end: number, block: Block, style: NoteStyle): MarkerShape {
  const blockStart = block.span.start;
  if (at === blockStart) return 'loose';
  const before = content.charCodeAt(at - 1);
  if (isLetter(before)) return 'word';
  if (isDigit(before)) return style !== 'paren' || isYear(content, at, blockStart) ? 'year' : 'counting';
  if (isSubsection(content, at)) return style === 'paren' ? 'counting' : 'year';
  if (isEmphasis(before) && opensEmphasis(content, at, blockStart)) return 'loose';
  if (!isSpace(before)) return 'stop';
  let i = at - 1;
  while (i > blockStart && isSpace(content.charCodeAt(i))) i--;
  const earlier = content.charCodeAt(i);
  if (style === 'paren' && numbersLine(content, at, block, i + 1)) return 'loose';
  if (style === 'paren' && PAUSES.includes(content[i])) return 'paused';
  if (isStop(earlier) || isCloser(earlier)) return 'spaced';
  return style === 'paren' && endsClause(content, i + 1, end, blockStart) ? 'ending' : 'loose';
}

/** `l'apparence du pouvoir (1).` as French books have it; not `by equation (1),`. */
function endsClause(content: string, wordEnd: number, end: number, blockStart: number): boolean {
  const word = lastWord(content, wordEnd, blockStart);
  if (word.length < 3 || COUNTED.has(word) || NOT_BEFORE_NOTE.has(word)) return false;
  return /^(?:[ \xa0\u202f]?[;:!?»]|[.,…])/.test(content.slice(end, end + 2));
}

const isEmphasis = (c: number): boolean => c === 0x2a || c === 0x5f;

/** `either **(1)** the cost`: emphasis that begins before the bracket says nothing of the word before it. */
function opensEmphasis(content: string, at: number, blockStart: number): boolean {
  let i = at - 1;
  while (i >= blockStart && at - i < 4 && isEmphasis(content.charCodeAt(i))) i--;
  return i < blockStart || isSpace(content.charCodeAt(i)) || content[i] === '(';
}

/** `1917(6)` calls a note; `881(6)` is a section of a statute. */
function isYear(content: string, at: number, blockStart: number): boolean {
  let i = at;
  while (i > blockStart && isDigit(content.charCodeAt(i - 1))) i--;
  return at - i === 4 && (content[i] === '1' || content[i] === '2');
}

/** Behind these and a space `(1)` counts the parts of the sentence. */
const PAUSES = ',;:—';
