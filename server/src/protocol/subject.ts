import type { Analysis } from '../analyse.ts';
import type { KnownFinding } from '../check/baseline.ts';
import type { Finding } from '../check/finding.ts';
import type { Checked } from '../workspace/analyses.ts';
import { Places } from './places.ts';

/** A checked document as requests see it. */
export interface Subject {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  readonly places: Places;
  /** Code units of the byte order mark, which the analysis does not see. */
  readonly skipped: number;
  /** The findings that the baseline has left be, and what else it knows. */
  readonly accepted: readonly Finding[];
  readonly gone: readonly KnownFinding[];
}

/** The subject of a document that is open and was analysed; null of any other. */
export function subjectOf(checked: Checked | undefined): Subject | null {
  if (!checked?.analysis) return null;
  const { document, analysis, skipped, accepted, gone } = checked;
  return {
    uri: document.uri,
    version: document.version,
    analysis,
    places: new Places(document.uri, analysis.text, skipped),
    skipped,
    accepted,
    gone,
  };
}
