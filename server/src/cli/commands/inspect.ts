import { type FileReport, type Report, reportFile } from '../../report/report.ts';
import { analysed } from '../analysed.ts';
import { type Document, isObstacle, type Obstacle } from '../documents/document.ts';
import { documentsOf } from '../documents/documents.ts';
import { Exit, type ExitCode } from '../exit.ts';
import type { Output } from '../output.ts';

export interface InspectOptions {
  readonly stdinName: string;
}

/** Prints the report on each document. Documents are reported one by one, so that memory holds only one at a time. */
export async function inspect(args: readonly string[], options: InspectOptions, out: Output): Promise<ExitCode> {
  const { version }: Pick<Report, 'version'> = { version: 1 };
  let exit: ExitCode = Exit.fine;
  let separator = '';
  await out.write(`{"version":${version},"files":[\n`);
  for await (const item of documentsOf(args, { folders: false, stdinName: options.stdinName })) {
    const report = reportOf(item);
    if (isObstacle(report)) {
      out.remark(`${report.name}: ${report.why}`);
      if (report.fatal) exit = Exit.failed;
    } else {
      if (!isObstacle(item) && item.remark) out.remark(`${item.name}: ${item.remark}`);
      await out.write(`${separator}${JSON.stringify(report)}\n`);
      separator = ',';
    }
  }
  await out.write(']}\n');
  return exit;
}

function reportOf(item: Document | Obstacle): FileReport | Obstacle {
  if (isObstacle(item)) return item;
  const analysis = analysed(item);
  return isObstacle(analysis) ? analysis : reportFile(item.name, analysis);
}
