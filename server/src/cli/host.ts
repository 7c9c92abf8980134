import type { ReadStream, WriteStream } from 'node:tty';

/** What the command line has of the process it runs in. Tests bring streams of their own. */
export interface Host {
  readonly stdin: AsyncIterable<Buffer>;
  readonly stdout: HostStream;
  readonly stderr: HostStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A stream that may be a terminal. */
export type HostStream = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;

export const thisProcess: Host = {
  // Standard input is opened when it is first asked for: some programs hang on one that nobody reads.
  get stdin(): AsyncIterable<Buffer> {
    return process.stdin as ReadStream;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
};
