import type { Analysis } from '../../analyse.ts';
import { textOf } from '../../check/notes/words.ts';
import { oneLine } from '../../text/blanks.ts';
import type { Span } from '../../text/span.ts';
import { noteTarget } from '../definition.ts';
import { shortened } from '../hover-note.ts';

/** The notes of a text as a list to read and click in. */
export interface NotesList {
  /** Markers that call no note and notes that nothing calls, in text order. */
  readonly unresolved: readonly NoteEntry[];
  /** The notes of each scope that has any, in the order of the text. */
  readonly lists: readonly (readonly NoteEntry[])[];
}

export interface NoteEntry {
  /** `missing`: a marker without a note; `uncalled`: a note without a marker. */
  readonly state: 'called' | 'uncalled' | 'missing';
  /** The number, name or sign of the note; empty where a scan has lost it. */
  readonly label: string;
  /** The note's own first words; of a missing one the words before its marker. */
  readonly words: string;
  /** Where a click leads: the note's label, or the marker of a missing note. */
  readonly place: Span;
  /** The whole note. */
  readonly span: Span;
  readonly markers: readonly Span[];
}

export function notesList(analysis: Analysis): NotesList {
  const { scopes, notes } = analysis.apparatus;
  const entries = notes.map((_, index) => noteEntry(analysis, index));
  const uncalled = entries.filter(({ state }) => state === 'uncalled');
  return {
    unresolved: [...missing(analysis), ...uncalled].sort((a, b) => a.place.start - b.place.start),
    lists: scopes.map(scope => scope.notes.map(index => entries[index])).filter(list => list.length > 0),
  };
}

function noteEntry(analysis: Analysis, index: number): NoteEntry {
  const { apparatus } = analysis;
  const note = apparatus.notes[index];
  const { span, selection } = noteTarget(note);
  return {
    state: note.markers.length > 0 ? 'called' : 'uncalled',
    label: String(note.number ?? note.label),
    words: shortened(oneLine(textOf(analysis, note)), LONGEST),
    place: selection,
    span,
    markers: note.markers.map(marker => apparatus.markers[marker].span),
  };
}

/** A marker that stands twice without its note is listed twice: each place has to be looked at. */
const missing = ({ apparatus, text }: Analysis): NoteEntry[] =>
  apparatus.markers.flatMap(({ note, label, span }) => {
    if (note !== null) return [];
    const before = text.content.slice(Math.max(0, span.start - BEFORE), span.start);
    const words = `… ${oneLine(before.slice(before.search(/\s/) + 1))}`;
    return [{ state: 'missing', label, words, place: span, span, markers: [span] } satisfies NoteEntry];
  });

const LONGEST = 120;
const BEFORE = 50;
