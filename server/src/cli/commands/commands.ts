import { Argument, type Command, Option } from 'commander';
import { WORKS_FORMATS, type WorksFormat } from '../../features/works-cited/export.ts';
import { type ExitCode, Refusal } from '../exit.ts';
import { FORMATS } from '../formats/format.ts';
import * as help from '../help.ts';
import type { Output } from '../output.ts';
import { SEVERITIES } from '../tally.ts';
import type { CheckFlags } from './check-options.ts';
import type { InspectOptions } from './inspect.ts';
import { STDIN, type Stdin } from './stdin.ts';

/** Adds every command. Each loads what it needs when it is called. */
export function addCommands(loccit: Command, out: Output, finish: (exit: ExitCode) => void): void {
  addCheck(loccit, out, finish);
  addInspect(loccit, out, finish);
  addWorks(loccit, out, finish);
  addRules(loccit, out, finish);
  addSchema(loccit, out, finish);
  addServer(loccit, out);
}

function addCheck(loccit: Command, out: Output, finish: (exit: ExitCode) => void): void {
  command(loccit, 'check', help.CHECK, help.CHECK_EXAMPLES)
    .argument('[paths...]', help.PATHS)
    .addOption(new Option('-f, --format <format>', 'how to print findings').choices(FORMATS).default('pretty'))
    .addOption(new Option('--fail-on <severity>', help.FAIL_ON).choices([...SEVERITIES, 'never']).default('error'))
    .addOption(new Option('-r, --rule <code=severity>', help.RULE).default([], 'none').argParser(appended))
    .addOption(library())
    .option('--language <language>', help.LANGUAGE)
    .option('--largest-document <millions>', help.LARGEST_DOCUMENT)
    .option('--fix', help.FIX)
    .option('--dry-run', help.DRY_RUN)
    .option('--baseline <file>', help.BASELINE)
    .option('--no-baseline', help.NO_BASELINE)
    .option('--write-baseline <file>', help.WRITE_BASELINE)
    .option('--no-gitignore', help.NO_GITIGNORE)
    .option('-j, --jobs <number>', help.JOBS)
    .option('--shard <number/of>', help.SHARD)
    .option('-q, --quiet', 'print findings and failures only')
    .option('--color', 'colour also where output is no terminal')
    .option('--no-color', 'do not colour; so does the environment variable NO_COLOR')
    .option('--stdin-filename <name>', help.STDIN_FILENAME)
    .action(async (paths: string[], flags: CheckFlags) => {
      const { check } = await import('./check.ts');
      const { checkOptions } = await import('./check-options.ts');
      finish(await check(given(paths, flags), checkOptions(flags, out.host), out));
    });
}

/** The current folder where nothing is named; standard input where it has a name. */
const given = (paths: readonly string[], { stdinFilename }: Stdin): readonly string[] =>
  paths.length > 0 ? paths : [stdinFilename === undefined ? '.' : '-'];

interface InspectFlags extends Stdin, Pick<InspectOptions, 'format'> {
  readonly library: readonly string[];
  readonly largestDocument?: string;
}

const library = (): Option => new Option('--library <file>', help.LIBRARY).default([], 'none').argParser(appended);

function addInspect(loccit: Command, out: Output, finish: (exit: ExitCode) => void): void {
  command(loccit, 'inspect', help.INSPECT, help.INSPECT_EXAMPLES)
    .argument('[files...]', 'files or patterns, `-` for standard input')
    .addOption(
      new Option('-f, --format <format>', 'how to print the report').choices(['json', 'ndjson']).default('json'),
    )
    .addOption(library())
    .option('--language <language>', help.LANGUAGE)
    .option('--largest-document <millions>', help.LARGEST_DOCUMENT)
    .option('--stdin-filename <name>', help.STDIN_FILENAME)
    .action(async (files: string[], { stdinFilename, format, library, largestDocument }: InspectFlags) => {
      if (files.length === 0 && stdinFilename === undefined) throw new Refusal('Name the files to inspect.');
      const { inspect } = await import('./inspect.ts');
      const { readLargest } = await import('../largest.ts');
      const named = files.length > 0 ? files : ['-'];
      const largest = readLargest(largestDocument);
      finish(await inspect(named, { format, libraries: library, largest, stdinName: stdinFilename ?? STDIN }, out));
    });
}

interface WorksFlags extends Stdin {
  readonly largestDocument?: string;
  readonly format: WorksFormat;
  readonly library: readonly string[];
  readonly gitignore: boolean;
}

function addWorks(loccit: Command, out: Output, finish: (exit: ExitCode) => void): void {
  command(loccit, 'works', help.WORKS, help.WORKS_EXAMPLES)
    .argument('[paths...]', help.PATHS)
    .addOption(new Option('-f, --format <format>', 'how to print the list').choices(WORKS_FORMATS).default('markdown'))
    .addOption(library())
    .option('--language <language>', help.LANGUAGE)
    .option('--largest-document <millions>', help.LARGEST_DOCUMENT)
    .option('--no-gitignore', help.NO_GITIGNORE)
    .option('--stdin-filename <name>', help.STDIN_FILENAME)
    .action(async (paths: string[], flags: WorksFlags) => {
      const { works } = await import('./works.ts');
      const { readLargest } = await import('../largest.ts');
      const { format, gitignore, library, stdinFilename } = flags;
      const find = { folders: true, gitignore, libraries: library, stdinName: stdinFilename ?? STDIN };
      const largest = readLargest(flags.largestDocument);
      finish(await works(given(paths, flags), { find, format, largest }, out));
    });
}

function addRules(loccit: Command, out: Output, finish: (exit: ExitCode) => void): void {
  command(loccit, 'rules', help.RULES, help.RULES_EXAMPLES)
    .addOption(
      new Option('-f, --format <format>', 'how to print the list').choices(['pretty', 'json']).default('pretty'),
    )
    .action(async (options: { format: 'pretty' | 'json' }) => {
      const { listRules } = await import('./rules.ts');
      finish(await listRules(options, out));
    });
  command(loccit, 'explain', help.EXPLAIN, help.EXPLAIN_EXAMPLES)
    .argument('<code>', 'the code of a rule, as it stands in brackets after a finding')
    .action(async (code: string) => {
      const { explain } = await import('./rules.ts');
      finish(await explain(code, out));
    });
}

function addSchema(loccit: Command, out: Output, finish: (exit: ExitCode) => void): void {
  command(loccit, 'schema', help.SCHEMA, help.SCHEMA_EXAMPLES)
    .addArgument(new Argument('<name>', 'what to describe').choices(['report']))
    .action(async () => {
      const { printReportSchema } = await import('./schema.ts');
      finish(await printReportSchema(out));
    });
}

/** The options are read by the server; they stand here to be described. */
function addServer(loccit: Command, out: Output): void {
  command(loccit, 'lsp', help.LSP, help.LSP_EXAMPLES)
    .option('--stdio', 'speak over standard input and output (the default)')
    .option('--node-ipc', 'speak over the channel to a parent process in Node')
    .option('--socket <port>', 'speak over a TCP port on this computer')
    .option('--pipe <name>', 'speak over a named pipe or Unix socket')
    .option('--clientProcessId <id>', 'end with this process')
    .action(async () => {
      const { startLanguageServer } = await import('./lsp.ts');
      startLanguageServer(out);
    });
}

function command(loccit: Command, name: string, description: string, examples: string): Command {
  return loccit
    .command(name)
    .summary(description.split('\n')[0])
    .description(description)
    .addHelpText('after', examples)
    .helpOption('-h, --help', 'say how it is used');
}

const appended = (value: string, before: readonly string[]): string[] => [...before, value];
