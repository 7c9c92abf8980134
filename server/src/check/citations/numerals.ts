import { fromBentRoman, fromRoman, onesAsRoman, toRoman } from '../../scan/locators/numerals.ts';

/** Value of a number in arabic or roman figures; null for anything else. */
export const numeralValue = (text: string): number | null => (/^\d{1,4}$/.test(text) ? Number(text) : fromRoman(text));

export const isRoman = (text: string): boolean => fromRoman(text) !== null;

/** A volume in roman capitals. */
export const inRoman = (value: number): string => toRoman(value).toUpperCase();

/**
 * The roman numeral that a scan bent into what stands here (`11` from II, `1I`, `Vlll`); null where none is likely, and
 * for a numeral that is right as it stands.
 */
export function bentVolume(text: string): number | null {
  return isRoman(text) ? null : (fromBentRoman(text) ?? onesAsRoman(text));
}
