import type { Analysis } from '../../analyse.ts';
import { type KnownFinding, sift } from '../../check/baseline.ts';
import { safeFixing } from '../../check/fixing.ts';
import { applied } from '../../check/repairs/edits.ts';
import { type AnalysedOptions, analysed } from '../analysed.ts';
import { type Document, isObstacle } from '../documents/document.ts';
import { ownEdits, ownFindings, staysWithin } from '../manuscript.ts';

/** A document as it stands after so many repairs. */
export interface Repaired {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly repaired: number;
}

/** Repairs may overlap, or uncover others; after so many rounds what is left is left. */
const ROUNDS = 5;

/** Makes all safe repairs of what no baseline knows. */
export function repair(found: Repaired, known: readonly KnownFinding[], options: AnalysedOptions): Repaired {
  let now = found;
  for (let round = 0; round < ROUNDS; round++) {
    const next = repairedOnce(now, known, options);
    if (!next) break;
    now = next;
  }
  return now;
}

/** Undefined where there is nothing to repair, or where a repair would leave more findings than there were. */
function repairedOnce(
  before: Repaired,
  known: readonly KnownFinding[],
  options: AnalysedOptions,
): Repaired | undefined {
  const { document, analysis } = before;
  const { text } = analysis;
  const own = ownFindings(document, analysis);
  const { edits, fixed } = safeFixing(sift(text, own, known).fresh.filter(staysWithin(document, text)));
  if (edits.length === 0) return undefined;
  const repaired = { ...document, content: applied(document.content, ownEdits(document, text, edits)) };
  const after = analysed(repaired, options);
  if (isObstacle(after) || after.findings.length >= analysis.findings.length) return undefined;
  return { document: repaired, analysis: after, repaired: before.repaired + fixed.length };
}
