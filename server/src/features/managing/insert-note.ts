import type { Analysis } from '../../analyse.ts';
import type { Edit } from '../../check/finding.ts';
import { type Member, membersOf, subNotes } from '../../check/repairs/members.ts';
import { type NewNote, newListNote, newNote } from '../../check/repairs/new-note.ts';
import { type Names, renamingEdits } from '../../check/repairs/renaming.ts';
import { markersAround, scopeAt } from '../../check/repairs/scope-at.ts';
import { markerLike } from '../../check/repairs/writing.ts';
import type { Marker, NoteStyle } from '../../resolve/apparatus.ts';
import { isTyped } from '../../scan/notes/typed-forms.ts';
import { dialectAt, isText } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import { t } from '../../wording/wording.ts';
import { noteAt } from '../place.ts';
import { insertSign } from './insert-sign.ts';
import { isScanned, keepsPairing, repairFirst } from './pairing.ts';
import { type Plan, type Refusal, refuse } from './plan.ts';
import { isCalledBySign } from './signs/feet.ts';
import { planWithNote } from './with-note.ts';

/**
 * A new note for the place at an offset (UTF-16): its marker there, with the next number, and an empty note at its place in
 * the list, where the cursor then belongs. What follows is renumbered. Both are written as in the text around; in a text
 * without notes as Markdown's `[^1]`, or as a number with a list at the end.
 */
export function insertNote(analysis: Analysis, offset: number): Plan | Refusal {
  const place = placeFor(analysis, offset);
  if (typeof place !== 'number') return place;
  const scope = scopeAt(analysis, place);
  const style = styleAt(analysis, place, scope);
  const model = modelAt(analysis, place, scope);
  if (model && isCalledBySign(model)) return insertSign(analysis, place, model.style);
  if (style === 'inline') return withinText(place);
  const members = scope === null ? [] : membersOf(analysis, scope);
  const number = numberAt(members, place);
  const shifted = scope === null ? new Map() : shiftedUp(analysis, scope, members, number);
  const renamed = renamingEdits(analysis, shifted);
  if (!renamed) return refuse(t('The notes that follow are written in a way that can’t be renumbered.'));
  const note = noteFor(analysis, members, number, scope, style, place);
  if (!note) return refuse(repairFirst());
  const marker: Edit = {
    span: { start: place, end: place },
    text:
      gapBefore(analysis, place, style) +
      markerLike(analysis.text, nearestMarker(analysis, place), style, String(number)),
  };
  const plan = planWithNote(analysis, [...renamed, marker], note);
  const isSafe = scope === null || !isScanned(analysis, scope) || keepsPairing(analysis, plan.edits, scope);
  return isSafe ? plan : refuse(repairFirst());
}

/** Where the notes around stand within the text, so does the new one. */
const withinText = (place: number): Plan => ({
  edits: [{ span: { start: place, end: place }, text: '^[]' }],
  cursor: place + 2,
});

// ---- where

/** Where the marker goes: behind the word that the cursor is in, before blanks that it follows. */
function placeFor({ text, layout, apparatus, ...rest }: Analysis, offset: number): number | Refusal {
  const { content } = text;
  const block = layout.blocks.find(({ span }) => span.start <= offset && offset <= span.end);
  if (!block || !isText(block) || layout.holes.some(({ start, end }) => start < offset && offset < end)) {
    return refuse(t('Put the cursor into the running text, where the note is to be called.'));
  }
  if (noteAt({ text, layout, apparatus, ...rest }, offset) !== null) {
    return refuse(t('The cursor is in a note. Put it into the running text, where the new note is to be called.'));
  }
  const inside = apparatus.markers.find(({ span }) => span.start < offset && offset < span.end);
  const place = inside ? inside.span.end : behindWord(content, offset, block.span);
  const beside = apparatus.markers.find(
    ({ span, style }) => GLUED.has(style) && (span.start === place || span.end === place),
  );
  if (beside) return refuse(t('Marker {0} stands here already. Put the cursor behind another word.', beside.label));
  return place;
}

/** Markers that another one beside them would run into. */
const GLUED: ReadonlySet<NoteStyle> = new Set(['bare', 'superscript', 'sign']);

/** Behind the word that the cursor is in or, at the start of a line, before. */
function behindWord(content: string, offset: number, block: Span): number {
  let at = isLowSurrogate(content, offset) ? offset - 1 : offset;
  while (at > block.start && /[ \t]/.test(content[at - 1])) at--;
  const isAtLineStart = at === block.start || /[\r\n]/.test(content[at - 1]);
  if (isAtLineStart) at = offset;
  const isInWord = isAtLineStart || IN_WORD.test(characterBefore(content, at));
  if (!isInWord || !IN_WORD.test(characterAt(content, at))) return at;
  while (at < block.end && OF_WORD.test(characterAt(content, at))) at += characterAt(content, at).length;
  return at;
}

const IN_WORD = /[\p{L}\p{N}]/u;
const OF_WORD = /[\p{L}\p{N}'’-]/u;

/** Whole, also where it takes two UTF-16 units; empty outside the text. */
function characterAt(content: string, at: number): string {
  const point = content.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

const characterBefore = (content: string, at: number): string =>
  characterAt(content, isLowSurrogate(content, at - 1) ? at - 2 : at - 1);

/** The second of two units that make one letter; half a letter alone is one of its own. */
const isLowSurrogate = (content: string, at: number): boolean =>
  at > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(content.slice(at - 1, at + 1));

// ---- how

function styleAt(analysis: Analysis, place: number, scope: number | null): NoteStyle {
  const model = modelAt(analysis, place, scope);
  if (model && model.style !== 'inline') return model.style;
  if (model?.text === '^[') return 'inline';
  return dialectAt(analysis.text, analysis.layout, place) === 'markdown' ? 'caret' : 'bare';
}

/** The marker that shows how notes are called at a place: of the same list if one is beside it. */
function modelAt(analysis: Analysis, place: number, scope: number | null): Marker | undefined {
  const { markers, scopes } = analysis.apparatus;
  const { before, behind } = markersAround(analysis, place);
  const near = [before, behind].find(index => index !== null && markers[index].scope === scope);
  const some = near ?? before ?? behind ?? (scope === null ? undefined : scopes[scope].markers[0]);
  return markers[some ?? -1];
}

function nearestMarker({ apparatus, ...rest }: Analysis, place: number): Marker | undefined {
  const { before, behind } = markersAround({ apparatus, ...rest }, place);
  return apparatus.markers[before ?? behind ?? -1];
}

/** A blank before the marker where the text's own markers have one (`dying. 16`). */
function gapBefore(analysis: Analysis, place: number, style: NoteStyle): string {
  const { before, behind } = markersAround(analysis, place);
  const near = before ?? behind;
  if (!(style === 'bare' || isTyped(style)) || near === null) return '';
  return analysis.text.content[analysis.apparatus.markers[near].span.start - 1] === ' ' ? ' ' : '';
}

// ---- which number

/** The number after the highest that is called above; the first of the list if none is. */
function numberAt(members: readonly Member[], place: number): number {
  const numbered = members.filter(({ number }) => number !== null) as (Member & { number: number })[];
  const above = numbered.filter(({ first }) => first < place).map(({ number }) => number);
  if (above.length > 0) return above.reduce((a, b) => Math.max(a, b)) + 1;
  return numbered.reduce((lowest, { number }) => Math.min(lowest, number), numbered[0]?.number ?? 1);
}

/** One more for every number from `from` up, if that one is taken. Numbers of sub-notes are passed over. */
function shiftedUp(analysis: Analysis, scope: number, members: readonly Member[], from: number): Names {
  const names = new Map<Member, string>();
  if (!members.some(({ number }) => number === from)) return names;
  const reserved = new Set(Array.from(subNotes(analysis, scope), index => analysis.apparatus.notes[index].number));
  const upper = members.filter(({ number }) => number !== null && number >= from) as (Member & { number: number })[];
  let shift = 1;
  for (const member of upper.sort((a, b) => a.number - b.number)) {
    while (reserved.has(member.number + shift)) shift++;
    names.set(member, String(member.number + shift));
  }
  return names;
}

// ---- the note

/** Null where the labels of the list have been parted from their notes. */
function noteFor(
  analysis: Analysis,
  members: readonly Member[],
  number: number,
  scope: number | null,
  style: NoteStyle,
  place: number,
): NewNote | null {
  const listed = members.filter(member => member.note !== null && member.number !== null);
  const above = nearest(
    listed.filter(member => (member.number as number) < number),
    -1,
  );
  const below = nearest(
    listed.filter(member => (member.number as number) >= number),
    1,
  );
  const between = above === null && below === null ? { above: lastNote(analysis, scope), below } : { above, below };
  const isListed = scope !== null && analysis.apparatus.scopes[scope].notes.length > 0;
  return (
    newNote(analysis, String(number), between, place) ??
    (isListed ? null : newListNote(analysis, String(number), style, place))
  );
}

/** The note whose number is nearest: the highest for -1, the lowest for 1. */
function nearest(members: readonly Member[], direction: 1 | -1): number | null {
  let best: Member | null = null;
  for (const member of members) {
    if (!best || ((member.number as number) - (best.number as number)) * direction < 0) best = member;
  }
  return best?.note ?? null;
}

/** Behind notes that have only names. */
const lastNote = ({ apparatus }: Analysis, scope: number | null): number | null =>
  scope === null ? null : (apparatus.scopes[scope].notes.at(-1) ?? null);
