import type { Obstacle } from '../documents/document.ts';
import type { CheckedDocument, Format } from './format.ts';
import { documentLine } from './json.ts';

/** One JSON object a line, for each document as soon as it is checked: nothing needs the whole run in memory. */
export class NdjsonFormat implements Format {
  readonly separator = '';

  begin(): string {
    return '';
  }

  document(checked: CheckedDocument): Iterable<string> {
    return documentLine(checked);
  }

  obstacle({ name, why }: Obstacle): string {
    return `${JSON.stringify({ path: name, notChecked: why })}\n`;
  }

  end(): string {
    return '';
  }
}
