import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { type Pool, pool } from 'workerpool';
import type { Gist } from '../workspace/index/gist.ts';
import type { Conditions, Gister } from '../workspace/index/gist-maker.ts';
import { threads } from './threads.ts';

/** The name under which a thread makes the gist of a text. */
export const GIST = 'gist';

/** Reads texts in threads beside that of the server, which live for as long as there is something to read. */
export class GistThreads implements Gister {
  /** One processor is left to the server and the editor. */
  readonly width = Math.max(1, Math.min(MOST, availableParallelism() - 1));
  readonly #program: string;
  #pool: Pool | undefined;

  /** `program` is what the threads run; it answers to `GIST` (gist-worker.ts). */
  constructor(program: string) {
    this.#program = program;
  }

  gist(uri: string, known: string | null, conditions: Conditions): Promise<Gist | 'same' | null> {
    if (!isMainThread) throw new Error('Threads start no threads.');
    this.#pool ??= pool(this.#program, threads(this.width));
    return Promise.resolve(this.#pool.exec(GIST, [uri, known, conditions]));
  }

  rest(): void {
    void this.#pool?.terminate(true).catch(() => {});
    this.#pool = undefined;
  }
}

/** Each takes the memory of an analysis; more make a disk no faster. */
const MOST = 8;
