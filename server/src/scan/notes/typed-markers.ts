import type { Block } from '../../text/layout.ts';
import { isDigit, isLetter, lastWord } from './characters.ts';
import { enclosedShape } from './enclosed-markers.ts';
import { numbered } from './numbered.ts';
import type { MarkerSighting } from './sighting.ts';
import { TYPED_FORMS, type TypedForm } from './typed-forms.ts';
import { UNITS } from './words.ts';

/** Signs that begin such a marker and no other. */
export const TYPED_SIGNS = '\\\\/#';

/** `\1\`, `[fn1]`, `1/` and the like; null where the sign at an offset begins none. A digit may have `n` before it. */
export function typedAt(content: string, at: number, block: Block, isMarkdown: boolean): MarkerSighting | null {
  const start = isDigit(content.charCodeAt(at)) ? wordBefore(content, at, block.span.start) : at;
  if (start === block.span.start || isGluedToNumber(content, start)) return null;
  for (const form of TYPED_FORMS) {
    if (isMarkdown && form.plainOnly) continue;
    form.marker.lastIndex = start;
    const match = form.marker.exec(content);
    if (!match || start + match[0].length > block.span.end) continue;
    const digits = match.slice(1).find(group => group !== undefined) as string;
    if (isExponent(content, start, block, form) || (form.style === 'number-sign' && opensLine(content, start)))
      return null;
    const end = start + match[0].length;
    return numbered(start, end, form.style, digits, enclosedShape(content, start, end, block, form.style));
  }
  return null;
}

/** Where the `n` or `fn` begins that stands before a digit; the digit itself where none does. */
function wordBefore(content: string, at: number, blockStart: number): number {
  const word = lastWord(content, at, blockStart);
  const start = at - word.length;
  return word === 'n' || word === 'fn' || word === 'FN' ? start : at;
}

/** `1/2/93`, `3/4` and `12#4` are numbers of their own, and `//1` begins an address. */
function isGluedToNumber(content: string, start: number): boolean {
  const before = content.charCodeAt(start - 1);
  if (isDigit(content.charCodeAt(start)) && isLetter(before))
    return !/[\p{L}]{3}$/u.test(content.slice(0, start).slice(-3));
  return /[\d/\\#^$<(]/.test(content[start - 1]) && !/\d{4}$/.test(content.slice(Math.max(0, start - 4), start));
}

/** `#1 open() at main.c` numbers its line. */
const opensLine = (content: string, start: number): boolean => {
  let i = start;
  while (content[i - 1] === ' ' || content[i - 1] === '\t') i--;
  return i === 0 || /[\n\r\f]/.test(content[i - 1]);
};

/** `m^2`, `10^6` */
const isExponent = (content: string, start: number, block: Block, { style }: TypedForm): boolean => {
  if (style !== 'hat') return false;
  const word = lastWord(content, start, block.span.start);
  return isDigit(content.charCodeAt(start - 1)) || (word !== '' && (word.length < 2 || UNITS.has(word)));
};
