import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type ClientCapabilities,
  type ConfigurationParams,
  createMessageConnection,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  type Position,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { built } from '../support/built.ts';

export type Transport = 'stdio' | 'ipc' | 'command line';

export interface ClientOptions {
  readonly transport?: Transport;
  readonly capabilities?: ClientCapabilities;
  /** What `workspace/configuration` answers for `loccit`; a function of each item where scopes differ. */
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  /** The language of the editor. */
  readonly locale?: string;
  /** Folders that are open. */
  readonly folders?: readonly string[];
}

/** What an editor like VS Code says it can do. */
export const editor: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    publishDiagnostics: { relatedInformation: true },
    diagnostic: {},
  },
};

/** What the plainest of clients says. */
export const plain: ClientCapabilities = {};

/** A client that drives the built server as an editor would. */
export class Client {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  /** Method and parameters of all that the server has sent unasked. */
  readonly received: { readonly method: string; readonly params: unknown }[] = [];
  settings: unknown;
  /** What `loccit/readFile` answers with, by address. */
  readonly files = new Map<string, string>();
  introduced!: InitializeResult;
  readonly #waiting = new Set<() => void>();
  #opened = 0;

  private constructor(transport: Transport, settings: unknown) {
    this.settings = settings;
    this.process = startServer(transport);
    this.connection = connect(this.process, transport);
    this.connection.onNotification((method, params) => this.#receive(method, params));
    this.connection.onUnhandledProgress(params => this.#receive('$/progress', params));
    this.connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
      items.map(item => (typeof this.settings === 'function' ? this.settings(item) : this.settings)),
    );
    this.connection.onRequest('loccit/readFile', ({ uri }: { uri: string }) => {
      const content = this.files.get(uri);
      return content === undefined ? null : { content };
    });
    this.connection.onRequest((method, params) => {
      this.#receive(method, params);
      return null;
    });
    this.connection.listen();
  }

  static async start({
    transport = 'stdio',
    capabilities = editor,
    settings = {},
    initializationOptions,
    locale,
    folders = [],
  }: ClientOptions = {}): Promise<Client> {
    const client = new Client(transport, settings);
    const workspaceFolders = folders.map(uri => ({ uri, name: uri }));
    const params = {
      processId: process.pid,
      rootUri: null,
      locale,
      capabilities,
      workspaceFolders,
      initializationOptions,
    };
    const ended = once(client.process, 'exit').then(([code]) => {
      throw new Error(`The server ended with ${code} before it had introduced itself.`);
    });
    client.introduced = await Promise.race([client.request('initialize', params), ended]);
    ended.catch(() => {});
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the protocol says for the method
  request(method: string, params?: unknown): Promise<any> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Opens a document and gives its address. */
  async open(text: string, languageId = 'plaintext', folder = 'file:///'): Promise<string> {
    const uri = `${folder}essay-${++this.#opened}`;
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the protocol says for the method
  at(method: string, uri: string, position: Position, more: object = {}): Promise<any> {
    return this.request(method, { textDocument: { uri }, position, ...more });
  }

  /** The parameters of the first message of that method that fits, whether it has come or is yet to come. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server sends
  async until(method: string, fits: (params: any) => boolean = () => true): Promise<any> {
    for (;;) {
      const found = this.received.find(message => message.method === method && fits(message.params));
      if (found) return found.params;
      await new Promise<void>(resolve => this.#waiting.add(resolve));
    }
  }

  /** Ends the session in good order, and gives the exit code. */
  async stop(): Promise<number | null> {
    await this.request('shutdown');
    return this.exit();
  }

  /** Tells the server to exit, and gives the exit code. */
  async exit(): Promise<number | null> {
    const exited = once(this.process, 'exit');
    await this.notify('exit', undefined).catch(() => {});
    const [code] = await exited;
    this.connection.dispose();
    return code;
  }

  #receive(method: string, params: unknown): void {
    this.received.push({ method, params });
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}

function startServer(transport: Transport): ChildProcess {
  // Whatever the tests type is analysed a second time from scratch: a difference fails the document.
  const env = { ...process.env, LOCCIT_VERIFY: '1' };
  if (transport === 'ipc') return fork(built('server'), ['--node-ipc'], { execArgv: [], env });
  const args = transport === 'stdio' ? [built('server'), '--stdio'] : [built('cli'), 'lsp', '--stdio'];
  return spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], env });
}

function connect(server: ChildProcess, transport: Transport): MessageConnection {
  if (transport === 'ipc') return createMessageConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
  const { stdout, stdin } = server;
  if (!stdout || !stdin) throw new Error('The server has no streams.');
  return createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
}
