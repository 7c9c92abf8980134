import type { NoteStyle } from '../../resolve/apparatus.ts';
import { fromRoman } from '../locators/numerals.ts';
import type { MarkerShape, MarkerSighting } from './sighting.ts';

/** Digits of a note number: no journal or book numbers its notes beyond this. */
export const MOST_DIGITS = 4;

export function numbered(
  start: number,
  end: number,
  style: NoteStyle,
  label: string,
  shape: MarkerShape,
): MarkerSighting {
  return { span: { start, end }, style, label, number: Number(label), shape };
}

/** The number that a label is; null for names, letters and signs. */
export const numberOf = (label: string): number | null =>
  /^[1-9]\d{0,3}$/.test(label) ? Number(label) : ROMAN.test(label) ? fromRoman(label) : null;

/** Roman numbers of two letters and more; `[i]` and `[v]` may be letters. */
export const ROMAN = /^(?=[ivxl]{2,8}$)(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** The number of a dressed label, digits or a Roman number, also of one letter: an anchor of notes says that it is one. */
export const dressedNumber = (label: string): number | null => numberOf(label) ?? fromRoman(label);
