import type { Rule } from '../finding.ts';

/** A marker that a scan has bent. */
export const damagedMarker: Rule = {
  code: 'note/damaged-marker',
  severity: 'warning',
  summary: 'A scan has damaged a marker.',
  *check({ apparatus }) {
    for (const marker of apparatus.markers) {
      if (marker.reading !== 'damaged') continue;
      yield { message: `Read as marker ${marker.label}: ${marker.evidence}.`, span: marker.span };
    }
  },
};
