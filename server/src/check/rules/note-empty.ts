import type { Rule } from '../finding.ts';
import { named } from '../notes/words.ts';

/** A label with nothing behind it. */
export const empty: Rule = {
  code: 'note/empty',
  severity: 'warning',
  summary: 'A note has a label and no text.',
  *check({ text, apparatus }) {
    for (const note of apparatus.notes) {
      if (note.labelSpan === null || text.slice(note.span).trim() !== '') continue;
      const called = note.markers.length > 0 ? ', though a marker calls it' : '';
      yield {
        message: `There is a label for ${named(note)} and no text behind it${called}. Its text may stand elsewhere in the list.`,
        span: note.labelSpan,
      };
    }
  },
};
