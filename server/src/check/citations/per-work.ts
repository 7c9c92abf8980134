import type { Apparatus, CitedWork } from '../../resolve/apparatus.ts';
import type { Checked } from '../finding.ts';

/** What `find` gives for a work, worked out once for each apparatus: every citation of it asks the same. */
export function perWork<T>(find: (checked: Checked, cited: CitedWork) => T): (checked: Checked, cited: CitedWork) => T {
  const known = new WeakMap<Apparatus, Map<CitedWork, { readonly found: T }>>();
  return (checked, cited) => {
    const works = known.get(checked.apparatus) ?? new Map<CitedWork, { readonly found: T }>();
    known.set(checked.apparatus, works);
    const answer = works.get(cited) ?? { found: find(checked, cited) };
    works.set(cited, answer);
    return answer.found;
  };
}
