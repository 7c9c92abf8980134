import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { Client, editor } from '../protocol/client.ts';
import { LANGUAGES } from './documents.ts';
import { changed, type Held, placeIn } from './mirror.ts';
import type { Tally } from './tally.ts';
import type { Change, Question, Step } from './traffic.ts';

const capabilities = { ...editor, workspace: { ...editor.workspace, applyEdit: true } };

/** A server that serves a folder of its own, and what its client holds. */
export class Conversation {
  readonly client: Client;
  readonly held = new Map<number, Held>();
  readonly #folder: string;
  readonly #tally: Tally;
  readonly #pending: Promise<unknown>[] = [];

  private constructor(client: Client, folder: string, tally: Tally) {
    this.client = client;
    this.#folder = folder;
    this.#tally = tally;
  }

  /** `folder` is a `file:` address that ends in a slash. */
  static async begin(folder: string, tally: Tally): Promise<Conversation> {
    return new Conversation(await Client.start({ capabilities, folders: [folder.slice(0, -1)] }), folder, tally);
  }

  uri(document: number): string {
    return `${this.#folder}essay-${document}.txt`;
  }

  async take(step: Step): Promise<void> {
    if (step.does === 'open') await this.open(step.document, { ...step, version: 1 });
    else if (step.does === 'change') await this.#change(step.document, step.later, step.edits);
    else if (step.does === 'close') await this.#close(step.document);
    else if (step.does === 'ask') this.#ask(step);
    else if (step.does === 'file') await this.#file(step.name, step.content);
    else this.#sayNonsense(step.document, step.kind);
  }

  /** Opens a document, or opens it again without having closed it. */
  async open(document: number, { language, content, version }: Omit<Held, 'uri'>): Promise<void> {
    const uri = this.uri(document);
    this.held.set(document, { uri, language, content, version });
    const textDocument = { uri, languageId: language, version, text: content };
    await this.client.notify('textDocument/didOpen', { textDocument });
  }

  /** Until every question has been answered; fails if a sensible one was answered with a failure of the server. */
  async settle(): Promise<void> {
    await Promise.all(this.#pending.splice(0));
    const bad = this.client.received.find(
      ({ method, params }) =>
        method === 'window/logMessage' && FAULTS.test((params as { readonly message: string }).message),
    );
    if (bad) throw new Error(`The log says: ${JSON.stringify(bad.params)}`);
  }

  /** Ends the server at once, as if it had crashed; what is not answered by then never will be. */
  async kill(): Promise<void> {
    const exited = once(this.client.process, 'exit');
    this.client.process.kill('SIGKILL');
    await exited;
    this.client.connection.dispose();
  }

  /** Ends the server; fails if it did not end in good order. */
  async end(): Promise<void> {
    const code = await this.client.stop();
    if (code !== 0) throw new Error(`The server ended with ${code}`);
  }

  async #change(document: number, later: number, edits: readonly Change[]): Promise<void> {
    const held = this.held.get(document);
    const sent: object[] = [];
    let content = held?.content ?? 'Never opened.';
    for (const edit of edits) {
      const after = changed(content, edit);
      sent.push(after.sent);
      content = after.content;
      this.#tally.edits++;
    }
    const version = (held?.version ?? 1) + later;
    if (held) this.held.set(document, { ...held, content, version });
    const textDocument = { uri: this.uri(document), version };
    await this.client.notify('textDocument/didChange', { textDocument, contentChanges: sent });
  }

  async #close(document: number): Promise<void> {
    this.held.delete(document);
    await this.client.notify('textDocument/didClose', { textDocument: { uri: this.uri(document) } });
  }

  #ask({ document, method, at, beyond, cancelled }: Question): void {
    const uri = this.uri(document);
    const position = placeIn(this.held.get(document)?.content ?? 'Never opened.', at, beyond);
    const source = new CancellationTokenSource();
    const asked = this.client.connection.sendRequest(method, questionAbout(method, uri, position), source.token);
    this.#tally.requests++;
    this.#await(
      asked.catch(error => {
        if (error.code === FAILED) throw new Error(`${method} was answered with ${error.message}`);
      }),
    );
    if (cancelled) source.cancel();
  }

  /** What fails is told when the conversation is settled, not before. */
  #await(asked: Promise<unknown>): void {
    asked.catch(() => {});
    this.#pending.push(asked);
  }

  async #file(name: string, content: string | null): Promise<void> {
    const url = new URL(name, this.#folder);
    if (content === null) rmSync(url, { force: true });
    else writeFileSync(url, content);
    const changes = [{ uri: url.href, type: content === null ? 3 : 2 }];
    await this.client.notify('workspace/didChangeWatchedFiles', { changes });
  }

  /** What no client should send: it may be answered with an error, and harms nothing. */
  #sayNonsense(document: number, kind: number): void {
    const { connection } = this.client;
    const textDocument = { uri: this.uri(document) };
    const asked = [
      () => connection.sendRequest('textDocument/hover', { textDocument }),
      () => connection.sendRequest('textDocument/hover', { position: { line: 0, character: 0 } }),
      () => connection.sendRequest('textDocument/hover', { textDocument, position: { line: -7, character: -1.5 } }),
      () => connection.sendRequest('loccit/unheardOf', { textDocument }),
      () => connection.sendRequest('workspace/executeCommand', { command: 'loccit.server.nothing', arguments: [null] }),
      () => connection.sendRequest('textDocument/codeAction', { textDocument, range: null, context: {} }),
      () => connection.sendNotification('textDocument/didOpen', { textDocument: { uri: 3 } }),
      () => connection.sendNotification('$/cancelRequest', { id: 987654 }),
      () => connection.sendNotification('textDocument/didSave', { textDocument, text: LANGUAGES }),
    ][kind]!();
    this.#tally.requests++;
    this.#await(asked.catch(() => {}));
  }
}

/** What a question of that kind asks, with all that it needs. */
export function questionAbout(method: string, uri: string, position: { line: number; character: number }): object {
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: position };
  if (method === 'workspace/symbol') return { query: 'nor' };
  if (method === 'workspace/executeCommand')
    return { command: 'loccit.server.renumberNotes', arguments: [{ textDocument, position }] };
  return {
    ...{ textDocument, position, range },
    context: { includeDeclaration: true, diagnostics: [], triggerKind: 1 },
    ...{ newName: 'quay', stop: 'note', forward: true, format: 'csv' },
  };
}

/** JSON-RPC's `InternalError`: all else is a cancellation, a refusal with a sentence for the user, or the end. */
export const FAILED = -32603;

const FAULTS = /could not be analysed|^Unexpected|differ from scratch/;
