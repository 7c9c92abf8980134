import type { Checked } from '../finding.ts';

/** What `find` gives for a scope, worked out once for each apparatus: many findings of one list ask the same. */
export function perScope<T>(find: (checked: Checked, scope: number) => T): (checked: Checked, scope: number) => T {
  const known = new WeakMap<object, Map<number, { readonly found: T }>>();
  return (checked, scope) => {
    const scopes = known.get(checked.apparatus) ?? new Map<number, { readonly found: T }>();
    known.set(checked.apparatus, scopes);
    const answer = scopes.get(scope) ?? { found: find(checked, scope) };
    scopes.set(scope, answer);
    return answer.found;
  };
}
