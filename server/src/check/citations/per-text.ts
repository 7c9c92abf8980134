import type { Checked } from '../finding.ts';

/** What `find` gives for a text, worked out once for each. */
export function perText<T>(find: (checked: Checked) => T): (checked: Checked) => T {
  const known = new WeakMap<Checked, { readonly found: T }>();
  return checked => {
    const answer = known.get(checked) ?? { found: find(checked) };
    known.set(checked, answer);
    return answer.found;
  };
}
