import { splitRange } from '../citations/page-ranges.ts';
import { oneLine } from '../citations/words.ts';
import type { Rule } from '../finding.ts';

/** A range whose second number is smaller than its first (`209-202`). */
export const reversed: Rule = {
  code: 'locator/reversed',
  severity: 'warning',
  summary: 'A range of pages or the like runs backwards.',
  *check({ apparatus, text }) {
    const seen = new Set<number>();
    for (const locator of apparatus.citations.flatMap(citation => citation.locators)) {
      if (!locator.reversed || seen.has(locator.span.start)) continue;
      seen.add(locator.span.start);
      const stands = text.slice(locator.span);
      const range = splitRange(stands);
      const turned = range && `${range.to}${range.dash}${range.from}`;
      yield {
        message: `${oneLine(stands)} runs backwards.${turned ? ` ${oneLine(turned)} was meant, or a digit is wrong?` : ''}`,
        span: locator.span,
        fixes: turned ? [{ title: `Write ${oneLine(turned)}`, edits: [{ span: locator.span, text: turned }] }] : [],
      };
    }
  },
};
