import { FOOTNOTE_ANCHOR } from './label-forms.ts';
import type { MarkerSighting } from './sighting.ts';

/** `[1](#fn_4)`, the target in group 1. */
const LINKED = new RegExp(`\\[\\^?[\\d*†‡§]{1,4}\\]\\(#(${FOOTNOTE_ANCHOR})(?:\\.x?html?|\\.md)?\\)`, 'y');

/**
 * A link that calls a note by its anchor, as in books that were converted from web pages: its name is the anchor, which the note
 * bears. Null where the bracket is no such link. Its shape is `loose`: without the note it is a link like any other.
 */
export function linkedAt(content: string, at: number): MarkerSighting | null {
  LINKED.lastIndex = at;
  const match = LINKED.exec(content);
  if (!match) return null;
  return {
    span: { start: at, end: at + match[0].length },
    style: 'caret',
    label: match[1],
    number: null,
    shape: 'loose',
  };
}
