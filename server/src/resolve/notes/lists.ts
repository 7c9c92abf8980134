import type { MarkerSighting } from '../../scan/notes/sighting.ts';
import { isEveryday, isTyped } from '../../scan/notes/typed-forms.ts';
import type { Span } from '../../text/span.ts';
import type { NoteStyle } from '../apparatus.ts';
import { align, type Match, type Slot, slotsOf } from './alignment.ts';
import { type Answer, areMereItems, isAnswered, isGlued } from './answers.ts';
import { DOUBTFUL, markerStyleOf, qualityOf, votesOf } from './chain-styles.ts';
import type { Chain } from './chains.ts';
import { feetAmong } from './feet.ts';
import type { ListPlace } from './headings.ts';
import { areSections } from './sections.ts';
import { habitualCost, shapeCost } from './shape-costs.ts';

/** Numberings that are note lists, since markers of one style answer them. */
export interface AnsweredLists {
  readonly markerStyle: NoteStyle;
  readonly chains: readonly Chain[];
  readonly slots: readonly Slot[];
  readonly matches: readonly Match[];
}

/**
 * Finds which chains are note lists. Chains whose markers are of one style are aligned together, so that articles and
 * chapters in a row each keep their own; a chain that stays unanswered is dropped and the rest aligned again.
 */
export function answeredLists(
  chains: readonly Chain[],
  markers: readonly MarkerSighting[],
  placeOf: (chain: Chain) => ListPlace,
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
    const lists = alignAnswered(style, group, markers, placeOf, isExplicit);
    if (lists.chains.length === 0) continue;
    found.push(lists);
    isExplicit ||= !DOUBTFUL.has(style) && lists.matches.length >= LEAST_EXPLICIT;
  }
  return found;
}

/** `[Footnote A: ...]`: an editor's notes among the author's numbers, which they neither count nor follow. */
const isLettered = ({ style, labels }: Chain): boolean => style === 'footnote' && labels[0].number === null;

const LEAST_EXPLICIT = 5;

function alignAnswered(
  markerStyle: NoteStyle,
  group: readonly Chain[],
  all: readonly MarkerSighting[],
  placeOf: (chain: Chain) => ListPlace,
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
    const qualities = chains.map(chain => qualityOf(chain, markerStyle, placeOf(chain).isHeaded));
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
    const feet = feetAmong(chains, answers);
    const counts = (chain: Chain): boolean =>
      mayCount(chain) || (chain.style === 'bare' && !isHabit && placeOf(chain).isAnnounced);
    const answered = new Set(answers.flatMap(each => each.map(({ marker }) => marker)));
    const unanswered = chains.filter(
      (chain, i) =>
        !feet[i] &&
        (!isAnswered(chain, answers[i], placeOf(chain), hasLists, counts(chain)) ||
          areMereItems(chain, answers[i], placeOf(chain), markers, answered)),
    );
    if (unanswered.length === 0) {
      const few =
        isWeak(chains, markerStyle) &&
        matches.length < LEAST_UNHEADED &&
        !chains.some(chain => placeOf(chain).isHeaded);
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
  isEveryday(markers) ||
  ((markers === 'bare' || markers === 'paren' || isTyped(markers)) && chains.every(chain => chain.style === 'bare'));

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
    else if (match.slot === expected && !isEveryday(style) && (style !== 'bare' || isGlued(match.marker))) {
      kept.push(match);
      expected++;
    }
  }
  return kept;
}

/** For each chain the matches that answer a label of it. */
function answersOf(chains: readonly Chain[], slots: readonly Slot[], matches: readonly Match[]): Answer[][] {
  const answers: Answer[][] = chains.map(() => []);
  for (const { marker, slot } of matches) {
    const { chain, label } = slots[slot];
    if (label) answers[chain].push({ marker, label });
  }
  return answers;
}
