import { type RangeStyle, shortenRange } from '../../scan/locators/ranges.ts';
import { oneLine } from '../../text/blanks.ts';
import { t } from '../../wording/wording.ts';
import { fits, rangeHabit, type StandingRange, standingRanges } from '../citations/range-habit.ts';
import type { Checked, Rule, RuleFinding } from '../finding.ts';

/** A range of pages shortened otherwise than the text has it elsewhere (234-235 beside 140-41). */
export const rangeStyle: Rule = {
  code: 'locator/range-style',
  severity: 'hint',
  get summary() {
    return t('A range of pages is shortened otherwise than elsewhere in the text.');
  },
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

/** What is wrong, from the range as it stands and as it would be. */
type Why = (stands: string, wanted: string) => string;

/** How the settings have it, for a reader. */
const ASKED: Readonly<Record<RangeStyle, Why>> = {
  chicago: (...ranges) => t('{0} would be {1} in Chicago style, which the settings ask for.', ...ranges),
  mhra: (...ranges) => t('{0} would be {1} in MHRA style, which the settings ask for.', ...ranges),
  full: (...ranges) => t('{0} would be {1} in full, which the settings ask for.', ...ranges),
  minimal: (...ranges) => t('{0} would be {1} with as few digits as will do, which the settings ask for.', ...ranges),
};

function asElsewhere(
  { text }: Checked,
  style: RangeStyle,
  range: StandingRange,
  ranges: readonly StandingRange[],
): Why {
  const model = ranges.find(other => other !== range && fits(other, style) && shortensLike(other, style));
  if (!model) return (...words) => t('{0} would be {1} as this text has it.', ...words);
  const elsewhere = oneLine(text.slice(model.locator.span));
  return (...words) => t('{0} would be {1} as this text has it; elsewhere this text writes {2}.', ...words, elsewhere);
}

function finding({ text }: Checked, range: StandingRange, style: RangeStyle, why: Why): RuleFinding {
  const { from, to, dash, locator } = range;
  const wanted = `${from}${dash}${shortenRange(from, to, style)}`;
  return {
    message: why(oneLine(text.slice(locator.span)), oneLine(wanted)),
    span: locator.span,
    fixes: [
      {
        title: t('Write {0}', oneLine(wanted)),
        edits: [{ span: locator.span, text: wanted }],
        preferred: true,
        safe: true,
      },
    ],
  };
}

/** Whether the range shows what the style is: in a shortening style, one that is shortened. */
const shortensLike = ({ from, to, end }: StandingRange, style: RangeStyle): boolean =>
  style === 'full' ? from >= 100 && String(from).length === String(to).length : end !== String(to);
