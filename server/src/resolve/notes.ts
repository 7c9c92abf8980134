import type { Layout } from '../text/layout.ts';
import type { Text } from '../text/text.ts';
import type { NoteApparatus } from './apparatus.ts';

/** Finds the notes and markers of a document and pairs them. */
export function resolveNotes(_text: Text, _layout: Layout): NoteApparatus {
  return { scopes: [], notes: [], markers: [], crossReferences: [] };
}
