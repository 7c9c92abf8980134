import type { Locator, LocatorLabel } from '../../resolve/apparatus.ts';
import type { Text } from '../../text/text.ts';
import { pageNumber, splitRange } from '../citations/page-ranges.ts';
import { pageWordBefore } from '../citations/page-word.ts';
import { oneLine } from '../citations/words.ts';
import type { Rule, RuleFinding } from '../finding.ts';

/** A range whose second number is smaller than its first (`209-202`). */
export const reversed: Rule = {
  code: 'locator/reversed',
  severity: 'warning',
  summary: 'A range of pages or the like runs backwards.',
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
  const turned = `${lengthened(range.to, range.from)}${range.dash}${range.from}`;
  return {
    message: `${oneLine(stands)} runs backwards. ${oneLine(turned)} was meant, or a digit is wrong?`,
    span: locator.span,
    fixes: [{ title: `Write ${oneLine(turned)}`, edits: [{ span: locator.span, text: turned }] }],
  };
}

/** The second number with the digits that the first lends it: 18 after 322 is 318. */
const lengthened = (to: string, from: string): string =>
  pageNumber(to) === null || pageNumber(from) === null || to.length >= from.length
    ? to
    : from.slice(0, from.length - to.length) + to;

/** `31-17` is page 17 of chapter 31 in many handbooks, unless the text says that it is two pages. */
function isSectionNumber(text: Text, { from, span }: Locator): boolean {
  const first = pageNumber(from);
  return first !== null && first < 100 && pageWordBefore(text, span.start)?.word !== 'pp';
}

/** Sections, chapters and paragraphs often have numbers with a hyphen in them (`§ 780-128`). */
const IN_RANGES = new Set<LocatorLabel>(['page', 'column', 'folio', 'line', 'note', 'verse']);
