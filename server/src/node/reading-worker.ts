import { setTimeout } from 'node:timers/promises';
import { worker, workerEmit } from 'workerpool';
import { atOnce } from '../library/own/reading.ts';
import { type FileReading, readingSteps } from '../workspace/own/file-reader.ts';
import { GIST } from './gist-threads.ts';
import { gistThere } from './gist-worker.ts';
import { READ } from './reading-thread.ts';
import { speakAsStarted } from './threads.ts';

/** Makes this thread one that reads: large files with works, and texts that are not open. */
export async function serveReading(): Promise<void> {
  await speakAsStarted();
  worker({ [READ]: readThere, [GIST]: gistThere });
}

/**
 * Reads a file in a thread of its own. The works are sent some at a time, with pauses between: what they are sent to can
 * do nothing else while it takes them.
 */
export async function readThere(uri: string, content: string): Promise<FileReading> {
  const { works, config, ...rest } = atOnce(readingSteps(uri, content));
  for (let at = 0; at < works.length; at += SOME) {
    workerEmit(works.slice(at, at + SOME));
    await setTimeout(PAUSE);
  }
  return { ...rest, works: [], config: config && { ...config, works: [] } };
}

/** Works that are taken in about a millisecond. */
const SOME = 500;

/** Milliseconds. */
const PAUSE = 2;
