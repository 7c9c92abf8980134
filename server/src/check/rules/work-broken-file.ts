import { t } from '../../wording/wording.ts';
import type { Rule } from '../finding.ts';

/**
 * A bibliography that the document names and that is not there. What is wrong within such files and in loccit.yaml is
 * shown in the files themselves, under the same code.
 */
export const brokenFile: Rule = {
  code: 'work/broken-file',
  severity: 'warning',
  get summary() {
    return t('A bibliography or loccit.yaml can’t be read, or is not there.');
  },
  *check({ bibliography }) {
    yield* bibliography?.problems ?? [];
  },
};
