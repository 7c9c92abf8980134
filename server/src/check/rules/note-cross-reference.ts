import type { Apparatus, NoteScope } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import type { Rule } from '../finding.ts';

/** "See note 44" where there is no note 44. */
export const crossReference: Rule = {
  code: 'note/cross-reference',
  severity: 'warning',
  get summary() {
    return t('A reference such as “see note 44” names a note that is not there.');
  },
  *check({ apparatus }) {
    for (const { numbers, notes, span } of apparatus.crossReferences) {
      const scope = apparatus.scopes.find(
        s => s.notes.length > 0 && s.span.start <= span.start && span.end <= s.span.end,
      );
      if (!scope) continue;
      const counted = scope.notes.map(i => apparatus.notes[i].number ?? 0).filter(number => number > 0);
      const [lowest, highest] = [Math.min(...counted), Math.max(0, ...counted)];
      for (const [i, { number, span: place }] of numbers.entries()) {
        if (
          notes[i] !== null ||
          number < lowest ||
          number > highest * 2 + 20 ||
          mayMeanAnother(apparatus, scope, number)
        )
          continue;
        const message =
          number > highest
            ? t('There is no note {0}: the last is note {1}.', number, highest)
            : t('There is no note {0}: the list leaves that number out.', number);
        yield { message, span: place };
      }
    }
  },
};

/** Notes of a page or two: what refers beyond them may mean the foot of another page. */
const LONGEST_FOOT = 8;

/** Whether a number may name a note elsewhere: that of another foot, or, where notes have signs and no numbers, of another text. */
function mayMeanAnother({ scopes, notes }: Apparatus, scope: NoteScope, number: number): boolean {
  if (scope.notes.every(i => notes[i].number === null)) return true;
  return (
    scope.notes.length <= LONGEST_FOOT &&
    scopes.some(other => other !== scope && other.notes.some(i => notes[i].number === number))
  );
}
