import { type Disposable, EventEmitter, type LogOutputChannel } from 'vscode';
import {
  type BaseLanguageClient,
  CancellationToken,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import { linksFirst } from './links.ts';
import { type DocumentStatus, statusNotification } from './messages.ts';
import { ticked } from './previewing.ts';
import { Recovery } from './recovery.ts';
import type { DocumentFilter } from './selector.ts';
import type { ServiceState } from './wording.ts';

/** How a client and with it a server comes to be: a process on the desktop, a worker in the browser. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/**
 * The server as the rest of the extension sees it. What is asked of it is done one thing after the other, because a
 * client can't be stopped while it is starting, nor started while it is stopping.
 */
export class Service implements Disposable {
  readonly #makeClient: MakeClient;
  readonly #output: LogOutputChannel;
  readonly #stateChanged = new EventEmitter<ServiceState>();
  readonly #documentRead = new EventEmitter<DocumentStatus>();
  #client: BaseLanguageClient | undefined;
  #listener: Disposable | undefined;
  #turn: Promise<void> = Promise.resolve();
  #state: ServiceState = 'off';

  readonly onDidChangeState = this.#stateChanged.event;
  readonly onDidReadDocument = this.#documentRead.event;

  constructor(makeClient: MakeClient, output: LogOutputChannel) {
    this.#makeClient = makeClient;
    this.#output = output;
  }

  get state(): ServiceState {
    return this.#state;
  }

  /** Stops what runs and starts anew for these documents. Resolves when the server is ready or has failed; never throws. */
  start(documents: readonly DocumentFilter[]): Promise<void> {
    return this.#next(async () => {
      await this.#end();
      await this.#begin(documents);
    });
  }

  /** Stops the server; its findings vanish with it. Never throws. */
  stop(): Promise<void> {
    return this.#next(async () => {
      await this.#end();
      this.#become('off');
    });
  }

  /** The client once it is ready; undefined if there is none or it could not start. */
  async client(): Promise<BaseLanguageClient | undefined> {
    await this.#turn;
    const client = this.#client;
    await settled(client);
    return client?.isRunning() ? client : undefined;
  }

  dispose(): void {
    void this.stop();
    this.#stateChanged.dispose();
    this.#documentRead.dispose();
  }

  #next(act: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(act).catch(error => this.#output.error(String(error)));
    return this.#turn;
  }

  async #begin(documents: readonly DocumentFilter[]): Promise<void> {
    let usual: ErrorHandler | undefined;
    const client = this.#makeClient({
      documentSelector: [...documents],
      initializationOptions: { commands: ['loccit.showPlaces', 'loccit.explain', 'loccit.leaveBe'] },
      // For what is shown unasked, in files beside the texts; the findings that VS Code asks for have the server's name.
      diagnosticCollectionName: 'loccit.files',
      outputChannel: this.#output,
      // What goes wrong in a single request is for the log. That the server is gone, `Recovery` says in plain words.
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: {
        ...linksFirst(),
        workspace: {
          didChangeConfiguration: (section, next) => unlessGone(client, next(section)),
          handleApplyEdit: (params, next) => next(ticked(params), CancellationToken.None),
        },
      },
      errorHandler: new Recovery(() => (usual ??= client.createDefaultErrorHandler()), this.#output),
    });
    this.#client = client;
    this.#listener = client.onDidChangeState(({ newState }) => this.#become(STATES[newState]));
    client.onNotification(statusNotification, (status: DocumentStatus) => this.#documentRead.fire(status));
    await client.start();
  }

  /** A client that can't be stopped, because its server has died or never came up, is let go. */
  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#listener?.dispose();
    try {
      await settled(client);
      await client?.dispose();
    } catch (error) {
      this.#output.warn(String(error));
    }
  }

  #become(state: ServiceState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#stateChanged.fire(state);
  }
}

/** A client that starts its server again on its own can't be stopped or asked before that is done. */
async function settled(client: BaseLanguageClient | undefined): Promise<void> {
  if (client?.state === State.Starting) await client.start().catch(() => undefined);
}

/** Turning Loccit off is a change of settings too, and the server of which it tells may be stopped by then. */
async function unlessGone(client: BaseLanguageClient, told: Promise<void>): Promise<void> {
  try {
    await told;
  } catch (error) {
    if (client.isRunning()) throw error;
  }
}

const STATES: Readonly<Record<State, ServiceState>> = {
  [State.Stopped]: 'stopped',
  [State.StartFailed]: 'stopped',
  [State.Starting]: 'starting',
  [State.Running]: 'running',
};
