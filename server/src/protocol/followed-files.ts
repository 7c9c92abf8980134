import {
  type Connection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { nameOf } from '../workspace/addresses.ts';
import { isDocument } from '../workspace/own/manuscripts.ts';
import type { Abilities } from './abilities.ts';

/**
 * Has the client tell of changes of the files that are read beside its documents: on the disk, and while they are typed. By
 * name, in every folder: a client that is asked to watch all of a kind has much to do.
 */
export class FollowedFiles {
  readonly #connection: Connection;
  readonly #followed = new Set<string>();
  #abilities: Pick<Abilities, 'watchesFiles' | 'registersSync'> | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** From now on the client may be asked. */
  begin(abilities: Pick<Abilities, 'watchesFiles' | 'registersSync'>): void {
    this.#abilities = abilities;
  }

  /** Asks for what it was not yet asked for. */
  follow(uris: Iterable<string>): void {
    if (!this.#abilities) return;
    const fresh = new Map(Array.from(uris, uri => [`${schemeOf(uri)} ${nameOf(uri)}`, uri]));
    for (const key of fresh.keys()) {
      if (this.#followed.has(key)) fresh.delete(key);
      else this.#followed.add(key);
    }
    if (fresh.size > 0) void this.#register([...fresh.values()], this.#abilities);
  }

  async #register(
    uris: readonly string[],
    { watchesFiles, registersSync }: Pick<Abilities, 'watchesFiles' | 'registersSync'>,
  ) {
    const { client } = this.#connection;
    const watchers = [...new Set(uris.map(patternOf))].map(globPattern => ({ globPattern }));
    // Texts of a manuscript are told of anyway where they are open, and must not be twice.
    const beside = uris.filter(uri => !isDocument(uri));
    const documentSelector = beside.map(uri => ({ scheme: schemeOf(uri), pattern: patternOf(uri) }));
    try {
      if (watchesFiles) await client.register(DidChangeWatchedFilesNotification.type, { watchers });
      if (!registersSync || beside.length === 0) return;
      // Whole texts: a client tells of one that it has for another reason too (a .bib as plain text) twice.
      await client.register(DidChangeTextDocumentNotification.type, {
        documentSelector,
        syncKind: TextDocumentSyncKind.Full,
      });
      await client.register(DidCloseTextDocumentNotification.type, { documentSelector });
      await client.register(DidOpenTextDocumentNotification.type, { documentSelector });
    } catch (error) {
      this.#connection.console.error(`Changes of ${uris.map(nameOf).join(', ')} will not be noticed: ${error}`);
    }
  }
}

const schemeOf = (uri: string): string => uri.slice(0, uri.indexOf(':'));

const patternOf = (uri: string): string => `**/${nameOf(uri).replace(/[[\]{}*?!\\]/g, '?')}`;
