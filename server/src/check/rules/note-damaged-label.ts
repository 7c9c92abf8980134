import { t } from '../../wording/wording.ts';
import type { Rule } from '../finding.ts';
import { putLabelBack } from '../repairs/for-notes.ts';

/** Longest stretch that is underlined for a note without a label. */
const OPENING = 40;

/** A note whose label stands apart from it or was lost. */
export const damagedLabel: Rule = {
  code: 'note/damaged-label',
  severity: 'information',
  get summary() {
    return t('The label of a note stands apart from it or was lost.');
  },
  *check(checked) {
    const { apparatus, text } = checked;
    for (const note of apparatus.notes) {
      if (note.state === 'labelled' || !note.evidence) continue;
      const lineEnd = text.lineEnd(text.lineAt(note.span.start));
      yield {
        message: t('Read as note {0}: {1}.', note.number ?? note.label, note.evidence),
        span: { start: note.span.start, end: Math.min(note.span.end, lineEnd, note.span.start + OPENING) },
        fixes: putLabelBack(checked, note),
        related: note.labelSpan ? [{ span: note.labelSpan, message: t('its label') }] : [],
      };
    }
  },
};
