import { t } from '../wording/wording.ts';

/*
 * What `--help` says, for people who may not be used to a command line. The first line of each command stands in the
 * list. All are functions: they are asked for when the language is known.
 */

export const loccit = (): string =>
  t('Checks citations and footnotes in prose: plain text, Markdown, Quarto, R Markdown and MDX.');

export const loccitUsage = (): string => t('COMMAND [OPTIONS] [FILE ...]');

export const loccitExamples = (): string =>
  examples(
    ['loccit check essay.txt', t('check one document')],
    ['loccit check chapters', t('check every document in a folder')],
    ['loccit explain note/unresolved', t('say what a finding means')],
    ['loccit help check', t('say more about a command')],
  );

export const version = (): string => t('print the version');

export const help = (): string => t('say how it is used');

export const helpCommand = (): string => t('Say how a command is used');

export const check = (): string =>
  paragraphs(
    t('Check documents and print what is wrong or doubtful'),
    t(
      'Ends with 0 when nothing is wrong, 1 when there is an error (see --fail-on), 2 when something could not be read.',
    ),
  );

export const checkExamples = (): string =>
  examples(
    ['loccit check', t('all in this folder and below')],
    ['loccit check essay.txt notes.md', t('these two')],
    ['loccit check "chapters/**/*.md"', t('those that fit a pattern')],
    ['loccit check essay.txt --rule note/gap=off', t('without one rule')],
    ['loccit check --fail-on warning', t('let warnings fail too')],
    ['loccit check essay.txt --fix --dry-run', t('show what would be repaired')],
    ['loccit check --write-baseline known.json', t('take for known what is there, then')],
    ['loccit check --baseline known.json', t('be told only what is new')],
    ['loccit check --format queries > queries.md', t('a list of queries to the author')],
    ['loccit check --format sarif > loccit.sarif', t('for a code host or viewer')],
    ['loccit check --stdin-filename a.md < draft', t('what is piped in')],
  );

export const paths = (): string =>
  t('files, folders or patterns, `-` for standard input; without any, the current folder');

export const format = (): string => t('how to print findings');

export const failOn = (): string => t('end with 1 when a finding is as heavy as this, or heavier');

export const rule = (): string => t('set the severity of a rule, or `off`; may be repeated');

export const library = (): string =>
  t('a bibliography (.bib, CSL-JSON or CSL-YAML) for every document; may be repeated');

export const language = (): string =>
  t('in which language to speak of the documents: en or de; so does the environment variable LOCCIT_LANGUAGE');

export const largestDocument = (): string =>
  t(
    'length of the longest text whose citations are looked at, in millions of characters; of longer ones only notes are (unless you say so: 20)',
  );

export const fix = (): string => t('make the safe repairs: of how something is written, not of what it says');

export const dryRun = (): string => t('with --fix: show what would be changed, and change nothing');

export const baseline = (): string => t('leave out the findings that are known from this file');

export const noBaseline = (): string => t('report also what a loccit-baseline.json beside a document has left be');

export const writeBaseline = (): string => t('write all findings to this file, so that they are known from now on');

export const noGitignore = (): string => t('check also what .gitignore leaves out of a folder');

export const jobs = (): string =>
  t('how many documents to check at a time; unless you say so, as many as there are processors');

export const shard = (): string => t('check one part of the documents, as the second of eight: 2/8');

export const quiet = (): string => t('print findings and failures only');

export const colour = (): string => t('colour also where output is no terminal');

export const noColour = (): string => t('do not colour; so does the environment variable NO_COLOR');

export const stdinFilename = (): string => t('what to call standard input; the ending tells how it is written');

export const inspect = (): string =>
  paragraphs(
    t('Print all that is seen in documents: notes, markers, citations, works, findings'),
    t(
      'For scripts; `loccit schema report` prints the schema. Ends with 0 whatever is found, 2 when a file cannot be read.',
    ),
  );

export const inspectExamples = (): string =>
  examples(
    ['loccit inspect essay.txt', t('one document')],
    ['loccit inspect *.md > report.json', t('several, into a file')],
  );

export const files = (): string => t('files or patterns, `-` for standard input');

export const reportFormat = (): string => t('how to print the report');

export const works = (): string =>
  paragraphs(
    t('List the works that documents cite, with every place at which each is cited'),
    t('Volume by volume and page by page, over all documents. Ends with 0, or with 2 when a file cannot be read.'),
  );

export const worksExamples = (): string =>
  examples(
    ['loccit works book > works.md', t('of all documents in a folder')],
    ['loccit works book --format csv > works.csv', t('as a table')],
    ['loccit works essay.txt --format bibtex', t('as a bibliography')],
  );

export const listFormat = (): string => t('how to print the list');

export const rules = (): string => t('List the rules with their severities');

export const rulesExamples = (): string =>
  examples(['loccit rules', t('for people')], ['loccit rules --format json', t('for scripts')]);

export const explain = (): string => t('Say what a rule is about and where to read more');

export const explainExamples = (): string => examples(['loccit explain note/unresolved', t('an unresolved note')]);

export const code = (): string => t('the code of a rule, as it stands in brackets after a finding');

export const schema = (): string => t('Print the JSON schema of the output of `inspect`');

export const schemaExamples = (): string =>
  examples(['loccit schema report > report.schema.json', t('keep it in a file')]);

export const schemaName = (): string => t('what to describe');

export const lsp = (): string => t('Start the language server, for editors');

export const lspExamples = (): string => examples(['loccit lsp --stdio', t('as most editors start it')]);

export const stdio = (): string => t('speak over standard input and output (the default)');

export const nodeIpc = (): string => t('speak over the channel to a parent process in Node');

export const socket = (): string => t('speak over a TCP port on this computer');

export const pipe = (): string => t('speak over a named pipe or Unix socket');

export const clientProcess = (): string => t('end with this process');

const paragraphs = (...all: readonly string[]): string => all.join('\n\n');

function examples(...lines: readonly (readonly [command: string, what: string])[]): string {
  const longest = Math.max(...lines.map(([command]) => command.length));
  return ['', t('Examples:'), ...lines.map(([command, what]) => `  ${command.padEnd(longest)}  ${what}`)].join('\n');
}
