/** Where files are read from: a disk, an editor, or memory. Addresses are URIs. */
export interface Files {
  /** The text of a file; null where there is none of that address. Throws an error, for the user to read, where it can't be read. */
  read(uri: string): Promise<string | null>;
}

/** Files that live in memory alone: the twin of a disk for tests. */
export class MemoryFiles implements Files {
  readonly #files = new Map<string, string>();

  set(uri: string, content: string): void {
    this.#files.set(uri, content);
  }

  delete(uri: string): void {
    this.#files.delete(uri);
  }

  async read(uri: string): Promise<string | null> {
    return this.#files.get(uri) ?? null;
  }
}

/** For hosts that have no files: a browser's worker without a client that reads for it, a folder that is not trusted. */
export const noFiles: Files = { read: async () => null };
