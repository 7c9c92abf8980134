import { escapeMarkdown } from '../../features/markdown.ts';
import { t } from '../../wording/wording.ts';
import type { CheckedDocument, Format } from './format.ts';
import { type Query, queriesOf } from './query.ts';

/** A list of queries to the author, in Markdown: where, what stands there, and what the author is asked. */
export class QueriesFormat implements Format {
  readonly separator = '\n';

  begin(): string {
    return `# ${t('Queries to the author')}\n\n`;
  }

  *document(checked: CheckedDocument): Iterable<string> {
    const queries = queriesOf(checked);
    if (queries.length === 0) return;
    yield `## ${escapeMarkdown(checked.document.name)}\n\n`;
    for (const [at, query] of queries.entries()) yield item(at + 1, query);
  }

  end({ files, findings }: { files: number; findings: Readonly<Record<string, number>> }): string {
    const any = findings.error + findings.warning + findings.information > 0;
    return any || files === 0 ? '' : `${t('There are no queries.')}\n`;
  }
}

/** Two lines, the second below the first within the item. */
function item(number: number, { line, note, quotation, question, reason }: Query): string {
  const where = note === null ? t('Line {0}', line) : t('Line {0}, note {1}', line, escapeMarkdown(note));
  const { before, marked, after } = quotation;
  const shown = `${escapeMarkdown(before)}**${escapeMarkdown(marked)}**${escapeMarkdown(after)}`;
  const head = `${number}. `;
  return `${head}${t('{0}: “{1}”', where, shown)}\\\n${' '.repeat(head.length)}${escapeMarkdown(question)} ${escapeMarkdown(reason)}\n`;
}
