import type { Analysis } from '../../analyse.ts';
import { rangeHabit, standingRanges } from '../../check/citations/range-habit.ts';
import { tidy } from '../../check/repairs/edits.ts';
import { type RangeStyle, shortenRange } from '../../scan/locators/ranges.ts';
import { t } from '../../wording/wording.ts';
import { type Plan, type Refusal, refuse } from '../managing/plan.ts';

/** Writes every range of pages in one style; in `text`, the one that most of them follow. */
export function makePageRanges(analysis: Analysis, wanted: RangeStyle | 'text'): Plan | Refusal {
  const style = wanted === 'text' ? rangeHabit(standingRanges(analysis).filter(({ isWhole }) => !isWhole))[0] : wanted;
  if (!style) return refuse(t('This text has no custom that its page ranges could follow: choose a style by name.'));
  const edits = standingRanges(analysis, 'small ones too').map(({ locator, from, to, dash }) => ({
    span: locator.span,
    text: `${from}${dash}${shortenRange(from, to, style)}`,
  }));
  return { edits: tidy(analysis.text.content, edits) };
}
