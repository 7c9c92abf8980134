import type { LabelSighting } from '../../scan/notes/sighting.ts';
import { firstWhere } from '../../text/search.ts';
import type { NoteStyle } from '../apparatus.ts';
import { withoutWrapped } from './wrapped.ts';

/** Labels that belong to one numbering, in text order. Whether it is a note list shows when its markers are found. */
export interface Chain {
  readonly style: NoteStyle;
  readonly labels: readonly LabelSighting[];
}

/** What is known of the markers before a label while no list is known: offsets, -1 where there is none. */
export interface Calls {
  /** Whether a marker that may call the label stands before it. */
  readonly isCalled: boolean;
  /** The last that may call it, a free-standing digit included. */
  readonly lastCall: number;
  /** The last marker of a fitting style and any number: behind it there is running text. */
  readonly lastMarker: number;
}

export type CallsOf = (label: LabelSighting) => Calls;

/** How far a numbering may jump ahead and still be the same one. */
const WIDEST_GAP = 12;
/** How many earlier labels of one number are tried as the predecessor. */
const TRIED_BACK = 4;
const NEW_AT_ONE = 0.5;
const NEW_LATER = 1;
const INSIDE = 1;
const ANSWERED = 0.5;
/** Below this a label stands in the middle of a sentence. */
const DOUBTFUL = 0.15;
const UNCALLED_BELOW_TEXT = 0.5;
const PER_MISSING_NUMBER = 0.12;
const SAME_AGAIN = 0.4;
const OTHER_DELIMITER = 0.2;
const OTHER_INDENT = 0.1;
/** Bent glyphs (`S.` for 5) are believed only where their number is due. */
const BENT_AND_AHEAD = 0.3;

/**
 * The numberings among the labels of a document: for labels that name themselves (`[^1]:`, `[Footnote 1: ...]`) by their
 * restarts; for numbers at the start of a line by the heaviest sequence of runs, since most such numbers are
 * lists, pages and wrapped lines. `callsOf` tells of the markers before them, `fileOf` in which file of a manuscript a label
 * stands.
 */
export function chainsOf(
  labels: readonly LabelSighting[],
  callsOf: CallsOf,
  fileOf: (label: LabelSighting) => number = () => 0,
): Chain[] {
  const styles = new Map<NoteStyle, LabelSighting[]>();
  for (const label of labels) {
    const same = styles.get(label.style);
    if (same) same.push(label);
    else styles.set(label.style, [label]);
  }
  const chains: Chain[] = [];
  for (const [style, same] of styles) {
    if (style === 'sign') continue;
    const found =
      style === 'caret'
        ? byRestarts(style, same, callsOf, fileOf)
        : style === 'footnote'
          ? [same.filter(isNumbered), same.filter(label => !isNumbered(label))].flatMap(alike =>
              byRestarts(style, alike, callsOf, fileOf),
            )
          : heaviestRuns(style, withoutWrapped(same), callsOf).map(chain => withSubNotes(chain, same, callsOf));
    for (const chain of found) chains.push(chain);
  }
  return chains.sort((a, b) => a.labels[0].span.start - b.labels[0].span.start);
}

// ---- labels that name themselves

/** Splits where the labels start over; a lone repetition in the same file is a duplicate and stays in its chain. */
function byRestarts(
  style: NoteStyle,
  labels: readonly LabelSighting[],
  callsOf: CallsOf,
  fileOf: (label: LabelSighting) => number,
): Chain[] {
  const chains: Chain[] = [];
  let current: LabelSighting[] = [];
  let seen = new Map<string, number>();
  labels.forEach((label, i) => {
    const file = fileOf(label);
    const isAgain = seen.has(label.label);
    const isElsewhere = isAgain && seen.get(label.label) !== file;
    if (isElsewhere || (isAgain && (startsOver(labels, i, seen) || isCalledAnew(labels, i, callsOf)))) {
      chains.push({ style, labels: current });
      current = [];
      seen = new Map();
    }
    current.push(label);
    seen.set(label.label, file);
  });
  if (current.length > 0) chains.push({ style, labels: current });
  return chains;
}

const isNumbered = ({ number }: LabelSighting): boolean => number !== null;

/** Notes 1 of two pages, or notes A of two chapters, each called on its own. */
const isCalledAnew = (labels: readonly LabelSighting[], at: number, callsOf: CallsOf): boolean =>
  labels[at].style === 'footnote' &&
  (labels[at].number === 1 || labels[at].label === 'A') &&
  callsOf(labels[at]).lastCall >= labels[at - 1].span.end;

/** A numbering starts over when its next labels, too, were seen before and go up from here. */
function startsOver(labels: readonly LabelSighting[], at: number, seen: ReadonlyMap<string, number>): boolean {
  // From 1, two are enough: the list before may have had no third.
  const next = labels.slice(at, at + (labels[at].number === 1 ? 2 : 3));
  if (next[0].number !== 1 && next.length < 2) return false;
  if (next.length === 1) return next[0].number === 1 && seen.size > 1;
  return next.every(
    (label, i) => seen.has(label.label) && (i === 0 || (label.number ?? 0) > (next[i - 1].number ?? 0)),
  );
}

// ---- numbers at the start of a line

interface Link {
  readonly label: LabelSighting;
  /** Weight of the best sequence of runs that ends here. */
  readonly weight: number;
  readonly previous: Link | null;
  /** Whether the label starts a run. */
  readonly starts: boolean;
}

/**
 * Dynamic programming over the labels in text order: each either continues the run of an earlier label with a smaller
 * number, or closes what came before and starts a run. The cost model: a label weighs its strength, and 0.5 more when a
 * marker answers it; missing numbers, another delimiter, another indent and a new run cost.
 */
function heaviestRuns(style: NoteStyle, labels: readonly LabelSighting[], callsOf: CallsOf): Chain[] {
  const recent = new Map<number, Link[]>();
  let best: Link | null = null;
  for (const label of labels) {
    if (label.number === null) continue;
    const link = linked(label, callsOf(label), recent, best);
    const same = recent.get(label.number);
    if (!same) recent.set(label.number, [link]);
    else {
      same.push(link);
      if (same.length > TRIED_BACK) same.shift();
    }
    if (link.weight > (best?.weight ?? 0)) best = link;
  }
  return runsBack(style, best);
}

function linked(label: LabelSighting, calls: Calls, recent: ReadonlyMap<number, Link[]>, best: Link | null): Link {
  const number = label.number as number;
  let weight = ownWeight(best?.label, label, calls) - startCost(label) + (best?.weight ?? 0);
  let previous = best;
  let starts = true;
  for (let gap = 0; gap <= WIDEST_GAP; gap++) {
    for (const link of recent.get(number - gap) ?? []) {
      if (gap === 0 && !isDuplicate(link.label, label)) continue;
      const continued = link.weight + ownWeight(link.label, label, calls) - stepCost(link.label, label, gap);
      if (continued < weight || (continued === weight && !starts)) continue;
      weight = continued;
      previous = link;
      starts = false;
    }
  }
  return { label, weight, previous, starts };
}

/**
 * What a label weighs behind another. Below lines of running text a label can only be the first at a page's foot: its marker
 * stands on that page, behind the note before. Else it is a marker that begins a wrapped line.
 */
function ownWeight(from: LabelSighting | undefined, label: LabelSighting, calls: Calls): number {
  const since = from?.span.end ?? 0;
  const belowText = label.inside && from?.block !== label.block && calls.lastMarker >= since;
  if (belowText && calls.lastCall < since) return -UNCALLED_BELOW_TEXT;
  if (!calls.isCalled) return label.strength;
  return label.strength + (label.strength < DOUBTFUL ? ANSWERED / 2 : ANSWERED);
}

/** A numbering that begins later than with 1, and in the middle of a paragraph, is more likely a wrapped line. */
function startCost({ number, inside }: LabelSighting): number {
  if (number === 1) return NEW_AT_ONE;
  return NEW_LATER + (inside ? INSIDE : 0);
}

/** The same number twice in a row, close together and written alike: a slip of the author's, not a new numbering. */
const isDuplicate = (from: LabelSighting, to: LabelSighting): boolean =>
  to.number !== 1 &&
  to.line - from.line <= 40 &&
  Math.min(from.strength, to.strength) >= 0.6 &&
  from.delimiter !== '' &&
  from.delimiter === to.delimiter;

function stepCost(from: LabelSighting, to: LabelSighting, gap: number): number {
  let cost = gap === 0 ? SAME_AGAIN : (gap - 1) * PER_MISSING_NUMBER;
  if (from.delimiter !== to.delimiter) cost += OTHER_DELIMITER;
  if (Math.abs(from.indent - to.indent) > 3) cost += OTHER_INDENT;
  if (to.damaged && gap > 1) cost += (gap - 1) * BENT_AND_AHEAD;
  return cost + Math.min(0.2, (to.line - from.line) / 20_000);
}

function runsBack(style: NoteStyle, last: Link | null): Chain[] {
  const chains: Chain[] = [];
  let labels: LabelSighting[] = [];
  for (let link = last; link; link = link.previous) {
    labels.push(link.label);
    if (!link.starts) continue;
    chains.push({ style, labels: labels.reverse() });
    labels = [];
  }
  return chains.reverse();
}

/**
 * An editor's note [251] behind note 25 is numbered so on purpose. It is taken into the list where it stands between 25 and
 * the next and a marker calls it.
 */
function withSubNotes({ style, labels }: Chain, all: readonly LabelSighting[], callsOf: CallsOf): Chain {
  const taken: LabelSighting[] = [];
  labels.forEach((label, i) => {
    taken.push(label);
    const end = labels[i + 1]?.span.start ?? label.span.start;
    for (let k = firstWhere(all, other => other.span.start > label.span.start); k < all.length; k++) {
      if (all[k].span.start >= end) break;
      if (isSubNote(label, all[k]) && callsOf(all[k]).isCalled) taken.push(all[k]);
    }
  });
  return { style, labels: taken };
}

const isSubNote = (label: LabelSighting, sub: LabelSighting): boolean =>
  sub.number !== null && sub.strength >= 0.5 && /^\d{2,}$/.test(label.label) && sub.label.slice(0, -1) === label.label;
