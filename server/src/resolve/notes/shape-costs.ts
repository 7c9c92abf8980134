import type { MarkerShape, MarkerSighting } from '../../scan/notes/sighting.ts';
import type { NoteStyle } from '../apparatus.ts';
import type { Match } from './alignment.ts';

/** What each shape speaks against a marker before the text's own habit is known. 3 is what an answered label is worth. */
const SHAPE_COSTS: Readonly<Partial<Record<NoteStyle, Readonly<Record<MarkerShape, number>>>>> = {
  bare: { stop: 0.3, word: 0.7, year: 1.2, spaced: 1.4, ending: 1.6, paused: 9, loose: 9, counting: 9 },
  paren: { stop: 0.3, word: 0.3, year: 2.6, spaced: 0.8, ending: 0.8, paused: 1.4, loose: 1.6, counting: 9 },
};
const EXPLICIT_COST = 0.1;

/** A shape that a text uses often is its habit and costs little; one it hardly uses costs more. */
const HABIT_FROM = 8;

/** What a marker's shape speaks against it. */
export const shapeCost =
  (style: NoteStyle) =>
  (marker: MarkerSighting): number =>
    (SHAPE_COSTS[style]?.[marker.shape] ?? EXPLICIT_COST) - certainty(marker);

/** A number of three digits stands beside a word by chance far less often than one of a single digit. */
const certainty = (marker: MarkerSighting): number => Math.min(0.3, (marker.label.length - 1) * 0.15);

/** The same once the text's habit is known from the markers matched so far. */
export function habitualCost(style: NoteStyle, matches: readonly Match[]): (marker: MarkerSighting) => number {
  const base = shapeCost(style);
  if (matches.length < HABIT_FROM || !SHAPE_COSTS[style]) return base;
  const share = new Map<MarkerShape, number>();
  for (const { marker } of matches) share.set(marker.shape, (share.get(marker.shape) ?? 0) + 1 / matches.length);
  return marker => {
    const habit = share.get(marker.shape) ?? 0;
    return habit < 0.02 ? base(marker) + 0.5 : base(marker) * (1 - Math.min(0.8, habit * 1.2));
  };
}
