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
      const upper = lastLabel ? cluster : cluster + 1;
      if (!above || separate(above, label)) cluster++;
      above = label;
      if (label.number !== null && label.number > last) {
        if (lastLabel || label.number <= 4)
          pushMissing(slots, index, last + 1, label.number, label.span.start, quality, Math.min(upper, cluster));
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
  const paths = new Paths();
  const best = new BestPaths(slots, paths);
  const clusterAt = clusterFinder(slots);
  let top = NONE;
  markers.forEach((marker, index) => {
    const same = byName.get(marker.label);
    if (!same) return;
    const against = cost(marker);
    const cluster = clusterAt(marker.span.start);
    const first = paths.size;
    const list = top === NONE ? 0 : slots[paths.slot[top]].chain;
    const from = firstTried(same, slots, marker.span.start, list - LISTS_BACK);
    for (let i = from; i < Math.min(same.length, from + TRIED_LISTS); i++) {
      const slot = same[i];
      if (slots[slot].cluster - cluster > TRIED_CLUSTERS) break;
      const gain = worth(slots[slot]) - against - apart(slots[slot], cluster);
      if (gain > 0) best.extend(slot, gain, index);
    }
    for (let path = first; path < paths.size; path++) {
      best.put(path);
      if (top === NONE || paths.worth(path) > paths.worth(top)) top = path;
    }
  });
  return matchesBack(paths, top, markers);
}

/**
 * Most lists that are tried for one marker, from a few before the one that the worthiest path has come to; and how many
 * clusters of notes away they may stand, since a reader finds a note in the next few.
 */
const TRIED_LISTS = 40;
const LISTS_BACK = 10;
const TRIED_CLUSTERS = 6;

/** Index of the first of the slots, which stand in list order, that a marker at an offset may take, from a list on. */
function firstTried(same: readonly number[], slots: readonly Slot[], offset: number, list: number): number {
  let low = 0;
  let high = same.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const { before, chain } = slots[same[middle]];
    if (before <= offset || chain < list) low = middle + 1;
    else high = middle;
  }
  return low;
}

function worth(slot: Slot): number {
  if (slot.label) return ANSWERED * slot.quality;
  return slot.before === Number.POSITIVE_INFINITY ? MISSING_AT_END : MISSING;
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

const NONE = -1;

/**
 * Every assignment of a marker to a slot that was tried, with the one it goes on from, by number. Columns of plain
 * numbers, each of a fixed kind: a long book tries hundreds of thousands.
 */
class Paths {
  #worth = new Float64Array(FIRST_ROOM);
  slot = new Int32Array(FIRST_ROOM);
  marker = new Int32Array(FIRST_ROOM);
  previous = new Int32Array(FIRST_ROOM);
  size = 0;

  worth(path: number): number {
    return path === NONE ? 0 : this.#worth[path];
  }

  add(worth: number, slot: number, marker: number, previous: number): void {
    if (this.size === this.slot.length) this.#makeRoom();
    this.#worth[this.size] = worth;
    this.slot[this.size] = slot;
    this.marker[this.size] = marker;
    this.previous[this.size] = previous;
    this.size++;
  }

  #makeRoom(): void {
    const room = this.size * 2;
    const longer = (column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(room);
      copy.set(column);
      return copy;
    };
    const worth = new Float64Array(room);
    worth.set(this.#worth);
    this.#worth = worth;
    this.slot = longer(this.slot);
    this.marker = longer(this.marker);
    this.previous = longer(this.previous);
  }
}

const FIRST_ROOM = 256;

/** The best path to go on from: one that ends in the same list below a slot, or in an earlier list. */
class BestPaths {
  readonly #slots: readonly Slot[];
  readonly #paths: Paths;
  readonly #all: BestBelow;
  readonly #lists: { readonly first: number; readonly best: BestBelow }[] = [];

  constructor(slots: readonly Slot[], paths: Paths) {
    this.#slots = slots;
    this.#paths = paths;
    this.#all = new BestBelow(slots.length, paths);
    const sizes = new Map<number, number>();
    for (const { chain } of slots) sizes.set(chain, (sizes.get(chain) ?? 0) + 1);
    slots.forEach((slot, i) => {
      if (this.#lists[slot.chain]) return;
      this.#lists[slot.chain] = { first: i, best: new BestBelow(sizes.get(slot.chain) as number, paths) };
    });
  }

  /** Adds the best path that ends with a marker in `slot`, worth `gain` more than what it goes on from. */
  extend(slot: number, gain: number, marker: number): void {
    const { chain, quality } = this.#slots[slot];
    const { first, best } = this.#lists[chain];
    const within = best.below(slot - first);
    const earlier = this.#all.below(first);
    const entered = this.#paths.worth(earlier) - entering(quality);
    if (within !== NONE && this.#paths.worth(within) >= entered) {
      this.#paths.add(gain + this.#paths.worth(within), slot, marker, within);
    } else this.#paths.add(gain + entered, slot, marker, earlier);
  }

  put(path: number): void {
    const slot = this.#paths.slot[path];
    const { first, best } = this.#lists[this.#slots[slot].chain];
    best.put(slot - first, path);
    this.#all.put(slot, path);
  }
}

/** A Fenwick tree for maxima: the worthiest path put below an index. */
class BestBelow {
  readonly #tree: Int32Array;
  readonly #paths: Paths;

  constructor(size: number, paths: Paths) {
    this.#tree = new Int32Array(size + 1).fill(NONE);
    this.#paths = paths;
  }

  below(index: number): number {
    let best = NONE;
    for (let i = index; i > 0; i -= i & -i) {
      const path = this.#tree[i];
      if (path !== NONE && (best === NONE || this.#paths.worth(path) > this.#paths.worth(best))) best = path;
    }
    return best;
  }

  put(index: number, path: number): void {
    const worth = this.#paths.worth(path);
    for (let i = index + 1; i < this.#tree.length; i += i & -i) {
      const known = this.#tree[i];
      if (known === NONE || worth > this.#paths.worth(known)) this.#tree[i] = path;
    }
  }
}

function matchesBack(paths: Paths, last: number, markers: readonly MarkerSighting[]): Match[] {
  const matches: Match[] = [];
  for (let path = last; path !== NONE; path = paths.previous[path]) {
    matches.push({ marker: markers[paths.marker[path]], slot: paths.slot[path] });
  }
  return matches.reverse();
}
