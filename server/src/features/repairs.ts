import type { Analysis } from '../analyse.ts';
import type { Finding, Fix } from '../check/finding.ts';
import type { Span } from '../text/span.ts';

/** A repair that is offered for a finding. */
export interface Repair {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The repairs of all findings that a stretch of text (UTF-16 offsets) touches, in text order. */
export const repairsIn = ({ findings }: Analysis, stretch: Span): Repair[] =>
  findings
    .filter(({ span }) => span.start <= stretch.end && stretch.start <= span.end)
    .flatMap(finding => (finding.fixes ?? []).map(fix => ({ finding, fix })));
