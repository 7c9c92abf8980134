import type { Span } from '../../text/span.ts';
import type { Checked, Edit } from '../finding.ts';
import { applied } from './edits.ts';
import { clustersOf } from './note-places.ts';

/**
 * The edits that put the notes of each cluster of a scope in the order of their ranks, text and all. `edits` are other
 * edits of the same go: those within a moved note move with it. What stands between the notes stays where it is.
 */
export function movingEdits(
  checked: Checked,
  scope: number,
  rank: (note: number) => number,
  edits: readonly Edit[],
): Edit[] {
  const moves: Edit[] = [];
  for (const { notes, spans } of clustersOf(checked, scope)) {
    const order = notes.map((_, i) => i).sort((a, b) => rank(notes[a]) - rank(notes[b]) || a - b);
    order.forEach((from, to) => {
      if (from !== to) moves.push({ span: spans[to], text: applied(checked.text.content, edits, spans[from]) });
    });
  }
  const isMoved = inAny(moves.map(({ span }) => span));
  return [...edits.filter(({ span }) => !isMoved(span)), ...moves];
}

function inAny(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle].start <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && end <= sorted[low - 1].end;
  };
}
