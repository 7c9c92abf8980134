import { worker } from 'workerpool';
import { isObstacle } from '../documents/document.ts';
import { thisProcess } from '../host.ts';
import { checkDocument } from './check-document.ts';
import type { Checked, CheckSettings, CheckTask } from './job.ts';
import { CHECK } from './threads.ts';

/** Makes this thread one of the pool. */
export function serveChecks(): void {
  worker({ [CHECK]: checkHere });
}

/** A generator can't be sent to another thread, its texts can. */
async function checkHere(task: CheckTask, settings: CheckSettings): Promise<Checked> {
  const checked = await checkDocument(task, settings, thisProcess);
  return isObstacle(checked) ? checked : { ...checked, text: [...checked.text] };
}
