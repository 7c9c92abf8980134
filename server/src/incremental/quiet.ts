import type { Apparatus, Citation } from '../resolve/apparatus.ts';
import { sourceFinder } from '../resolve/citations/source-notes.ts';
import { sighted, type Unit } from '../resolve/citations/units.ts';
import { type NoteSightings, sightNotes } from '../resolve/notes.ts';
import { type Change, changeBetween } from '../text/change.ts';
import { isText } from '../text/layout.ts';
import type { LaidOut, Touched } from '../text/relayout.ts';
import { firstWhere } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Seen } from './memory.ts';
import { movedThrough } from './moved.ts';
import { namesIn } from './names.ts';

/** The longest line that may be a running head or hold a page number, and the most such lines that stand together. */
const LONGEST_HEAD = 110;
const MOST_HEADS = 2;

/**
 * Whether an edit changes nothing but small letters and single blanks within a paragraph, which no reading of lines, pages
 * or blocks takes for anything else.
 */
export function isOfWords({ text, layout }: LaidOut, content: string, change: Change): boolean {
  const block = layout.blocks[firstWhere(layout.blocks, ({ span }) => span.start > change.start) - 1];
  const isLarge =
    block && (block.lastLine - block.firstLine >= MOST_HEADS || block.span.end - block.span.start > LONGEST_HEAD * 2);
  return (
    isLarge &&
    isText(block) &&
    wordsAround(text.content, change.start, change.oldEnd) !== null &&
    wordsAround(content, change.start, change.newEnd) !== null
  );
}

/**
 * Whether an edit leaves the apparatus as it was, but for the places of what stands behind it: small letters within a
 * paragraph, away from every marker, label and citation, in no word of a name, where nothing is damaged or unresolved so
 * that other words would be looked at. Whatever is doubtful is not quiet; then all is resolved anew.
 */
export function isQuiet(before: Seen, after: LaidOut, change: Change, touched: Touched): boolean {
  const { first, rest, oldRest, lines } = touched;
  if (lines !== 0 || rest !== oldRest || before.hasLists) return false;
  const { text, apparatus } = before.analysis;
  const [old, now] = [
    wordsAround(text.content, change.start, change.oldEnd),
    wordsAround(after.text.content, change.start, change.newEnd),
  ];
  if (old === null || now === null) return false;
  const names = namesIn(before);
  if ([...old, ...now].some(word => names.has(word))) return false;
  return (
    isSound(apparatus, change) &&
    isApart(apparatus, change, unitOf(before, change)?.note === null) &&
    !(before.repeatsText && partsMarkerFromCitation(apparatus, change)) &&
    areSame(inside(before.sightings, touched), sightNotes(after.text, after.layout, first, rest), change) &&
    unitsAreSame(before, after, change)
  );
}

/** Longest stretch of letters that is looked at. */
const LONGEST_EDIT = 200;

/** The words that an edit touches; null where they are not all of small letters, with single blanks between. */
function wordsAround(content: string, start: number, end: number): string[] | null {
  if (end - start > LONGEST_EDIT) return null;
  let [from, to] = [start, end];
  while (from > 0 && start - from < LONGEST_EDIT && LETTER.test(content[from - 1])) from--;
  while (to < content.length && to - end < LONGEST_EDIT && LETTER.test(content[to])) to++;
  const words = content.slice(from, to);
  const isWithin =
    /[\p{L},;.] ?$/u.test(content.slice(Math.max(0, from - 2), from)) &&
    /^[,;.]?[ \r\n]/.test(content.slice(to, to + 2));
  return isWithin && SMALL_WORDS.test(words) ? words.split(' ') : null;
}

const LETTER = /\p{L}/u;
const SMALL_WORDS = /^\p{Ll}+(?: \p{Ll}+)*$/u;

/** Whether all notes and markers of the lists around an edit are plain and paired: else its words may be evidence. */
function isSound({ scopes, notes, markers }: Apparatus, { start }: Change): boolean {
  return scopes.every(
    scope =>
      scope.span.start > start ||
      scope.span.end < start ||
      (scope.notes.every(i => notes[i].state === 'labelled' && notes[i].markers.length > 0) &&
        scope.markers.every(i => markers[i].note !== null && markers[i].reading === 'exact')),
  );
}

/** How far from a marker or label, and how far before a citation, words may still tell something of it. */
const NEAR_NOTE = 40;
const NEAR_CITATION = 600;

/** `inText`: whether the edit is one of running text, of which no note but by its marker knows anything. */
function isApart({ markers, notes, citations }: Apparatus, { start, oldEnd }: Change, inText: boolean): boolean {
  const isFar = (span: Span | null, before: number, after: number): boolean =>
    span === null || span.start - before > oldEnd || span.end + after < start;
  const around = <T extends { readonly span: Span }>(all: readonly T[], far: number): readonly T[] =>
    all.slice(
      Math.max(0, firstWhere(all, ({ span }) => span.start > start - far) - 1),
      firstWhere(all, ({ span }) => span.start > oldEnd + far),
    );
  return (
    around(markers, NEAR_NOTE).every(({ span }) => isFar(span, NEAR_NOTE, NEAR_NOTE)) &&
    around(notes, NEAR_NOTE).every(
      ({ span, labelSpan }) =>
        isFar(labelSpan, NEAR_NOTE, NEAR_NOTE) &&
        Math.min(Math.abs(span.start - oldEnd), Math.abs(span.end - start)) > NEAR_NOTE,
    ) &&
    around<Citation>(citations, NEAR_CITATION).every(({ span, note, kind }) =>
      // Of a key it counts whether a bracket stands open before it, wherever.
      isFar(span, inText && note !== null && kind !== 'key' ? NEAR_NOTE : NEAR_CITATION, NEAR_NOTE),
    )
  );
}

/** Further than this a marker has nothing to do with what the text cites before it. */
const FAR = 600;

/** Whether an edit changes how far a marker stands from a citation of the running text before it. */
const partsMarkerFromCitation = ({ citations, markers }: Apparatus, { start, oldEnd }: Change): boolean =>
  citations.some(({ note, span }) => note === null && span.end <= start && start - span.end < FAR) &&
  markers.some(({ span }) => span.start >= oldEnd && span.start - oldEnd < FAR);

const inside = ({ markers, labels, references }: NoteSightings, { start, oldEnd }: Touched): NoteSightings => {
  const within = <T extends { readonly span: Span }>(all: readonly T[]): readonly T[] =>
    all.slice(
      firstWhere(all, ({ span }) => span.start >= start),
      firstWhere(all, ({ span }) => span.start >= oldEnd),
    );
  return { markers: within(markers), labels: within(labels), references: within(references) };
};

/** A piece shorter than this may be joined to the one before it for its length. */
const SHORT_PIECE = 160;

/** Whether the one unit that an edit lies in still shows the same citations. */
function unitsAreSame(before: Seen, { text, layout }: LaidOut, change: Change): boolean {
  const unit = unitOf(before, change);
  const piece = unit?.pieces.find(({ span }) => span.start < change.start && change.oldEnd < span.end);
  if (!unit || !piece || piece.span.end - piece.span.start < SHORT_PIECE) return false;
  const now = sighted(text, layout, movedThrough(unit.pieces, change));
  return (
    areSame(unit.sightings, now.sightings, changeBetween(textOf(unit), textOf(now))) &&
    isSourceAsBefore(before, unit, { ...unit, ...now })
  );
}

/** Whether the note that an edit lies in stands before *ibid.* as it did: a word less, and it may name a source. */
function isSourceAsBefore({ units }: Seen, unit: Unit, now: Unit): boolean {
  if (unit.note === null) return true;
  const old = units.filter(({ note }) => note === unit.note);
  const changed = old.map(each => (each === unit ? now : each));
  return sourceFinder(old)(unit.note) === sourceFinder(changed)(unit.note);
}

/** The unit in which an edit begins; undefined before the first. */
const unitOf = ({ units }: Seen, { start }: Change): Unit | undefined =>
  units[firstWhere(units, ({ pieces }) => pieces[0].span.start > start) - 1];

const textOf = ({ reading }: Unit): string => reading.text;

/** Whether two things are the same but for the places that an edit has moved. */
const areSame = (old: unknown, now: unknown, change: Change): boolean =>
  JSON.stringify(movedThrough(old, change)) === JSON.stringify(now);
