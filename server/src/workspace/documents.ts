/** A document as an editor holds it: its content at one version. */
export interface SourceDocument {
  readonly uri: string;
  /** The editor's name for the language (`plaintext`, `quarto`). */
  readonly languageId: string;
  readonly version: number;
  /** As the editor counts it, a byte order mark included. */
  readonly content: string;
}

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
