import { exportWorks, type WorksFormat } from '../../features/works-cited/export.ts';
import { together, type WorkCited, worksCitedIn } from '../../features/works-cited/works-cited.ts';
import { analysed } from '../analysed.ts';
import { type Document, isObstacle, type Obstacle } from '../documents/document.ts';
import { documentsOf } from '../documents/documents.ts';
import type { FindOptions } from '../documents/find.ts';
import { Exit, type ExitCode } from '../exit.ts';
import { fileAt, isNewIn } from '../manuscript.ts';
import type { Output } from '../output.ts';
import { ownWorksFor, readLibraries } from '../own-works.ts';

export interface WorksOptions {
  readonly find: FindOptions;
  readonly format: WorksFormat;
}

/** Prints every work that the documents cite, with every place at which it is cited. */
export async function works(args: readonly string[], { find, format }: WorksOptions, out: Output): Promise<ExitCode> {
  const libraries = readLibraries(find.libraries ?? []);
  const lists: WorkCited[][] = [];
  const seen = new Set<string>();
  let exit: ExitCode = Exit.fine;
  for await (const item of documentsOf(args, find, out.host)) {
    out.progress(() => item.name);
    const list = worksIn(item, seen);
    if (isObstacle(list)) {
      out.remark(`${list.name}: ${list.why}`);
      if (list.fatal) exit = Exit.failed;
    } else {
      if (!isObstacle(item) && item.remark) out.remark(`${item.name}: ${item.remark}`);
      lists.push(list);
    }
  }
  out.clearProgress();
  for (const problem of ownWorksFor(libraries).problems()) out.remark(problem);
  await out.write(exportWorks(together(lists), format));
  return exit;
}

/** A manuscript is taken as a whole and once, whichever of its files comes first. */
function worksIn(item: Document | Obstacle, seen: Set<string>): WorkCited[] | Obstacle {
  if (isObstacle(item)) return item;
  if (!isNewIn(seen, item)) return [];
  const analysis = analysed(item);
  if (isObstacle(analysis)) return analysis;
  return worksCitedIn(item.name, analysis, part => fileAt(item, analysis.text, part));
}
