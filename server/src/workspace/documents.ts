/** A document as an editor holds it: its content at one version. */
export interface SourceDocument {
  readonly uri: string;
  /** The editor's name for the language (`plaintext`, `quarto`). */
  readonly languageId: string;
  readonly version: number;
  /** As the editor counts it, a byte order mark included. */
  readonly content: string;
}

/** Code units of the byte order mark that a content begins with, and that no analysis sees: 0 or 1. */
export const markIn = (content: string): 0 | 1 => (content.charCodeAt(0) === 0xfeff ? 1 : 0);

export const withoutMark = (content: string): string => content.slice(markIn(content));

/** Where documents come from. */
export interface Documents {
  /** The open document of that address, or undefined. */
  get(uri: string): SourceDocument | undefined;
  all(): Iterable<SourceDocument>;
}

/** Documents that live in memory alone: the twin of an editor's for tests and scripts. */
export class MemoryDocuments implements Documents {
  readonly #documents = new Map<string, SourceDocument>();

  /** Opens a document, or gives an open one a new version. */
  set(document: SourceDocument): void {
    this.#documents.set(document.uri, document);
  }

  delete(uri: string): void {
    this.#documents.delete(uri);
  }

  get(uri: string): SourceDocument | undefined {
    return this.#documents.get(uri);
  }

  all(): Iterable<SourceDocument> {
    return this.#documents.values();
  }
}
