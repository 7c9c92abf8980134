import type { Marker, NoteStyle } from '../../resolve/apparatus.ts';
import type { Checked, Edit, Fix } from '../finding.ts';
import { newListNote, newNote } from './new-note.ts';
import { perScope } from './per-scope.ts';
import { withoutMarker } from './removal.ts';
import { markerText, nameInMarker, nameText } from './writing.ts';

/** Makes the note that a marker calls: empty, at its place in the list; in a list of its own where there is none. */
export function createNote(checked: Checked, marker: Marker): Fix {
  const { above, below } = neighbours(checked, marker);
  const { edit } =
    newNote(checked, marker.label, { above, below }, marker.span.start) ??
    newListNote(checked, marker.label, marker.style === 'inline' ? 'caret' : marker.style);
  return { title: `Create note ${marker.label}`, edits: [edit] };
}

/** By number, or for a name by the markers in the text: the notes that are called next to it. */
function neighbours({ apparatus }: Checked, marker: Marker): { above: number | null; below: number | null } {
  const { notes, markers, scopes } = apparatus;
  const ranked: { note: number; rank: number }[] =
    marker.number !== null
      ? scopes[marker.scope].notes.map(note => ({ note, rank: notes[note].number ?? Number.NaN }))
      : scopes[marker.scope].markers.flatMap(i =>
          markers[i].note === null ? [] : [{ note: markers[i].note as number, rank: markers[i].span.start }],
        );
  const own = marker.number ?? marker.span.start;
  let above: { note: number; rank: number } | null = null;
  let below: { note: number; rank: number } | null = null;
  for (const each of ranked) {
    if (each.rank < own && (!above || each.rank > above.rank)) above = each;
    if (each.rank > own && (!below || each.rank < below.rank)) below = each;
  }
  const last = above || below ? null : (scopes[marker.scope].notes.at(-1) ?? null);
  return { above: above?.note ?? last, below: below?.note ?? null };
}

export const deleteMarker = (checked: Checked, marker: Marker): Fix => ({
  title: `Delete the marker ${marker.text}`,
  edits: [withoutMarker(checked, marker)],
});

/** Gives a marker that is misprinted the number or name that was meant. */
export function correctMarker({ text }: Checked, marker: Marker, name: string): Fix[] {
  const span = nameInMarker(text, marker);
  if (!span) return [];
  const written = markerText(marker.style, name);
  return [{ title: `Write ${written}`, edits: [{ span, text: nameText(marker.style, name) }], preferred: true }];
}

/** Writes a damaged marker as it is read, in the style of the markers around it. */
export function markerAsRead(checked: Checked, marker: Marker): Edit {
  return { span: marker.span, text: markerText(usualStyle(checked, marker.scope), marker.label) };
}

export const writeAsRead = (checked: Checked, marker: Marker): Fix => {
  const edit = markerAsRead(checked, marker);
  return { title: `Write ${edit.text} for “${marker.text}”`, edits: [edit], preferred: true };
};

/** The style of most undamaged markers of a scope. */
const usualStyle = perScope(({ apparatus }, scope): NoteStyle => {
  const counts = new Map<NoteStyle, number>();
  for (const index of apparatus.scopes[scope].markers) {
    const { style, reading } = apparatus.markers[index];
    if (reading === 'exact') counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return [...counts].reduce<[NoteStyle, number]>((a, b) => (b[1] > a[1] ? b : a), ['bare', 0])[0];
});
