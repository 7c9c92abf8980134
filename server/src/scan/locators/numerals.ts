const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const UNITS: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number from 1 to 3999 as a lower-case roman numeral. */
export function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [worth, sign] of UNITS) {
    while (rest >= worth) {
      roman += sign;
      rest -= worth;
    }
  }
  return roman;
}

/**
 * Value of a roman numeral in either case, or null when it is none. Read are the usual forms and the additive ones of
 * old print (`iiii`, `xxxx`, `viiii`); a final `j` counts as `i`.
 */
export function fromRoman(text: string): number | null {
  const roman = text.toLowerCase().replace(/j$/, 'i');
  if (!/^[ivxlcdm]{1,15}$/.test(roman)) return null;
  let value = 0;
  for (let i = 0; i < roman.length; i++) {
    const worth = VALUES[roman[i]];
    value += worth < (VALUES[roman[i + 1]] ?? 0) ? -worth : worth;
  }
  const usual = toRoman(value);
  return roman === usual || roman === additive(usual) ? value : null;
}

const additive = (roman: string): string =>
  roman
    .replace('cd', 'cccc')
    .replace('xc', 'lxxxx')
    .replace('xl', 'xxxx')
    .replace(/ix$/, 'viiii')
    .replace(/iv$/, 'iiii');

/**
 * Value of a roman numeral that a scan has bent: `1I`, `Vlll`, `XXV1`, `II1`; null when the signs are none. Plain
 * arabic digits are not read here: whether `11` means II is for the evidence to say.
 */
export function fromBentRoman(text: string): number | null {
  if (!/[ivxIVXlL]/.test(text)) return null;
  const upper = /[IVX]/.test(text);
  const mended = upper ? text.replace(/[1l|!]/g, 'I') : text.replace(/[1|!]/g, 'i');
  return fromRoman(mended);
}

/** What an arabic number made of ones would be as a roman numeral: 11 → 2, 111 → 3; null for every other. */
export function onesAsRoman(text: string): number | null {
  return /^1{2,3}$/.test(text) ? text.length : null;
}

/** Whether this can be the number of a volume: arabic, or a roman numeral, bent or not. */
export function isVolumeNumber(text: string): boolean {
  const number = text.replace(/(?:\(\d+\)|\/\d+)$/, '');
  return /^\d/.test(number) || fromRoman(number) !== null || fromBentRoman(number) !== null;
}
