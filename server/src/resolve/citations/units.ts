import { scanCitations } from '../../scan/citations/scan.ts';
import type { Sighting } from '../../scan/citations/sighting.ts';
import { dialectAt, isText, type Layout } from '../../text/layout.ts';
import { type Reading, readSpans } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import type { NoteApparatus } from '../apparatus.ts';
import type { KeptUnits } from './kept-units.ts';
import { type UncalledNote, uncalledNotes } from './uncalled-notes.ts';

/** A stretch of text that is scanned in one go: a paragraph, or what a note holds of it. */
export interface Unit {
  readonly reading: Reading;
  /** Note in which it stands, those without markers counted on behind those of the apparatus; null in running text. */
  readonly note: number | null;
  /** Note list to which it belongs, below zero one without markers; null where there is none. */
  readonly scope: number | null;
  /** File of the manuscript; 0 for a text that is one file. */
  readonly file: number;
  /** Where it stands in the document: more than one stretch where a bracket stays open at the end of a block. */
  readonly pieces: readonly Piece[];
  /** What looks like a citation in it, in text order. */
  readonly sightings: readonly Sighting[];
}

export interface Piece {
  readonly span: Span;
  readonly note: number | null;
}

/**
 * Cuts the document into units and scans each: blocks of text, cut where notes begin and end, joined where a bracket stays
 * open. What `kept` still knows of the text before an edit is not read again.
 */
export function sightUnits(text: Text, layout: Layout, notes: NoteApparatus, kept?: KeptUnits): Unit[] {
  const scopeAt = scopeFinder(notes);
  const uncalled = uncalledNotes(text, layout, notes);
  const pieces = piecesOf(layout, cuts(notes, uncalled));
  const scopeOf = (note: number): number =>
    notes.notes[note]?.scope ?? FIRST_UNCALLED - uncalled[note - notes.notes.length].list;
  const units: Unit[] = [];
  for (let i = 0; i < pieces.length; i += units[units.length - 1].pieces.length) {
    const unit = kept?.take(pieces, i) ?? sighted(text, layout, unitAt(text, pieces, i));
    const scope = unit.note === null ? scopeAt(pieces[i].span.start) : scopeOf(unit.note);
    units.push({ ...unit, scope, file: text.partAt(pieces[i].span.start) });
  }
  return units;
}

/** Scope of the first list without markers. */
const FIRST_UNCALLED = -2;

/** One unit, read and scanned. Its scope is for the notes to say. */
export function sighted(text: Text, layout: Layout, pieces: readonly Piece[]): Unit {
  const spans = pieces.map(piece => piece.span);
  const reading = readSpans(text.content, spans, layout.holes);
  const { note } = pieces[0];
  const keys = dialectAt(text, layout, spans[0].start) === 'markdown';
  const sightings = scanCitations({ text: reading.text, emphasis: reading.emphasis, inNote: note !== null, keys });
  return { reading, note, scope: null, file: 0, pieces, sightings };
}

/** Where notes and their labels stand, in text order. */
function cuts(notes: NoteApparatus, uncalled: readonly UncalledNote[]): Piece[] {
  const spans: Piece[] = [];
  notes.notes.forEach((note, i) => {
    spans.push({ span: note.span, note: i });
    if (note.continued) spans.push({ span: note.continued, note: i });
    if (note.labelSpan) spans.push({ span: note.labelSpan, note: -1 });
  });
  uncalled.forEach(({ label, spans: paragraphs }, i) => {
    spans.push({ span: label, note: -1 });
    for (const span of paragraphs) spans.push({ span, note: notes.notes.length + i });
  });
  return withoutNext(spans.sort((a, b) => a.span.start - b.span.start));
}

/** No note goes on over the label of another one: keys among numbers are a list of their own. */
function withoutNext(cuts: readonly Piece[]): Piece[] {
  let next = Number.POSITIVE_INFINITY;
  return cuts
    .toReversed()
    .map(({ span, note }) => {
      if (note === -1) next = span.start;
      return note === -1 ? { span, note } : { span: { start: span.start, end: Math.min(span.end, next) }, note };
    })
    .reverse();
}

function piecesOf(layout: Layout, cut: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (const block of layout.blocks) {
    if (!isText(block)) continue;
    while (next < cut.length && cut[next].span.end <= block.span.start) next++;
    let at = block.span.start;
    for (let i = next; i < cut.length && cut[i].span.start < block.span.end; i++) {
      const { span, note } = cut[i];
      if (span.start > at) pieces.push({ span: { start: at, end: span.start }, note: null });
      const start = Math.max(span.start, at);
      const end = Math.min(span.end, block.span.end);
      if (note !== -1 && end > start) pieces.push({ span: { start, end }, note });
      at = Math.max(at, end);
    }
    if (at < block.span.end) pieces.push({ span: { start: at, end: block.span.end }, note: null });
  }
  return pieces;
}

/** How many pieces a bracket may hold together, and how near their ends it is looked for. */
const MOST_JOINED = 5;
const NEAR = 300;

/** The pieces from `index` on that make one unit. */
function unitAt(text: Text, pieces: readonly Piece[], index: number): readonly Piece[] {
  const unit = [pieces[index]];
  for (let i = index + 1; i < pieces.length && unit.length < MOST_JOINED; i++) {
    const piece = pieces[i];
    if (piece.note !== unit[0].note || !isSameFile(text, unit[0], piece) || !goesOn(text.content, unit, piece)) break;
    unit.push(piece);
  }
  return unit;
}

const isSameFile = (text: Text, a: Piece, b: Piece): boolean =>
  text.parts.length === 1 || text.partAt(a.span.start) === text.partAt(b.span.start);

/** Whether a piece goes on with what the group left open: a bracket, or a comma before a small letter or number. */
function goesOn(content: string, group: readonly Piece[], piece: Piece): boolean {
  const last = group[group.length - 1].span;
  const end = content.slice(Math.max(last.start, last.end - NEAR), last.end).trimEnd();
  const isOpen = group.length > 1 ? !/[)\]]/.test(end) : leavesOpen(end);
  const isComma = group.length === 1 && end.endsWith(',');
  if (isMidLine(content, last, piece.span)) return true;
  if (!isOpen && !isComma && piece.note === null) return false;
  const begin = content.slice(piece.span.start, Math.min(piece.span.end, piece.span.start + NEAR)).trimStart();
  if (isOpen && /^[^([]*[)\]]|^[^()[\]]{0,120}$/.test(begin)) return true;
  if (piece.note !== null && /^[[(]/.test(begin)) return true;
  return isComma && /^[\d\p{Ll}]/u.test(begin);
}

/**
 * Whether two lines with one blank line between are one line in a text that was typed with double spacing: the upper one ends
 * within a sentence that the lower one goes on with.
 */
function isMidLine(content: string, upper: Span, lower: Span): boolean {
  if (!BLANK_LINE.test(content.slice(upper.end, lower.start))) return false;
  const [above, below] = [upper, lower].map(({ start, end }) =>
    content.slice(start, Math.min(end, start + WIDEST)).trim(),
  );
  if (above.length < NARROWEST || above.length >= WIDEST || /[\r\n]/.test(above) || /[\r\n]/.test(below)) return false;
  return /(?:[\p{L}\d,&]| v\.)$/u.test(above) && (/^[\p{Ll}\d]/u.test(below) || JOINS_NAMES.test(above));
}

const BLANK_LINE = /^[ \t]*(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[ \t]*$/;
const NARROWEST = 40;
const WIDEST = 110;
/** Within the name of a case: `Kell v.`, `Norden & Co.`, `United States`. */
const JOINS_NAMES = / (?:v\.|&|United)$/;

function leavesOpen(end: string): boolean {
  const open = Math.max(end.lastIndexOf('('), end.lastIndexOf('['));
  return open >= 0 && !/[)\]]/.test(end.slice(open));
}

/** Gives the scope whose span holds an offset; of several the one that begins last. */
function scopeFinder(notes: NoteApparatus): (offset: number) => number | null {
  const order = notes.scopes.map((scope, i) => ({ ...scope.span, i })).sort((a, b) => a.start - b.start);
  let next = 0;
  const open: typeof order = [];
  return offset => {
    while (next < order.length && order[next].start <= offset) open.push(order[next++]);
    while (open.length > 0 && open[open.length - 1].end < offset) open.pop();
    return open[open.length - 1]?.i ?? null;
  };
}
