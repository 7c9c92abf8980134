import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import { Recovery } from '../../client/src/recovery.ts';
import { Service } from '../../client/src/service.ts';
import { messages } from '../../client/src/wording.ts';
import { EventEmitter, shown } from './vscode.ts';

vi.mock('vscode', () => import('./vscode.ts'));
vi.mock('vscode-languageclient', () => ({
  State: { Stopped: 1, Running: 2, Starting: 3, StartFailed: 4 },
  CloseAction: { DoNotRestart: 1, Restart: 2 },
  RevealOutputChannelOn: { Never: 5 },
  ErrorAction: { Continue: 1, Shutdown: 2 },
}));

const STOPPED = 1;
const RUNNING = 2;
const STARTING = 3;
const FAILED = 4;

const documents = [{ language: 'plaintext', scheme: 'file' }];
const output = { error: () => undefined, warn: () => undefined } as unknown as LogOutputChannel;

/** A client that behaves as the library's does where it is strict: it can't be stopped unless it runs. */
class FakeClient {
  static made: FakeClient[] = [];
  static fails = false;
  static log: string[] = [];
  readonly options: LanguageClientOptions;
  readonly #changed = new EventEmitter<{ newState: number }>();
  readonly onDidChangeState = this.#changed.event;
  readonly name = FakeClient.made.push(this);
  readonly handlers = new Map<string, (params: unknown) => void>();
  state = STOPPED;
  #starting: Promise<void> | undefined;

  constructor(options: LanguageClientOptions) {
    this.options = options;
  }

  onNotification(method: string, handler: (params: unknown) => void): void {
    this.handlers.set(method, handler);
  }

  start(): Promise<void> {
    return (this.#starting ??= this.#start());
  }

  async #start(): Promise<void> {
    FakeClient.log.push(`start ${this.name}`);
    this.become(STARTING);
    await new Promise(resolve => setTimeout(resolve, 5));
    this.become(FakeClient.fails ? FAILED : RUNNING);
    if (FakeClient.fails) throw new Error('no server');
  }

  async dispose(): Promise<void> {
    if (this.state !== RUNNING) throw new Error('not running');
    FakeClient.log.push(`stop ${this.name}`);
    this.become(STOPPED);
  }

  isRunning(): boolean {
    return this.state === RUNNING;
  }

  become(state: number): void {
    this.state = state;
    this.#changed.fire({ newState: state });
  }
}

const service = (): { service: Service; states: string[] } => {
  const make = (options: LanguageClientOptions) => new FakeClient(options) as unknown as BaseLanguageClient;
  const made = new Service(make, output);
  const states: string[] = [];
  made.onDidChangeState(state => states.push(state));
  return { service: made, states };
};

beforeEach(() => {
  FakeClient.made = [];
  FakeClient.log = [];
  FakeClient.fails = false;
  shown.length = 0;
});

describe('the service', () => {
  test('says how it is, from off to running to off', async () => {
    const { service: it, states } = service();
    expect(it.state).toBe('off');
    await it.start(documents);
    await it.stop();
    expect(states).toEqual(['starting', 'running', 'off']);
  });

  test('does one thing after the other, however fast it is asked', async () => {
    const { service: it } = service();
    await Promise.all([it.start(documents), it.start(documents), it.stop(), it.start(documents)]);
    expect(FakeClient.log).toEqual(['start 1', 'stop 1', 'start 2', 'stop 2', 'start 3']);
    expect(it.state).toBe('running');
  });

  test('has a client only once the server is ready', async () => {
    const { service: it } = service();
    expect(await it.client()).toBeUndefined();
    void it.start(documents);
    expect(await it.client()).toBe(FakeClient.made[0]);
  });

  test('is stopped when the server can’t start, and can be started again', async () => {
    const { service: it } = service();
    FakeClient.fails = true;
    await it.start(documents);
    expect(it.state).toBe('stopped');
    expect(await it.client()).toBeUndefined();
    FakeClient.fails = false;
    await it.start(documents);
    expect(it.state).toBe('running');
  });

  test('no longer listens to a client that it has let go', async () => {
    const { service: it, states } = service();
    await it.start(documents);
    await it.start(documents);
    FakeClient.made[0]?.become(FAILED);
    expect(states.at(-1)).toBe('running');
  });

  test('passes on what the server has read', async () => {
    const { service: it } = service();
    const read: unknown[] = [];
    it.onDidReadDocument(status => read.push(status));
    await it.start(documents);
    FakeClient.made[0]?.handlers.get('loccit/status')?.({ uri: 'file:///a.txt', notes: 1 });
    expect(read).toEqual([{ uri: 'file:///a.txt', notes: 1 }]);
  });
});

describe('a change of settings', () => {
  const failing = () => Promise.reject(new Error('not told'));
  const change = (client: FakeClient | undefined) =>
    client?.options.middleware?.workspace?.didChangeConfiguration?.(['loccit'], failing);

  test('that can’t be told to a running server is an error', async () => {
    const { service: it } = service();
    await it.start(documents);
    await expect(change(FakeClient.made[0])).rejects.toThrow('not told');
  });

  test('that ended the server need not be told to it', async () => {
    const { service: it } = service();
    await it.start(documents);
    await it.stop();
    await expect(change(FakeClient.made[0])).resolves.toBeUndefined();
  });
});

describe('when the server stops by itself', () => {
  const handler = (closed: number, error = 1) =>
    new Recovery(
      () => ({ closed: () => ({ action: closed }), error: () => ({ action: error }) }) as unknown as ErrorHandler,
      output,
    );

  test('the user is told that it is started again', async () => {
    expect(await handler(2).closed()).toEqual({ action: 2, handled: true });
    expect(shown).toEqual([messages.restarting]);
  });

  test('the user is told when it is not', async () => {
    expect(await handler(1).closed()).toEqual({ action: 1, handled: true });
    expect(shown).toEqual([messages.gaveUp]);
  });

  test('a message that went wrong is nobody’s trouble before there are too many', async () => {
    await handler(2, 1).error(new Error('lost'), undefined, 1);
    expect(shown).toEqual([]);
    await handler(2, 2).error(new Error('lost'), undefined, 4);
    expect(shown).toEqual([messages.gaveUp]);
  });
});
