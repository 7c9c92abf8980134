import type { RangeStyle } from '../../scan/locators/ranges.ts';

/** From the most common to the rarest: the first that fits is named. */
export const RANGE_STYLES: readonly RangeStyle[] = ['mhra', 'full', 'chicago', 'minimal'];

/** A range as it stands: `366-67` is `366`, `-`, `67`. Null for a single page or more than two numbers. */
export function splitRange(text: string): { readonly from: string; readonly dash: string; readonly to: string } | null {
  const parts = /^([^\s–—-]+)(\s*[-–—‐‑]+\s*)([^\s–—-]+)$/.exec(text.trim());
  return parts ? { from: parts[1], dash: parts[2], to: parts[3] } : null;
}

/** A page as a number; null for roman pages, folios and the like. */
export const pageNumber = (page: string): number | null => (/^\d{1,5}$/.test(page) ? Number(page) : null);
