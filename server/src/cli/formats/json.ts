import { findingReports } from '../../report/report.ts';
import type { Tally } from '../tally.ts';
import type { CheckedDocument, Format } from './format.ts';

/** Findings as `loccit inspect` has them, with the counts; docs/cli.md describes it. One document on each line. */
export class JsonFormat implements Format {
  readonly separator = ',';

  begin(): string {
    return '{"version":1,"files":[\n';
  }

  document(checked: CheckedDocument): Iterable<string> {
    return documentLine(checked);
  }

  end({ files, findings, notChecked, known, repaired }: Tally): string {
    const summary = JSON.stringify({ files, ...findings, ...(known && { known }), ...(repaired && { repaired }) });
    const unchecked = JSON.stringify(notChecked.map(({ name, why }) => ({ path: name, reason: why })));
    return `],"notChecked":${unchecked},"summary":${summary}}\n`;
  }
}

/** An object on one line: the path of a document and its findings. */
export function* documentLine({ document, analysis, findings }: CheckedDocument): Iterable<string> {
  yield `{"path":${JSON.stringify(document.name)},"findings":[`;
  for (const [at, finding] of findings.entries()) {
    yield (at > 0 ? ',' : '') + JSON.stringify(findingReports(analysis.text, [finding])[0]);
  }
  yield ']}\n';
}
