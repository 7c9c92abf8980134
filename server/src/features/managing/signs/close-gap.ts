import type { Analysis } from '../../../analyse.ts';
import type { Edit } from '../../../check/finding.ts';
import { type Entry, feetLike, feetOf, isCalledBySign } from './feet.ts';
import { resigned, rowFor, signsDue } from './renumber-signs.ts';

/**
 * The edits that move the signs or letters behind a note (an index) on by one when it is deleted. None where the notes around it
 * don't stand as their row has them, so that no gap would show.
 */
export function closedSigns(analysis: Analysis, index: number): Edit[] {
  const note = analysis.apparatus.notes[index];
  if (!isCalledBySign(note)) return [];
  const feet = feetLike(feetOf(analysis, note.style), note);
  const row = rowFor(feet);
  const before = row && signsDue(feet, row);
  if (!before || ![...before].every(([entry, sign]) => entry.note.label === sign)) return [];
  const entries = [...before.keys()];
  const due = new Map<Entry, string>();
  for (let i = entries.findIndex(entry => entry.index === index) + 1; i < entries.length; i++) {
    const sign = entries[i].note.label;
    if (i === 0 || sign === row[0]) break;
    due.set(entries[i], row[row.indexOf(sign) - 1]);
  }
  return resigned(analysis, feet, due);
}
