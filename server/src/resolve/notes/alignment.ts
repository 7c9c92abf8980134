import type { LabelSighting, MarkerSighting } from '../../scan/notes/sighting.ts';
import type { Chain } from './chains.ts';

/**
 * A place in the numbering of a note list. `label` is null for a number that the list should have and lacks.
 * Slots stand in the order in which their markers must come.
 */
export interface Slot {
  readonly chain: number;
  readonly name: string;
  readonly label: LabelSighting | null;
  /** A marker must stand before this offset: its own note's label, or the next one's. */
  readonly before: number;
  /** How well the list fits, about 1: an answered label of a doubtful list is worth less. */
  readonly quality: number;
  /** Slots of one cluster have their notes together, with no running text between. */
  readonly cluster: number;
}

export interface Match {
  readonly marker: MarkerSighting;
  readonly slot: number;
}

/** What it is worth to answer a label, and to find the marker of a number whose label is missing. */
const ANSWERED = 3;
const MISSING = 1;
const MISSING_AT_END = 0.7;
/** Most numbers that are assumed missing between two labels, and behind the last. */
const WIDEST_HOLE = 30;
const BEHIND_LAST = 40;
const PER_CLUSTER_APART = 0.8;

/** The slots of chains in text order, with the numbers missing between their labels and behind the last. */
export function slotsOf(
  chains: readonly Chain[],
  qualities: readonly number[],
  separate: (from: LabelSighting, to: LabelSighting) => boolean,
): Slot[] {
  const slots: Slot[] = [];
  let cluster = 0;
  let above: LabelSighting | null = null;
  chains.forEach((chain, index) => {
    const seen = new Set<string>();
    const quality = qualities[index];
    let last = 0;
    let lastLabel: LabelSighting | null = null;
    for (const label of chain.labels) {
      if (seen.has(label.label)) continue;
      seen.add(label.label);
      if (!above || separate(above, label)) cluster++;
      above = label;
      if (label.number !== null && label.number > last) {
        if (lastLabel || label.number <= 4)
          pushMissing(slots, index, last + 1, label.number, label.span.start, quality, cluster);
        last = label.number;
      }
      slots.push({ chain: index, name: label.label, label, before: label.span.start, quality, cluster });
      lastLabel = label;
    }
    const end = chains[index + 1] ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    if (last > 0 && end > 0) pushMissing(slots, index, last + 1, last + 1 + BEHIND_LAST, end, quality, cluster);
  });
  return slots;
}

function pushMissing(
  slots: Slot[],
  chain: number,
  from: number,
  to: number,
  before: number,
  quality: number,
  cluster: number,
): void {
  if (to - from > Math.max(WIDEST_HOLE, BEHIND_LAST)) return;
  for (let number = from; number < to; number++) {
    slots.push({ chain, name: String(number), label: null, before, quality, cluster });
  }
}

interface Path {
  readonly worth: number;
  readonly slot: number;
  readonly marker: MarkerSighting;
  readonly previous: Path | null;
}

/**
 * The worthiest monotone assignment of markers to slots: markers in text order take slots in list order, each marker
 * stands before its note's label, and each slot is taken once. Markers × log(slots).
 *
 * `cost` is what a marker's shape and place speak against it; an assignment that costs more than it is worth is left out.
 */
export function align(
  markers: readonly MarkerSighting[],
  slots: readonly Slot[],
  cost: (marker: MarkerSighting) => number,
): Match[] {
  const byName = new Map<string, number[]>();
  slots.forEach((slot, i) => {
    const same = byName.get(slot.name);
    if (same) same.push(i);
    else byName.set(slot.name, [i]);
  });
  const best = new BestPaths(slots);
  const clusterAt = clusterFinder(slots);
  let top: Path | null = null;
  for (const marker of markers) {
    const paths: Path[] = [];
    for (const slot of candidateSlots(byName.get(marker.label), slots, marker)) {
      const gain = worth(slots, slot) - cost(marker) - apart(slots[slot], clusterAt(marker.span.start));
      if (gain <= 0) continue;
      const previous = best.before(slot);
      paths.push({ worth: gain + previous.worth, slot, marker, previous: previous.path });
    }
    for (const path of paths) {
      best.put(path);
      if (!top || path.worth > top.worth) top = path;
    }
  }
  return matchesBack(top);
}

/** Most lists that are tried for one marker; a book with more chapters than this after a marker has the nearest tried. */
const TRIED_LISTS = 40;

function candidateSlots(same: readonly number[] | undefined, slots: readonly Slot[], marker: MarkerSighting): number[] {
  if (!same) return [];
  let low = 0;
  let high = same.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (slots[same[middle]].before <= marker.span.start) low = middle + 1;
    else high = middle;
  }
  return same.slice(low, low + TRIED_LISTS);
}

function worth(slots: readonly Slot[], slot: number): number {
  if (slots[slot].label) return ANSWERED * slots[slot].quality;
  return slots[slot].before === Number.POSITIVE_INFINITY ? MISSING_AT_END : MISSING;
}

const apart = (slot: Slot, cluster: number): number =>
  Math.min(2, Math.max(0, slot.cluster - cluster) * PER_CLUSTER_APART);

/** Which cluster of notes comes next after an offset; asked in text order. */
function clusterFinder(slots: readonly Slot[]): (offset: number) => number {
  const labelled = slots.filter(slot => slot.label).sort((a, b) => a.before - b.before);
  let next = 0;
  return offset => {
    while (next < labelled.length && labelled[next].before <= offset) next++;
    return labelled[next]?.cluster ?? Number.POSITIVE_INFINITY;
  };
}

/**
 * Drawing on one more list costs, the more the worse it fits: a quotation's own `(1)` to `(5)` must not take the first
 * markers of an article because its notes have lost some labels.
 */
const entering = (quality: number): number => (quality >= 1 ? 0.3 : 0.3 + (1 - quality) * 5);

/** The best path to go on from: one that ends in the same list below a slot, or in an earlier list. */
class BestPaths {
  readonly #slots: readonly Slot[];
  readonly #all: BestBelow;
  readonly #lists: { readonly first: number; readonly best: BestBelow }[] = [];

  constructor(slots: readonly Slot[]) {
    this.#slots = slots;
    this.#all = new BestBelow(slots.length);
    const sizes = new Map<number, number>();
    for (const { chain } of slots) sizes.set(chain, (sizes.get(chain) ?? 0) + 1);
    slots.forEach((slot, i) => {
      if (this.#lists[slot.chain]) return;
      this.#lists[slot.chain] = { first: i, best: new BestBelow(sizes.get(slot.chain) as number) };
    });
  }

  /** The best path to `slot` and what it is worth after the cost of entering the slot's list. */
  before(slot: number): { readonly path: Path | null; readonly worth: number } {
    const { chain, quality } = this.#slots[slot];
    const { first, best } = this.#lists[chain];
    const within = best.below(slot - first);
    const earlier = this.#all.below(first);
    const entered = (earlier?.worth ?? 0) - entering(quality);
    return within && within.worth >= entered
      ? { path: within, worth: within.worth }
      : { path: earlier, worth: entered };
  }

  put(path: Path): void {
    const { first, best } = this.#lists[this.#slots[path.slot].chain];
    best.put(path.slot - first, path);
    this.#all.put(path.slot, path);
  }
}

/** A Fenwick tree for maxima: the worthiest path put below an index. */
class BestBelow {
  readonly #tree: (Path | null)[];

  constructor(size: number) {
    this.#tree = new Array(size + 1).fill(null);
  }

  below(index: number): Path | null {
    let best: Path | null = null;
    for (let i = index; i > 0; i -= i & -i) {
      const path = this.#tree[i];
      if (path && (!best || path.worth > best.worth)) best = path;
    }
    return best;
  }

  put(index: number, path: Path): void {
    for (let i = index + 1; i < this.#tree.length; i += i & -i) {
      const known = this.#tree[i];
      if (!known || path.worth > known.worth) this.#tree[i] = path;
    }
  }
}

function matchesBack(last: Path | null): Match[] {
  const matches: Match[] = [];
  for (let path = last; path; path = path.previous) matches.push({ marker: path.marker, slot: path.slot });
  return matches.reverse();
}
