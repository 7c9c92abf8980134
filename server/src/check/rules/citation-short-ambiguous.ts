import { ambiguity } from '../citations/ambiguous.ts';
import type { Rule } from '../finding.ts';

/** A short form that fits several works: two books by one author, two authors of one name. */
export const shortAmbiguous: Rule = {
  code: 'citation/short-ambiguous',
  severity: 'information',
  summary: 'A short form fits several works that the text cites.',
  *check(checked) {
    for (const citation of checked.apparatus.citations) {
      const isShort = citation.kind === 'short' || citation.kind === 'abbreviated';
      if (isShort && citation.work === null && citation.candidates.length > 1) yield ambiguity(checked, citation);
    }
  },
};
