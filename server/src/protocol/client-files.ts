import type { Connection } from 'vscode-languageserver';
import { isSame } from '../workspace/addresses.ts';
import type { Documents } from '../workspace/documents.ts';
import type { Files } from '../workspace/files.ts';
import { readFileRequest } from './messages.ts';

/** Files as the client sees them, which reach wherever it can: other computers, virtual folders, the browser. */
export class ClientFiles implements Files {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async read(uri: string): Promise<string | null> {
    const answer = await this.#connection.sendRequest(readFileRequest, { uri });
    if (answer?.error) throw new Error(answer.error);
    return answer?.content ?? null;
  }
}

/** Files as they stand in the client's editors, saved or not; those that are not open as they are elsewhere. */
export class OpenFirst implements Files {
  readonly #documents: Documents;
  readonly #files: Files;

  constructor(documents: Documents, files: Files) {
    this.#documents = documents;
    this.#files = files;
  }

  async read(uri: string): Promise<string | null> {
    const open = this.#documents.get(uri) ?? [...this.#documents.all()].find(document => isSame(document.uri, uri));
    return open ? open.content : this.#files.read(uri);
  }
}

/** Files that stay closed until their folder is trusted: to whoever asks before, there are none. */
export class TrustedFiles implements Files {
  readonly #files: Files;
  trusted: boolean;

  constructor(files: Files, trusted: boolean) {
    this.#files = files;
    this.trusted = trusted;
  }

  async read(uri: string): Promise<string | null> {
    return this.trusted ? this.#files.read(uri) : null;
  }
}
