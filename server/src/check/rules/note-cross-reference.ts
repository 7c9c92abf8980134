import { t } from '../../wording/wording.ts';
import type { Rule } from '../finding.ts';

/** "See note 44" where there is no note 44. */
export const crossReference: Rule = {
  code: 'note/cross-reference',
  severity: 'warning',
  summary: 'A reference such as “see note 44” names a note that is not there.',
  *check({ apparatus }) {
    for (const { numbers, notes, span } of apparatus.crossReferences) {
      const scope = apparatus.scopes.find(
        s => s.notes.length > 0 && s.span.start <= span.start && span.end <= s.span.end,
      );
      if (!scope) continue;
      const highest = scope.notes.reduce((most, i) => Math.max(most, apparatus.notes[i].number ?? 0), 0);
      for (const [i, { number, span: place }] of numbers.entries()) {
        if (notes[i] !== null || number > highest * 2 + 20) continue;
        const message =
          number > highest
            ? t('There is no note {0}: the last is note {1}.', number, highest)
            : t('There is no note {0}: the list leaves that number out.', number);
        yield { message, span: place };
      }
    }
  },
};
