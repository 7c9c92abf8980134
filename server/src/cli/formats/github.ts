import type { Finding, Severity } from '../../check/finding.ts';
import type { Range } from '../../text/text.ts';
import { t } from '../../wording/wording.ts';
import type { Tally } from '../tally.ts';
import type { CheckedDocument, Format } from './format.ts';

/** Workflow commands, which GitHub Actions shows beside the lines of a pull request. */
export class GithubFormat implements Format {
  readonly separator = '';

  begin(): string {
    return '';
  }

  *document({ document, analysis: { text }, findings }: CheckedDocument): Iterable<string> {
    for (const finding of findings) yield command(document.name, finding, text.range(finding.span));
  }

  end({ notChecked }: Tally): string {
    const failures = notChecked.filter(({ fatal }) => fatal);
    return failures
      .map(({ name, why }) => `::error title=${escapedProperty(t('not checked'))}::${escaped(`${name}: ${why}`)}\n`)
      .join('');
  }
}

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function command(path: string, { severity, code, message }: Finding, { start, end }: Range): string {
  const oneLine = start.line === end.line;
  const properties = Object.entries({
    file: path.replaceAll('\\', '/'),
    line: start.line + 1,
    endLine: end.line + 1,
    // GitHub takes columns only within one line.
    ...(oneLine ? { col: start.character + 1, endColumn: Math.max(end.character, start.character + 1) } : {}),
    title: code,
  });
  const written = properties.map(([name, value]) => `${name}=${escapedProperty(String(value))}`).join(',');
  return `::${COMMANDS[severity]} ${written}::${escaped(message)}\n`;
}

/** The three characters that would end a command or begin another. */
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
