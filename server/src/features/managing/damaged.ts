import type { Analysis } from '../../analyse.ts';
import { tidy } from '../../check/repairs/edits.ts';
import { markerAsRead } from '../../check/repairs/for-markers.ts';
import { labelBack } from '../../check/repairs/for-notes.ts';
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

/** Puts the labels of all notes that lost them, or from which they were parted, before their notes. */
export function fixDamagedLabels(analysis: Analysis): Plan {
  const { text, apparatus } = analysis;
  return {
    edits: tidy(
      text.content,
      apparatus.notes.flatMap(note => labelBack(analysis, note)),
    ),
  };
}
