import { t } from '../../wording/wording.ts';
import type { Rule } from '../finding.ts';
import { writeAsRead } from '../repairs/for-markers.ts';

/** A marker that a scan has bent. */
export const damagedMarker: Rule = {
  code: 'note/damaged-marker',
  severity: 'warning',
  get summary() {
    return t('A scan has damaged a marker.');
  },
  *check(checked) {
    for (const marker of checked.apparatus.markers) {
      if (marker.reading !== 'damaged') continue;
      yield {
        message: t('Read as marker {0}: {1}.', marker.label, marker.evidence ?? ''),
        span: marker.span,
        fixes: [writeAsRead(checked, marker)],
      };
    }
  },
};
