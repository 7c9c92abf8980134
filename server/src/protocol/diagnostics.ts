import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding, Severity } from '../check/finding.ts';
import { ruleLink } from '../report/links.ts';
import type { Gist } from '../workspace/index/gist.ts';
import type { Abilities } from './abilities.ts';
import type { Places } from './places.ts';
import type { Subject } from './subject.ts';

/** All findings of a document as the client's list of problems shows them. */
export const diagnosticsOf = ({ findings, places }: Subject, abilities: Abilities): Diagnostic[] =>
  findings.map(finding => diagnosticOf(finding, places, abilities));

/** A finding as the client's list of problems shows it. */
export const diagnosticOf = (finding: Finding, places: Places, abilities: Abilities): Diagnostic => ({
  range: places.range(finding.span),
  severity: SEVERITIES[finding.severity],
  code: finding.code,
  codeDescription: { href: ruleLink(finding.code) },
  source: 'loccit',
  message: finding.message,
  ...(abilities.relatedInformation && finding.related?.length ? { relatedInformation: related(finding, places) } : {}),
});

/** The findings of a text that is not open. */
export const gistDiagnostics = ({ findings }: Pick<Gist, 'findings'>): Diagnostic[] =>
  findings.map(({ code, severity, message, range }) => ({
    range,
    severity: SEVERITIES[severity],
    code,
    codeDescription: { href: ruleLink(code) },
    source: 'loccit',
    message,
  }));

const related = (finding: Finding, places: Places): DiagnosticRelatedInformation[] =>
  (finding.related ?? []).map(({ span, message }) => ({ location: places.location(span), message }));

export const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
