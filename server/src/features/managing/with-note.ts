import type { Analysis } from '../../analyse.ts';
import type { Edit } from '../../check/finding.ts';
import { offsetAfter, tidy } from '../../check/repairs/edits.ts';
import type { NewNote } from '../../check/repairs/new-note.ts';
import type { Plan } from './plan.ts';

/**
 * The plan of a new note and of what it asks for elsewhere, with the cursor in the note. The new note's edit stays apart
 * from `tidy`, which would not know where in it the cursor is.
 */
export function planWithNote({ text }: Analysis, others: readonly Edit[], { edit, cursor }: NewNote): Plan {
  const edits = tidy(text.content, [...others, edit]);
  const above = edits.filter(other => other !== edit && other.span.end <= edit.span.start && !follows(other, edit));
  return { edits, cursor: offsetAfter(above, edit.span.start) + cursor };
}

/** Whether an edit that begins where another inserts stands behind it. */
const follows = (other: Edit, edit: Edit): boolean =>
  other.span.start === edit.span.start && other.span.end > edit.span.start;
