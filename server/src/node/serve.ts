import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { VerifiedMemory } from '../incremental/verified.ts';
import { bundledLibrary } from '../library/bundled.ts';
import { startServer } from '../protocol/server.ts';
import { words } from '../protocol/session.ts';
import { diskFiles } from './disk-files.ts';
import { diskTexts } from './disk-texts.ts';
import { GistThreads } from './gist-threads.ts';
import { ReadingThread } from './reading-thread.ts';

/**
 * Serves a client over the transport that the command line names: `--stdio`, `--node-ipc`, `--socket=PORT` or
 * `--pipe=NAME`. The process ends with the client: 0 after an orderly shutdown, else 1.
 */
export function serve(): void {
  const connection = createConnection();
  const survive = (error: unknown): void => {
    if (isGone(error)) process.exit(1);
    connection.console.error(`Unexpected: ${words(error)}`);
  };
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);
  process.on('disconnect', () => process.exit(1));
  const program = fileURLToPath(import.meta.url);
  const reader = new ReadingThread(program, words => connection.console.error(words));
  const gister = new GistThreads(program);
  connection.onShutdown(() => {
    reader.end();
    gister.rest();
  });
  startServer(connection, bundledLibrary, { disk: diskFiles, reader, remember, texts: diskTexts, gister });
}

/** `LOCCIT_VERIFY=1` has every edit analysed a second time from scratch; a difference is reported as a failure. */
const remember = process.env.LOCCIT_VERIFY === '1' ? () => new VerifiedMemory() : undefined;

/** The client no longer reads: there is no one to serve, and no one to tell. */
const isGone = (error: unknown): boolean => GONE.has((error as NodeJS.ErrnoException)?.code ?? '');

const GONE = new Set(['EPIPE', 'ERR_IPC_CHANNEL_CLOSED', 'ERR_STREAM_DESTROYED']);
