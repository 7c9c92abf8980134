import { isMainThread } from 'node:worker_threads';
import { type Pool, pool } from 'workerpool';
import type { Work } from '../library/model.ts';
import { t } from '../wording/wording.ts';
import { nameOf } from '../workspace/addresses.ts';
import { type FileReader, type FileReading, readHere } from '../workspace/own/file-reader.ts';
import { threads } from './threads.ts';

/** The name under which the thread reads a file. */
export const READ = 'read';

/**
 * Reads large files in a thread beside that of the server, which lives for as long as there is something to read. Where
 * the thread fails, the file is read here.
 */
export class ReadingThread implements FileReader {
  readonly #program: string;
  readonly #log: (words: string) => void;
  #pool: Pool | undefined;
  #underWay = 0;
  #ended = false;

  /** `program` is what the thread runs; it answers to `READ` (reading-worker.ts). */
  constructor(program: string, log: (words: string) => void) {
    this.#program = program;
    this.#log = log;
  }

  async read(uri: string, content: string): Promise<FileReading> {
    if (content.length < WORTH_A_THREAD || !isMainThread) return readHere.read(uri, content);
    try {
      return await this.#readThere(uri, content);
    } catch (error) {
      if (this.#ended) throw error;
      if (isOutOfMemory(error)) throw new Error(t('This file takes more memory than there is, and is not read.'));
      const why = String(error).split('\n')[0];
      this.#log(`The thread that was to read ${nameOf(uri)} has failed (${why}). The server reads it itself.`);
      return readHere.read(uri, content);
    }
  }

  /** Ends the thread, if there is one. What is being read is lost. */
  end(): void {
    this.#ended = true;
    this.#letGo();
  }

  async #readThere(uri: string, content: string): Promise<FileReading> {
    this.#pool ??= pool(this.#program, threads(1));
    this.#underWay++;
    const works: Work[] = [];
    const on = (some: readonly Work[]): void => void works.push(...some);
    try {
      const read: FileReading = await this.#pool.exec(READ, [uri, content], { on });
      return { ...read, works, config: read.config && { ...read.config, works } };
    } finally {
      if (--this.#underWay === 0) this.#letGo();
    }
  }

  #letGo(): void {
    void this.#pool?.terminate(true).catch(() => {});
    this.#pool = undefined;
  }
}

/** UTF-16 code units: what is shorter is read in less time than a thread takes to start. */
const WORTH_A_THREAD = 32_000;

/** What was too much for the thread would be too much for the server. */
const isOutOfMemory = (error: unknown): boolean =>
  ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
