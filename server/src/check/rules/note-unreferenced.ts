import type { Marker, Note } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import type { Checked, Fix, Rule, RuleFinding } from '../finding.ts';
import { isReferenceList } from '../notes/reference-list.ts';
import { byScope, named } from '../notes/words.ts';
import { correctMarker } from '../repairs/for-markers.ts';
import { markerMeantFor } from '../repairs/mistaken.ts';

/** When fewer than this part of a list is called, the text is an excerpt: one finding says so. */
const EXCERPT = 0.5;

/** A note that no marker calls. The second of two notes with one label is a duplicate, which has a rule of its own. */
export const unreferenced: Rule = {
  code: 'note/unreferenced',
  severity: 'warning',
  get summary() {
    return t('No marker in the text calls a note.');
  },
  *check(checked) {
    for (const [scope, { notes, markers }] of byScope(checked.apparatus).entries()) {
      if (isReferenceList(checked, scope, markers)) continue;
      const firsts = new Map<string, Note>();
      for (const note of notes) if (!firsts.has(note.label)) firsts.set(note.label, note);
      const single = notes.filter(
        note =>
          note.markers.length === 0 &&
          note.state !== 'inferred' &&
          firsts.get(note.label) === note &&
          !isWithinRange(checked, note, markers),
      );
      if (single.length > 3 && single.length > notes.length * EXCERPT) yield excerpt(single, notes.length);
      else for (const note of single) yield one(checked, note);
    }
  },
};

/** Note 6 where the text calls `[5-7]`. */
const isWithinRange = ({ text }: Checked, { number }: Note, markers: readonly Marker[]): boolean =>
  number !== null &&
  markers.some((marker, i) => {
    const next = markers[i + 1];
    const isAround = next && (marker.number ?? number) < number && number < (next.number ?? number);
    return isAround && DASH.test(text.content.slice(marker.span.end, Math.min(next.span.start, marker.span.end + 5)));
  });

const DASH = /^\s?[–-]\s?$/;

const one = (checked: Checked, note: Note): RuleFinding => ({
  message: t(
    'No marker in the text calls {0}. Either its marker was lost or misprinted, or the note is no longer needed.',
    named(note),
  ),
  span: note.labelSpan ?? note.span,
  fixes: linked(checked, note),
});

function linked(checked: Checked, note: Note): Fix[] {
  const marker = markerMeantFor(checked, note);
  return marker ? correctMarker(checked, marker, String(note.number ?? note.label)) : [];
}

const excerpt = (idle: readonly Note[], all: number): RuleFinding => ({
  message: t(
    '{0} of the {1} notes in this list are called from nowhere in this text, {2} first. Is a part of the text missing?',
    idle.length,
    all,
    named(idle[0]),
  ),
  span: idle[0].labelSpan ?? idle[0].span,
  related: idle
    .slice(1, 6)
    .map(note => ({ span: note.labelSpan ?? note.span, message: t('no marker calls {0}', named(note)) })),
});
