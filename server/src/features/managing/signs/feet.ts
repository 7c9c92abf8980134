import type { Analysis } from '../../../analyse.ts';
import type { Edit } from '../../../check/finding.ts';
import { wholeNote } from '../../../check/repairs/note-places.ts';
import type { Marker, Note, NoteStyle } from '../../../resolve/apparatus.ts';
import type { Span } from '../../../text/span.ts';

/** Rows of signs that printers use, the usual one first. */
export const ROWS: readonly (readonly string[])[] = [
  ['*', '†', '‡', '§', '‖', '¶', '**', '††', '‡‡', '§§'],
  ['*', '†', '‡', '§', '||', '¶', '**', '††', '‡‡', '§§'],
  ['*', '†', '‡', '§', '¶', '**', '††', '‡‡', '§§'],
  ['*', '**', '***', '****', '*****', '******'],
  ['*', '**', '†', '‡', '§'],
  ['†', '‡', '§', '‖', '¶', '††', '‡‡', '§§'],
  ['†', '‡', '§', '¶', '††', '‡‡', '§§'],
  [...'abcdefghijklmnopqrstuvwxyz'],
  [...'abcdefghiklmnopqrstuvwxyz'],
];

/** Whether notes of that style and name are called by signs or letters: `*`, `[*]`, `[a]`. */
export const isCalledBySign = ({ style, number }: Pick<Marker, 'style' | 'number'>): boolean =>
  style === 'sign' || (style === 'bracket' && number === null);

// ---- feet

/** A note that a sign calls, with its one marker. */
export interface Entry {
  readonly marker: Marker;
  /** The sign in the marker. */
  readonly sign: Span;
  readonly note: Note;
  /** Index of the note. */
  readonly index: number;
  /** The sign in the label. */
  readonly label: Span;
  /** The note with its label. */
  readonly whole: Span;
}

/** Notes with signs that stand together, in text order. */
export type Foot = readonly Entry[];

export function feetOf(analysis: Analysis, style: NoteStyle): readonly Foot[] {
  const feet: Entry[][] = [];
  for (const entry of entriesOf(analysis, style)) {
    const above = feet.at(-1)?.at(-1);
    const gap = above && analysis.text.content.slice(above.whole.end, entry.whole.start);
    if (gap !== undefined && /^[^\S\f]*$/.test(gap)) feet[feet.length - 1].push(entry);
    else feet.push([entry]);
  }
  return feet;
}

function entriesOf({ text, apparatus }: Analysis, style: NoteStyle): readonly Entry[] {
  const entries = apparatus.notes.flatMap((note, index): Entry[] => {
    const whole = note.style === style && isCalledBySign(note) ? wholeNote(text, note) : null;
    if (!whole || !note.labelSpan || note.markers.length !== 1) return [];
    const marker = apparatus.markers[note.markers[0]];
    const label = signIn(text.content, note.labelSpan, note.label);
    return [{ marker, sign: signIn(text.content, marker.span, note.label), note, index, label, whole }];
  });
  return entries.sort((a, b) => a.whole.start - b.whole.start);
}

/** The sign without the brackets around it. */
function signIn(content: string, { start }: Span, sign: string): Span {
  const at = content.indexOf(sign, start);
  return { start: at, end: at + sign.length };
}

// ---- the row

/**
 * The first row that all feet of the text begin; failing that, one that this foot begins. Null where there is none, and where
 * letters run on from foot to foot.
 */
export function rowOf(feet: readonly Foot[], foot: Foot): readonly string[] | null {
  const fitting = ROWS.filter(row => begins(foot, row));
  const alike = feetLike(feet, foot[0].note);
  const shared = fitting.find(row => alike.every(each => begins(each, row)));
  return shared ?? (isLettered(foot[0].note) ? null : (fitting[0] ?? null));
}

export const isLettered = ({ label }: Note): boolean => /\p{L}/u.test(label);

/** Of feet with letters and feet with signs those of the same kind as a note. */
export const feetLike = (feet: readonly Foot[], note: Note): readonly Foot[] =>
  feet.filter(([first]) => isLettered(first.note) === isLettered(note));

export const begins = (foot: Foot, row: readonly string[]): boolean =>
  foot.every(({ note }, i) => note.label === row[i]);

export const isInOrder = (foot: Foot): boolean =>
  foot.every(({ marker }, i) => i === 0 || foot[i - 1].marker.span.start < marker.span.start);

export const rewritten = (entry: Entry, sign: string): Edit[] => [
  { span: entry.sign, text: sign },
  { span: entry.label, text: sign },
];
