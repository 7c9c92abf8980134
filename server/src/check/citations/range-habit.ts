import type { Locator } from '../../resolve/apparatus.ts';
import { type RangeStyle, shortenRange } from '../../scan/locators/ranges.ts';
import type { Checked } from '../finding.ts';
import { pageNumber, RANGE_STYLES, splitRange } from './page-ranges.ts';
import { pageWordBefore } from './page-word.ts';

/** A range of pages in figures, as it stands. */
export interface StandingRange {
  readonly locator: Locator;
  readonly from: number;
  readonly to: number;
  readonly dash: string;
  /** The second number as it stands. */
  readonly end: string;
  /** The pages of a whole article, which many write in full where they shorten those that they cite. */
  readonly isWhole: boolean;
}

/**
 * Every forward range of pages in arabic figures, in text order, each place once. Below 100 there is little to shorten,
 * and `10-3` may be page 3 of chapter 10: small ranges come only when they are asked for, behind *pp.*
 */
export function standingRanges({ apparatus, text }: RangesOf, small?: 'small ones too'): StandingRange[] {
  const ranges = new Map<number, StandingRange>();
  const extents = new Set(apparatus.citations.flatMap(({ extent = [] }) => extent.map(({ span }) => span.start)));
  for (const locator of apparatus.citations.flatMap(({ extent = [], locators }) => [...extent, ...locators])) {
    if (locator.label !== 'page' || locator.reversed || locator.from === locator.to) continue;
    const [from, to, stands] = [pageNumber(locator.from), pageNumber(locator.to), splitRange(text.slice(locator.span))];
    if (from === null || to === null || !stands || from >= to || !/^\d+$/.test(stands.to)) continue;
    if (from < SMALLEST && !(small && pageWordBefore(text, locator.span.start)?.word === 'pp')) continue;
    const isWhole = extents.has(locator.span.start) || goesOn(text.content, locator.span.end);
    ranges.set(locator.span.start, { locator, from, to, dash: stands.dash, end: stands.to, isWhole });
  }
  return [...ranges.values()];
}

/** `“Kell,” pp. 429-449, *Harbour Review*, vol. 4`: what stands before the name of its journal is the whole article. */
const goesOn = (content: string, end: number): boolean => /^,[\s>]*[*_“„«"]/.test(content.slice(end, end + 10));

type RangesOf = Pick<Checked, 'apparatus' | 'text' | 'pageRanges'>;

export const fits = (range: StandingRange, style: RangeStyle): boolean =>
  shortenRange(range.from, range.to, style) === range.end;

/**
 * The styles that the text keeps to: those that fit most of its ranges, at least three in four, and three that another
 * style would write otherwise. Empty when the text has no habit.
 */
export function rangeHabit(ranges: readonly StandingRange[]): RangeStyle[] {
  const telling = ranges.filter(range => RANGE_STYLES.some(style => !fits(range, style)));
  const counts = RANGE_STYLES.map(style => telling.filter(range => fits(range, style)).length);
  const most = Math.max(...counts);
  if (most < FEWEST || most < telling.length * SHARE) return [];
  return RANGE_STYLES.filter((_, i) => counts[i] === most);
}

const SMALLEST = 100;
const FEWEST = 3;
const SHARE = 0.75;

/** A range as the settings or this text would have it; both numbers in full where it has no habit. */
export function inTheTextsHabit(checked: RangesOf, from: number, to: number): string {
  if (from === to) return String(from);
  const ranges = standingRanges(checked).filter(({ isWhole }) => !isWhole);
  const dash = ranges[0]?.dash.trim() ?? '-';
  return `${from}${dash}${shortenRange(from, to, checked.pageRanges ?? rangeHabit(ranges)[0] ?? 'full')}`;
}
