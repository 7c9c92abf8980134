import type { Analysis } from '../../analyse.ts';
import type { Edit } from '../../check/finding.ts';
import { capital } from '../../check/notes/words.ts';
import { tidy } from '../../check/repairs/edits.ts';
import { type Member, membersOf } from '../../check/repairs/members.ts';
import { withoutMarker, withoutNote } from '../../check/repairs/removal.ts';
import { renamingEdits } from '../../check/repairs/renaming.ts';
import { t } from '../../wording/wording.ts';
import { noteAt, thingAt } from '../place.ts';
import { isScanned, keepsPairing, repairFirst } from './pairing.ts';
import { type Plan, type Refusal, refuse } from './plan.ts';
import { closedSigns } from './signs/close-gap.ts';

/**
 * Deletes the note at an offset (UTF-16), on its marker, its label or in its text, with all markers that call it, and closes
 * the gap in the numbers. No other note and no other marker is touched but for its number. Where the text refers to the
 * deleted note (*see note 4*), the gap stays: the reference would silently mean the next note.
 */
export function deleteNote(analysis: Analysis, offset: number): Plan | Refusal {
  const index = noteToDelete(analysis, offset);
  if (index === null) return refuse(t('Put the cursor on a marker, or in the note that is to be deleted.'));
  const { markers, notes } = analysis.apparatus;
  const removed = [
    ...(notes[index].style === 'inline'
      ? []
      : notes[index].markers.map(marker => withoutMarker(analysis, markers[marker]))),
    ...withoutNote(analysis, index),
  ];
  const left = referred(analysis, index, removed);
  if (left) return { edits: tidy(analysis.text.content, removed), left };
  const closed = [...(renamingEdits(analysis, shiftedDown(analysis, index)) ?? []), ...closedSigns(analysis, index)];
  const isRemoved = (start: number): boolean => removed.some(({ span }) => span.start <= start && start < span.end);
  const edits = tidy(analysis.text.content, [...removed, ...closed.filter(({ span }) => !isRemoved(span.start))]);
  const { scope } = notes[index];
  if (!isScanned(analysis, scope) || keepsPairing(analysis, edits, scope, index)) return { edits };
  return {
    edits: tidy(analysis.text.content, removed),
    left: `${t('The other notes keep their numbers.')} ${repairFirst()}`,
  };
}

/** What to tell when something outside of what is removed refers to the note by its number; undefined if nothing does. */
function referred({ text, apparatus }: Analysis, index: number, removed: readonly Edit[]): string | undefined {
  const reference = apparatus.crossReferences.find(
    ({ span, notes }) =>
      notes.includes(index) && !removed.some(edit => edit.span.start <= span.start && span.end <= edit.span.end),
  );
  if (!reference) return undefined;
  const { label } = apparatus.notes[index];
  const line = text.lineName(reference.span.start, apparatus.notes[index].span.start);
  return t('{0} still refers to note {1}, so the other notes keep their numbers.', capital(line), label);
}

/** The note that is meant at an offset; null where none is. */
export function noteToDelete(analysis: Analysis, offset: number): number | null {
  const thing = thingAt(analysis, offset);
  if (thing?.kind === 'marker') return analysis.apparatus.markers[thing.index].note;
  return thing?.kind === 'label' ? thing.index : noteAt(analysis, offset);
}

/** One less for every higher number of the scope, unless another note or marker has the number of the deleted one. */
function shiftedDown(analysis: Analysis, index: number): Map<Member, string> {
  const { number, scope } = analysis.apparatus.notes[index];
  const names = new Map<Member, string>();
  const members = membersOf(analysis, scope);
  const own = members.find(member => member.note === index);
  if (number === null || !own || members.some(member => member !== own && member.number === number)) return names;
  for (const member of members) {
    if (member.number !== null && member.number > number) names.set(member, String(member.number - 1));
  }
  return names;
}
