import type { Apparatus, Marker, Note } from '../../resolve/apparatus.ts';
import type { Text } from '../../text/text.ts';
import { t } from '../../wording/wording.ts';
import type { Checked, Fix, Rule, RuleFinding } from '../finding.ts';
import { byScope, named, placeOf, quoted } from '../notes/words.ts';
import { correctMarker, createList, createNote, deleteMarker } from '../repairs/for-markers.ts';
import { noteMeantBy } from '../repairs/mistaken.ts';

/** A marker that calls a note which is not there. */
export const unresolved: Rule = {
  code: 'note/unresolved',
  severity: 'error',
  get summary() {
    return t('A marker calls a note that is not there.');
  },
  *check(checked) {
    for (const { notes, markers } of byScope(checked.apparatus)) {
      const lost = markers.filter(marker => marker.note === null);
      if (notes.length === 0 && lost.length > 1 && lost[0].style !== 'caret') yield wholeList(checked, lost);
      else for (const marker of lost) yield single(checked, marker, notes);
    }
  },
};

/** Markers in sequence without any list: one fault, not one for each. */
function wholeList(checked: Checked, markers: readonly Marker[]): RuleFinding {
  const [first, last] = [markers[0], markers[markers.length - 1]];
  return {
    message: t(
      'The notes to the markers {0} to {1} are missing: these {2} markers follow one another, and no list of notes answers them.',
      quoted(first),
      quoted(last),
      markers.length,
    ),
    span: first.span,
    fixes: createList(checked, markers),
    related: markers.slice(1, 6).map(({ span, text }) => ({ span, message: t('{0} has no note either', text) })),
  };
}

function single(checked: Checked, marker: Marker, notes: readonly Note[]): RuleFinding {
  const { text, apparatus } = checked;
  return {
    message: missing(text, marker, notes),
    span: marker.span,
    fixes: fixesFor(checked, marker),
    related: neighbours(marker, notes).map(note => ({
      span: note.labelSpan ?? note.span,
      message: standsHere(text, apparatus, note),
    })),
  };
}

/** What was evidently meant; else to write the note, or to do without. */
function fixesFor(checked: Checked, marker: Marker): Fix[] {
  const meant = noteMeantBy(checked, marker);
  const corrected = meant ? correctMarker(checked, marker, String(meant.number ?? meant.label)) : [];
  const created = createNote(checked, marker);
  return [...corrected, meant ? created : { ...created, preferred: true }, deleteMarker(checked, marker)];
}

/** What is wrong, and what the list has instead. */
function missing(text: Text, marker: Marker, notes: readonly Note[]): string {
  const name = quoted(marker);
  if (marker.style === 'caret')
    return t('{0} calls a note that is not there: no line begins with “[^{1}]:”.', name, marker.label);
  const [before, after] = neighbours(marker, notes);
  const line = (note: Note): string => text.lineName(placeOf(note), marker.span.start);
  if (!before) return t('{0} calls a note that is not there.', name);
  const above = [name, named(before), line(before)];
  return after
    ? t('{0} calls a note that is not there: the list has {1} ({2}) and then {3}.', ...above, named(after))
    : t('{0} calls a note that is not there: the list ends with {1} ({2}).', ...above);
}

/** The notes whose numbers stand next to the missing one. */
function neighbours(marker: Marker, notes: readonly Note[]): Note[] {
  const wanted = marker.number;
  if (wanted === null || marker.style === 'caret') return [];
  let before: Note | null = null;
  let after: Note | null = null;
  for (const note of notes) {
    const number = note.number;
    if (number === null) continue;
    if (number < wanted && (!before || number > (before.number as number))) before = note;
    if (number > wanted && (!after || number < (after.number as number))) after = note;
  }
  return [before, after].filter(note => note !== null);
}

function standsHere(text: Text, apparatus: Apparatus, note: Note): string {
  if (note.markers.length === 0) return t('{0} stands here, called from nowhere', named(note));
  const line = text.lineName(apparatus.markers[note.markers[0]].span.start, placeOf(note));
  return t('{0} stands here, called on {1}', named(note), line);
}
