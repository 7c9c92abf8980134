import { nearNames } from '../citations/near-names.ts';
import { unresolvedShorts } from '../citations/unresolved-shorts.ts';
import type { Rule } from '../finding.ts';

/** A short citation of a work that the text never gives in full. Reported once, at its first use. */
export const shortUnresolved: Rule = {
  code: 'citation/short-unresolved',
  severity: 'information',
  summary: 'A short citation stands for a work that the text never gives in full.',
  *check(checked) {
    const shorts = unresolvedShorts(checked);
    if (shorts.length === 0) return;
    const nearName = nearNames(checked);
    for (const { words, uses } of shorts) {
      // A slip in a name has a finding of its own.
      if (nearName(words)) continue;
      const [first, ...others] = uses;
      yield {
        message: `“${words}” is cited here, but this text nowhere gives the work in full.`,
        span: first.form.span,
        related: others.map(({ form }) => ({ span: form.span, message: `“${words}” is cited here too.` })),
      };
    }
  },
};
