import { exportWorks, type WorksFormat } from '../../features/works-cited/export.ts';
import { together, type WorkCited, worksCitedIn } from '../../features/works-cited/works-cited.ts';
import { analysed, remarksOn } from '../analysed.ts';
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
  /** Characters above which the citations of a document are left alone. */
  readonly largest: number;
}

/** Prints every work that the documents cite, with every place at which it is cited. */
export async function works(args: readonly string[], options: WorksOptions, out: Output): Promise<ExitCode> {
  const { find, format } = options;
  const libraries = readLibraries(find.libraries ?? []);
  const lists: WorkCited[][] = [];
  const seen = new Set<string>();
  let exit: ExitCode = Exit.fine;
  for await (const item of documentsOf(args, find, out.host)) {
    out.progress(() => item.name);
    const list = worksIn(item, seen, options);
    if (isObstacle(list)) {
      out.remark(`${list.name}: ${list.why}`);
      if (list.fatal) exit = Exit.failed;
    } else {
      if (!isObstacle(item)) for (const remark of remarksOn(item, options)) out.remark(`${item.name}: ${remark}`);
      lists.push(list);
    }
  }
  out.clearProgress();
  for (const problem of ownWorksFor(libraries).problems()) out.remark(problem);
  // Where nothing could be read, a list that says "nothing is cited" would be untrue.
  if (lists.length > 0 || exit === Exit.fine) await out.write(exportWorks(together(lists), format));
  return exit;
}

/** A manuscript is taken as a whole and once, whichever of its files comes first. */
function worksIn(item: Document | Obstacle, seen: Set<string>, options: WorksOptions): WorkCited[] | Obstacle {
  if (isObstacle(item)) return item;
  if (!isNewIn(seen, item)) return [];
  const analysis = analysed(item, options);
  if (isObstacle(analysis)) return analysis;
  return worksCitedIn(item.name, analysis, part => fileAt(item, analysis.text, part));
}
