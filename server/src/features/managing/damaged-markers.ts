import type { Analysis } from '../../analyse.ts';
import { tidy } from '../../check/repairs/edits.ts';
import { markerAsRead } from '../../check/repairs/for-markers.ts';
import type { Plan } from './plan.ts';

/** Writes every damaged marker of the text as it is read. No edits where none is damaged. */
export function fixDamagedMarkers(analysis: Analysis): Plan {
  const damaged = analysis.apparatus.markers.filter(({ reading }) => reading === 'damaged');
  return {
    edits: tidy(
      analysis.text.content,
      damaged.map(marker => markerAsRead(analysis, marker)),
    ),
  };
}
