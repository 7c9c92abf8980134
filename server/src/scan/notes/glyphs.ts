/**
 * What a superscript or a label's digit becomes in a scan, and how far the shape bends (0 would be the digit itself). Seen
 * in OCR of printed journals and books; a contributor adds a row with a scan that shows it.
 */
export const CONFUSIONS: readonly { readonly glyph: string; readonly digit: string; readonly cost: number }[] = [
  { glyph: '!', digit: '1', cost: 0.3 },
  { glyph: 'l', digit: '1', cost: 0.3 },
  { glyph: 'I', digit: '1', cost: 0.3 },
  { glyph: '|', digit: '1', cost: 0.3 },
  { glyph: 'i', digit: '1', cost: 0.5 },
  { glyph: 't', digit: '1', cost: 0.8 },
  { glyph: "'", digit: '1', cost: 0.9 },
  { glyph: 'Y', digit: '1', cost: 0.9 },
  { glyph: '?', digit: '2', cost: 0.5 },
  { glyph: 'Z', digit: '2', cost: 0.4 },
  { glyph: 'z', digit: '2', cost: 0.5 },
  { glyph: '®', digit: '3', cost: 0.9 },
  { glyph: '*', digit: '3', cost: 1 },
  { glyph: '?', digit: '3', cost: 0.7 },
  { glyph: '?', digit: '4', cost: 0.6 },
  { glyph: '*', digit: '4', cost: 0.6 },
  { glyph: '+', digit: '4', cost: 0.5 },
  { glyph: '‘', digit: '4', cost: 0.9 },
  { glyph: 'S', digit: '5', cost: 0.3 },
  { glyph: 's', digit: '5', cost: 0.5 },
  { glyph: '®', digit: '5', cost: 0.7 },
  { glyph: '°', digit: '5', cost: 0.7 },
  { glyph: '®', digit: '6', cost: 0.4 },
  { glyph: '°', digit: '6', cost: 0.5 },
  { glyph: 'b', digit: '6', cost: 0.4 },
  { glyph: 'G', digit: '6', cost: 0.6 },
  { glyph: '”', digit: '7', cost: 0.6 },
  { glyph: '"', digit: '7', cost: 0.6 },
  { glyph: '’', digit: '7', cost: 0.8 },
  { glyph: '?', digit: '7', cost: 0.6 },
  { glyph: 'T', digit: '7', cost: 0.6 },
  { glyph: '®', digit: '8', cost: 0.4 },
  { glyph: 'B', digit: '8', cost: 0.4 },
  { glyph: '&', digit: '8', cost: 0.5 },
  { glyph: '°', digit: '8', cost: 0.8 },
  { glyph: '?', digit: '9', cost: 0.5 },
  { glyph: '®', digit: '9', cost: 0.6 },
  { glyph: '°', digit: '9', cost: 0.6 },
  { glyph: 'g', digit: '9', cost: 0.3 },
  { glyph: 'q', digit: '9', cost: 0.4 },
  { glyph: '”', digit: '9', cost: 0.9 },
  { glyph: '®', digit: '0', cost: 0.4 },
  { glyph: '°', digit: '0', cost: 0.3 },
  { glyph: 'o', digit: '0', cost: 0.3 },
  { glyph: 'O', digit: '0', cost: 0.3 },
  { glyph: 'Q', digit: '0', cost: 0.5 },
  { glyph: '©', digit: '0', cost: 0.5 },
  { glyph: '©', digit: '6', cost: 0.5 },
  { glyph: '©', digit: '9', cost: 0.6 },
  { glyph: '*', digit: '8', cost: 0.9 },
  { glyph: '!', digit: '7', cost: 1 },
];

const BY_GLYPH = new Map<string, Map<string, number>>();
for (const { glyph, digit, cost } of CONFUSIONS) {
  const digits = BY_GLYPH.get(glyph) ?? new Map<string, number>();
  digits.set(digit, cost);
  BY_GLYPH.set(glyph, digits);
}

/** Every glyph that may stand for a digit. */
export const BENT_GLYPHS: string = [...BY_GLYPH.keys()].join('');

/** Cost of reading `glyphs` as `number`: 0 for the digits themselves; null where no confusion explains it. */
export function bendingCost(glyphs: string, number: number): number | null {
  const digits = String(number);
  if (glyphs.length !== digits.length) return null;
  let cost = 0;
  for (let i = 0; i < digits.length; i++) {
    if (glyphs[i] === digits[i]) continue;
    const bent = BY_GLYPH.get(glyphs[i])?.get(digits[i]);
    if (bent === undefined) return null;
    cost += bent;
  }
  return cost;
}

/** Digits that a label's glyphs stand for when each has one likely reading (`l2` is 12); null otherwise. */
export function likelyNumber(glyphs: string): number | null {
  let digits = '';
  for (const glyph of glyphs) {
    const digit = /\d/.test(glyph) ? glyph : LIKELY[glyph];
    if (digit === undefined) return null;
    digits += digit;
  }
  return /^[1-9]\d{0,3}$/.test(digits) ? Number(digits) : null;
}

const LIKELY: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  '|': '1',
  '!': '1',
  O: '0',
  o: '0',
  S: '5',
  B: '8',
  Z: '2',
};
