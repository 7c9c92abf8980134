import type { Analysis } from '../analyse.ts';
import type { Edit } from '../check/finding.ts';
import { tidy } from '../check/repairs/edits.ts';
import { type Member, membersOf } from '../check/repairs/members.ts';
import { renamingEdits } from '../check/repairs/renaming.ts';
import { nameInLabel, nameInMarker } from '../check/repairs/writing.ts';
import type { Note } from '../resolve/apparatus.ts';
import type { Span } from '../text/span.ts';
import { t } from '../wording/wording.ts';
import { keepsPairing } from './managing/pairing.ts';
import { type Refusal, refuse } from './managing/plan.ts';
import { feetOf, isCalledBySign, ROWS } from './managing/signs/feet.ts';

/** A note with every place where its number or name stands. */
export interface NoteName {
  readonly name: string;
  readonly places: readonly Span[];
  /** Why it cannot have another name, as a sentence; null if it can. */
  refuse(newName: string): string | null;
  edits(newName: string): Edit[];
}

const memberOf = ({ apparatus }: Analysis, index: number): Member => {
  const { label, number, markers } = apparatus.notes[index];
  return { name: label, number, note: index, markers, first: apparatus.markers[markers[0]]?.span.start ?? 0 };
};

/** The number or name of a note (an index), to be given another: in label, markers and references to it. */
export function noteName(analysis: Analysis, index: number): NoteName | Refusal {
  const { text, apparatus } = analysis;
  const note = apparatus.notes[index];
  if (note.number === null && note.style !== 'caret' && !isCalledBySign(note))
    return refuse(t('This note has no number or name that could be changed.'));
  const places = [
    note.labelSpan && nameInLabel(text, note),
    ...note.markers.map(marker => nameInMarker(text, apparatus.markers[marker])),
  ].filter(place => place !== null);
  const own = memberOf(analysis, index);
  if (!renamingEdits(analysis, new Map([[own, '']]))) return refuse(t('Some markers of this note can’t be rewritten.'));
  return {
    name: String(note.number ?? note.label),
    places,
    refuse: name => refuseFor(note)(analysis, index, name),
    edits: name => tidy(text.content, renamingEdits(analysis, new Map([[own, name]])) ?? []),
  };
}

const refuseFor = (note: Note): typeof refuseName =>
  note.style === 'caret' ? refuseName : isCalledBySign(note) ? refuseSign : refuseNumber;

/** A sign or letter takes another of its kind that no other note at the same foot has, if both are then still read. */
function refuseSign(analysis: Analysis, index: number, name: string): string | null {
  const { label, style } = analysis.apparatus.notes[index];
  if (name === label) return null;
  const isLetter = /\p{L}/u.test(label);
  if (!ROWS.some(row => row.includes(name) && isLetter === /\p{L}/u.test(name)))
    return isLetter
      ? t('This note is called by a letter from a to z.')
      : t('This note is called by a sign: * † ‡ § ‖ ¶, single or double.');
  const foot = feetOf(analysis, style).find(entries => entries.some(entry => entry.index === index));
  if (foot?.some(({ note }) => note.label === name)) return t('There is already a note {0} at this foot.', name);
  const own: Member = memberOf(analysis, index);
  const edits = tidy(analysis.text.content, renamingEdits(analysis, new Map([[own, name]])) ?? []);
  return keepsPairing(analysis, edits)
    ? null
    : t('With {0}, this note and its marker could not be told from the others.', name);
}

function refuseName({ apparatus }: Analysis, index: number, name: string): string | null {
  const { notes, crossReferences } = apparatus;
  if (!/^[^\s[\]^]+$/.test(name)) return t('The name of a note holds no blank, bracket or caret.');
  if (!NUMBER.test(name) && crossReferences.some(reference => reference.notes.includes(index))) {
    return t('The text refers to note {0} by its number, so it needs a number.', notes[index].label);
  }
  const taken = notes.some((other, i) => i !== index && other.style === 'caret' && other.label === name);
  return taken ? t('There is already a note [^{0}].', name) : null;
}

/** A list of numbers counts up: a note can take a number that is free between those of its neighbours. */
function refuseNumber(analysis: Analysis, index: number, name: string): string | null {
  if (!NUMBER.test(name))
    return t('Notes of this list have numbers from 1 to 9999. For names, convert them to Markdown.');
  const number = Number(name);
  const { notes, scopes } = analysis.apparatus;
  const { scope } = notes[index];
  if (number === notes[index].number) return null;
  if (membersOf(analysis, scope).some(member => member.note !== index && member.number === number)) {
    return t('There is already a note or a marker {0} here.', number);
  }
  const list = scopes[scope].notes.map(i => notes[i]);
  const at = list.indexOf(notes[index]);
  const [above, below] = [numberOf(list[at - 1], 0), numberOf(list[at + 1], Number.POSITIVE_INFINITY)];
  if (above < number && number < below) return null;
  return t('Note {0} would stand out of order here. To number all notes anew, use Renumber Notes.', number);
}

const numberOf = (note: Note | undefined, otherwise: number): number => note?.number ?? otherwise;

const NUMBER = /^[1-9]\d{0,3}$/;
