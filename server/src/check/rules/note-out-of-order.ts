import type { Marker, Note } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import type { Checked, Rule, RuleFinding } from '../finding.ts';
import { isReferenceList } from '../notes/reference-list.ts';
import { byScope, quoted } from '../notes/words.ts';
import { correctMarker, deleteMarker } from '../repairs/for-markers.ts';
import { renumberList } from '../repairs/for-notes.ts';

/**
 * A marker whose number does not follow: stray, repeated out of place, or misprinted for the one that is missing there.
 * Names in brackets (`[^3]`) need no order: whoever prints them numbers them anew.
 */
export const outOfOrder: Rule = {
  code: 'note/out-of-order',
  severity: 'information',
  get summary() {
    return t('A marker stands out of the order of its numbers.');
  },
  *check(checked) {
    for (const [scope, { notes, markers }] of byScope(checked.apparatus).entries()) {
      if (isReferenceList(checked, scope, markers)) continue;
      const numbered = markers.filter(
        marker => marker.number !== null && marker.style !== 'inline' && marker.style !== 'caret',
      );
      const inOrder = risingRun(numbered);
      const uncalled = new Map(notes.filter(note => note.markers.length === 0).map(note => [note.number, note]));
      for (const [i, marker] of numbered.entries()) {
        if (inOrder.has(i)) continue;
        const before = numbered[i - 1];
        const expected = before && inOrder.has(i - 1) ? uncalled.get((before.number as number) + 1) : undefined;
        if (expected) yield misprint(checked, marker, before, expected);
        else if (before && !isSubNote(marker, before)) yield stray(checked, marker, before, numbered[i + 1]);
      }
    }
  },
};

/** Indexes of the longest run of markers whose numbers rise (patience sorting), and of those that call the same note again at once. */
function risingRun(markers: readonly Marker[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  markers.forEach(({ number }, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((markers[tails[middle]].number as number) < (number as number)) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? tails[low - 1] : -1;
    tails[low] = i;
  });
  const run = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i]) run.add(i);
  markers.forEach(({ number }, i) => {
    if (i > 0 && number === markers[i - 1].number && run.has(i - 1)) run.add(i);
  });
  return run;
}

/** `[251]` beside 25 is an editor's addition to it, numbered so on purpose. */
const isSubNote = (marker: Marker, before: Marker): boolean =>
  [marker, before].some(({ number }) => (number as number) > 200) &&
  [String(marker.number), String(before.number)].some((a, i, pair) => a.startsWith(pair[1 - i].slice(0, 2)));

function misprint(checked: Checked, marker: Marker, before: Marker, expected: Note): RuleFinding {
  const { text } = checked;
  return {
    message: t(
      '{0} stands after {1} ({2}), where {3} should follow; note {3} is called from nowhere. {3} was meant?',
      quoted(marker),
      quoted(before),
      text.lineName(before.span.start, marker.span.start),
      String(expected.number),
    ),
    span: marker.span,
    severity: 'warning',
    fixes: correctMarker(checked, marker, String(expected.number)),
    related: [
      {
        span: expected.labelSpan ?? expected.span,
        message: t('note {0}, which no marker calls', String(expected.number)),
      },
    ],
  };
}

function stray(checked: Checked, marker: Marker, before: Marker, after: Marker | undefined): RuleFinding {
  const number = marker.number as number;
  const isEarly = after !== undefined && (before.number as number) < number && (after.number as number) < number;
  const other = isEarly ? after : before;
  const place = [quoted(marker), quoted(other), checked.text.lineName(other.span.start, marker.span.start)];
  const stands = isEarly ? t('{0} stands before {1} ({2}).', ...place) : t('{0} stands after {1} ({2}).', ...place);
  const calls = marker.note === null ? 0 : checked.apparatus.notes[marker.note].markers.length;
  const why = calls === 1 ? t('Was a passage moved?') : t('Is it called here again on purpose?');
  const renumbered = renumberList(checked, marker.scope);
  return {
    message: `${stands} ${why}`,
    span: marker.span,
    // The only call of a note is moved, or its note renumbered, but hardly deleted.
    fixes: calls === 1 ? renumbered : [...renumbered, deleteMarker(checked, marker)],
    related: [{ span: other.span, message: isEarly ? t('the marker after it') : t('the marker before it') }],
  };
}
