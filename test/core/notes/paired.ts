import type { NoteApparatus } from '../../../server/src/resolve/apparatus.ts';
import { resolveNotes } from '../../../server/src/resolve/notes.ts';
import { type Dialect, readLayout } from '../../../server/src/text/layout.ts';
import { Text } from '../../../server/src/text/text.ts';
import { at } from './rendering.ts';

/** The notes and markers of a text as the engine sees them. */
export function notesIn(content: string, dialect: Dialect = 'plaintext'): NoteApparatus {
  const text = new Text(content);
  return resolveNotes(text, readLayout(text, dialect));
}

/** What the engine pairs, written as `Rendered.pairs` is; notes that no marker calls come last. */
export function pairsIn(content: string, dialect: Dialect = 'plaintext'): string[] {
  const { markers, notes } = notesIn(content, dialect);
  const called = markers.map(
    ({ span, note }) => `${at(content, span)} → ${note === null ? 'nothing' : at(content, notes[note].span)}`,
  );
  const idle = notes.filter(note => note.markers.length === 0).map(note => `nothing → ${at(content, note.span)}`);
  return [...called, ...idle];
}

/** `marker → words of its note`, in text order; notes that nothing calls last. */
export function pairs(content: string, dialect: Dialect = 'plaintext'): string[] {
  const { markers, notes } = notesIn(content, dialect);
  const words = (i: number): string => content.slice(notes[i].span.start, notes[i].span.end).replace(/\s+/g, ' ');
  return [
    ...markers.map(({ text, note }) => `${text} → ${note === null ? 'nothing' : words(note)}`),
    ...notes.flatMap((note, i) => (note.markers.length === 0 ? [`nothing → ${words(i)}`] : [])),
  ];
}
