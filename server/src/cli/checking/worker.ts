import { worker } from 'workerpool';
import { GIST } from '../../node/gist-threads.ts';
import { gistThere } from '../../node/gist-worker.ts';
import { READ } from '../../node/reading-thread.ts';
import { readThere } from '../../node/reading-worker.ts';
import { speakAsStarted } from '../../node/threads.ts';
import { isObstacle } from '../documents/document.ts';
import { thisProcess } from '../host.ts';
import { checkDocument } from './check-document.ts';
import type { Checked, CheckSettings, CheckTask } from './job.ts';
import { CHECK } from './threads.ts';

/** Makes this thread one of a pool: of that which checks, or of the language server's, which reads large files. */
export async function serveThread(): Promise<void> {
  await speakAsStarted();
  worker({ [CHECK]: checkHere, [READ]: readThere, [GIST]: gistThere });
}

/** A generator can't be sent to another thread, its texts can. */
async function checkHere(task: CheckTask, settings: CheckSettings): Promise<Checked> {
  const checked = await checkDocument(task, settings, thisProcess);
  return isObstacle(checked) ? checked : { ...checked, text: [...checked.text] };
}
