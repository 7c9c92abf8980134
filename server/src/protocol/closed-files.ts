import type { Connection, Diagnostic } from 'vscode-languageserver';
import { sameness } from '../workspace/addresses.ts';

/** What was found in files that are not open. A client asks for the findings of open ones alone, and these it is told. */
export class ClosedFiles {
  readonly #connection: Connection;
  readonly #told = new Map<string, string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Has the client show findings; once for every change. */
  tell(uri: string, diagnostics: Diagnostic[]): void {
    const key = sameness(uri);
    const said = JSON.stringify(diagnostics);
    if (said === (this.#told.get(key) ?? '[]')) return;
    if (diagnostics.length === 0) this.#told.delete(key);
    else this.#told.set(key, said);
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  /** The file was opened: from now on the client asks, or is told with each change. */
  opened(uri: string): void {
    this.tell(uri, []);
  }
}
