import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Pool, pool } from 'workerpool';
import { bugs } from '../../../../package.json';
import { threads } from '../../node/threads.ts';
import { t } from '../../wording/wording.ts';
import { isObstacle, type Obstacle, obstacle } from '../documents/document.ts';
import { LARGEST } from '../documents/read.ts';
import type { Checked, CheckSettings, CheckTask } from './job.ts';

/** The name under which a thread of the pool checks a document. */
export const CHECK = 'check';

/** Threads that check documents. Each runs this very program, which sees that it is not the main thread (cli/main.ts). */
export class Threads {
  readonly #pool: Pool;
  readonly #settings: CheckSettings;

  constructor(most: number, settings: CheckSettings) {
    this.#settings = settings;
    this.#pool = pool(programFile(), threads(most));
  }

  /** Never rejects: a thread that ends before its time keeps no other document waiting. */
  async check(task: CheckTask): Promise<Checked> {
    try {
      return await this.#pool.exec(CHECK, [task, this.#settings]);
    } catch (error) {
      return obstacle(
        task.place.name,
        t('Loccit failed on this document ({0}). The fault is ours; please report it: {1}', oneLine(error), bugs.url),
      );
    }
  }

  async end(): Promise<void> {
    await this.#pool.terminate();
  }
}

const oneLine = (error: unknown): string => String(error).split('\n')[0];

/** Where a bundle was made of the program it is that one file. */
const programFile = (): string => fileURLToPath(import.meta.url);

/** A thread has to warm up: it is worth its cost from about so many bytes on. */
const WORTH_A_THREAD = 3_000_000;

/** How many threads to use for these documents: as many as the user asks for, else as are worth their cost. */
export async function jobsFor(items: readonly (CheckTask | Obstacle)[], asked: number | undefined): Promise<number> {
  // Node can load a bundle in a thread, but not the sources, from which tests run.
  if (programFile().endsWith('.ts')) return 1;
  return asked ?? usualJobs(items);
}

async function usualJobs(items: readonly (CheckTask | Obstacle)[]): Promise<number> {
  const most = Math.min(availableParallelism(), items.length);
  let bytes = 0;
  for (const item of items) {
    bytes += await sizeOf(item);
    if (bytes >= most * WORTH_A_THREAD) return most;
  }
  return Math.max(1, Math.floor(bytes / WORTH_A_THREAD));
}

/** 0 for what will not be read. */
async function sizeOf(item: CheckTask | Obstacle): Promise<number> {
  if (isObstacle(item) || item.place.path === null) return 0;
  const bytes = await stat(item.place.path).then(
    ({ size }) => size,
    () => 0,
  );
  return bytes > LARGEST ? 0 : bytes;
}
