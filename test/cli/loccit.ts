import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
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
}

/** Runs the built command line as a user would, without colour unless the arguments or `env` ask for it. */
export function loccit(args: readonly string[], { cwd, input = '', env = {} }: RunOptions = {}): Ran {
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
