import type { Analysis } from '../../../analyse.ts';
import type { Edit } from '../../../check/finding.ts';
import { applied } from '../../../check/repairs/edits.ts';
import type { NoteApparatus } from '../../../resolve/apparatus.ts';
import { resolveNotes } from '../../../resolve/notes.ts';
import { readLayout } from '../../../text/layout.ts';
import { Text } from '../../../text/text.ts';

/**
 * Whether every marker still calls the note that it called, by the notes' texts. Another way of writing may be one that
 * can't be told from the words around it: this reads the text as it would be, and sees.
 */
export function keepsPairing(analysis: Analysis, edits: readonly Edit[]): boolean {
  const text = new Text(applied(analysis.text.content, edits));
  const after = calls(text, resolveNotes(text, readLayout(text, analysis.layout.dialect)));
  const before = calls(analysis.text, analysis.apparatus);
  return before.length === after.length && before.every((call, i) => call === after[i]);
}

/** The texts of the notes that are called, in an order that moving the notes does not change. */
function calls(text: Text, { markers, notes }: Pick<NoteApparatus, 'markers' | 'notes'>): string[] {
  return markers.flatMap(({ note }) => (note === null ? [] : [words(text.slice(notes[note].span))])).sort();
}

/** Without blanks, indents and the markers within, which are written in another way. */
const words = (note: string): string =>
  note
    .replace(/\[\^[^\]]+\]|\[\d+\]|[⁰¹²³⁴-⁹]|\d/g, '')
    .replace(/\s+/g, ' ')
    .trim();
