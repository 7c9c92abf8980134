import type { LabelSighting } from '../../scan/notes/sighting.ts';
import { NOTE_HEADINGS } from '../../scan/notes/words.ts';
import type { Layout } from '../../text/layout.ts';
import type { Text } from '../../text/text.ts';

/** Whether the label is the first below a line such as "Notes" or "## Anmerkungen". */
export function isHeaded(text: Text, layout: Layout, label: LabelSighting): boolean {
  const block = layout.blocks[label.block];
  if (label.line > block.firstLine) return isNoteHeading(text.line(label.line - 1));
  const above = layout.blocks[label.block - 1];
  return above !== undefined && isNoteHeading(text.line(above.lastLine));
}

/** Whether a line is nothing but a heading of a note list. */
export function isNoteHeading(line: string): boolean {
  if (line.length > 80) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.length <= 3 && words.some(word => NOTE_HEADINGS.has(word));
}

/** Whether a colon announces the list, as it does the points of an enumeration: `are permitted under these conditions:`. */
export function isAnnounced(text: Text, layout: Layout, label: LabelSighting): boolean {
  const line = label.inside ? label.line - 1 : layout.blocks[label.block - 1]?.lastLine;
  return line !== undefined && text.line(line).trimEnd().endsWith(':') && !isHeaded(text, layout, label);
}
