import { type BentSighting, readingCost, scanBent } from '../../scan/notes/bent.ts';
import { firstBlankLine } from '../../text/blank-line.ts';
import { firstWhere } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { t } from '../../wording/wording.ts';
import type { Match, Slot } from './alignment.ts';
import { quotedGlyphs } from './glyphs.ts';
import type { Kinship } from './kinship.ts';
import type { AnsweredLists } from './lists.ts';

/** A marker that a scan has bent, read from its place in the sequence and its shape. */
export interface DamagedMatch {
  readonly slot: number;
  readonly span: Span;
  /** What was seen, as a clause for a reader. */
  readonly evidence: string;
}

/**
 * The cost model. Reading glyphs as the marker of a label is worth 2, of a number without a label 1.4; bent glyphs
 * (scan/notes/glyphs.ts) and a place where the glyphs are at home cost; rare words shared with the note add up to 1.
 * A reading must be worth LEAST, or SURE in a text that shows no other damage, and beat every other place by CLEAR.
 */
const LABELLED = 2;
const UNLABELLED = 1.4;
const LEAST = 0.3;
const SURE = 1;
const CLEAR = 0.35;
/** By how much shared words must speak for one number, where the glyphs may as well be another: a word or two are chance. */
const TELLING = 0.75;
const KINSHIP_FULL = 4;
/** Most glyphs times slots that are weighed in one gap: beyond it so much is lost that the sequence decides nothing. */
const MOST_READINGS = 100_000;
/** Furthest that a bent marker is looked for. */
const LONGEST_STRETCH = 80_000;

/** Reads the markers of unanswered slots that stand, bent, between the answered ones around them. */
export function damagedMarkers(
  text: Text,
  lists: AnsweredLists,
  noteOf: (slot: number) => Span | null,
  inNotes: (offset: number) => boolean,
  kinship: Kinship,
): DamagedMatch[] {
  const parted = partedLists(lists);
  const gaps = gapsOf(lists).filter(({ slots }) => !parted[lists.slots[slots[0]].chain]);
  const unanswered = gaps.reduce((count, gap) => count + gap.slots.length, 0);
  const least = unanswered > 1 ? LEAST : SURE;
  return gaps.flatMap(gap => {
    const bent = scanBent(text.content, gap.stretch).filter(sighting => !inNotes(sighting.span.start));
    const reading = new GapReading(text, lists.slots, gap.slots, bent, noteOf, kinship);
    const clear = reading.clear(least);
    return clear.map(({ slot, sighting }, i) => ({
      slot,
      span: sighting.span,
      evidence: evidence(text, lists, slot, sighting, clear[i - 1] ?? null, clear[i + 1] ?? null),
    }));
  });
}

/** Of each list, whether nearly all of its markers stand behind a blank: then glyphs glued to a word are none of them. */
function partedLists({ chains, slots, matches }: AnsweredLists): boolean[] {
  const [all, parted] = [chains.map(() => 0), chains.map(() => 0)];
  for (const { marker, slot } of matches) {
    all[slots[slot].chain]++;
    if (marker.shape === 'spaced') parted[slots[slot].chain]++;
  }
  return all.map((count, i) => count > 0 && parted[i] >= count * MOSTLY);
}

const MOSTLY = 0.9;

interface Gap {
  readonly slots: readonly number[];
  readonly stretch: Span;
}

/** Runs of unanswered slots of one list, with the stretch in which their markers must stand. */
function gapsOf(lists: AnsweredLists): Gap[] {
  const bySlot = new Map(lists.matches.map(match => [match.slot, match]));
  const gaps: Gap[] = [];
  let open: number[] = [];
  let from = 0;
  let chain = -1;
  const close = (to: number): void => {
    if (open.length > 0 && to > from)
      gaps.push({ slots: open, stretch: { start: Math.max(from, to - LONGEST_STRETCH), end: to } });
    open = [];
  };
  lists.slots.forEach((slot, i) => {
    if (slot.chain !== chain) {
      close(endBefore(lists, open));
      chain = slot.chain;
    }
    const match = bySlot.get(i);
    if (match) {
      close(Math.min(match.marker.span.start, endBefore(lists, open)));
      from = match.marker.span.end;
    } else if (slot.label || slot.before !== Number.POSITIVE_INFINITY) open.push(i);
  });
  close(endBefore(lists, open));
  return gaps;
}

const endBefore = (lists: AnsweredLists, slots: readonly number[]): number =>
  slots.length === 0 ? 0 : lists.slots[slots[slots.length - 1]].before;

interface Reading {
  readonly slot: number;
  readonly sighting: BentSighting;
  readonly worth: number;
  /** What of it the words say that it shares with the note. */
  readonly kin: number;
}

interface Path {
  readonly reading: Reading;
  readonly worth: number;
  readonly before: Path | null;
}

function readingsBack(last: Path | null): Reading[] {
  const readings: Reading[] = [];
  for (let path = last; path; path = path.before) readings.push(path.reading);
  return readings.reverse();
}

/** The worthiest monotone reading of a gap's glyphs as its slots. */
class GapReading {
  readonly #text: Text;
  readonly #slots: readonly Slot[];
  readonly #wanted: readonly number[];
  readonly #readings: Reading[] = [];

  constructor(
    text: Text,
    slots: readonly Slot[],
    wanted: readonly number[],
    bent: readonly BentSighting[],
    noteOf: (slot: number) => Span | null,
    kinship: Kinship,
  ) {
    this.#text = text;
    this.#slots = slots;
    this.#wanted = wanted;
    if (bent.length * wanted.length > MOST_READINGS) return;
    for (const sighting of bent) {
      for (const slot of wanted) {
        const reading = this.#reading(sighting, slot, noteOf(slot), kinship);
        if (reading && reading.worth > 0) this.#readings.push(reading);
      }
    }
  }

  /** Readings that are worth enough and have no rival. */
  clear(least: number): Reading[] {
    const best = this.#best();
    return best.filter(
      (reading, i) =>
        reading.worth >= least &&
        !this.#hasRival(reading, best[i - 1], best[i + 1]) &&
        !this.#isAmbiguous(reading, best[i - 1], best[i + 1]),
    );
  }

  #reading(sighting: BentSighting, slot: number, note: Span | null, kinship: Kinship): Reading | null {
    const cost = readingCost(sighting, Number(this.#slots[slot].name));
    if (cost === null) return null;
    const base = (this.#slots[slot].label ? LABELLED : UNLABELLED) - cost;
    if (base < -1) return null;
    const weight = note ? kinship.between(around(this.#text, sighting.span), note).weight : 0;
    const kin = Math.min(1, weight / KINSHIP_FULL);
    return { slot, sighting, worth: base + kin, kin };
  }

  /**
   * Readings come in text order. A path becomes one to go on from only where the text is past its last glyphs: else it
   * would hide the path that another reading of the same glyphs goes on from.
   */
  #best(): Reading[] {
    const bestFor = new Map<number, Path>();
    const open: Path[] = [];
    const settle = (upTo: number): void => {
      while (open.length > 0 && open[0].reading.sighting.span.end <= upTo) {
        const path = open.shift() as Path;
        const known = bestFor.get(path.reading.slot);
        if (!known || path.worth > known.worth) bestFor.set(path.reading.slot, path);
      }
    };
    for (const reading of this.#readings) {
      settle(reading.sighting.span.start);
      let before: Path | null = null;
      for (const slot of this.#wanted) {
        if (slot >= reading.slot) break;
        const known = bestFor.get(slot);
        if (known && known.worth > (before?.worth ?? 0)) before = known;
      }
      open.push({ reading, worth: reading.worth + (before?.worth ?? 0), before });
    }
    settle(Number.POSITIVE_INFINITY);
    return readingsBack([...bestFor.values()].reduce<Path | null>((a, b) => (a && a.worth >= b.worth ? a : b), null));
  }

  /** Whether the glyphs could nearly as well be another number that is wanted between the neighbours'. */
  #isAmbiguous(reading: Reading, before: Reading | undefined, after: Reading | undefined): boolean {
    const { slot, sighting, worth, kin } = reading;
    const from = before?.slot ?? -1;
    const to = after?.slot ?? Number.POSITIVE_INFINITY;
    return this.#readings.some(
      other =>
        other.sighting === sighting &&
        other.slot !== slot &&
        other.slot > from &&
        other.slot < to &&
        (other.worth > worth - CLEAR || (other.worth - other.kin > worth - kin - CLEAR && kin - other.kin < TELLING)),
    );
  }

  /** Whether another place between the neighbours' would do nearly as well. */
  #hasRival({ slot, sighting, worth }: Reading, before: Reading | undefined, after: Reading | undefined): boolean {
    const from = before?.sighting.span.end ?? 0;
    const to = after?.sighting.span.start ?? Number.POSITIVE_INFINITY;
    return this.#readings.some(
      ({ slot: other, sighting: { span }, worth: rival }) =>
        other === slot &&
        rival > worth - CLEAR &&
        span.start >= from &&
        span.end <= to &&
        (span.end <= sighting.span.start || span.start >= sighting.span.end),
    );
  }
}

/** The sentence or so around a place; no further than its paragraph, below which the notes themselves may stand. */
export function around({ content }: Text, { start, end }: Span): Span {
  const rest = content.slice(end, end + 120);
  const paragraph = firstBlankLine(rest);
  return { start: Math.max(0, start - 350), end: end + (paragraph < 0 ? rest.length : paragraph) };
}

/** What the glyphs look like, and between which markers, exact or read, they stand. */
function evidence(
  text: Text,
  lists: AnsweredLists,
  slot: number,
  { glyphs, span: { start } }: BentSighting,
  readBefore: Reading | null,
  readAfter: Reading | null,
): string {
  const before = neighbour(
    lists,
    readBefore,
    () => lists.matches[firstWhere(lists.matches, match => match.slot >= slot) - 1],
  );
  const after = neighbour(lists, readAfter, () => lists.matches[firstWhere(lists.matches, match => match.slot > slot)]);
  const words = [quotedGlyphs(glyphs), lists.slots[slot].name];
  const named = ({ name, offset }: Neighbour): string => `${name} (${text.lineName(offset, start)})`;
  if (before && after)
    return t('{0} looks like a damaged {1}: it stands between {2} and {3}', ...words, named(before), named(after));
  if (before) return t('{0} looks like a damaged {1}: it follows {2}', ...words, named(before));
  return after
    ? t('{0} looks like a damaged {1}: it comes before {2}', ...words, named(after))
    : t('{0} looks like a damaged {1}', ...words);
}

interface Neighbour {
  readonly name: string;
  readonly offset: number;
}

function neighbour(lists: AnsweredLists, read: Reading | null, exact: () => Match | undefined): Neighbour | null {
  if (read) return { name: lists.slots[read.slot].name, offset: read.sighting.span.start };
  const match = exact();
  return match ? { name: match.marker.label, offset: match.marker.span.start } : null;
}
