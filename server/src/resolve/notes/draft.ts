import type { LabelSighting, MarkerSighting } from '../../scan/notes/sighting.ts';
import { endWithoutBlanks } from '../../text/blanks.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import type { Marker, Note, NoteApparatus, NoteScope, NoteStyle } from '../apparatus.ts';

/** A note while the apparatus is put together. */
export interface NoteDraft {
  readonly scope: ScopeDraft;
  readonly number: number | null;
  readonly label: string;
  labelSpan: Span | null;
  span: Span;
  continued?: Span;
  state: Note['state'];
  readonly style: NoteStyle;
  evidence: string | null;
}

export interface MarkerDraft {
  readonly scope: ScopeDraft;
  readonly span: Span;
  readonly number: number | null;
  readonly label: string;
  readonly style: NoteStyle;
  readonly reading: Marker['reading'];
  readonly evidence: string | null;
  note: NoteDraft | null;
}

/** A note list with its markers while the apparatus is put together. */
export interface ScopeDraft {
  readonly notes: NoteDraft[];
  readonly markers: MarkerDraft[];
}

export const newScope = (): ScopeDraft => ({ notes: [], markers: [] });

export function addNote(scope: ScopeDraft, label: LabelSighting, span: Span): NoteDraft {
  const note: NoteDraft = {
    scope,
    number: label.number,
    label: label.label,
    labelSpan: label.span,
    span,
    state: 'labelled',
    style: label.style,
    evidence: null,
  };
  scope.notes.push(note);
  return note;
}

export function addMarker(scope: ScopeDraft, sighting: MarkerSighting, note: NoteDraft | null): MarkerDraft {
  const marker: MarkerDraft = {
    scope,
    span: sighting.span,
    number: sighting.number,
    label: sighting.label,
    style: sighting.style,
    reading: 'exact',
    evidence: null,
    note,
  };
  scope.markers.push(marker);
  return marker;
}

/** Puts scopes, notes and markers in text order and turns references into indexes. No note runs on into another file. */
export function finish(text: Text, drafts: readonly ScopeDraft[]): Omit<NoteApparatus, 'crossReferences'> {
  if (text.parts.length > 1) for (const { notes } of drafts) for (const note of notes) keepInFile(text, note);
  const scopes = drafts.filter(scope => scope.notes.length + scope.markers.length > 0);
  const spans = new Map(scopes.map(scope => [scope, spanOf(scope)]));
  const begins = (scope: ScopeDraft): number => (spans.get(scope) as Span).start;
  scopes.sort((a, b) => begins(a) - begins(b));
  const notes = scopes.flatMap(scope => scope.notes).sort((a, b) => placeOf(a) - placeOf(b));
  const markers = scopes.flatMap(scope => scope.markers).sort((a, b) => a.span.start - b.span.start);
  const scopeIndex = new Map(scopes.map((scope, i) => [scope, i]));
  const noteIndex = new Map(notes.map((note, i) => [note, i]));
  const calls: number[][] = notes.map(() => []);
  markers.forEach((marker, i) => {
    if (marker.note) calls[noteIndex.get(marker.note) as number].push(i);
  });
  const finishedScopes = scopes.map((scope): NoteScope => ({ span: spans.get(scope) as Span, notes: [], markers: [] }));
  notes.forEach((note, i) => {
    (finishedScopes[scopeIndex.get(note.scope) as number].notes as number[]).push(i);
  });
  markers.forEach((marker, i) => {
    (finishedScopes[scopeIndex.get(marker.scope) as number].markers as number[]).push(i);
  });
  return {
    scopes: finishedScopes,
    notes: notes.map((note, i) => finishedNote(note, scopeIndex.get(note.scope) as number, calls[i])),
    markers: markers.map(marker =>
      finishedMarker(
        text.content,
        marker,
        scopeIndex.get(marker.scope) as number,
        noteIndex.get(marker.note as NoteDraft),
      ),
    ),
  };
}

function keepInFile(text: Text, note: NoteDraft): void {
  const { start, end } = note.span;
  const file = text.parts[text.partAt(start)];
  if (end > file.end) note.span = { start, end: endWithoutBlanks(text.content, start, file.end) };
}

const placeOf = (note: NoteDraft): number => note.span.start;

function spanOf(scope: ScopeDraft): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { span, labelSpan } of scope.notes) {
    start = Math.min(start, labelSpan?.start ?? span.start, span.start);
    end = Math.max(end, span.end);
  }
  for (const { span } of scope.markers) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

function finishedNote(draft: NoteDraft, scope: number, markers: readonly number[]): Note {
  const { number, label, labelSpan, span, state, style, evidence, continued } = draft;
  const note: Note = { number, label, labelSpan, span, state, style, scope, markers, evidence };
  return continued ? { ...note, continued } : note;
}

const finishedMarker = (content: string, marker: MarkerDraft, scope: number, note: number | undefined): Marker => ({
  span: marker.span,
  text: content.slice(marker.span.start, marker.span.end),
  number: marker.number,
  label: marker.label,
  reading: marker.reading,
  style: marker.style,
  scope,
  note: note ?? null,
  evidence: marker.evidence,
});
