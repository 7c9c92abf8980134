import type { LocatorLabel } from '../../resolve/apparatus.ts';
import type { Value } from './values.ts';

// What the place of a citation is made of.

/** A number or word of a place, in offsets of the text it was read from. */
export type PlacePart = VolumePart | LocatorPart | BarePart | YearPart;

export interface VolumePart {
  readonly kind: 'volume';
  /** As it stands, without the word: `XXVI`, `26`, `1I`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a word says that it is a volume. */
  readonly worded: boolean;
}

export interface LocatorPart {
  readonly kind: 'locator';
  readonly label: LocatorLabel;
  readonly values: readonly Value[];
  /** The pages of the whole article, of which the one cited stands behind them. */
  readonly whole?: true;
}

/** Numbers with no word: what they count, the work decides (`LCW XXVI, 83` a page, `Livy VI, 29, 6` chapter and section). */
export interface BarePart {
  readonly kind: 'bare';
  readonly values: readonly Value[];
  /** As of locators. */
  readonly whole?: true;
}

export interface YearPart {
  readonly kind: 'year';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Volume, year and locators of one citation in the order in which they stand. */
export interface Place {
  readonly parts: readonly PlacePart[];
  readonly start: number;
  /** After the last volume or locator: a year behind it belongs to the imprint. */
  readonly end: number;
}

export const isVolume = (part: PlacePart): part is VolumePart => part.kind === 'volume';
export const isLocator = (part: PlacePart): part is LocatorPart => part.kind === 'locator';
export const isYear = (part: PlacePart): part is YearPart => part.kind === 'year';
export const isBare = (part: PlacePart): part is BarePart => part.kind === 'bare';
