import type { Library } from '../library/model.ts';
import type { Layout } from '../text/layout.ts';
import type { Text } from '../text/text.ts';
import type { CitationApparatus, NoteApparatus } from './apparatus.ts';

/** Finds the citations of a document and says what each stands for. */
export function resolveCitations(
  _text: Text,
  _layout: Layout,
  _notes: NoteApparatus,
  _library: Library,
): CitationApparatus {
  return { citations: [], works: [] };
}
