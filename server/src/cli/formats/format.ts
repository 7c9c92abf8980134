import type { Analysis } from '../../analyse.ts';
import type { Document } from '../documents/document.ts';
import type { Tally } from '../tally.ts';

/** A document with what was found in it. */
export interface CheckedDocument {
  readonly document: Document;
  readonly analysis: Analysis;
}

/** What `--format` takes. */
export const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;

export type FormatName = (typeof FORMATS)[number];

/** A way to print findings. Each method gives the text that is printed next. */
export interface Format {
  begin(): string;
  document(checked: CheckedDocument): string;
  end(tally: Tally): string;
}
