import type { LabelSighting } from '../../scan/notes/sighting.ts';
import type { Layout } from '../../text/layout.ts';
import { firstWhere } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { t } from '../../wording/wording.ts';
import { around } from './damaged.ts';
import type { Kinship } from './kinship.ts';

/** A note whose label stands elsewhere or was lost, placed in a list. */
export interface PlacedNote {
  readonly number: number;
  /** The label that stands apart, or null for a lost one. */
  readonly label: LabelSighting | null;
  readonly start: number;
  readonly evidence: string;
}

/** What a list lacks between two of its labels. */
export interface Wanted {
  readonly number: number;
  readonly label: LabelSighting | null;
  /** Its marker, or null while none is known. */
  readonly marker: Span | null;
}

/** Where in a region a note may start. */
interface Start {
  readonly offset: number;
  readonly kind: 'bare-stop' | 'block' | 'line';
  /** How much it looks like a note's beginning, around 0. */
  readonly worth: number;
  /** *See*, *Ibid.* and the like. */
  readonly opensWithCue?: boolean;
}

/**
 * The cost model. A start that looks like a note's beginning is worth up to 1; a line that begins with a lone stop, as a
 * label does whose number was lost, 2 for a lost label; rare words shared with the marker's sentence up to 3. A start
 * that is passed over though it looks like a note costs PASSED.
 */
const PASSED = 0.4;
const KINSHIP_FULL = 3;
const MOST_STARTS = 80;
/** Least that a note without any label must share with its marker's sentence. */
const LEAST_KIN = 0.8;
/** By how much it must beat every other start. */
const CLEAR = 0.5;
/** What speaks against a line inside a block beside the start of a block. */
const INSIDE = 1;

/**
 * Places notes between two labels of a list: `wanted` in the order of their numbers, each at a start further down.
 * What the evidence does not decide is left out. In a scan, one note that is called and has lost its label is put where alone a
 * note may begin.
 */
export function placeNotes(
  text: Text,
  layout: Layout,
  region: Span,
  wanted: readonly Wanted[],
  kinship: Kinship,
  isScan: boolean,
): PlacedNote[] {
  const starts = startsIn(text, layout, region).slice(0, MOST_STARTS);
  if (starts.length === 0 || wanted.length === 0) return [];
  const kin = wanted.map(({ marker }) =>
    starts.map(({ offset }, j) => kinTo(text, kinship, marker, opening(starts, j, offset, region))),
  );
  const only = isScan && !wanted[0].label ? onlyStart(wanted, starts) : null;
  if (only) return [{ ...wanted[0], start: only.offset, evidence: evidence(text, wanted[0], only, null) }];
  const chosen = assign(wanted, starts, kin);
  return chosen.flatMap((j, i): PlacedNote[] => {
    if (j === null || !isDecided(wanted, starts, kin, chosen, i)) return [];
    return [{ ...wanted[i], start: starts[j].offset, evidence: evidence(text, wanted[i], starts[j], kin[i][j].word) }];
  });
}

/** The one place that looks like a note's beginning, for the one note that is wanted; null where there are several. */
function onlyStart(wanted: readonly Wanted[], starts: readonly Start[]): Start | null {
  const likely = starts.filter(({ worth, opensWithCue }) => worth > 0 || opensWithCue);
  return wanted.length === 1 && wanted[0].marker && likely.length === 1 ? likely[0] : null;
}

interface Kin {
  readonly weight: number;
  readonly word: string | null;
  /** Whether the note opens with the word that the marker stands behind. */
  readonly isHeadword: boolean;
}

/** The first lines of what would be the note. */
function opening(starts: readonly Start[], j: number, offset: number, region: Span): Span {
  const next = starts[j + 1]?.offset ?? region.end;
  return { start: offset, end: Math.min(next, offset + 500) };
}

/** What it is worth that a note opens with the word its marker stands behind. */
const HEADWORD = 2;

function kinTo(text: Text, kinship: Kinship, marker: Span | null, note: Span): Kin {
  if (!marker) return { weight: 0, word: null, isHeadword: false };
  const { weight, word } = kinship.between(note, around(text, marker));
  const head = kinship.headword({ start: Math.max(0, marker.start - 40), end: marker.start }, note);
  return head ? { weight: weight + HEADWORD, word: head, isHeadword: true } : { weight, word, isHeadword: false };
}

function worthOf(wanted: Wanted, start: Start, kin: Kin): number {
  const own = start.kind === 'bare-stop' && wanted.label ? start.worth / 2 : start.worth;
  return own + Math.min(KINSHIP_FULL, kin.weight);
}

/** For each wanted note its start, or null: dynamic programming over notes and starts, both in order. */
function assign(wanted: readonly Wanted[], starts: readonly Start[], kin: readonly Kin[][]): (number | null)[] {
  const rows = wanted.length + 1;
  const columns = starts.length + 1;
  const best = Array.from({ length: rows }, () => new Float64Array(columns));
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      if (i === 0 && j === 0) continue;
      let top = Number.NEGATIVE_INFINITY;
      if (j > 0) top = best[i][j - 1] - passing(wanted, starts, i, j);
      if (i > 0) top = Math.max(top, best[i - 1][j] - (wanted[i - 1].label ? 0.5 : 0));
      if (i > 0 && j > 0)
        top = Math.max(top, best[i - 1][j - 1] + worthOf(wanted[i - 1], starts[j - 1], kin[i - 1][j - 1]));
      best[i][j] = top;
    }
  }
  return traced(wanted, starts, kin, best);
}

/** Starts behind the last note wanted are passed over for nothing: there the text goes on with something else. */
const passing = (wanted: readonly Wanted[], starts: readonly Start[], i: number, j: number): number =>
  i < wanted.length && starts[j - 1].worth > 0 ? PASSED : 0;

function traced(
  wanted: readonly Wanted[],
  starts: readonly Start[],
  kin: readonly Kin[][],
  best: readonly Float64Array[],
): (number | null)[] {
  const chosen: (number | null)[] = wanted.map(() => null);
  let i = wanted.length;
  let j = starts.length;
  while (i > 0 && j > 0) {
    if (best[i][j] === best[i - 1][j - 1] + worthOf(wanted[i - 1], starts[j - 1], kin[i - 1][j - 1])) {
      chosen[i - 1] = j - 1;
      i--;
      j--;
    } else if (best[i][j] === best[i - 1][j] - (wanted[i - 1].label ? 0.5 : 0)) i--;
    else j--;
  }
  return chosen;
}

/**
 * A note is placed when its start looks like one and shares more rare words with its marker's sentence than the other
 * starts between its placed neighbours, when it has a label and is the only likely start there, or when a lone stop
 * stands for its label.
 */
function isDecided(
  wanted: readonly Wanted[],
  starts: readonly Start[],
  kin: readonly Kin[][],
  chosen: readonly (number | null)[],
  i: number,
): boolean {
  const j = chosen[i] as number;
  const start = starts[j];
  if (start.worth < 0 || (start.worth === 0 && !kin[i][j].isHeadword)) return false;
  if (!wanted[i].label && kin[i][j].weight < LEAST_KIN) return start.kind === 'bare-stop' && isCounted(wanted, starts);
  if (start.kind === 'bare-stop') return true;
  const low = i > 0 ? (chosen[i - 1] ?? -1) : -1;
  const high = i + 1 < wanted.length ? (chosen[i + 1] ?? starts.length) : starts.length;
  const own = worthOf(wanted[i], start, kin[i][j]);
  let strongest = Number.NEGATIVE_INFINITY;
  let passed = 0;
  for (let k = low + 1; k < high; k++) {
    if (k === j || starts[k].worth <= 0) continue;
    if (k > j && i + 1 === wanted.length) passed += PASSED;
    const doubtful = start.kind === 'block' && starts[k].kind === 'line' ? INSIDE : 0;
    strongest = Math.max(strongest, worthOf(wanted[i], starts[k], kin[i][k]) - passed - doubtful);
  }
  return own >= strongest + (wanted[i].label ? 0 : CLEAR);
}

/** As many lone stops as labels that were lost. */
const isCounted = (wanted: readonly Wanted[], starts: readonly Start[]): boolean =>
  starts.filter(start => start.kind === 'bare-stop').length === wanted.filter(({ label }) => !label).length;

// ---- where notes may start

const CUE = /^(?:see|cf|ibid|idem|op|loc|quoted|cited|vgl|siehe|ebd|voir|там|см)\b/i;

function startsIn(text: Text, layout: Layout, region: Span): Start[] {
  const starts: Start[] = [];
  const { blocks } = layout;
  for (let i = firstWhere(blocks, block => block.span.end > region.start); i < blocks.length; i++) {
    const block = blocks[i];
    if (block.span.start >= region.end || starts.length >= MOST_STARTS) break;
    for (let line = block.firstLine; line <= block.lastLine; line++) {
      const start = startOfLine(text, line, line === block.firstLine, region);
      if (start) starts.push(start);
    }
  }
  return starts;
}

function startOfLine(text: Text, line: number, first: boolean, region: Span): Start | null {
  const lineStart = text.lineStarts[line];
  const content = text.line(line);
  const indent = content.length - content.trimStart().length;
  if (lineStart < region.start || lineStart + indent >= region.end) return null;
  const words = content.trim();
  const lost = /^[.,·]\s+(?=[\p{Lu}“"‘])/u.exec(words);
  if (lost) return { offset: lineStart + indent + lost[0].length, kind: 'bare-stop', worth: 2 };
  if (isFurniture(text, line, words, first)) return null;
  const upper = /^[\p{Lu}“"‘«]/u.test(words);
  if (first) return { offset: lineStart + indent, kind: 'block', worth: blockWorth(text, line, words, upper) };
  if (!upper || !endsSentence(text, line - 1)) return null;
  const worth = endsParagraph(text, line - 1) ? 0.4 : 0;
  return { offset: lineStart + indent, kind: 'line', worth, opensWithCue: CUE.test(words) };
}

/** Longest heading of several lines. */
const LONGEST_HEADING = 120;

/** What a block's first line says: a note opens with a capital, often with *See*; a heading ends without a stop. */
function blockWorth(text: Text, line: number, words: string, upper: boolean): number {
  if (CUE.test(words)) return 1.3;
  if (!upper) return -1;
  let last = line;
  let length = words.length;
  while (last + 1 < text.lineCount && text.line(last + 1).trim() !== '' && length < LONGEST_HEADING)
    length += text.line(++last).length;
  return length < LONGEST_HEADING && !/[.!?:,”"’)\]-]\s*$/.test(text.line(last)) ? 0 : 0.7;
}

/** Page numbers, running heads and labels that stand alone. */
function isFurniture(text: Text, line: number, words: string, first: boolean): boolean {
  if (words === '' || /^[\d\s.()[\]–—-]+$/.test(words)) return true;
  const alone = first && (line + 1 >= text.lineCount || text.line(line + 1).trim() === '');
  return alone && words.length < 45 && !/[.!?”"’)]$/.test(words);
}

const endsSentence = (text: Text, line: number): boolean => /[.!?][”"’)]*\s*$/.test(text.line(line));

/** A short line that ends a sentence ends a paragraph. */
function endsParagraph(text: Text, line: number): boolean {
  const content = text.line(line).trimEnd();
  const above = line > 0 ? text.line(line - 1).trimEnd().length : 0;
  return content.length < above - 4 || content.length < text.line(line + 1).trimEnd().length - 4;
}

function evidence(text: Text, { number, label, marker: called }: Wanted, start: Start, word: string | null): string {
  const place = evidenceOfPlace(text, number, label, start);
  return word && called ? t('{0}, and it shares “{1}” with the sentence of marker {2}', place, word, number) : place;
}

function evidenceOfPlace(text: Text, number: number, label: Wanted['label'], start: Start): string {
  if (label) {
    const line = text.lineName(label.span.start, start.offset);
    return t('its label {0} stands apart on {1}; by its place it is note {2}', label.label, line, number);
  }
  return start.kind === 'bare-stop'
    ? t('its number was lost before the stop; by its place it is note {0}', number)
    : t('its label was lost; by its place it is note {0}', number);
}
