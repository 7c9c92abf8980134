import { createColors } from 'picocolors';
import { columns, wantsColour } from '../terminal.ts';
import type { Format, FormatName } from './format.ts';
import { GithubFormat } from './github.ts';
import { JsonFormat } from './json.ts';
import { PrettyFormat } from './pretty.ts';
import { SarifFormat } from './sarif.ts';

export interface FormatOptions {
  /** Undefined where the user didn't say. */
  readonly color: boolean | undefined;
  readonly quiet: boolean;
}

/** The ways to print findings, by the name that `--format` takes. */
export const formats: Readonly<Record<FormatName, (options: FormatOptions) => Format>> = {
  pretty: ({ color, quiet }) =>
    new PrettyFormat({ colours: createColors(wantsColour(color)), columns: columns(), quiet }),
  json: () => new JsonFormat(),
  sarif: () => new SarifFormat(),
  github: () => new GithubFormat(),
};
