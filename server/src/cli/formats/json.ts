import { findingReports } from '../../report/report.ts';
import type { Tally } from '../tally.ts';
import type { CheckedDocument, Format } from './format.ts';

/** Findings as `loccit inspect` has them, with the counts; docs/cli.md describes it. One document on each line. */
export class JsonFormat implements Format {
  #separator = '';

  begin(): string {
    return '{"version":1,"files":[\n';
  }

  document({ document, analysis }: CheckedDocument): string {
    const findings = findingReports(analysis.text, analysis.findings);
    const text = `${this.#separator}${JSON.stringify({ path: document.name, findings })}\n`;
    this.#separator = ',';
    return text;
  }

  end({ files, findings, notChecked }: Tally): string {
    const summary = JSON.stringify({ files, ...findings });
    const unchecked = JSON.stringify(notChecked.map(({ name, why }) => ({ path: name, reason: why })));
    return `],"notChecked":${unchecked},"summary":${summary}}\n`;
  }
}
