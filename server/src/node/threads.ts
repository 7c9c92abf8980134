import { workerData } from 'node:worker_threads';
import type { WorkerPoolOptions } from 'workerpool';
import { speakAsIn } from '../wording/languages.ts';
import { spokenLanguage } from '../wording/wording.ts';

/** At most so many threads, which speak the language that is spoken here. */
export const threads = (most: number): WorkerPoolOptions => ({
  workerType: 'thread',
  maxWorkers: most,
  workerThreadOpts: { workerData: { language: spokenLanguage() } },
});

/** In a thread: speaks as the program does that has started it. */
export const speakAsStarted = (): Promise<void> => speakAsIn(workerData?.language);
