import type { KnownFinding } from '../../check/baseline.ts';
import type { Severities } from '../../check/check.ts';
import type { Bibliography } from '../../check/finding.ts';
import type { Library } from '../../library/model.ts';

/** What a document finds around it: works, and how it is to be checked. The same object as long as nothing has changed. */
export interface Surrounding {
  readonly library: Library;
  /** Null where the document has no bibliography. */
  readonly bibliography: Bibliography | null;
  /** From loccit.yaml: what goes before the settings. */
  readonly rules: Severities;
  /** From the baseline beside it: findings that are to stay as they are. */
  readonly known: readonly KnownFinding[];
  /** Whether loccit.yaml leaves the document out. */
  readonly ignored: boolean;
  /** Whether something is still being read. */
  readonly pending: boolean;
}

/** Nothing around but the bundled works. */
export const bare = (library: Library): Surrounding => ({
  library,
  bibliography: null,
  rules: NO_RULES,
  known: [],
  ignored: false,
  pending: false,
});

const NO_RULES: Severities = {};
