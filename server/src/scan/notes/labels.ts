import { type Block, dialectAt, isText, type Layout } from '../../text/layout.ts';
import { SignSearch } from '../../text/search.ts';
import type { Text } from '../../text/text.ts';
import { fromRoman } from '../locators/numerals.ts';
import { MONTH } from '../locators/words.ts';
import { isCloser, isStop } from './characters.ts';
import { behindAnchors } from './dressed.ts';
import { dressedLabelAt, type LabelMatch, type ReadLabel } from './dressed-labels.ts';
import { likelyNumber } from './glyphs.ts';
import { FOOTNOTE_WORDS, formsAt, opensFootnote } from './label-forms.ts';
import { headOfLine } from './line-heads.ts';
import { dressedNumber, ROMAN } from './numbered.ts';
import type { LabelSighting } from './sighting.ts';
import { NOT_BEFORE_NOTE } from './words.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * All possible labels of the text blocks, in text order; of the blocks `[from, to)` alone if these are given. Looks at the
 * start of each line and at `[Footnote` anywhere.
 */
export function scanLabels(text: Text, layout: Layout, from = 0, to = layout.blocks.length): LabelSighting[] {
  const found: LabelSighting[] = [];
  const start = layout.blocks[from]?.span.start ?? 0;
  const brackets = new SignSearch(text.content, start, layout.blocks[to - 1]?.span.end ?? start, /\[/g);
  for (let index = from; index < to; index++) {
    const block = layout.blocks[index];
    if (!isText(block) || block.kind === 'heading' || block.kind === 'table') continue;
    let previous: LabelSighting | null = null;
    for (let line = block.firstLine; line <= block.lastLine; line++) {
      const label = labelOfLine(text, layout, block, index, line, previous);
      if (label) found.push(label);
      previous = label ?? previous;
      const end = text.lineEnd(line);
      if (!mayRunOn(previous) && brackets.next(text.lineStarts[line], end) >= end) continue;
      const inner = runningLabels(text, block, index, line, previous);
      for (const each of inner) found.push(each);
      previous = inner.at(-1) ?? previous;
    }
  }
  return found;
}

function labelOfLine(
  text: Text,
  layout: Layout,
  block: Block,
  index: number,
  line: number,
  previous: LabelSighting | null,
): LabelSighting | null {
  const lineStart = text.lineStarts[line];
  const isMarkdown = dialectAt(text, layout, lineStart) === 'markdown';
  const start = headOfLine(text.content, lineStart, text.lineEnd(line), isMarkdown);
  const first = labelAt(text.content, start, isMarkdown);
  if (first) return sighting(text, block, index, line, start, first, previous);
  const behind = behindAnchors(text.content, start);
  const second = behind > start ? labelAt(text.content, behind, isMarkdown) : null;
  return second ? sighting(text, block, index, line, behind, second, previous) : null;
}

/** The label at the head of a line; null where none stands, and where Markdown defines a link. */
function labelAt(content: string, start: number, isMarkdown: boolean): ReadLabel | null {
  const dressed = DRESSES.test(content[start] ?? '') ? dressedLabelAt(content, start) : null;
  if (dressed) return dressed;
  for (const form of formsAt(content, start)) {
    if (form.style === 'sign' && isMarkdown && content[start] === '*') continue;
    if (form.style === 'markup' && isMarkdown && content.startsWith('^[', start)) continue;
    form.pattern.lastIndex = start;
    const match = form.pattern.exec(content);
    if (match && form.style === 'bracket' && isMarkdown && isLinkTarget(content, start, match)) return null;
    if (match) return { form, match: [match[0], match[1], match[2]] };
  }
  return null;
}

/** What a dress begins with. */
const DRESSES = /[[<^\\*_]/;

/** `[1]: address "title"` is Markdown's definition of a link. */
const isLinkTarget = (content: string, start: number, match: RegExpExecArray): boolean =>
  match[2] === ':' &&
  /^\s*\S+(?:\s+["'(].*)?\s*$/m.test(
    content.slice(start + match[0].length, start + match[0].length + 400).split('\n', 1)[0],
  );

function sighting(
  text: Text,
  block: Block,
  index: number,
  line: number,
  start: number,
  { form, match }: ReadLabel,
  previous: LabelSighting | null,
): LabelSighting | null {
  const written = form.style === 'superscript' ? plainDigits(match[1]) : match[1];
  const number =
    form.style === 'bare' ? readNumber(written) : form.style === 'markup' ? dressedNumber(written) : numberOf(written);
  const damaged = form.style === 'bare' && !/^\d+$/.test(written);
  if (form.style === 'bare' && number === null) return null;
  const textStart = Math.min(start + match[0].length, block.span.end);
  if (match[2] === '' && form.style === 'bare' && isMonth(text.content, textStart)) return null;
  const ends = textStart >= text.lineEnd(line);
  const hung = ends && form.style === 'bare' && line === block.firstLine ? hungBelow(text, block, line) : null;
  const alone = ends && hung === null;
  // Alone in its line it is raised by markup as a marker is.
  if (form.style === 'markup' && alone) return null;
  const labelEnd = labelEndOf(form, start, match);
  const strength =
    form.strength === null ? 1 : form.strength + surroundings(text, block, line, textStart, alone, previous);
  if (form.style === 'bare' && strength < MID_SENTENCE && (damaged || (!alone && opening(text.content, textStart) < 0)))
    return null;
  const closed = form.style === 'footnote' ? closingBracket(text.content, start) : null;
  return {
    span: { start, end: labelEnd },
    style: form.style,
    label: damaged ? String(number) : written,
    number,
    textStart: hung ?? (alone ? text.lineEnd(line) : textStart),
    closed,
    reach: closed ?? block.span.end,
    delimiter: match[2],
    line,
    block: index,
    indent: start - text.lineStarts[line],
    inside: line > block.firstLine,
    alone,
    strength: Math.max(0, Math.min(1, strength - (damaged ? 0.2 : 0))),
    damaged,
  };
}

/**
 * Where the words of a note begin whose raised number a court's printer has set into a line of its own: in the next line, indented
 * further, below which the lines go on at the margin. Null where no such line follows.
 */
function hungBelow(text: Text, block: Block, line: number): number | null {
  if (line >= block.lastLine) return null;
  const indents = [line, line + 1, line + 2].map(i => indentOf(text, i));
  const start = text.lineStarts[line + 1] + indents[1];
  const goesOnAtMargin = line + 1 === block.lastLine || indents[2] < indents[1];
  return indents[1] > indents[0] && goesOnAtMargin && opening(text.content, start) > 0 ? start : null;
}

const indentOf = (text: Text, line: number): number => {
  if (line >= text.lineCount) return 0;
  const content = text.line(line);
  return content.length - content.trimStart().length;
};

/** `3 June 1917: Arnold`: the day of a date, as journals and lists of changes have it at the head of a line. */
function isMonth(content: string, at: number): boolean {
  MONTH_OF_YEAR.lastIndex = at;
  return MONTH_OF_YEAR.test(content);
}

const MONTH_OF_YEAR = new RegExp(`${MONTH} (?:1[3-9]|20)\\d\\d\\b`, 'uy');

/** Below this the line goes on with a sentence: `S. 83` is a page, `I. Newton` a name, `3 copies` three copies. */
const MID_SENTENCE = 0.15;

/** Where the label itself ends: behind its stop or bracket, before the white space. */
function labelEndOf(form: ReadLabel['form'], start: number, match: LabelMatch): number {
  return (form.style === 'bare' && /^\d/.test(match[0])) || form.style === 'sign' || form.style === 'superscript'
    ? start + match[1].length + match[2].length
    : start + match[0].trimEnd().length;
}

/** Evidence from the place: a label opens a block or follows a finished sentence, and a sentence follows it. */
function surroundings(
  text: Text,
  block: Block,
  line: number,
  textStart: number,
  alone: boolean,
  previous: LabelSighting | null,
): number {
  let strength = 0;
  if (line === block.firstLine || isRule(text, line - 1)) strength += 0.5;
  else if (previous && previous.line === line - 1 && (previous.alone || endsSentence(text, line - 1))) strength += 0.4;
  else if (endsSentence(text, line - 1)) strength += isWrapped(text, block, line) ? 0.05 : 0.3;
  else return -0.1;
  return strength + (alone ? -0.1 : opening(text.content, textStart));
}

/** `----` parts notes from the text as a blank line does. */
const isRule = (text: Text, line: number): boolean => /^\s*[-–—_=*]{3,}\s*$/.test(text.line(line));

const LOWER_OPENINGS = /(?:ibid|idem|id\.|see|cf\.|op\.|loc\.|p\.|pp\.|vgl|ebd|siehe|voir|там|см)/iy;

/** What opens a note that came from the web. */
const TAG = /<(?:a|b|cite|em|i|p|q|span|strong|sup)[\s>]/iy;

function opening(content: string, at: number): number {
  if (/[\p{Lu}“"‘'„«([_*¿¡$§^↑]/u.test(content[at] ?? '')) return 0.2;
  LOWER_OPENINGS.lastIndex = TAG.lastIndex = at;
  if (TAG.test(content)) return 0.2;
  if (LOWER_OPENINGS.test(content)) return 0.15;
  return /\d/.test(content[at] ?? '') ? 0 : -0.2;
}

/**
 * Whether `[6]` may begin a line because it had no room at the end of the line above, as a marker does. The lines around, which
 * tell how long a line may be, are those of the same block.
 */
function isWrapped(text: Text, block: Block, line: number): boolean {
  const bracket = /^\s*[[(]\d{1,4}[\])]/.exec(text.line(line));
  if (!bracket) return false;
  let longest = 0;
  for (let i = Math.max(block.firstLine, line - LINES_AROUND); i <= Math.min(block.lastLine, line + LINES_AROUND); i++)
    longest = Math.max(longest, text.line(i).trim().length);
  return text.line(line - 1).trim().length + 1 + bracket[0].trim().length > longest;
}

const LINES_AROUND = 6;

function endsSentence(text: Text, line: number): boolean {
  let i = text.lineEnd(line) - 1;
  while (i > text.lineStarts[line] && /\s/.test(text.content[i])) i--;
  const c = text.content.charCodeAt(i);
  // The page of `p.` or volume of `vol.` begins the next line.
  if (c === 0x2e && isLocator(text.content.slice(text.lineStarts[line], i + 1), i + 1 - text.lineStarts[line]))
    return false;
  return (isStop(c) && c !== 0x2c && c !== 0x3a && c !== 0x3b) || isCloser(c);
}

/**
 * Labels that follow in one paragraph (`1 Text. 2 Text.`), and `[Footnote 3: ...]` in the middle of a line. A number counts
 * only when it is the one after the label before it.
 */
function runningLabels(
  text: Text,
  block: Block,
  index: number,
  line: number,
  previous: LabelSighting | null,
): LabelSighting[] {
  const from = text.lineStarts[line];
  const content = text.content.slice(from, text.lineEnd(line));
  const found: LabelSighting[] = [];
  if (content.includes('[')) for (const label of footnotesInLine(text, block, index, line, content)) found.push(label);
  let last = previous;
  if (!mayRunOn(last)) return found;
  if (!content.includes(` ${last.number + 1}`)) return found;
  for (const match of content.matchAll(/(?<=[.!?)\]”’"] {1,3})([1-9]\d{0,3})([.)]?) +(?=[\p{Lu}“"„«‘'[_*(])/gu)) {
    if (Number(match[1]) !== (last.number ?? 0) + 1 || match[2] !== last.delimiter) continue;
    if (isLocator(content, match.index)) continue;
    last = running(from + match.index, match, line, index, content.length + from);
    found.push(last);
  }
  return found;
}

/** Whether the next number may stand behind a label in the lines of its paragraph. */
const mayRunOn = (label: LabelSighting | null): label is LabelSighting & { readonly number: number } =>
  label !== null && label.number !== null && (label.style === 'bare' || label.style === 'superscript') && !label.alone;

/** The 6 of `p. 6. His successor`. */
function isLocator(content: string, at: number): boolean {
  const word = /(\p{L}{1,6})\.\s*$/u.exec(content.slice(Math.max(0, at - 10), at))?.[1];
  return word !== undefined && NOT_BEFORE_NOTE.has(word.toLowerCase());
}

function running(start: number, match: RegExpMatchArray, line: number, block: number, lineEnd: number): LabelSighting {
  return {
    span: { start, end: start + match[1].length + match[2].length },
    style: 'bare',
    label: match[1],
    number: Number(match[1]),
    textStart: Math.min(start + match[0].length, lineEnd),
    closed: null,
    reach: lineEnd,
    delimiter: match[2],
    line,
    block,
    indent: 0,
    inside: true,
    alone: false,
    strength: 0.35,
    damaged: false,
  };
}

const FOOTNOTE_IN_LINE = new RegExp(`\\[(?:${FOOTNOTE_WORDS}) ([1-9]\\d{0,4}|[A-Z*†‡]{1,2})(:|\\.)\\s*`, 'gi');

function footnotesInLine(text: Text, block: Block, index: number, line: number, content: string): LabelSighting[] {
  const from = text.lineStarts[line];
  const found: LabelSighting[] = [];
  for (const match of content.matchAll(FOOTNOTE_IN_LINE)) {
    if (content.slice(0, match.index).trim() === '') continue;
    const start = from + match.index;
    const closed = closingBracket(text.content, start);
    found.push({
      span: { start, end: start + match[0].trimEnd().length },
      style: 'footnote',
      label: match[1],
      number: numberOf(match[1]),
      textStart: Math.min(start + match[0].length, block.span.end),
      closed,
      reach: closed ?? block.span.end,
      delimiter: match[2],
      line,
      block: index,
      indent: match.index,
      inside: true,
      alone: false,
      strength: 1,
      damaged: false,
    });
  }
  return found;
}

/** Longest note that is still looked through for its closing bracket. */
export const LONGEST_NOTE = 60_000;

/** Offset behind the bracket that closes the one at `start`; null when the note is never closed. */
function closingBracket(content: string, start: number): number | null {
  let depth = 0;
  const end = Math.min(content.length, start + LONGEST_NOTE);
  for (let i = start; i < end; i++) {
    const c = content.charCodeAt(i);
    if (c === 0x5b) {
      if (depth > 0 && opensFootnote(content, i)) return null;
      depth++;
    } else if (c === 0x5d && --depth === 0) return i + 1;
  }
  return null;
}

const plainDigits = (superscripts: string): string => Array.from(superscripts, c => SUPERSCRIPTS.indexOf(c)).join('');

const numberOf = (label: string): number | null =>
  /^[1-9]\d{0,4}$/.test(label) ? Number(label) : ROMAN.test(label) ? fromRoman(label) : null;

/** `l2` as scans have it is 12. */
const readNumber = (label: string): number | null =>
  numberOf(label) ?? (/^[\dlIOSo|]+$/.test(label) ? likelyNumber(label) : null);
