import type { Apparatus, Marker, Note } from '../../resolve/apparatus.ts';
import type { Text } from '../../text/text.ts';
import type { Checked, Fix, Rule, RuleFinding } from '../finding.ts';
import { byScope, named, placeOf, quoted } from '../notes/words.ts';
import { correctMarker, createList, createNote, deleteMarker } from '../repairs/for-markers.ts';
import { noteMeantBy } from '../repairs/mistaken.ts';

/** A marker that calls a note which is not there. */
export const unresolved: Rule = {
  code: 'note/unresolved',
  severity: 'error',
  summary: 'A marker calls a note that is not there.',
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
    message:
      `The notes to the markers ${quoted(first)} to ${quoted(last)} are missing: these ${markers.length} markers follow ` +
      'one another, and no list of notes answers them.',
    span: first.span,
    fixes: createList(checked, markers),
    related: markers.slice(1, 6).map(({ span, text }) => ({ span, message: `${text} has no note either` })),
  };
}

function single(checked: Checked, marker: Marker, notes: readonly Note[]): RuleFinding {
  const { text, apparatus } = checked;
  return {
    message: `${quoted(marker)} calls a note that is not there${reason(text, marker, notes)}.`,
    span: marker.span,
    fixes: fixesFor(checked, marker),
    related: neighbours(marker, notes).map(note => ({
      span: note.labelSpan ?? note.span,
      message: `${named(note)} stands here, called ${calls(text, apparatus, note)}`,
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

function reason(text: Text, marker: Marker, notes: readonly Note[]): string {
  if (marker.style === 'caret') return `: no line begins with “[^${marker.label}]:”`;
  const [before, after] = neighbours(marker, notes);
  const line = (note: Note): string => text.lineName(placeOf(note), marker.span.start);
  if (before && after) return `: the list has ${named(before)} (${line(before)}) and then ${named(after)}`;
  return before ? `: the list ends with ${named(before)} (${line(before)})` : '';
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

function calls(text: Text, apparatus: Apparatus, note: Note): string {
  if (note.markers.length === 0) return 'from nowhere';
  return `on ${text.lineName(apparatus.markers[note.markers[0]].span.start, placeOf(note))}`;
}
