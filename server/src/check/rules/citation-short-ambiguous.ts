import type { Citation } from '../../resolve/apparatus.ts';
import { ambiguity } from '../citations/ambiguous.ts';
import { oneLine } from '../citations/words.ts';
import type { Rule } from '../finding.ts';

/** A short form that fits several works: two books by one author, two authors of one name. Reported at its first use. */
export const shortAmbiguous: Rule = {
  code: 'citation/short-ambiguous',
  severity: 'information',
  summary: 'A short form fits several works that the text cites.',
  *check(checked) {
    const seen = new Set<string>();
    for (const citation of checked.apparatus.citations) {
      if (!isAmbiguous(citation)) continue;
      const key = [oneLine(citation.form!.text), ...citation.candidates].join('|');
      if (!seen.has(key)) yield ambiguity(checked, citation);
      seen.add(key);
    }
  },
};

/** A name or title in whole words. An abbreviation (`C.I.L.`) is a series, whose volumes have editors of their own. */
const isAmbiguous = ({ kind, form, work, candidates }: Citation): boolean =>
  kind === 'short' && work === null && candidates.length > 1 && form !== null && /^[^.]*\p{Ll}[^.]*$/u.test(form.text);
