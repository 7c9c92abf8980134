import { printable } from '../terminal.ts';
import type { CheckedDocument, Format } from './format.ts';
import { place } from './place.ts';

/** One line a finding, `essay.txt:3:14: error: ... [note/unresolved]`, as compilers have it and many editors read it. */
export class UnixFormat implements Format {
  readonly separator = '';

  begin(): string {
    return '';
  }

  *document({ document, analysis: { text }, findings }: CheckedDocument): Iterable<string> {
    for (const { span, severity, message, code } of findings) {
      yield `${place(document, text, span)}: ${severity}: ${printable(message)} [${code}]\n`;
    }
  }

  end(): string {
    return '';
  }
}
