import type { Checked, Edit } from '../finding.ts';
import type { Member } from './members.ts';
import { nameInLabel, nameInMarker, nameText } from './writing.ts';

/** New numbers or names for members of a scope. */
export type Names = ReadonlyMap<Member, string>;

/**
 * The edits that give members other numbers or names: in the label, in all markers, in what the text refers to by number.
 * Null when a label or marker is written in a way that can't be rewritten. A damaged marker is written as it is read, but
 * only when its number changes.
 */
export function renamingEdits(checked: Checked, names: Names): Edit[] | null {
  const edits: Edit[] = [];
  const byNote = new Map<number, string>();
  for (const [member, name] of names) {
    if (member.name === name) continue;
    const found = memberEdits(checked, member, name);
    if (!found) return null;
    edits.push(...found);
    if (member.note !== null) byNote.set(member.note, name);
  }
  return [...edits, ...referenceEdits(checked, byNote, edits)];
}

function memberEdits({ text, apparatus }: Checked, { note, markers }: Member, name: string): Edit[] | null {
  const edits: Edit[] = [];
  if (note !== null && apparatus.notes[note].labelSpan) {
    const span = nameInLabel(text, apparatus.notes[note]);
    if (!span) return null;
    edits.push({ span, text: nameText(apparatus.notes[note].style, name, text.slice(span)) });
  }
  for (const index of markers) {
    const span = nameInMarker(text, apparatus.markers[index]);
    if (!span) return null;
    edits.push({ span, text: nameText(apparatus.markers[index].style, name, text.slice(span)) });
  }
  return edits;
}

/** Numbers in *see note 4*; one that was read as a marker as well is written once. */
export function referenceEdits(
  { apparatus }: Checked,
  names: ReadonlyMap<number, string>,
  others: readonly Edit[],
): Edit[] {
  if (names.size === 0) return [];
  const written = new Set(others.map(({ span }) => span.start));
  return apparatus.crossReferences.flatMap(({ numbers, notes }) =>
    numbers.flatMap(({ span }, i) => {
      const name = notes[i] === null ? undefined : names.get(notes[i]);
      return name === undefined || written.has(span.start) ? [] : [{ span, text: name }];
    }),
  );
}
