import type { Analysis } from '../analyse.ts';
import type { KnownFinding } from '../check/baseline.ts';
import type { Finding } from '../check/finding.ts';
import type { Checked } from '../workspace/analyses.ts';
import { markIn } from '../workspace/documents.ts';
import { type PlacedFile, Places } from './places.ts';

/** A checked document as requests see it. */
export interface Subject {
  readonly uri: string;
  readonly version: number;
  /** Of the document, or of the whole manuscript that it is a file of. */
  readonly analysis: Analysis;
  readonly places: Places;
  /** The findings in the document itself, without those that the baseline has left be. */
  readonly findings: readonly Finding[];
  /** The findings that the baseline has left be, and what else it knows. */
  readonly accepted: readonly Finding[];
  readonly gone: readonly KnownFinding[];
}

/** The subject of a document that is open and was analysed; null of any other. */
export function subjectOf(checked: Checked | undefined, isOpen: IsOpen = () => false): Subject | null {
  return checked ? subjectOfPart(checked, checked.part, isOpen) : null;
}

/** One file of a manuscript as a subject, by what is known of another. */
export function subjectOfPart(checked: Checked, part: number, isOpen: IsOpen): Subject | null {
  if (!checked.analysis) return null;
  const { analysis, accepted, gone } = checked;
  const document = checked.surrounding.manuscript?.parts[part].document ?? checked.document;
  const places = new Places(analysis.text, filesOf(checked, isOpen), part);
  const findings =
    analysis.text.parts.length === 1 ? analysis.findings : analysis.findings.filter(({ span }) => places.isHere(span));
  return { uri: document.uri, version: document.version, analysis, places, findings, accepted, gone };
}

/** Tells whether the client has a document open: only then it knows its version. */
export type IsOpen = (uri: string) => boolean;

function filesOf({ document, skipped, surrounding }: Checked, isOpen: IsOpen): PlacedFile[] {
  const { manuscript } = surrounding;
  if (!manuscript) return [{ uri: document.uri, version: document.version, skipped }];
  return manuscript.parts.map(({ document: { uri, version, content } }) => ({
    uri,
    version: isOpen(uri) ? version : null,
    skipped: markIn(content),
  }));
}
