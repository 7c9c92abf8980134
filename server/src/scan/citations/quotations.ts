import { isCapital, isNumber, OPENING, type Token } from './tokens.ts';
import { JOIN } from './vocabulary.ts';

/** Longest quotation in words and signs that is taken for a title. */
const LONGEST = 40;

/** What parts two citations with titles in quotation marks. */
export const AND = new RegExp(`^${JOIN}$`, 'u');

/** The token that opens the quotation which the one at `i` closes, quotations within it passed over; null where none does. */
export function openingOf(text: string, tokens: readonly Token[], i: number): number | null {
  const closing = tokens[i].text;
  const openers = OPENING[closing] ?? '';
  let depth = 1;
  let nearest: number | null = null;
  for (let k = i - 1; k >= 0 && i - k < LONGEST; k--) {
    const { text: sign, start } = tokens[k];
    if (closing === '”' && sign === closing && nearest === null) depth++;
    if (!openers.includes(sign)) continue;
    if (/[»›‹>]/.test(sign) && closing !== '»' && !opensOutward(text, start, tokens[i].start)) continue;
    if ((sign === "'" || sign === '’') && start > 0 && !/[\s(["“]/.test(text[start - 1])) continue;
    nearest ??= k;
    if (--depth === 0) return k;
  }
  return nearest;
}

/** `»Mühlen«`, `>Mühlen<`: no blank behind the sign that opens nor before the one that closes, as French has them. */
const opensOutward = (text: string, open: number, close: number): boolean =>
  /^(?:^|[\s([/])\S\S/u.test(open === 0 ? ` ${text.slice(0, 2)}` : text.slice(open - 1, open + 2)) &&
  /\S/.test(text[close - 1]);

/** The bracket that opens what the one at `i` closes; null where none of its kind does within 40 words and signs. */
export function bracketOf(tokens: readonly Token[], i: number): number | null {
  const closing = tokens[i].text;
  const opening = closing === ')' ? '(' : '[';
  let depth = 0;
  for (let k = i; k >= 0 && i - k < LONGEST; k--) {
    if (tokens[k].text === closing) depth++;
    if (tokens[k].text === opening && --depth === 0) return k;
  }
  return null;
}

/** Whether a quotation reads like a title: it begins with a capital and does not end as a sentence does. */
export function isTitle(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from) return false;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (/^[.!?]$/.test(last.text) && tokens[to + 1]?.text !== ',') return last.text === '?' && to - from < 15;
  return isCapital(first) || isNumber(first) || to - from < 6;
}

/** `south of the mills.' Norden's *Journal*`: whether a sentence ends before the sign at `i`, which can't be an apostrophe then. */
export const endsQuotation = (tokens: readonly Token[], i: number): boolean =>
  /^[.!?]$/.test(tokens[i - 1]?.text ?? '') && tokens[i - 1].end === tokens[i].start;

/**
 * `p. 83. 'On the quay of Kell.' *Norden's Nar.*`, `lie 'south of the mills.' *Hille's Jour.*`: words of the work that is cited
 * behind them, and no title of a piece: they end as a sentence does, and begin in its middle, or behind the end of another
 * where no author stands, such as what was cited before (then the words begin with the stop).
 */
export function isQuotation(tokens: readonly Token[], open: number, close: number): boolean {
  if (!endsQuotation(tokens, close) || tokens[close + 1]?.text === ',' || close - open < 3) return false;
  if (/^\p{Ll}/u.test(tokens[open + 1].text)) return true;
  const [word, stop] = [tokens[open - 2], tokens[open - 1]];
  return stop?.text === '.' && (word === undefined || /^(?:\p{Ll}{3,}|\d{1,3})$/u.test(word.text));
}
