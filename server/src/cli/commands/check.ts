import type { Severities } from '../../check/check.ts';
import { analysed } from '../analysed.ts';
import { isObstacle } from '../documents/document.ts';
import { documentsOf } from '../documents/documents.ts';
import type { ExitCode } from '../exit.ts';
import type { CheckedDocument, Format } from '../formats/format.ts';
import type { Output } from '../output.ts';
import { type FailOn, Tally } from '../tally.ts';

export interface CheckOptions {
  readonly stdinName: string;
  readonly severities: Severities;
  readonly failOn: FailOn;
  readonly quiet: boolean;
}

/** Checks each document and prints what was found, document by document. */
export async function check(
  args: readonly string[],
  options: CheckOptions,
  format: Format,
  out: Output,
): Promise<ExitCode> {
  const tally = new Tally();
  await out.write(format.begin());
  for await (const result of resultsOf(args, options)) {
    tally.add(result);
    if (isObstacle(result)) {
      if (result.fatal || !options.quiet) out.remark(`${result.name}: ${result.why}`);
    } else {
      if (result.document.remark && !options.quiet) out.remark(`${result.document.name}: ${result.document.remark}`);
      await out.write(format.document(result));
    }
  }
  await out.write(format.end(tally));
  return tally.exitCode(options.failOn);
}

async function* resultsOf(args: readonly string[], { stdinName, severities }: CheckOptions) {
  for await (const item of documentsOf(args, { folders: true, stdinName })) {
    const analysis = isObstacle(item) ? item : analysed(item, severities);
    yield isObstacle(analysis) ? analysis : ({ document: item, analysis } as CheckedDocument);
  }
}
