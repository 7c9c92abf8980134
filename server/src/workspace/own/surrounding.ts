import type { KnownFinding } from '../../check/baseline.ts';
import type { Severities } from '../../check/check.ts';
import type { Bibliography } from '../../check/finding.ts';
import type { Library } from '../../library/model.ts';
import type { SourceDocument } from '../documents.ts';
import type { PageRanges } from './config.ts';

/** What a document finds around it: works, and how it is to be checked. The same object as long as nothing has changed. */
export interface Surrounding {
  readonly library: Library;
  /** Null where the document has no bibliography. */
  readonly bibliography: Bibliography | null;
  /** From loccit.yaml: what goes before the settings. */
  readonly rules: Severities;
  readonly pageRanges: PageRanges | null;
  /** From the baseline beside it: findings that are to stay as they are. */
  readonly known: readonly KnownFinding[];
  /** The book that the document is a file of; null where it stands for itself. Spans of problems are those in the book. */
  readonly manuscript: Manuscript | null;
  /** Whether loccit.yaml leaves the document out. */
  readonly ignored: boolean;
  /** Whether something is still being read. */
  readonly pending: boolean;
}

/** The files of a book in their order, as they are now. */
export interface Manuscript {
  /** Address of the loccit.yaml that lists them. */
  readonly uri: string;
  readonly parts: readonly ManuscriptPart[];
}

export interface ManuscriptPart {
  readonly document: SourceDocument;
  /** Path from the folder of the loccit.yaml: `parts/ch1.md`. */
  readonly name: string;
  /** From the baseline. */
  readonly known: readonly KnownFinding[];
}

/** Nothing around but the bundled works. */
export const bare = (library: Library): Surrounding => ({
  library,
  bibliography: null,
  rules: NO_RULES,
  pageRanges: null,
  known: [],
  manuscript: null,
  ignored: false,
  pending: false,
});

const NO_RULES: Severities = {};
