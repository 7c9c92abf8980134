import type { Analysis } from '../analyse.ts';
import type { Span } from '../text/span.ts';
import { noteTarget, type Target } from './definition.ts';
import { noteAt, thingAt } from './place.ts';

/**
 * The note that the marker or cross-reference at an offset (UTF-16) calls, or else the marker nearest to it on its line:
 * a reader who asks for the note of this place need not aim. Null when the line calls no note.
 */
export function noteNear(analysis: Analysis, offset: number): Target | null {
  const { notes, markers, crossReferences } = analysis.apparatus;
  const thing = thingAt(analysis, offset);
  const target = (note: number | null | undefined): Target | null => (note == null ? null : noteTarget(notes[note]));
  if (thing?.kind === 'marker') return target(markers[thing.index].note);
  if (thing?.kind === 'cross-reference') return target(crossReferences[thing.index].notes.find(note => note !== null));
  return target(nearestOnLine(analysis, offset));
}

/** The markers that call the note in whose label or text an offset lies; empty outside of notes and for uncalled ones. */
export function markersAround(analysis: Analysis, offset: number): Span[] {
  const note = noteAt(analysis, offset);
  if (note === null) return [];
  return analysis.apparatus.notes[note].markers.map(marker => analysis.apparatus.markers[marker].span);
}

/** The note of the resolved marker that is nearest on the line of the offset. */
function nearestOnLine({ text, apparatus }: Analysis, offset: number): number | null {
  const line = text.lineAt(offset);
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { span, note } of apparatus.markers) {
    if (note === null || text.lineAt(span.start) !== line) continue;
    const distance = Math.max(span.start - offset, offset - span.end);
    if (distance < least) [nearest, least] = [note, distance];
  }
  return nearest;
}
