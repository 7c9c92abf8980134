import type { Note } from '../../resolve/apparatus.ts';
import type { Text } from '../../text/text.ts';
import { t } from '../../wording/wording.ts';
import type { Rule } from '../finding.ts';
import { named, textOf } from '../notes/words.ts';

/** A label with nothing behind it. */
export const empty: Rule = {
  code: 'note/empty',
  severity: 'warning',
  summary: 'A note has a label and no text.',
  *check(checked) {
    for (const note of checked.apparatus.notes) {
      if (note.labelSpan === null || textOf(checked, note).trim() !== '') continue;
      yield {
        message:
          note.markers.length > 0
            ? t(
                'There is a label for {0} and no text behind it, though a marker calls it. Its text may stand elsewhere in the list.',
                named(note),
              )
            : t(
                'There is a label for {0} and no text behind it. Its text may stand elsewhere in the list.',
                named(note),
              ),
        span: note.labelSpan,
        ...(isBeingWritten(checked.text, note) ? { severity: 'hint' as const } : {}),
      };
    }
  },
};

/** A blank behind the label is where the text is about to be written: *Insert Note* leaves the cursor there. */
function isBeingWritten({ content }: Text, { labelSpan, markers }: Note): boolean {
  if (markers.length === 0) return false;
  const end = labelSpan?.end ?? 0;
  return /^[ \t](?:[ \t]*[\r\n]|$)/.test(content.slice(end, end + 8));
}
