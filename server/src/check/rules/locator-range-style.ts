import { type RangeStyle, shortenRange } from '../../scan/locators/ranges.ts';
import { oneLine } from '../../text/blanks.ts';
import { fits, rangeHabit, type StandingRange, standingRanges } from '../citations/range-habit.ts';
import type { Checked, Rule, RuleFinding } from '../finding.ts';

/** A range of pages shortened otherwise than the text has it elsewhere (234-235 beside 140-41). */
export const rangeStyle: Rule = {
  code: 'locator/range-style',
  severity: 'hint',
  summary: 'A range of pages is shortened otherwise than elsewhere in the text.',
  *check(checked) {
    const all = standingRanges(checked);
    const places = all.filter(({ isWhole }) => !isWhole);
    const wholes = all.filter(({ isWhole }) => isWhole);
    yield* unlike(checked, places, rangeHabit(places));
    const own = rangeHabit(wholes);
    // Without a habit of their own, whole articles may be in full.
    yield* own.length > 0 ? unlike(checked, wholes, own) : unlike(checked, wholes, rangeHabit(places), 'full');
  },
};

function* unlike(
  checked: Checked,
  ranges: readonly StandingRange[],
  textsOwn: readonly RangeStyle[],
  orElse?: RangeStyle,
): Iterable<RuleFinding> {
  const { pageRanges } = checked;
  const habit = pageRanges ? [pageRanges] : textsOwn;
  if (habit.length === 0) return;
  for (const range of ranges) {
    if (habit.some(style => fits(range, style)) || (!pageRanges && orElse && fits(range, orElse))) continue;
    const why = pageRanges ? ASKED[pageRanges] : asElsewhere(checked, habit[0], range, ranges);
    yield finding(checked, range, habit[0], why);
  }
}

/** How the settings have it, for a reader. */
const ASKED: Readonly<Record<RangeStyle, string>> = {
  chicago: ' in Chicago style, which the settings ask for',
  mhra: ' in MHRA style, which the settings ask for',
  full: ' in full, which the settings ask for',
  minimal: ' with as few digits as will do, which the settings ask for',
};

function asElsewhere(
  { text }: Checked,
  style: RangeStyle,
  range: StandingRange,
  ranges: readonly StandingRange[],
): string {
  const model = ranges.find(other => other !== range && fits(other, style) && shortensLike(other, style));
  const elsewhere = model ? `; elsewhere this text writes ${oneLine(text.slice(model.locator.span))}` : '';
  return ` as this text has it${elsewhere}`;
}

function finding({ text }: Checked, range: StandingRange, style: RangeStyle, why: string): RuleFinding {
  const { from, to, dash, locator } = range;
  const wanted = `${from}${dash}${shortenRange(from, to, style)}`;
  return {
    message: `${oneLine(text.slice(locator.span))} would be ${oneLine(wanted)}${why}.`,
    span: locator.span,
    fixes: [
      { title: `Write ${oneLine(wanted)}`, edits: [{ span: locator.span, text: wanted }], preferred: true, safe: true },
    ],
  };
}

/** Whether the range shows what the style is: in a shortening style, one that is shortened. */
const shortensLike = ({ from, to, end }: StandingRange, style: RangeStyle): boolean =>
  style === 'full' ? from >= 100 && String(from).length === String(to).length : end !== String(to);
