import type { Colors } from 'picocolors/types';
import type { Finding, Severity } from '../../check/finding.ts';
import type { Text } from '../../text/text.ts';
import { t } from '../../wording/wording.ts';
import type { Document } from '../documents/document.ts';
import type { Tally } from '../tally.ts';
import { printable } from '../terminal.ts';
import { excerpt } from './excerpt.ts';
import type { CheckedDocument, Format } from './format.ts';
import { place } from './place.ts';
import { summary } from './summary.ts';

export interface PrettyOptions {
  readonly colours: Colors;
  /** Columns of the terminal. */
  readonly columns: number;
  readonly quiet: boolean;
}

const SEVERITY: Readonly<Record<Severity, () => string>> = {
  error: () => t('error'),
  warning: () => t('warning'),
  information: () => t('information'),
  hint: () => t('hint'),
};

/** For people: the place, what is wrong, and the line with the place marked in it. */
export class PrettyFormat implements Format {
  readonly separator = '';
  readonly #options: PrettyOptions;
  readonly #paint: Readonly<Record<Severity, (text: string) => string>>;

  constructor(options: PrettyOptions) {
    const { red, yellow, blue, cyan } = options.colours;
    this.#options = options;
    this.#paint = { error: red, warning: yellow, information: blue, hint: cyan };
  }

  begin(): string {
    return '';
  }

  *document({ document, analysis: { text }, findings }: CheckedDocument): Iterable<string> {
    for (const finding of findings) yield this.#finding(document, text, finding);
  }

  end(tally: Tally): string {
    return this.#options.quiet ? '' : `${this.#options.colours.bold(summary(tally))}\n`;
  }

  #finding(document: Document, text: Text, finding: Finding): string {
    const { dim } = this.#options.colours;
    const gutter = ' '.repeat(String(text.position(finding.span.start).line + 1).length);
    const beside = (words: string): string => `${gutter} ${dim('=')} ${printable(words)}\n`;
    return [
      this.#heading(document, text, finding),
      this.#excerpt(text, finding, gutter),
      ...(finding.related ?? []).map(({ span, message }) =>
        beside(`${message.replace(/\.$/, '')} (${place(document, text, span)})`),
      ),
      ...(finding.fixes ?? []).map(({ title }) => beside(t('repair: {0}', title))),
      '\n',
    ].join('');
  }

  #heading(document: Document, text: Text, { span, severity, message, code }: Finding): string {
    const { bold, dim } = this.#options.colours;
    const where = bold(place(document, text, span));
    return `${where}: ${this.#paint[severity](SEVERITY[severity]())}: ${printable(message)} ${dim(`[${code}]`)}\n`;
  }

  #excerpt(text: Text, { span, severity }: Finding, gutter: string): string {
    const { dim } = this.#options.colours;
    const { source, underline } = excerpt(text, span, this.#options.columns - gutter.length - 5);
    const line = text.position(span.start).line + 1;
    return `${dim(`${line} |`)} ${source}\n${gutter} ${dim('|')} ${this.#paint[severity](underline)}\n`;
  }
}
