import type { Marker, NoteStyle } from '../../resolve/apparatus.ts';
import { quotedGlyphs } from '../../resolve/notes/glyphs.ts';
import { t } from '../../wording/wording.ts';
import type { Checked, Edit, Fix } from '../finding.ts';
import { newList, newListNote, newNote } from './new-note.ts';
import { perScope } from './per-scope.ts';
import { withoutMarker } from './removal.ts';
import { markerLike, markerText, nameInMarker, nameText } from './writing.ts';

/** Makes the note that a marker calls: empty, at its place in the list; in a list of its own where there is none. */
export function createNote(checked: Checked, marker: Marker): Fix {
  const { above, below } = neighbours(checked, marker);
  const { edit } =
    newNote(checked, marker.label, { above, below }, marker.span.start) ??
    newListNote(checked, marker.label, marker.style === 'inline' ? 'caret' : marker.style, marker.span.start);
  return { title: t('Create note {0}', marker.label), edits: [edit] };
}

/**
 * Makes the list that markers call: an empty note for each, at the end of the file. Not where other notes stand behind the
 * markers: the list would have to stand before them, and only the author knows where.
 */
export function createList(checked: Checked, markers: readonly Marker[]): Fix[] {
  const [first, last] = [markers[0], markers[markers.length - 1]];
  if (checked.apparatus.notes.some(({ span }) => span.start > first.span.start)) return [];
  const names = [...new Set(markers.map(({ label }) => label))];
  const { edit } = newList(checked, names, first.style, last.span.start);
  return [
    {
      title: t('Create a list with notes {0} to {1}', names[0], names[names.length - 1]),
      edits: [edit],
      preferred: true,
    },
  ];
}

/** By number, or for a name by the markers in the text: the notes that are called next to it. */
function neighbours(checked: Checked, marker: Marker): { above: number | null; below: number | null } {
  const ranked = (marker.number !== null ? notesByNumber : notesByMarker)(checked, marker.scope);
  const own = marker.number ?? marker.span.start;
  const below = firstFrom(ranked, own);
  const above = ranked[below - 1];
  const next = ranked[below]?.rank === own ? ranked[below + 1] : ranked[below];
  const last = above || next ? null : (checked.apparatus.scopes[marker.scope].notes.at(-1) ?? null);
  return { above: above?.note ?? last, below: next?.note ?? null };
}

interface Ranked {
  readonly note: number;
  readonly rank: number;
}

const notesByNumber = perScope(({ apparatus: { notes, scopes } }, scope) =>
  inRank(scopes[scope].notes.map(note => ({ note, rank: notes[note].number ?? Number.NaN }))),
);

const notesByMarker = perScope(({ apparatus: { markers, scopes } }, scope) =>
  inRank(
    scopes[scope].markers.flatMap(index => {
      const { note, span } = markers[index];
      return note === null ? [] : [{ note, rank: span.start }];
    }),
  ),
);

/** By rank, of several with the same the first alone. */
function inRank(all: readonly Ranked[]): readonly Ranked[] {
  const sorted = all.filter(({ rank }) => !Number.isNaN(rank)).sort((a, b) => a.rank - b.rank);
  return sorted.filter(({ rank }, at) => rank !== sorted[at - 1]?.rank);
}

/** Index of the first whose rank is `own` or higher; the length where all are lower. */
function firstFrom(ranked: readonly Ranked[], own: number): number {
  let low = 0;
  let high = ranked.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ranked[middle].rank < own) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const deleteMarker = (checked: Checked, marker: Marker): Fix => ({
  title: t('Delete the marker {0}', marker.text),
  edits: [withoutMarker(checked, marker)],
});

/** Gives a marker that is misprinted the number or name that was meant. */
export function correctMarker({ text }: Checked, marker: Marker, name: string): Fix[] {
  const span = nameInMarker(text, marker);
  if (!span) return [];
  const written = markerLike(text, marker, marker.style, name);
  return [
    {
      title: t('Write {0}', written),
      edits: [{ span, text: nameText(marker.style, name, text.slice(span)) }],
      preferred: true,
    },
  ];
}

/** Writes a damaged marker as it is read, in the style of the markers around it. */
export function markerAsRead(checked: Checked, marker: Marker): Edit {
  return { span: marker.span, text: markerText(usualStyle(checked, marker.scope), marker.label) };
}

export const writeAsRead = (checked: Checked, marker: Marker): Fix => {
  const edit = markerAsRead(checked, marker);
  return { title: t('Write {0} for {1}', edit.text, quotedGlyphs(marker.text)), edits: [edit], preferred: true };
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
