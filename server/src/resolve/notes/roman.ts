import type { LabelSighting, MarkerSighting } from '../../scan/notes/sighting.ts';

const SINGLE: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** Reads `[i]`, `[v]` and `[x]` as numbers where the notes of a text are numbered so: where one stands beside `[ii]` or `[iii]`. */
export function readRoman<T extends MarkerSighting | LabelSighting>(
  sighted: readonly T[],
  labels: readonly LabelSighting[],
): readonly T[] {
  if (!labels.some(({ style, label }) => style === 'bracket' && (label === 'ii' || label === 'iii'))) return sighted;
  return sighted.map(each => {
    const number = each.style === 'bracket' ? SINGLE[each.label] : undefined;
    return number === undefined ? each : { ...each, number };
  });
}
