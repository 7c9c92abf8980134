import type { Note } from '../../resolve/apparatus.ts';
import type { Rule } from '../finding.ts';
import { byScope, named, placeOf } from '../notes/words.ts';
import { nextFreeNumber, renumberList } from '../repairs/for-notes.ts';

/** Two notes of one list with the same label: a marker cannot mean both. */
export const duplicate: Rule = {
  code: 'note/duplicate',
  severity: 'warning',
  summary: 'Two notes of a list have the same label.',
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
          message: `There is a ${named(note)} already, on ${text.lineName(placeOf(earlier), note.labelSpan.start)}. Markers lead to that one; this note can't be reached.`,
          span: note.labelSpan,
          fixes: [...nextFreeNumber(checked, note), ...renumberList(checked, note.scope)],
          related: [{ span: earlier.labelSpan ?? earlier.span, message: `the first ${named(earlier)}` }],
        };
      }
    }
  },
};
