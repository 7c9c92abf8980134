import type { Marker } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import type { Rule } from '../finding.ts';
import { quoted } from '../notes/words.ts';

/** Fewest markers beside punctuation that make a habit, and how strong it must be. */
const LEAST = 8;
const HABIT = 0.85;

/** A marker before the punctuation (`peace5,`) in a text that otherwise has it after (`peace,5`). */
export const placement: Rule = {
  code: 'note/placement',
  severity: 'hint',
  get summary() {
    return t('A marker stands before the punctuation where the text otherwise has it after, or the other way round.');
  },
  *check({ apparatus, text }) {
    const sides = apparatus.markers.map(marker => sideOf(text.content, marker));
    const before = sides.filter(side => side === 'before').length;
    const after = sides.filter(side => side === 'after').length;
    if (before + after < LEAST || Math.max(before, after) < (before + after) * HABIT) return;
    const habit = before > after ? 'before' : 'after';
    for (const [i, marker] of apparatus.markers.entries()) {
      if (sides[i] === null || sides[i] === habit || marker.reading === 'damaged') continue;
      const counts = [quoted(marker), Math.max(before, after), before + after];
      yield {
        message:
          habit === 'after'
            ? t(
                '{0} stands before the punctuation; elsewhere in this text {1} of {2} markers stand after it.',
                ...counts,
              )
            : t(
                '{0} stands after the punctuation; elsewhere in this text {1} of {2} markers stand before it.',
                ...counts,
              ),
        span: marker.span,
        fixes: [moved(text.content, marker, habit)],
      };
    }
  },
};

function sideOf(content: string, { span }: Marker): 'before' | 'after' | null {
  if (/[.,;:!?]/.test(content[span.start - 1] ?? '')) return 'after';
  return /[.,;:]/.test(content[span.end] ?? '') && /[\s”"’)]/.test(content[span.end + 1] ?? ' ') ? 'before' : null;
}

function moved(content: string, { span, text }: Marker, side: 'before' | 'after') {
  const stop = side === 'after' ? { start: span.end, end: span.end + 1 } : { start: span.start - 1, end: span.start };
  const sign = content.slice(stop.start, stop.end);
  const whole = { start: Math.min(span.start, stop.start), end: Math.max(span.end, stop.end) };
  return {
    title: side === 'after' ? t('Put the marker after “{0}”', sign) : t('Put the marker before “{0}”', sign),
    edits: [{ span: whole, text: side === 'after' ? sign + text : text + sign }],
    safe: true,
  };
}
