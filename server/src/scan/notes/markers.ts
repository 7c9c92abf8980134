import type { NoteStyle } from '../../resolve/apparatus.ts';
import { type Block, isText, type Layout } from '../../text/layout.ts';
import { firstWhere } from '../../text/search.ts';
import type { Text } from '../../text/text.ts';
import { isCloser, isDigit, isLetter, isSpace, isStop } from './characters.ts';
import type { MarkerShape, MarkerSighting } from './sighting.ts';
import { NOT_BEFORE_NOTE, UNITS } from './words.ts';

/** Digits of a note number: no journal or book numbers its notes beyond this. */
const MOST_DIGITS = 4;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SIGNS = '*†‡§¶‖';

/**
 * All possible markers of the text blocks, in text order; of the blocks `[from, to)` alone if these are given. One pass;
 * looks at a few characters around each anchor.
 */
export function scanMarkers(text: Text, layout: Layout, from = 0, to = layout.blocks.length): MarkerSighting[] {
  const found: MarkerSighting[] = [];
  const start = layout.blocks[from]?.span.start ?? 0;
  let hole = firstWhere(layout.holes, each => each.end > start);
  for (let index = from; index < to; index++) {
    const block = layout.blocks[index];
    if (!isText(block)) continue;
    let at = block.span.start;
    while (at < block.span.end) {
      while (hole < layout.holes.length && layout.holes[hole].end <= at) hole++;
      if (hole < layout.holes.length && layout.holes[hole].start <= at) {
        at = layout.holes[hole].end;
        continue;
      }
      const stop = Math.min(block.span.end, layout.holes[hole]?.start ?? block.span.end);
      at = nextSign(text.content, at, stop);
      if (at === stop) continue;
      const sighting = sightingAt(text.content, at, block);
      if (sighting) found.push(sighting);
      at = sighting ? Math.max(sighting.span.end, at + 1) : next(text.content, at);
    }
  }
  return found;
}

/** The next sign that may begin a marker, or `stop`: letters, blanks and stops, nearly all of a text, are passed over. */
function nextSign(content: string, from: number, stop: number): number {
  let at = from;
  while (at < stop && !BEGINS[Math.min(content.charCodeAt(at), HIGHER)]) at++;
  return at;
}

/** By code units below 0xA7; all above are looked at. */
const HIGHER = 0xa7;
const BEGINS = Array.from(
  { length: HIGHER + 1 },
  (_, code) => code === HIGHER || /[\d[({*]/.test(String.fromCharCode(code)),
);

/** A run of digits is one anchor, not one for each digit. */
function next(content: string, at: number): number {
  return isDigit(content.charCodeAt(at)) ? nextNonDigit(content, at) : at + 1;
}

function sightingAt(content: string, at: number, block: Block): MarkerSighting | null {
  const c = content.charCodeAt(at);
  if (c > 96 && c < 123) return null;
  if (isDigit(c)) return bareAt(content, at, block);
  if (c === 0x5b) return bracketAt(content, at, block);
  if (c === 0x28) return enclosedAt(content, at, block, 'paren', ')');
  if (c === 0x7b) return enclosedAt(content, at, block, 'brace', '}');
  if (c === 0x2a) return signAt(content, at, block);
  if (c < 0xa7) return null;
  if (SUPERSCRIPTS.includes(content[at])) return superscriptAt(content, at, block);
  if (SIGNS.includes(content[at])) return signAt(content, at, block);
  return null;
}

// ---- digits glued to a word

function bareAt(content: string, at: number, block: Block): MarkerSighting | null {
  let end = at;
  while (end < block.span.end && isDigit(content.charCodeAt(end))) end++;
  if (!endsNumber(content, end)) return null;
  const shape = shapeBefore(content, at, block.span.start);
  if (shape && end - at <= MOST_DIGITS && content[at] !== '0' && (isGluedShape(shape) || endsSpaced(content, end))) {
    return numbered(at, end, 'bare', content.slice(at, end), shape);
  }
  return gluedToYear(content, at, end, block);
}

const isGluedShape = (shape: MarkerShape): boolean => shape !== 'spaced' && shape !== 'loose';

/** Behind a space `1.` and `2)` count the parts of a sentence; a marker there stands free. */
function endsSpaced(content: string, end: number): boolean {
  const c = content.charCodeAt(end);
  if (Number.isNaN(c) || c === 0x201d || c === 0x22) return true;
  if (!isSpace(c)) return false;
  const line = content.slice(end, end + 6).match(/^[ \t\xa0]*([^ \t\xa0])/)?.[1];
  return line === undefined || /[\p{L}\n\r\f“"„«‘'([]/u.test(line);
}

/** `19171` is *1917* with the marker 1. */
function gluedToYear(content: string, at: number, end: number, block: Block): MarkerSighting | null {
  const digits = end - at;
  if (digits < 5 || digits > 7 || content[at + 4] === '0') return null;
  const year = Number(content.slice(at, at + 4));
  if (year < 1000 || year > 2100) return null;
  const before = at > block.span.start ? content.charCodeAt(at - 1) : 32;
  if (!isSpace(before) && before !== 0x28) return null;
  return numbered(at + 4, end, 'bare', content.slice(at + 4, end), 'year');
}

/** What follows the digits must not make them part of a number, a date, a range or a word. */
function endsNumber(content: string, end: number): boolean {
  const c = content.charCodeAt(end);
  if (isLetter(c) || c === 0x25 || c === 0xb0 || c === 0x2f || c === 0x24) return false;
  const after = content.charCodeAt(end + 1);
  if ((c === 0x2e || c === 0x2c || c === 0x3a) && isDigit(after)) return false;
  return !((c === 0x2d || c === 0x2013) && (isDigit(after) || isLetter(after)));
}

/** The shape of what stands before a glued or parted number; null where no marker can stand. */
function shapeBefore(content: string, at: number, blockStart: number): MarkerShape | null {
  if (at === blockStart) return null;
  const before = content.charCodeAt(at - 1);
  if (isSpace(before)) return spacedShape(content, at, blockStart);
  if (isLetter(before)) return canEndWithNumber(lastWord(content, at, blockStart)) ? 'word' : null;
  if (isCloser(before)) return closesSomething(content, at - 1, blockStart) ? 'stop' : null;
  return isStop(before) ? shapeAfterStop(content, at, blockStart) : null;
}

/** A quotation mark or star behind a space opens; only behind a word or stop does it close. */
function closesSomething(content: string, at: number, blockStart: number): boolean {
  let i = at;
  while (i >= blockStart && at - i < 4 && isCloser(content.charCodeAt(i))) i--;
  const before = i < blockStart ? 32 : content.charCodeAt(i);
  return isLetter(before) || isDigit(before) || isStop(before);
}

function shapeAfterStop(content: string, at: number, blockStart: number): MarkerShape | null {
  const earlier = content.charCodeAt(at - 2);
  if (isLetter(earlier)) return NOT_BEFORE_NOTE.has(lastWord(content, at - 1, blockStart)) ? null : 'stop';
  if (isCloser(earlier) || (isStop(earlier) && earlier !== 0x2c)) return 'stop';
  if (content[at - 1] !== '.') return null;
  return endsYear(content, at - 1, blockStart) || endsRange(content, at, blockStart) ? 'year' : null;
}

/** `pp. 297-299.3 The` is a range of pages that ends its sentence, with a marker; `3.16` and `12-14.5 m` are numbers. */
function endsRange(content: string, at: number, blockStart: number): boolean {
  const end = nextNonDigit(content, at);
  if (!BEGINS_SENTENCE.test(content.slice(end, end + 6))) return false;
  let i = at - 1;
  while (i > blockStart && isDigit(content.charCodeAt(i - 1))) i--;
  const dash = content.charCodeAt(i - 1);
  return i - 1 > blockStart && (dash === 0x2d || dash === 0x2013) && isDigit(content.charCodeAt(i - 2));
}

const BEGINS_SENTENCE = /^[ \t\r\n\xa0]*(?:[\p{Lu}“„«(["]|$)/u;

/** `1917.16` is a year with a marker; `3.16` and `1.6.1` are numbers. */
function endsYear(content: string, at: number, blockStart: number): boolean {
  let i = at;
  while (i > blockStart && isDigit(content.charCodeAt(i - 1))) i--;
  return at - i === 4 && (content[i] === '1' || content[i] === '2') && content[i - 1] !== '.' && content[i - 1] !== ',';
}

function spacedShape(content: string, at: number, blockStart: number): MarkerShape | null {
  let i = at - 1;
  while (i > blockStart && at - i < 5 && isSpace(content.charCodeAt(i))) i--;
  const before = content.charCodeAt(i);
  if (isCloser(before)) return 'spaced';
  if (!isStop(before)) return null;
  if (isDigit(content.charCodeAt(i - 1)))
    return before === 0x2e && endsSpaced(content, nextNonDigit(content, at)) ? 'spaced' : null;
  return NOT_BEFORE_NOTE.has(lastWord(content, i, blockStart)) ? null : 'spaced';
}

function nextNonDigit(content: string, at: number): number {
  while (isDigit(content.charCodeAt(at))) at++;
  return at;
}

/** A marker stands at a word's end, not in `B52`, `H2O`, `x2`, `MP3`. */
function canEndWithNumber(word: string): boolean {
  if (word.length < 2 || UNITS.has(word)) return false;
  return word.length > 3 || word !== word.toUpperCase();
}

/** The letters before `at`, at most twenty; lower-cased unless all capitals. */
function lastWord(content: string, at: number, blockStart: number): string {
  const from = Math.max(blockStart, at - 20);
  let i = at;
  while (i > from && isLetter(content.charCodeAt(i - 1))) i--;
  const word = content.slice(i, at);
  return word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase();
}

// ---- brackets

function bracketAt(content: string, at: number, block: Block): MarkerSighting | null {
  const second = content.charCodeAt(at + 1);
  if (second === 0x5e) return caretAt(content, at, block);
  if (second === 0x5b || content[at - 1] === '[' || isLinkText(content, at)) return null;
  return enclosedAt(content, at, block, 'bracket', ']');
}

/** `[^a-z]` and `[^"]` are sets of characters in a pattern, not names. */
const NO_NAME = /^(?:\\.*|.-.{1,3}|[^\p{L}\p{N}*†‡§¶]+|.*[\\"'/].*)$/u;

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
function enclosedAt(
  content: string,
  at: number,
  block: Block,
  style: NoteStyle,
  closing: string,
): MarkerSighting | null {
  let close = at + 1;
  while (close < at + 3 + MOST_DIGITS && content[close] !== closing) close++;
  if (content[close] !== closing || close >= block.span.end) return null;
  const label = content.slice(at + 1, close).trim();
  if (style === 'bracket' && isLink(content, at, close)) return null;
  const isLabel =
    /^[1-9]\d{0,3}$/.test(label) ||
    (style === 'bracket' && /^(?:[A-Za-z]|[*†‡§¶]{1,3})$/.test(label) && !isLetter(content.charCodeAt(close + 1)));
  if (!isLabel) return null;
  const shape = enclosedShape(content, at, block.span.start, style);
  return { span: { start: at, end: close + 1 }, style, label, number: numberOf(label), shape };
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

/** The `(6)` of `881(a)(6)`. */
const isSubsection = (content: string, at: number): boolean =>
  content[at - 1] === ')' && /^\([A-Za-z\d]$/.test(content.slice(Math.max(0, at - 3), at - 1));

function enclosedShape(content: string, at: number, blockStart: number, style: NoteStyle): MarkerShape {
  if (at === blockStart) return 'loose';
  const before = content.charCodeAt(at - 1);
  if (isLetter(before)) return 'word';
  if (isDigit(before) || isSubsection(content, at)) return 'year';
  if (!isSpace(before)) return 'stop';
  let i = at - 1;
  while (i > blockStart && isSpace(content.charCodeAt(i))) i--;
  const earlier = content.charCodeAt(i);
  if (style === 'paren' && (PAUSES.includes(content[i]) || beginsLine(content, i + 1, at))) return 'loose';
  return isStop(earlier) || isCloser(earlier) ? 'spaced' : 'loose';
}

/** `(1)` at the head of a line numbers what follows. */
const beginsLine = (content: string, from: number, at: number): boolean => /[\n\r]/.test(content.slice(from, at));

/** Behind these and a space `(1)` counts the parts of the sentence. */
const PAUSES = ',;:—';

// ---- superscripts and signs

function superscriptAt(content: string, at: number, block: Block): MarkerSighting | null {
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
function signAt(content: string, at: number, block: Block): MarkerSighting | null {
  let end = at;
  while (end < block.span.end && end - at < 3 && content[end] === content[at]) end++;
  if (at === block.span.start) return null;
  const before = content.charCodeAt(at - 1);
  const after = content.charCodeAt(end);
  const glued = isLetter(before) || isStop(before) || isCloser(before);
  const free = end >= block.span.end || isSpace(after) || isStop(after) || isCloser(after);
  if (!glued || !free) return null;
  const label = content.slice(at, end);
  return { span: { start: at, end }, style: 'sign', label, number: null, shape: isLetter(before) ? 'word' : 'stop' };
}

function numbered(start: number, end: number, style: NoteStyle, label: string, shape: MarkerShape): MarkerSighting {
  return { span: { start, end }, style, label, number: Number(label), shape };
}

const numberOf = (label: string): number | null => (/^[1-9]\d{0,3}$/.test(label) ? Number(label) : null);
