import type { Library } from '../library/model.ts';
import type { Apparatus } from '../resolve/apparatus.ts';
import type { RangeStyle } from '../scan/locators/ranges.ts';
import type { Layout } from '../text/layout.ts';
import type { Span } from '../text/span.ts';
import type { Text } from '../text/text.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something wrong or doubtful in a document. */
export interface Finding {
  /** Stable: `note/unresolved`. */
  readonly code: string;
  readonly severity: Severity;
  /** For a historian: what is wrong, why we think so, what to do. */
  readonly message: string;
  readonly span: Span;
  /** Other places that belong to it. */
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  readonly fixes?: readonly Fix[];
}

/** A repair that is offered, never made unasked. */
export interface Fix {
  readonly title: string;
  /** Do not overlap; offsets in the document as it is. */
  readonly edits: readonly Edit[];
  /** The one to take when there are several. */
  readonly preferred?: boolean;
  /** Changes how something is written and nothing of what it says: may be made without looking (`loccit check --fix`). */
  readonly safe?: boolean;
}

export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** What a rule looks at. */
export interface Checked {
  readonly text: Text;
  readonly layout: Layout;
  readonly apparatus: Apparatus;
  readonly library: Library;
  /** Null or absent where the document has none. */
  readonly bibliography?: Bibliography | null;
  /** How the user wants ranges of pages written; null or absent: as the text itself does. */
  readonly pageRanges?: RangeStyle | null;
}

/** The bibliography of a document: the files that it or its folder names, and the works in its own front matter. */
export interface Bibliography {
  /** Whether every file of it could be read in full: else it doesn't prove that a work is missing. */
  readonly complete: boolean;
  /** There are no files, only works in the front matter: whoever makes a book of it may well add a file. */
  readonly withoutFiles?: boolean;
  /** What is wrong with the names of the files, at their places in the document. */
  readonly problems: readonly { readonly span: Span; readonly message: string }[];
}

export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** One sentence for the settings and the list of rules, in the language that is spoken: a getter. */
  readonly summary: string;
  check(checked: Checked): Iterable<RuleFinding>;
}

/** A finding as its rule gives it: code and default severity are the rule's own. */
export type RuleFinding = Omit<Finding, 'code' | 'severity'> & { readonly severity?: Severity };
