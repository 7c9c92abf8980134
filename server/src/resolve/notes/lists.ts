import type { LabelSighting, MarkerShape, MarkerSighting } from '../../scan/notes/sighting.ts';
import type { Span } from '../../text/span.ts';
import type { NoteStyle } from '../apparatus.ts';
import { align, type Match, type Slot, slotsOf } from './alignment.ts';
import { markerStyleOf, qualityOf, votesOf } from './chain-styles.ts';
import type { Chain } from './chains.ts';
import { areSections } from './sections.ts';
import { habitualCost, shapeCost } from './shape-costs.ts';

/** Numberings that are note lists, since markers of one style answer them. */
export interface AnsweredLists {
  readonly markerStyle: NoteStyle;
  readonly chains: readonly Chain[];
  readonly slots: readonly Slot[];
  readonly matches: readonly Match[];
}

/** What the text above a numbering says of it. */
export interface Openings {
  /** Whether it stands under a heading such as *Notes*. */
  isHeaded(chain: Chain): boolean;
  /** Whether a colon announces it. */
  isAnnounced(chain: Chain): boolean;
}

/** Part of a list that must be answered before it counts as one. */
const LEAST_ANSWERED = 0.5;

/**
 * Finds which chains are note lists. Chains whose markers are of one style are aligned together, so that articles and
 * chapters in a row each keep their own; a chain that stays unanswered is dropped and the rest aligned again.
 */
export function answeredLists(
  chains: readonly Chain[],
  markers: readonly MarkerSighting[],
  openings: Openings,
): AnsweredLists[] {
  const votes = votesOf(markers, chains);
  const groups = new Map<string, { readonly style: NoteStyle; readonly chains: Chain[] }>();
  for (const chain of chains) {
    const style = markerStyleOf(chain, votes);
    if (!style) continue;
    const key = `${style} ${isLettered(chain)}`;
    const group = groups.get(key);
    if (group) group.chains.push(chain);
    else groups.set(key, { style, chains: [chain] });
  }
  let isExplicit = false;
  const found: AnsweredLists[] = [];
  const isDoubtful = ({ style }: { readonly style: NoteStyle }): number => Number(DOUBTFUL.has(style));
  for (const { style, chains: group } of [...groups.values()].sort((a, b) => isDoubtful(a) - isDoubtful(b))) {
    const lists = alignAnswered(style, group, markers, openings, isExplicit);
    if (lists.chains.length === 0) continue;
    found.push(lists);
    isExplicit ||= !DOUBTFUL.has(style) && lists.matches.length >= LEAST_EXPLICIT;
  }
  return found;
}

/** `[Footnote A: ...]`: an editor's notes among the author's numbers, which they neither count nor follow. */
const isLettered = ({ style, labels }: Chain): boolean => style === 'footnote' && labels[0].number === null;

/** Markers that may be numbers of the text: where a text has others, it has hardly these as well. */
const DOUBTFUL: ReadonlySet<NoteStyle> = new Set(['bare', 'paren']);
const LEAST_EXPLICIT = 5;

function alignAnswered(
  markerStyle: NoteStyle,
  group: readonly Chain[],
  all: readonly MarkerSighting[],
  { isHeaded, isAnnounced }: Openings,
  isExplicit: boolean,
): AnsweredLists {
  const hasOwn = markerStyle !== 'bare' && group.some(chain => chain.style === markerStyle && opensBlock(chain));
  const mayCount = ({ style }: Chain): boolean => style === 'bare' && (isExplicit || hasOwn);
  let chains = group.filter(chain => !areYears(chain));
  for (;;) {
    const markers = outside(
      all.filter(m => m.style === markerStyle),
      chains,
      markerStyle,
    );
    const index = new SightingIndex(markers);
    const qualities = chains.map(chain => qualityOf(chain, markerStyle, isHeaded(chain)));
    const slotsBy = (worth: readonly number[]): Slot[] =>
      slotsOf(chains, worth, (from, to) => index.stands(to.label, from.span.end, to.span.start));
    let slots = slotsBy(qualities);
    let matches = align(markers, slots, shapeCost(markerStyle));
    const isHabit = areHabit(chains, answersOf(chains, slots, matches));
    if (isHabit) {
      slots = slotsBy(qualities.map(quality => Math.max(quality, 1)));
      matches = align(markers, slots, shapeCost(markerStyle));
    }
    matches = align(markers, slots, habitualCost(markerStyle, matches));
    matches = withoutLooseEnds(matches, slots, markerStyle);
    if (areSections(markers, matches.length * MOST_REPEATS)) return noLists(markerStyle);
    const answers = answersOf(chains, slots, matches);
    const trimmed = chains.map((chain, i) => withoutHeading(chain, answers[i]));
    if (trimmed.some((chain, i) => chain !== chains[i])) {
      chains = trimmed;
      continue;
    }
    const hasLists = chains.some(({ labels }, i) => labels.length > 1 && answers[i].length > labels.length / 2);
    const counts = (chain: Chain): boolean =>
      mayCount(chain) || (chain.style === 'bare' && !isHabit && isAnnounced(chain));
    const unanswered = chains.filter(
      (chain, i) => !isAnswered(chain, answers[i], isHeaded(chain), hasLists, counts(chain)),
    );
    if (unanswered.length === 0) {
      const few = isWeak(chains, markerStyle) && matches.length < LEAST_UNHEADED && !chains.some(isHeaded);
      return few ? noLists(markerStyle) : { markerStyle, chains, slots, matches };
    }
    const dropped = weakestHalf(unanswered);
    chains = chains.filter(chain => !dropped.has(chain));
  }
}

/** A list begins a paragraph; a line within one that begins with `(3)` is rather a marker that was wrapped. */
const opensBlock = ({ labels }: Chain): boolean => labels.some(({ inside }) => !inside);

/** Whether a text plainly calls its notes so, on many pages or in many chapters: then a list of one note is as good as another. */
function areHabit(chains: readonly Chain[], answers: readonly Answer[][]): boolean {
  const answered = chains.filter((_, i) => answers[i].length > 0).length;
  const whole = chains.filter(({ labels }, i) => answers[i].length === labels.length && labels.length > 1).length;
  return whole >= LEAST_WHOLE && answered >= chains.length * HABITUAL;
}

const LEAST_WHOLE = 2;
const HABITUAL = 0.4;

/** `2. The Strike and its Sources`: a first label that nothing calls, above the whole text of its list, heads a chapter. */
function withoutHeading(chain: Chain, answers: readonly Answer[]): Chain {
  const [first, ...labels] = chain.labels;
  const [earliest] = answers;
  const isHeading =
    earliest !== undefined &&
    labels.length > 1 &&
    earliest.label !== first &&
    earliest.marker.span.start > first.span.end;
  return isHeading && chain.style === 'bare' ? { ...chain, labels } : chain;
}

/** `1993 Anna Norden`, `1995 Peter Hille`: years of a chronicle or of copyright, with gaps that no notes have. */
function areYears({ style, labels }: Chain): boolean {
  if (style !== 'bare' || !labels.every(({ number, delimiter }) => delimiter === '' && isYear(number))) return false;
  const gaps = labels.filter(({ number }, i) => i > 0 && number !== (labels[i - 1].number as number) + 1).length;
  return gaps * 4 >= labels.length;
}

const isYear = (number: number | null): boolean => number !== null && number >= 1000 && number <= 2100;

const noLists = (markerStyle: NoteStyle): AnsweredLists => ({ markerStyle, chains: [], slots: [], matches: [] });

/** How often one number in parentheses may stand behind words, for each marker that a list answers. */
const MOST_REPEATS = 3;

/** Not all at once: an idle numbering may have taken the markers of the list beside it. */
function weakestHalf(chains: readonly Chain[]): ReadonlySet<Chain> {
  const weight = new Map(chains.map(chain => [chain, chain.labels.reduce((sum, { strength }) => sum + strength, 0)]));
  const sorted = chains.toSorted((a, b) => (weight.get(a) as number) - (weight.get(b) as number));
  return new Set(sorted.slice(0, Math.ceil(sorted.length / 2)));
}

/**
 * Numbers before the items of any list, and digits or `(2)` glued to any word: it takes more than two to show that they
 * belong together, unless a heading says so.
 */
const LEAST_UNHEADED = 3;

const isWeak = (chains: readonly Chain[], markers: NoteStyle): boolean =>
  (markers === 'bare' || markers === 'paren') && chains.every(chain => chain.style === 'bare');

/** Where markers stand, by name. */
class SightingIndex {
  readonly #places = new Map<string, number[]>();

  constructor(markers: readonly MarkerSighting[]) {
    for (const marker of markers) {
      const places = this.#places.get(marker.label);
      if (places) places.push(marker.span.start);
      else this.#places.set(marker.label, [marker.span.start]);
    }
  }

  /** Whether a marker of that name stands between two offsets. */
  stands(name: string, from: number, to: number): boolean {
    const places = this.#places.get(name);
    if (!places) return false;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (places[middle] < from) low = middle + 1;
      else high = middle;
    }
    return low < places.length && places[low] < to;
  }
}

// ---- what is left out

/** Markers that do not stand in a label or in a note's own paragraph. */
function outside(
  markers: readonly MarkerSighting[],
  chains: readonly Chain[],
  style: NoteStyle,
): readonly MarkerSighting[] {
  const notes: Span[] = chains
    .flatMap(chain => chain.labels)
    .map(label => ({ start: label.span.start, end: style === 'caret' ? label.span.end : label.reach }))
    .sort((a, b) => a.start - b.start);
  let i = 0;
  let reached = 0;
  return markers.filter(marker => {
    while (i < notes.length && notes[i].start <= marker.span.start) reached = Math.max(reached, notes[i++].end);
    return marker.span.start >= reached;
  });
}

/**
 * A number behind the last label counts only when it goes on from it without a gap: 21, 22, 23 after 20 notes. A single
 * bare one must be glued to its word.
 */
function withoutLooseEnds(matches: readonly Match[], slots: readonly Slot[], style: NoteStyle): Match[] {
  const kept: Match[] = [];
  let expected = slots.findLastIndex(slot => slot.label) + 1;
  for (const match of matches) {
    const slot = slots[match.slot];
    if (slot.label || slot.before !== Number.POSITIVE_INFINITY) kept.push(match);
    else if (match.slot === expected && (style !== 'bare' || isGlued(match.marker))) {
      kept.push(match);
      expected++;
    }
  }
  return kept;
}

export const isGlued = (marker: MarkerSighting): boolean => marker.shape === 'stop' || marker.shape === 'word';

/** For each chain the matches that answer a label of it. */
function answersOf(chains: readonly Chain[], slots: readonly Slot[], matches: readonly Match[]): Answer[][] {
  const answers: Answer[][] = chains.map(() => []);
  for (const { marker, slot } of matches) {
    const { chain, label } = slots[slot];
    if (label) answers[chain].push({ marker, label });
  }
  return answers;
}

interface Answer {
  readonly marker: MarkerSighting;
  readonly label: LabelSighting;
}

/**
 * `mayCount`: the text writes its notes in another way or announces a list by a colon, so that numbers before items are more
 * likely steps or points.
 */
function isAnswered(
  chain: Chain,
  answers: readonly Answer[],
  headed: boolean,
  hasLists: boolean,
  mayCount: boolean,
): boolean {
  if (chain.style === 'caret') return true;
  if (answers.length === 0) return false;
  if (mayCount && !headed)
    return chain.labels.length >= LEAST_COUNTED && answers.length >= chain.labels.length * COUNTED_ANSWERED;
  if (chain.style === 'footnote' || chain.style === 'markup') return true;
  if (chain.labels.length === 1) return isNear(answers[0], headed, hasLists);
  if (!headed && (isMostlyCounting(chain, answers) || isMostlyNaming(chain, answers))) return false;
  // `malloc(3)`: of two items one has a name with its number above more often than not.
  const isByName = chain.style === 'bare' && answers.every(({ marker }) => marker.style === 'paren');
  if (isByName && !headed && (answers.length < 2 || answers.length * 2 <= chain.labels.length)) return false;
  return answers.length / chain.labels.length >= (headed ? 0.2 : LEAST_ANSWERED);
}

/** A list of steps is long enough by chance; that nearly each has its marker is none. */
const LEAST_COUNTED = 5;
const COUNTED_ANSWERED = 0.9;

/**
 * Whether the markers of a chain are rather the parts of sentences: most of them stand so, and not in a text that calls nearly
 * all notes of a list with `(2)` behind a blank, where many of them begin a line.
 */
function isMostlyCounting({ labels }: Chain, answers: readonly Answer[]): boolean {
  const counting = answers.filter(({ marker }) => isCounting(marker)).length;
  if (counting * 2 <= answers.length) return false;
  const isWhole = labels.length >= LEAST_COUNTED && answers.length >= labels.length * WHOLE;
  return !isWhole || (answers.length - counting) * 4 < answers.length;
}

const WHOLE = 0.7;

/**
 * Whether the markers rather name steps and formulas (`in experiment 2.`, `by the bound (2).`): nearly all notes of a page have
 * their marker, and what Russian pages call with `2.` behind a blank has no stop at its label.
 */
function isMostlyNaming({ style, labels }: Chain, answers: readonly Answer[]): boolean {
  const ending = answers.filter(({ marker }) => marker.shape === 'ending').length;
  if (ending * 2 <= answers.length) return false;
  if (style === 'bare' && labels[0].delimiter === '.') return true;
  return answers.length < labels.length * NEARLY_ALL;
}

const NEARLY_ALL = 0.85;

/** `(1)` within a sentence more often counts its parts, and `881(6)` is a section of a statute. */
export const isCounting = (marker: MarkerSighting): boolean =>
  marker.style === 'paren' && (marker.shape === 'loose' || marker.shape === 'year' || marker.shape === 'counting');

/**
 * A single note needs a strong label and its marker glued to a word, or where there are lists to a year or before a stop, on
 * the same page or so; under a heading it may stand anywhere behind it.
 */
function isNear({ marker, label }: Answer, headed: boolean, hasLists: boolean): boolean {
  if (label.strength < 0.6 || (!headed && label.span.start - marker.span.start > 8000)) return false;
  return marker.style === 'bracket' || isGlued(marker) || (hasLists && SURE_AMONG_LISTS.has(marker.shape));
}

const SURE_AMONG_LISTS: ReadonlySet<MarkerShape> = new Set(['year', 'ending']);
