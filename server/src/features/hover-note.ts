import type { Analysis } from '../analyse.ts';
import { sentences } from '../check/citations/words.ts';
import { textOf } from '../check/notes/words.ts';
import type { Marker, Note } from '../resolve/apparatus.ts';
import { oneLine } from '../text/blanks.ts';
import { t } from '../wording/wording.ts';
import { wordsAround } from './context.ts';
import { type Line, leadsTo, rich, strong } from './rich.ts';

/** A marker: the note it calls, in full, and how the marker was read if it is damaged. */
export function markerHover(analysis: Analysis, index: number): Line[] {
  const marker = analysis.apparatus.markers[index];
  const reading = readingLine(marker);
  const from = marker.span.start;
  if (marker.note === null)
    return [
      rich('{0} was not found in this text.', strong(noteName({ number: null, label: marker.label }))),
      ...reading,
    ];
  return [...noteLines(analysis, marker.note, from), ...reading];
}

/** A note's label: the places that call it, each with the words around it. */
export function labelHover(analysis: Analysis, index: number): Line[] {
  const note = analysis.apparatus.notes[index];
  const name = strong(noteName(note));
  if (note.markers.length === 0) return [rich('{0} is called nowhere in this text.', name), ...placingLine(note)];
  const shown = note.markers.slice(0, MOST_CALLS).map(marker => callLine(analysis, marker, note.span.start));
  const rest = note.markers.length - shown.length;
  const head: Line =
    note.markers.length === 1
      ? rich('{0} is called once:', name)
      : rich('{0} is called {1} times:', name, note.markers.length);
  return [head, ...shown, ...(rest > 0 ? [[t('and {0} more.', rest)]] : []), ...placingLine(note)];
}

/** `see note 44`: the notes it refers to, in full. */
export function crossReferenceHover(analysis: Analysis, index: number): Line[] {
  const reference = analysis.apparatus.crossReferences[index];
  return reference.numbers.flatMap(({ number }, i) => {
    const note = reference.notes[i] ?? null;
    return note === null
      ? [rich('{0} was not found in this text.', strong(noteName({ number, label: '' })))]
      : noteLines(analysis, note, reference.span.start);
  });
}

/** `Note 3` as a reader calls it; a note whose label was lost and has no number is just a note. */
export const noteName = (note: Pick<Note, 'number' | 'label'>): string =>
  t('Note {0}', note.number ?? note.label).trim();

function noteLines(analysis: Analysis, index: number, from: number): Line[] {
  const note = analysis.apparatus.notes[index];
  const words = shortened(oneLine(textOf(analysis, note)), LONGEST_NOTE);
  const place = note.span.start;
  const head: Line = [strong(noteName(note)), ' (', leadsTo(place, analysis.text.lineName(place, from)), ')'];
  return [head, words === '' ? [t('The note is empty.')] : [words], ...placingLine(note)];
}

const readingLine = ({ reading, label, evidence }: Marker): Line[] =>
  reading === 'exact' ? [] : [[sentences(t('Read as {0}.', label), evidence && sentence(evidence))]];

const placingLine = ({ state, evidence }: Note): Line[] =>
  state === 'labelled' || evidence === null ? [] : [[sentence(evidence)]];

/** A clause as a sentence of its own. */
export const sentence = (clause: string): string =>
  `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${/[.!?…]$/.test(clause) ? '' : '.'}`;

function callLine({ text, apparatus }: Analysis, index: number, from: number): Line {
  const { span } = apparatus.markers[index];
  return rich('{0}: “{1}”', leadsTo(span.start, text.lineName(span.start, from)), wordsAround(text, span));
}

/** Words cut after a whole word when they are longer than a hover should be. */
export function shortened(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf(' ', longest);
  return `${words.slice(0, cut > 0 ? cut : longest)} …`;
}

const LONGEST_NOTE = 1500;
const MOST_CALLS = 5;
