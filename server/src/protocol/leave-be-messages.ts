import { type Range, RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';

/* Findings that are to be left be: what a client asks in order to write it down, and to show what was written. */

/** What is to be left be: one finding, one rule in the folder, all that a text has now; or findings that are to be heeded again. */
export type Wish =
  | ({ readonly leave: 'finding' | 'rule' } & Named)
  | { readonly leave: 'text' }
  | { readonly heed: readonly Named[] };

/** A finding by its rule and its place. */
export interface Named {
  readonly code: string;
  readonly range: Range;
}

/**
 * What a file has to say for that, the whole of it: the client writes it, as it alone knows what is open and not yet saved. Null
 * for a document that is not open or was not read.
 */
export const leaveBeRequest = new RequestType<
  AboutDocument & { readonly wish: Wish },
  FileToWrite | Refused | null,
  void
>('loccit/leaveBe');

export interface FileToWrite {
  readonly uri: string;
  readonly content: string;
  /** How many findings it is about; 0 for a rule. */
  readonly count: number;
}

/** Why it can't be done, for the client to word. */
export interface Refused {
  readonly refused: 'no-folder' | 'nothing-found';
}

/** The findings of a document that its baseline has left be; null if it is not open or was not read. */
export const acceptedRequest = new RequestType<AboutDocument, readonly AcceptedFinding[] | null, void>(
  'loccit/accepted',
);

export interface AcceptedFinding extends Named {
  readonly message: string;
  /** The words that it is about, as they stand. */
  readonly words: string;
}

interface AboutDocument {
  readonly textDocument: TextDocumentIdentifier;
}
