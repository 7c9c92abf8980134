import { Argument, type Command, Option } from 'commander';
import { WORKS_FORMATS, type WorksFormat } from '../../features/works-cited/export.ts';
import { t } from '../../wording/wording.ts';
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
  command(loccit, 'check', help.check(), help.checkExamples())
    .argument(`[${t('paths')}...]`, help.paths())
    .addOption(new Option(`-f, --format <${t('format')}>`, help.format()).choices(FORMATS).default('pretty'))
    .addOption(
      new Option(`--fail-on <${t('severity')}>`, help.failOn()).choices([...SEVERITIES, 'never']).default('error'),
    )
    .addOption(new Option(`-r, --rule <${t('code=severity')}>`, help.rule()).default([], t('none')).argParser(appended))
    .addOption(library())
    .option(`--language <${t('language')}>`, help.language())
    .option(`--largest-document <${t('millions')}>`, help.largestDocument())
    .option('--fix', help.fix())
    .option('--dry-run', help.dryRun())
    .option(`--baseline <${t('file')}>`, help.baseline())
    .option('--no-baseline', help.noBaseline())
    .option(`--write-baseline <${t('file')}>`, help.writeBaseline())
    .option('--no-gitignore', help.noGitignore())
    .option(`-j, --jobs <${t('number')}>`, help.jobs())
    .option(`--shard <${t('number/of')}>`, help.shard())
    .option('-q, --quiet', help.quiet())
    .option('--color', help.colour())
    .option('--no-color', help.noColour())
    .option(`--stdin-filename <${t('name')}>`, help.stdinFilename())
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

const library = (): Option =>
  new Option(`--library <${t('file')}>`, help.library()).default([], t('none')).argParser(appended);

function addInspect(loccit: Command, out: Output, finish: (exit: ExitCode) => void): void {
  command(loccit, 'inspect', help.inspect(), help.inspectExamples())
    .argument(`[${t('files')}...]`, help.files())
    .addOption(
      new Option(`-f, --format <${t('format')}>`, help.reportFormat()).choices(['json', 'ndjson']).default('json'),
    )
    .addOption(library())
    .option(`--language <${t('language')}>`, help.language())
    .option(`--largest-document <${t('millions')}>`, help.largestDocument())
    .option(`--stdin-filename <${t('name')}>`, help.stdinFilename())
    .action(async (files: string[], { stdinFilename, format, library, largestDocument }: InspectFlags) => {
      if (files.length === 0 && stdinFilename === undefined) throw new Refusal(t('Name the files to inspect.'));
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
  command(loccit, 'works', help.works(), help.worksExamples())
    .argument(`[${t('paths')}...]`, help.paths())
    .addOption(
      new Option(`-f, --format <${t('format')}>`, help.listFormat()).choices(WORKS_FORMATS).default('markdown'),
    )
    .addOption(library())
    .option(`--language <${t('language')}>`, help.language())
    .option(`--largest-document <${t('millions')}>`, help.largestDocument())
    .option('--no-gitignore', help.noGitignore())
    .option(`--stdin-filename <${t('name')}>`, help.stdinFilename())
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
  command(loccit, 'rules', help.rules(), help.rulesExamples())
    .addOption(
      new Option(`-f, --format <${t('format')}>`, help.listFormat()).choices(['pretty', 'json']).default('pretty'),
    )
    .action(async (options: { format: 'pretty' | 'json' }) => {
      const { listRules } = await import('./rules.ts');
      finish(await listRules(options, out));
    });
  command(loccit, 'explain', help.explain(), help.explainExamples())
    .argument(`<${t('code')}>`, help.code())
    .action(async (code: string) => {
      const { explain } = await import('./rules.ts');
      finish(await explain(code, out));
    });
}

function addSchema(loccit: Command, out: Output, finish: (exit: ExitCode) => void): void {
  command(loccit, 'schema', help.schema(), help.schemaExamples())
    .addArgument(new Argument(`<${t('name')}>`, help.schemaName()).choices(['report']))
    .action(async () => {
      const { printReportSchema } = await import('./schema.ts');
      finish(await printReportSchema(out));
    });
}

/** The options are read by the server; they stand here to be described. */
function addServer(loccit: Command, out: Output): void {
  command(loccit, 'lsp', help.lsp(), help.lspExamples())
    .option('--stdio', help.stdio())
    .option('--node-ipc', help.nodeIpc())
    .option(`--socket <${t('port')}>`, help.socket())
    .option(`--pipe <${t('name')}>`, help.pipe())
    .option(`--clientProcessId <${t('id')}>`, help.clientProcess())
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
    .helpOption('-h, --help', help.help());
}

const appended = (value: string, before: readonly string[]): string[] => [...before, value];
