import type { Connection } from 'vscode-languageserver';
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
