import { WORKS_HEADINGS } from '../../scan/citations/vocabulary.ts';
import type { LabelSighting } from '../../scan/notes/sighting.ts';
import { NOTE_HEADINGS } from '../../scan/notes/words.ts';
import { dialectAt, type Layout } from '../../text/layout.ts';
import type { Text } from '../../text/text.ts';
import type { NoteStyle } from '../apparatus.ts';

/** Whether the label is the first below a line such as "Notes" or "## Anmerkungen". */
export function isHeaded(text: Text, layout: Layout, label: LabelSighting): boolean {
  const block = layout.blocks[label.block];
  if (label.line > block.firstLine) return isNoteHeading(text.line(label.line - 1));
  const above = layout.blocks[label.block - 1];
  return above !== undefined && isNoteHeading(text.line(above.lastLine));
}

/** Where a numbering stands, which says how far it can be trusted to be a list of notes. */
export interface ListPlace {
  /** Below a line such as *Notes*. */
  readonly isHeaded: boolean;
  /** Announced by a colon. */
  readonly isAnnounced: boolean;
  /** `1.` or `(1)` in Markdown, and not below *References*: any list of steps and points is written so. */
  readonly isItems: boolean;
  /** Right below a line such as *References*. */
  readonly isOfWorks: boolean;
  /** Right below a heading that names neither notes nor works. */
  readonly isElsewhere: boolean;
}

/** Where a numbering of a style stands that begins with a label. */
export function placeOfList(text: Text, layout: Layout, style: NoteStyle, label: LabelSighting): ListPlace {
  const above = layout.blocks[label.block - 1];
  const heading = !label.inside && above?.kind === 'heading' ? text.line(above.lastLine) : null;
  const isOfWorks = heading !== null && WORKS_HEADINGS.has(wordsOf(heading));
  return {
    isHeaded: isHeaded(text, layout, label),
    isOfWorks:
      isOfWorks || (above !== undefined && !label.inside && WORKS_HEADINGS.has(wordsOf(text.line(above.lastLine)))),
    isAnnounced: isAnnounced(text, layout, label),
    isItems: !isOfWorks && isItem(style, label) && dialectAt(text, layout, label.span.start) === 'markdown',
    isElsewhere: heading !== null && !isNoteHeading(heading) && !isOfWorks,
  };
}

const isItem = (style: NoteStyle, { delimiter }: LabelSighting): boolean =>
  style === 'paren' || (style === 'bare' && (delimiter === '.' || delimiter === ')'));

const wordsOf = (heading: string): string =>
  heading
    .replace(/[#*_:]/g, '')
    .trim()
    .toLowerCase();

/** Whether a line is nothing but a heading of a note list. */
export function isNoteHeading(line: string): boolean {
  if (line.length > 80) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.length <= 3 && words.some(word => NOTE_HEADINGS.has(word));
}

/** Whether a colon announces the list, as it does the points of an enumeration: `are permitted under these conditions:`. */
function isAnnounced(text: Text, layout: Layout, label: LabelSighting): boolean {
  const line = label.inside ? label.line - 1 : layout.blocks[label.block - 1]?.lastLine;
  return line !== undefined && text.line(line).trimEnd().endsWith(':') && !isHeaded(text, layout, label);
}
