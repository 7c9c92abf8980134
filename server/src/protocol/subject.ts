import type { Analysis } from '../analyse.ts';
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
}

/** The subject of a document that is open and was analysed; null of any other. */
export function subjectOf(checked: Checked | undefined): Subject | null {
  if (!checked?.analysis) return null;
  const { document, analysis, skipped } = checked;
  return {
    uri: document.uri,
    version: document.version,
    analysis,
    places: new Places(document.uri, analysis.text, skipped),
    skipped,
  };
}
