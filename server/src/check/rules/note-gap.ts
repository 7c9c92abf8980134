import { t } from '../../wording/wording.ts';
import type { Rule } from '../finding.ts';
import { byScope, capital, named, placeOf } from '../notes/words.ts';
import { renumberList } from '../repairs/for-notes.ts';

/** Widest gap that is told: beyond it the list is an excerpt or numbered by its own system. */
const WIDEST = 3;

/** A number that neither a note nor a marker has. */
export const gap: Rule = {
  code: 'note/gap',
  severity: 'information',
  get summary() {
    return t('The numbers of a list of notes leave one out.');
  },
  *check(checked) {
    for (const { notes, markers } of byScope(checked.apparatus)) {
      const called = new Set(markers.map(marker => marker.number));
      const numbered = notes
        .filter(note => note.number !== null && note.style !== 'inline')
        .sort((a, b) => placeOf(a) - placeOf(b));
      for (const [i, note] of numbered.entries()) {
        const before = numbered[i - 1]?.number ?? null;
        const number = note.number as number;
        if (before === null || number <= before + 1 || number > before + 1 + WIDEST) continue;
        const missing = Array.from({ length: number - before - 1 }, (_, k) => before + 1 + k);
        if (missing.some(n => called.has(n) || notes.some(other => other.number === n))) continue;
        yield {
          message:
            missing.length === 1
              ? t(
                  '{0} follows note {1}: number {2} is left out, in the notes and in the text.',
                  capital(named(note)),
                  before,
                  missing[0],
                )
              : t(
                  '{0} follows note {1}: numbers {2} are left out, in the notes and in the text.',
                  capital(named(note)),
                  before,
                  missing.join(', '),
                ),
          span: note.labelSpan ?? note.span,
          fixes: renumberList(checked, note.scope),
        };
      }
    }
  },
};
