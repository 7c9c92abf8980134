import { ambiguity } from '../citations/ambiguous.ts';
import type { Rule } from '../finding.ts';

/** An *ibid.* after a note that cites several works. */
export const ibidAmbiguous: Rule = {
  code: 'citation/ibid-ambiguous',
  severity: 'information',
  summary: 'An ibid. or the like may repeat any of several citations.',
  *check(checked) {
    for (const citation of checked.apparatus.citations) {
      if (citation.kind === 'ibid' && citation.candidates.length > 1) yield ambiguity(checked, citation);
    }
  },
};
