import type { Note, NoteStyle } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import type { Checked, Edit, Fix } from '../finding.ts';
import { perScope } from './per-scope.ts';
import { withLine } from './removal.ts';
import { renumbering } from './renumbering.ts';
import { labelText, nameInLabel, nameText } from './writing.ts';

/**
 * Puts the label of a note before its text: moves one that stands apart, writes one that was lost as those around it are
 * written. A lone stop that was left of it becomes part of it. Empty for a note that has its label.
 */
export function labelBack(checked: Checked, note: Note): Edit[] {
  if (note.state === 'labelled' || note.number === null) return [];
  const label = labelLikeOthers(checked, note);
  const stop = loneStop(checked.text.content, note.span.start);
  const written: Edit = { span: { start: stop ?? note.span.start, end: note.span.start }, text: label };
  return note.labelSpan ? [{ span: withLine(checked, note.labelSpan), text: '' }, written] : [written];
}

export function putLabelBack(checked: Checked, note: Note): Fix[] {
  const edits = labelBack(checked, note);
  if (edits.length === 0) return [];
  const title = note.labelSpan
    ? t('Put the label {0} before its note', note.label)
    : t('Write the label of note {0}', note.number ?? note.label);
  return [{ title, edits, preferred: true }];
}

/** The label with the blank behind it, as the nearest note that has its label is written. */
function labelLikeOthers({ text, apparatus }: Checked, note: Note): string {
  const others = apparatus.scopes[note.scope].notes.map(index => apparatus.notes[index]);
  const model = others.find(({ state, labelSpan }) => state === 'labelled' && labelSpan);
  const within = model && nameInLabel(text, model);
  const name = String(note.number);
  if (!model?.labelSpan || !within) return labelText(note.style as NoteStyle, name).before;
  const { labelSpan, span } = model;
  const gap = text.content.slice(labelSpan.end, span.start);
  const blank = /^[ \t]+$/.test(gap) ? gap : ' ';
  const before = text.content.slice(labelSpan.start, within.start);
  return (
    before + nameText(model.style, name, text.slice(within)) + text.content.slice(within.end, labelSpan.end) + blank
  );
}

/** Where a stop stands that begins the note's line, as all that is left of its label; null if there is none. */
function loneStop(content: string, start: number): number | null {
  const before = /(?:^|[\r\n])[ \t]*([.,·][ \t]+)$/.exec(content.slice(Math.max(0, start - 20), start));
  return before ? start - before[1].length : null;
}

/** Gives the second of two notes with one number the number after it, if that is free. */
export function nextFreeNumber({ text, apparatus }: Checked, note: Note): Fix[] {
  const span = nameInLabel(text, note);
  if (note.number === null || !span) return [];
  const free = note.number + 1;
  const list = apparatus.scopes[note.scope].notes.map(index => apparatus.notes[index]);
  const below = list[list.indexOf(note) + 1];
  if (list.some(other => other.number === free) || (below?.number && below.number < free)) return [];
  const title = t('Give this note the free number {0}', free);
  return [{ title, edits: [{ span, text: nameText(note.style, String(free), text.slice(span)) }] }];
}

/** Renumbers the notes of a scope; nothing where that changes nothing or can't be done. */
export function renumberList(checked: Checked, scope: number): Fix[] {
  const done = known(checked, scope);
  if ('refused' in done || done.edits.length === 0) return [];
  return [{ title: t('Renumber the notes in the order of their markers'), edits: done.edits }];
}

const known = perScope((checked, scope) => renumbering(checked, scope));
