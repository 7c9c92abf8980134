import { type RangeStyle, shortenRange } from '../../scan/locators/ranges.ts';
import { fits, rangeHabit, type StandingRange, standingRanges } from '../citations/range-habit.ts';
import { oneLine } from '../citations/words.ts';
import type { Checked, Rule, RuleFinding } from '../finding.ts';

/** A range of pages shortened otherwise than the text has it elsewhere (234-235 beside 140-41). */
export const rangeStyle: Rule = {
  code: 'locator/range-style',
  severity: 'hint',
  summary: 'A range of pages is shortened otherwise than elsewhere in the text.',
  *check(checked) {
    const ranges = standingRanges(checked);
    const habit = rangeHabit(ranges);
    if (habit.length === 0) return;
    for (const range of ranges) {
      if (!habit.some(style => fits(range, style))) yield finding(checked, range, habit[0], ranges);
    }
  },
};

function finding(
  { text }: Checked,
  range: StandingRange,
  style: RangeStyle,
  ranges: readonly StandingRange[],
): RuleFinding {
  const { from, to, dash, locator } = range;
  const stands = text.slice(locator.span);
  const wanted = `${from}${dash}${shortenRange(from, to, style)}`;
  const model = ranges.find(other => other !== range && fits(other, style) && shortensLike(other, style));
  const elsewhere = model ? `; elsewhere this text writes ${oneLine(text.slice(model.locator.span))}` : '';
  return {
    message: `${oneLine(stands)} would be ${oneLine(wanted)} as this text has it${elsewhere}.`,
    span: locator.span,
    fixes: [
      { title: `Write ${oneLine(wanted)}`, edits: [{ span: locator.span, text: wanted }], preferred: true, safe: true },
    ],
  };
}

/** Whether the range shows what the style is: in a shortening style, one that is shortened. */
const shortensLike = ({ from, to, end }: StandingRange, style: RangeStyle): boolean =>
  style === 'full' ? from >= 100 && String(from).length === String(to).length : end !== String(to);
