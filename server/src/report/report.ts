import type { Analysis } from '../analyse.ts';
import type { Finding, Severity } from '../check/finding.ts';
import type { Citation, CitationKind, CitedWork, CrossReference, Marker, Note } from '../resolve/apparatus.ts';
import type { Span } from '../text/span.ts';
import type { Range, Text } from '../text/text.ts';

/** The stable description of what Loccit sees in each document; library/schemas/report.schema.json is its schema. */
export interface Report {
  readonly version: 1;
  readonly files: readonly FileReport[];
}

export interface FileReport {
  readonly path: string;
  /** Of a manuscript: its files in their order. Each range then says in which of them it is. */
  readonly files?: readonly string[];
  readonly notes: readonly object[];
  readonly markers: readonly object[];
  readonly crossReferences: readonly object[];
  readonly citations: readonly CitationReport[];
  readonly works: readonly object[];
  readonly findings: readonly FindingReport[];
}

interface CitationReport {
  readonly range: PlacedRange;
  readonly kind: CitationKind;
}

interface FindingReport {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: PlacedRange;
  readonly fixes: readonly string[];
}

/** The part of the report on one document, or on a manuscript as a whole. Positions are zero-based lines and UTF-16 characters. */
export function reportFile(path: string, analysis: Analysis, files?: readonly string[]): FileReport {
  const { text, apparatus, findings } = analysis;
  return {
    path,
    ...(files && { files }),
    notes: apparatus.notes.map(note => noteReport(text, note)),
    markers: apparatus.markers.map(marker => markerReport(text, marker)),
    crossReferences: apparatus.crossReferences.map(reference => crossReferenceReport(text, reference)),
    citations: apparatus.citations.map(citation => citationReport(text, citation)),
    works: apparatus.works.map(work => workReport(text, work)),
    findings: findings.map(finding => findingReport(finding, rangeOf(text, finding.span))),
  };
}

/** Findings of one document: of a manuscript, ranges are those in the file. */
export const findingReports = (text: Text, findings: readonly Finding[]): FindingReport[] =>
  findings.map(finding => findingReport(finding, text.range(finding.span)));

/** A range; of a manuscript with the file in which it is, as an index into `files`. */
interface PlacedRange extends Range {
  readonly file?: number;
}

const rangeOf = (text: Text, span: Span): PlacedRange => {
  const range = text.range(span);
  return text.parts.length === 1 ? range : { file: text.partAt(span.start), ...range };
};

const rangeOrNull = (text: Text, span: Span | null): PlacedRange | null => (span === null ? null : rangeOf(text, span));

const noteReport = (text: Text, note: Note) => ({
  number: note.number,
  label: note.label,
  labelRange: rangeOrNull(text, note.labelSpan),
  range: rangeOf(text, note.span),
  state: note.state,
  markers: note.markers,
});

const markerReport = (text: Text, marker: Marker) => ({
  range: rangeOf(text, marker.span),
  text: marker.text,
  number: marker.number,
  label: marker.label,
  reading: marker.reading,
  note: marker.note,
});

const crossReferenceReport = (text: Text, reference: CrossReference) => ({
  range: rangeOf(text, reference.span),
  text: text.slice(reference.span),
  notes: reference.notes,
});

const citationReport = (text: Text, citation: Citation) => ({
  range: rangeOf(text, citation.span),
  text: text.slice(citation.span),
  kind: citation.kind,
  work: citation.work,
  title: citation.title,
  volume: citation.volume,
  volumeText: citation.volumeAt?.text ?? null,
  year: citation.year,
  locators: citation.locators.map(({ label, from, to }) => ({ label, from, to })),
  antecedent: citation.antecedent,
});

const workReport = (text: Text, work: CitedWork) => ({
  id: work.id,
  abbreviation: work.abbreviation,
  title: work.title,
  author: work.author,
  origin: work.origin,
  definedAt: rangeOrNull(text, work.definedAt),
});

const findingReport = (finding: Finding, range: PlacedRange): FindingReport => ({
  code: finding.code,
  severity: finding.severity,
  message: finding.message,
  range,
  fixes: (finding.fixes ?? []).map(fix => fix.title),
});
