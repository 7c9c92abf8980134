import type { Note } from '../../resolve/apparatus.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { t } from '../../wording/wording.ts';
import type { Checked, Rule } from '../finding.ts';
import { named, textOf } from '../notes/words.ts';

/** A label with nothing behind it. */
export const empty: Rule = {
  code: 'note/empty',
  severity: 'warning',
  get summary() {
    return t('A note has a label and no text.');
  },
  *check(checked) {
    const stacked = stackedLabels(checked);
    for (const note of checked.apparatus.notes) {
      if (note.labelSpan === null || textOf(checked, note).trim() !== '' || stacked.has(note.labelSpan.start)) continue;
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

/**
 * Where the labels start that stand together above the text of their notes, as scans of pages have them: each alone in its
 * line, with nothing between them and paragraphs below. Their notes are somewhere among these.
 */
function stackedLabels({ text: { content }, apparatus }: Checked): ReadonlySet<number> {
  const labels = apparatus.notes
    .flatMap(({ labelSpan }) => (labelSpan ? [labelSpan] : []))
    .sort((a, b) => a.start - b.start);
  const stacked = new Set<number>();
  let stack: Span[] = [];
  labels.forEach((label, i) => {
    stack.push(label);
    const below = content.slice(label.end, labels[i + 1]?.start ?? content.length);
    if (/^\s*$/.test(below)) return;
    if (stack.length > 1 && /^[^\S\r\n]*[\r\n]/.test(below)) for (const { start } of stack) stacked.add(start);
    stack = [];
  });
  return stacked;
}
