import type { Analysis } from '../../analyse.ts';
import type { Edit } from '../../check/finding.ts';
import { editedText } from '../../check/repairs/edits.ts';
import type { NoteApparatus } from '../../resolve/apparatus.ts';
import { resolveNotes } from '../../resolve/notes.ts';
import { readLayout } from '../../text/layout.ts';
import type { Text } from '../../text/text.ts';
import { t } from '../../wording/wording.ts';

/**
 * Whether every marker still calls the note that it called, by how the notes begin. Another way of writing may be one that
 * can't be told from the words around it: this reads the text as it would be, and sees. What is read besides is no
 * matter; nor how far a note reaches over its page. Only calls of `scope` are looked at if one is given, and none of the note
 * `except`.
 */
export function keepsPairing(analysis: Analysis, edits: readonly Edit[], scope?: number, except?: number): boolean {
  const { text, apparatus } = readAfter(analysis, edits);
  const after = calls(text, apparatus);
  const before = calls(analysis.text, analysis.apparatus, scope, except);
  return [...before].every(([note, count]) => (after.get(note) ?? 0) >= count);
}

/** Whether nothing more is taken for a note: a line that begins with `18.` may be one among plain endnotes. */
export const addsNoNote = (analysis: Analysis, edits: readonly Edit[]): boolean =>
  readAfter(analysis, edits).apparatus.notes.length <= analysis.apparatus.notes.length;

/** Whether one more marker has a note: the new one, if all others keep theirs. */
export function callsOneMore(analysis: Analysis, edits: readonly Edit[]): boolean {
  const called = ({ markers }: NoteApparatus): number => markers.filter(({ note }) => note !== null).length;
  return called(readAfter(analysis, edits).apparatus) === called(analysis.apparatus) + 1;
}

function readAfter(
  { text: before, layout }: Analysis,
  edits: readonly Edit[],
): { readonly text: Text; readonly apparatus: NoteApparatus } {
  const text = editedText(before, edits);
  return { text, apparatus: resolveNotes(text, readLayout(text, layout.dialects)) };
}

/** How often each note is called, by its opening words: moving the notes does not change that. */
function calls(
  text: Text,
  { markers, notes }: Pick<NoteApparatus, 'markers' | 'notes'>,
  scope?: number,
  except?: number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const marker of markers) {
    if (marker.note === null || marker.note === except || (scope !== undefined && marker.scope !== scope)) continue;
    const note = opening(text.slice(notes[marker.note].span));
    counts.set(note, (counts.get(note) ?? 0) + 1);
  }
  return counts;
}

/** Without blanks, indents, the markers within, which are written in another way, and the letters of notes it refers to. */
const opening = (note: string): string =>
  note
    .slice(0, LOOKED_AT)
    .replace(/\[\^[^\]]+\]|\[\d+\]|[⁰¹²³⁴-⁹]|\d/g, '')
    .replace(/\[[a-z*†‡§‖¶]{1,2}\]|[*†‡§‖¶]|\|\||(?<=[Nn]ote )[a-z](?!\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, OPENING);

const LOOKED_AT = 200;
const OPENING = 40;

/** Whether a scan has left marks on a scope, so that its numbers are read by their place and not as they stand. */
export const isScanned = ({ apparatus }: Analysis, scope: number): boolean =>
  apparatus.scopes[scope].notes.some(index => apparatus.notes[index].state !== 'labelled') ||
  apparatus.scopes[scope].markers.some(index => apparatus.markers[index].reading === 'damaged');

/** What to say where other numbers would make a damaged list unreadable. */
export const repairFirst = (): string =>
  t(
    'A scan has damaged these notes, and with other numbers they could not be told apart any more. First have the markers written as they are read (Fix All Damaged Markers) and the labels put back (Fix All Damaged Labels).',
  );
