import type { Analysis } from '../analyse.ts';
import type { Span } from '../text/span.ts';
import { noteTarget } from './definition.ts';
import { noteAt } from './place.ts';

/** What a reader goes through a text by. */
export type Stop = 'note' | 'citation';

/**
 * The next citation after an offset (UTF-16) or the one before it; of notes the next note for a cursor within a note, else the
 * next marker. After the last comes the first. Null when there is none at all. Of a manuscript in its own file alone.
 */
export function neighbour(analysis: Analysis, offset: number, stop: Stop, forward: boolean): Span | null {
  const { text } = analysis;
  const stops = stopsOf(analysis, offset, stop)
    .filter(({ start }) => text.partAt(start) === text.partAt(offset))
    .sort((a, b) => a.start - b.start);
  if (stops.length === 0) return null;
  if (forward) return stops.find(({ start }) => start > offset) ?? stops[0];
  return stops.findLast(({ start }) => start < offset) ?? stops[stops.length - 1];
}

function stopsOf(analysis: Analysis, offset: number, stop: Stop): Span[] {
  const { citations, notes, markers } = analysis.apparatus;
  if (stop === 'citation') return citations.map(({ span }) => span);
  if (noteAt(analysis, offset) !== null) return notes.map(note => noteTarget(note).selection);
  return markers.map(({ span }) => span);
}
