import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { HostStream } from '../../server/src/cli/host.ts';
import { run } from '../../server/src/cli/program.ts';
import { built } from '../support/built.ts';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal that standard error is; no terminal unless given. */
  readonly terminal?: number;
}

/**
 * Runs the command line in this process, with streams of its own and without colour unless the arguments or `env` ask for
 * it. Much faster than a process for each; `spawned` proves that it comes to the same.
 */
export async function loccit(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { cwd, input = '', env = {}, terminal } = options;
  const stdout = new Kept();
  const stderr = new Kept();
  if (terminal !== undefined) Object.assign(stderr, { isTTY: true, columns: terminal });
  const stdin = (async function* () {
    yield Buffer.from(input);
  })();
  const home = process.cwd();
  if (cwd) process.chdir(cwd);
  try {
    const status = await run(args, { stdin, stdout: stdout as HostStream, stderr: stderr as HostStream, env });
    return { status, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.chdir(home);
  }
}

/** Runs the built command line in a process of its own, as a user would. */
export function spawned(args: readonly string[], { cwd, input = '', env = {} }: RunOptions = {}): Ran {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [built('cli'), ...args], {
    cwd,
    input,
    env: { ...inherited, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return { status, stdout, stderr };
}

/** A stream that keeps what is written to it. */
class Kept extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }
}

/** A temporary folder that holds these files and is gone after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'loccit-cli-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** A note is called that is not there: an error at 1:30. */
export const FAULTY = `The strike began on a Monday.[^1] Nobody wrote down who began it.

The wages were paid on the Saturday.[^2]

[^2]: Pay book, p. 12.
`;

/** A note is called nowhere: a warning at 5:1. */
export const DOUBTFUL = `The wages were paid on the Saturday.[^1]

[^1]: Pay book, p. 12.

[^2]: Ledger, p. 9.
`;

export const SOUND = `The wages were paid on the Saturday.[^1]

[^1]: Pay book, p. 12.
`;
