import { createColors } from 'picocolors';
import type { Format, FormatName } from './format.ts';
import { GithubFormat } from './github.ts';
import { JsonFormat } from './json.ts';
import { NdjsonFormat } from './ndjson.ts';
import { PrettyFormat } from './pretty.ts';
import { QueriesFormat } from './queries.ts';
import { QueriesCsvFormat } from './queries-csv.ts';
import { SarifFormat } from './sarif.ts';
import { UnixFormat } from './unix.ts';

/** What a format has to know of the run. Plain values: they are sent to other threads. */
export interface FormatOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
  readonly quiet: boolean;
}

/** The ways to print findings, by the name that `--format` takes. */
export const formats: Readonly<Record<FormatName, (options: FormatOptions) => Format>> = {
  pretty: ({ colour, columns, quiet }) => new PrettyFormat({ colours: createColors(colour), columns, quiet }),
  unix: () => new UnixFormat(),
  json: () => new JsonFormat(),
  ndjson: () => new NdjsonFormat(),
  sarif: () => new SarifFormat(),
  github: () => new GithubFormat(),
  queries: () => new QueriesFormat(),
  'queries-csv': () => new QueriesCsvFormat(),
};
