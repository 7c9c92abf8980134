import type { Analysis } from '../../analyse.ts';
import type { Finding } from '../../check/finding.ts';
import type { Document, Obstacle } from '../documents/document.ts';
import type { Tally } from '../tally.ts';

/** A document, or a file beside the texts, with what is reported of it: what a baseline knows is left out. */
export interface CheckedDocument {
  readonly document: Document;
  readonly analysis: Pick<Analysis, 'text' | 'apparatus'>;
  readonly findings: readonly Finding[];
}

/** What `--format` takes. */
export const FORMATS = ['pretty', 'unix', 'json', 'ndjson', 'sarif', 'github', 'queries', 'queries-csv'] as const;

export type FormatName = (typeof FORMATS)[number];

/**
 * A way to print findings. Each method gives the text that is printed next. None remembers anything: documents are
 * printed wherever they are checked, in threads of their own.
 */
export interface Format {
  begin(): string;
  /** In pieces, since the findings of one document may be more than fits into one string. */
  document(checked: CheckedDocument): Iterable<string>;
  /** What stands between documents that have any text. */
  readonly separator: string;
  /** A document that was not checked, where it is told in its turn. */
  obstacle?(obstacle: Obstacle): string;
  end(tally: Tally): string;
}
