import schema from '../../../../library/schemas/report.schema.json';
import { Exit, type ExitCode } from '../exit.ts';
import type { Output } from '../output.ts';

/** Prints the JSON schema of what `inspect` prints. */
export async function printReportSchema(out: Output): Promise<ExitCode> {
  await out.write(`${JSON.stringify(schema, null, 2)}\n`);
  return Exit.fine;
}
