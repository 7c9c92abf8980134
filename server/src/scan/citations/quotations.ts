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
