import { exportWorks, type WorksFormat } from '../../features/works-cited/export.ts';
import { together, type WorkCited, worksCitedIn } from '../../features/works-cited/works-cited.ts';
import { analysed } from '../analysed.ts';
import { type Document, isObstacle, type Obstacle } from '../documents/document.ts';
import { documentsOf } from '../documents/documents.ts';
import type { FindOptions } from '../documents/find.ts';
import { Exit, type ExitCode } from '../exit.ts';
import type { Output } from '../output.ts';

export interface WorksOptions {
  readonly find: FindOptions;
  readonly format: WorksFormat;
}

/** Prints every work that the documents cite, with every place at which it is cited. */
export async function works(args: readonly string[], { find, format }: WorksOptions, out: Output): Promise<ExitCode> {
  const lists: WorkCited[][] = [];
  let exit: ExitCode = Exit.fine;
  for await (const item of documentsOf(args, find, out.host)) {
    out.progress(() => item.name);
    const list = worksIn(item);
    if (isObstacle(list)) {
      out.remark(`${list.name}: ${list.why}`);
      if (list.fatal) exit = Exit.failed;
    } else lists.push(list);
  }
  out.clearProgress();
  await out.write(exportWorks(together(lists), format));
  return exit;
}

function worksIn(item: Document | Obstacle): WorkCited[] | Obstacle {
  if (isObstacle(item)) return item;
  const analysis = analysed(item);
  return isObstacle(analysis) ? analysis : worksCitedIn(item.name, analysis);
}
