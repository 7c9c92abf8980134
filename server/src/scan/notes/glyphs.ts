/**
 * What a superscript or a label's digit becomes in a scan, two digits that run into one sign included, and how far the shape
 * bends (0 would be the digit itself). Seen in OCR of printed journals and books; a contributor adds a row with a scan that shows it.
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
  { glyph: 'Y', digit: '13', cost: 0.7 },
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
  return costFrom(glyphs, 0, String(number), 0);
}

/** From a glyph and a digit on, each glyph for one digit or for two that ran together. */
function costFrom(glyphs: string, glyph: number, digits: string, digit: number): number | null {
  if (glyph === glyphs.length || digit === digits.length)
    return glyph === glyphs.length && digit === digits.length ? 0 : null;
  let least: number | null = null;
  for (const length of [1, 2]) {
    const meant = digits.slice(digit, digit + length);
    const own = glyphs[glyph] === meant ? 0 : BY_GLYPH.get(glyphs[glyph])?.get(meant);
    const rest = own === undefined ? null : costFrom(glyphs, glyph + 1, digits, digit + length);
    if (own !== undefined && rest !== null && (least === null || own + rest < least)) least = own + rest;
  }
  return least;
}

/** What it costs beside its other glyphs that a scan has lost one of a number's, or made two of one. */
const OTHER_LENGTH = 0.8;

/**
 * Cost of reading `glyphs` as a `number` that has one digit more or less (`Y0` for 130); null where no confusion explains the
 * rest, or fewer than two glyphs and one true digit are left to tell.
 */
export function lengthChangedCost(glyphs: string, number: number): number | null {
  const digits = String(number);
  const [longer, shorter] = glyphs.length > digits.length ? [glyphs, digits] : [digits, glyphs];
  if (longer.length !== shorter.length + 1 || shorter.length < 2) return null;
  let least: number | null = null;
  for (let i = 0; i < longer.length; i++) {
    const rest = longer.slice(0, i) + longer.slice(i + 1);
    const [written, meant] = longer === glyphs ? [rest, digits] : [glyphs, rest];
    const cost = bendingCost(written, Number(meant));
    const hasDigit = Array.from(written).some((glyph, k) => glyph === meant[k]);
    if (cost !== null && hasDigit && (least === null || cost < least)) least = cost;
  }
  return least === null ? null : least + OTHER_LENGTH;
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
