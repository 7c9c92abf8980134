import { isObstacle, type Obstacle, type Place } from '../documents/document.ts';
import { type Host, thisProcess } from '../host.ts';
import { checkDocument } from './check-document.ts';
import type { Checked, CheckSettings, CheckTask } from './job.ts';
import { Threads } from './threads.ts';

/** Checks documents one after the other, or several at a time in threads; results come in the order of the items. */
export async function* checkAll(
  items: readonly (CheckTask | Obstacle)[],
  settings: CheckSettings,
  jobs: number,
  host: Host = thisProcess,
): AsyncGenerator<Checked> {
  if (jobs <= 1) {
    for (const item of items) yield isObstacle(item) ? item : await checkDocument(item, settings, host);
    return;
  }
  const threads = new Threads(jobs, settings);
  try {
    yield* inOrder(items, AHEAD * jobs, item => (isObstacle(item) ? item : checkedBy(threads, item, settings, host)));
  } finally {
    await threads.end();
  }
}

/** How many documents each thread may be ahead of the one that is printed next: what is done waits in memory. */
const AHEAD = 4;

/** Standard input belongs to this thread. */
const checkedBy = (threads: Threads, task: CheckTask, settings: CheckSettings, host: Host): Promise<Checked> =>
  isStandardInput(task.place) ? checkDocument(task, settings, host) : threads.check(task);

const isStandardInput = ({ path }: Place): boolean => path === null;

/** Works on several items at a time and yields in their order, never more than `ahead` beyond what was taken. */
async function* inOrder<T, R>(
  items: readonly T[],
  ahead: number,
  work: (item: T) => R | Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  let next = 0;
  for (let at = 0; at < items.length; at++) {
    while (next < items.length && next < at + ahead) {
      const started = Promise.resolve(work(items[next++]));
      // Awaited in its turn; until then a failure is not unheard of.
      started.catch(() => {});
      running.push(started);
    }
    yield await (running.shift() as Promise<R>);
  }
}
