import { csvLine } from '../../features/csv.ts';
import { t } from '../../wording/wording.ts';
import type { CheckedDocument, Format } from './format.ts';
import { queriesOf } from './query.ts';

const columns = (): string[] => [t('File'), t('Line'), t('Note'), t('Quotation'), t('Query'), t('Reason'), t('Rule')];

/** The queries to the author as a table: RFC 4180, with a byte order mark, without which Excel takes it for another encoding. */
export class QueriesCsvFormat implements Format {
  readonly separator = '';

  begin(): string {
    return `\uFEFF${csvLine(columns())}`;
  }

  *document(checked: CheckedDocument): Iterable<string> {
    for (const { line, note, quotation, question, reason, rule } of queriesOf(checked)) {
      const { before, marked, after } = quotation;
      const quoted = `${before}>>${marked}<<${after}`;
      yield csvLine([checked.document.name, String(line), note ?? '', quoted, question, reason, rule]);
    }
  }

  end(): string {
    return '';
  }
}
