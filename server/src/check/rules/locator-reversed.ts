import type { Locator, LocatorLabel } from '../../resolve/apparatus.ts';
import { oneLine } from '../../text/blanks.ts';
import type { Text } from '../../text/text.ts';
import { t } from '../../wording/wording.ts';
import { pageNumber, splitRange } from '../citations/page-ranges.ts';
import { pageWordBefore } from '../citations/page-word.ts';
import type { Rule, RuleFinding } from '../finding.ts';

/** A range whose second number is smaller than its first (`209-202`). */
export const reversed: Rule = {
  code: 'locator/reversed',
  severity: 'warning',
  get summary() {
    return t('A range of pages or the like runs backwards.');
  },
  *check({ apparatus, text }) {
    const seen = new Set<number>();
    for (const locator of apparatus.citations.flatMap(citation => citation.locators)) {
      if (!locator.reversed || !IN_RANGES.has(locator.label) || seen.has(locator.span.start)) continue;
      seen.add(locator.span.start);
      const found = finding(text, locator);
      if (found) yield found;
    }
  },
};

function finding(text: Text, locator: Locator): RuleFinding | undefined {
  const stands = text.slice(locator.span);
  const range = splitRange(stands);
  if (!range || isSectionNumber(text, locator)) return undefined;
  if (isShortened(range)) return { message: cutTooShort(stands, range), span: locator.span };
  const turned = `${range.to}${range.dash}${range.from}`;
  return {
    message: t('{0} runs backwards. {1} was meant, or a digit is wrong?', oneLine(stands), oneLine(turned)),
    span: locator.span,
    fixes: [{ title: t('Write {0}', oneLine(turned)), edits: [{ span: locator.span, text: turned }] }],
  };
}

/** `322-18`: the pages did not change places, for then `18-322` was meant, which nobody cites. */
const isShortened = ({ from, to }: Range): boolean =>
  pageNumber(from) !== null && pageNumber(to) !== null && to.length < from.length;

function cutTooShort(stands: string, { from, to }: Range): string {
  const whole = from.slice(0, from.length - to.length) + to;
  return t(
    '{0} runs backwards: {1} after {2} would be {3}. A digit is wrong, or one is missing?',
    oneLine(stands),
    to,
    from,
    whole,
  );
}

type Range = NonNullable<ReturnType<typeof splitRange>>;

/** `31-17` is page 17 of chapter 31 in many handbooks, unless the text says that it is two pages. */
function isSectionNumber(text: Text, { from, span }: Locator): boolean {
  const first = pageNumber(from);
  return first !== null && first < 100 && pageWordBefore(text, span.start)?.word !== 'pp';
}

/** Sections, chapters and paragraphs often have numbers with a hyphen in them (`§ 780-128`). */
const IN_RANGES = new Set<LocatorLabel>(['page', 'column', 'folio', 'line', 'note', 'verse']);
