import { type FileReport, type Report, reportFile } from '../../report/report.ts';
import { analysed, remarksOn } from '../analysed.ts';
import { type Document, isObstacle, type Obstacle } from '../documents/document.ts';
import { documentsOf } from '../documents/documents.ts';
import { Exit, type ExitCode } from '../exit.ts';
import { isNewIn } from '../manuscript.ts';
import type { Output } from '../output.ts';
import { ownWorksFor, readLibraries } from '../own-works.ts';

export interface InspectOptions {
  readonly stdinName: string;
  readonly format: 'json' | 'ndjson';
  readonly libraries: readonly string[];
  /** Characters above which only the notes of a document are looked at. */
  readonly largest: number;
}

/**
 * Prints the report on each document: as parts of one object, or each as an object of its own. Documents are reported one
 * by one, so that memory holds only one at a time.
 */
export async function inspect(args: readonly string[], options: InspectOptions, out: Output): Promise<ExitCode> {
  const { version }: Pick<Report, 'version'> = { version: 1 };
  let exit: ExitCode = Exit.fine;
  const asLines = options.format === 'ndjson';
  const seen = new Set<string>();
  let separator = '';
  await out.write(asLines ? '' : `{"version":${version},"files":[\n`);
  for await (const item of documentsOf(
    args,
    { folders: false, gitignore: false, stdinName: options.stdinName, libraries: readLibraries(options.libraries) },
    out.host,
  )) {
    if (!isObstacle(item) && !isNewIn(seen, item)) continue;
    const report = reportOf(item, options);
    if (isObstacle(report)) {
      out.remark(`${report.name}: ${report.why}`);
      if (report.fatal) exit = Exit.failed;
    } else {
      if (!isObstacle(item)) for (const remark of remarksOn(item, options)) out.remark(`${item.name}: ${remark}`);
      await out.write(`${separator}${JSON.stringify(report)}\n`);
      if (!asLines) separator = ',';
    }
  }
  for (const problem of ownWorksFor(options.libraries).problems()) out.remark(problem);
  await out.write(asLines ? '' : ']}\n');
  return exit;
}

function reportOf(item: Document | Obstacle, options: InspectOptions): FileReport | Obstacle {
  if (isObstacle(item)) return item;
  const analysis = analysed(item, options);
  return isObstacle(analysis) ? analysis : reportFile(item.name, analysis, item.files);
}
