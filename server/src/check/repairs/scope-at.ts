import type { Checked } from '../finding.ts';
import { isFree } from './renumbering.ts';

/** The markers of the text before and behind an offset, as indexes; those within notes don't count. */
export interface Around {
  readonly before: number | null;
  readonly behind: number | null;
}

export function markersAround({ apparatus }: Checked, offset: number): Around {
  let before: number | null = null;
  let behind: number | null = null;
  const isInNote = insideNotes(apparatus.notes.map(({ span }) => span));
  apparatus.markers.forEach(({ span }, i) => {
    if (isInNote(span.start)) return;
    if (span.start < offset) before = i;
    else behind ??= i;
  });
  return { before, behind };
}

/** Whether an offset lies in one of the spans; asked in rising order. */
function insideNotes(spans: readonly { start: number; end: number }[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let reached = -1;
  return offset => {
    while (next < sorted.length && sorted[next].start <= offset) reached = Math.max(reached, sorted[next++].end);
    return offset < reached;
  };
}

/**
 * The scope that a marker at an offset would belong to: that of the markers around it; between two scopes, the one whose
 * text goes on there. Markdown's definitions may stand above what calls them. Null where no list of notes serves the place.
 */
export function scopeAt(checked: Checked, offset: number): number | null {
  const { markers } = checked.apparatus;
  const { before, behind } = markersAround(checked, offset);
  const upper = before === null ? null : markers[before].scope;
  const lower = behind === null ? null : markers[behind].scope;
  if (upper === null) return lower === null ? scopeBelow(checked, offset) : lower;
  if (upper === lower) return upper;
  if (isOver(checked, upper, offset)) return lower ?? (isFree(checked, upper) ? upper : null);
  if (lower === null) return upper;
  return isParted(checked, markers[before as number].span.end, offset) ? lower : upper;
}

/** A list below that no marker calls as yet. */
function scopeBelow({ apparatus }: Checked, offset: number): number | null {
  const found = apparatus.scopes.findIndex(({ span }) => span.start >= offset);
  return found < 0 ? null : found;
}

/** Whether all notes of a scope stand above an offset: its text has ended. */
function isOver({ apparatus }: Checked, scope: number, offset: number): boolean {
  const { notes } = apparatus.scopes[scope];
  return notes.length > 0 && notes.every(index => apparatus.notes[index].span.end <= offset);
}

/** Whether a heading stands between two offsets. */
const isParted = ({ layout }: Checked, from: number, to: number): boolean =>
  layout.blocks.some(({ kind, span }) => kind === 'heading' && span.start >= from && span.end <= to);
