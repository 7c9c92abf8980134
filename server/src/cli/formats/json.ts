import { findingReports } from '../../report/report.ts';
import type { Tally } from '../tally.ts';
import type { CheckedDocument, Format } from './format.ts';

/** Findings as `loccit inspect` has them, with the counts; docs/cli.md describes it. One document on each line. */
export class JsonFormat implements Format {
  #separator = '\n';

  begin(): string {
    return '{"version":1,"files":[';
  }

  document({ document, analysis }: CheckedDocument): string {
    const text =
      this.#separator +
      JSON.stringify({
        path: document.name,
        findings: findingReports(analysis.text, analysis.findings),
      });
    this.#separator = ',\n';
    return text;
  }

  end({ files, findings, notRead }: Tally): string {
    const summary = JSON.stringify({ files, ...findings });
    const unread = JSON.stringify(notRead.map(({ name, why }) => ({ path: name, reason: why })));
    return `\n],"notRead":${unread},"summary":${summary}}\n`;
  }
}
