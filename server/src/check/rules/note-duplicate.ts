import type { Note } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import type { Rule } from '../finding.ts';
import { byScope, named, placeOf } from '../notes/words.ts';
import { nextFreeNumber, renumberList } from '../repairs/for-notes.ts';

/** Two notes of one list with the same label: a marker cannot mean both. */
export const duplicate: Rule = {
  code: 'note/duplicate',
  severity: 'warning',
  get summary() {
    return t('Two notes of a list have the same label.');
  },
  *check(checked) {
    const { text, apparatus } = checked;
    for (const { notes } of byScope(apparatus)) {
      const first = new Map<string, Note>();
      for (const note of notes) {
        if (note.labelSpan === null || note.style === 'sign' || note.style === 'inline') continue;
        const earlier = first.get(note.label);
        if (!earlier) {
          first.set(note.label, note);
          continue;
        }
        yield {
          message: t(
            "There is a {0} already, on {1}. Markers lead to that one; this note can't be reached.",
            named(note),
            text.lineName(placeOf(earlier), note.labelSpan.start),
          ),
          span: note.labelSpan,
          fixes: [...nextFreeNumber(checked, note), ...renumberList(checked, note.scope)],
          related: [{ span: earlier.labelSpan ?? earlier.span, message: t('the first {0}', named(earlier)) }],
        };
      }
    }
  },
};
