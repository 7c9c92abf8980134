/** What `--help` says, for people who may not be used to a command line. The first line of each stands in the list. */

export const LOCCIT = `Checks citations and footnotes in prose: plain text, Markdown, Quarto, R Markdown and MDX.`;

export const LOCCIT_EXAMPLES = examples(
  ['loccit check essay.txt', 'check one document'],
  ['loccit check chapters', 'check every document in a folder'],
  ['loccit explain note/unresolved', 'say what a finding means'],
  ['loccit help check', 'say more about a command'],
);

export const CHECK = `Check documents and print what is wrong or doubtful

Ends with 0 when nothing is wrong, 1 when there is an error (see --fail-on), 2 when something could not be read.`;

export const CHECK_EXAMPLES = examples(
  ['loccit check', 'all in this folder and below'],
  ['loccit check essay.txt notes.md', 'these two'],
  ['loccit check "chapters/**/*.md"', 'those that fit a pattern'],
  ['loccit check essay.txt --rule note/gap=off', 'without one rule'],
  ['loccit check --fail-on warning', 'let warnings fail too'],
  ['loccit check essay.txt --fix --dry-run', 'show what would be repaired'],
  ['loccit check --write-baseline known.json', 'take for known what is there, then'],
  ['loccit check --baseline known.json', 'be told only what is new'],
  ['loccit check --format queries > queries.md', 'a list of queries to the author'],
  ['loccit check --format sarif > loccit.sarif', 'for a code host or viewer'],
  ['loccit check --stdin-filename a.md < draft', 'what is piped in'],
);

export const PATHS = 'files, folders or patterns, `-` for standard input; without any, the current folder';

export const FAIL_ON = 'end with 1 when a finding is as heavy as this, or heavier';

export const RULE = 'set the severity of a rule, or `off`; may be repeated';

export const LIBRARY = 'a bibliography (.bib, CSL-JSON or CSL-YAML) for every document; may be repeated';

export const LANGUAGE =
  'in which language to speak of the documents: en or de; so does the environment variable LOCCIT_LANGUAGE';

export const LARGEST_DOCUMENT =
  'length of the longest text whose citations are looked at, in millions of characters; of longer ones only notes are (unless you say so: 20)';

export const FIX = 'make the safe repairs: of how something is written, not of what it says';

export const DRY_RUN = 'with --fix: show what would be changed, and change nothing';

export const BASELINE = 'leave out the findings that are known from this file';

export const NO_BASELINE = 'report also what a loccit-baseline.json beside a document has left be';

export const WRITE_BASELINE = 'write all findings to this file, so that they are known from now on';

export const NO_GITIGNORE = 'check also what .gitignore leaves out of a folder';

export const JOBS = 'how many documents to check at a time; unless you say so, as many as there are processors';

export const SHARD = 'check one part of the documents, as the second of eight: 2/8';

export const STDIN_FILENAME = 'what to call standard input; the ending tells how it is written';

export const INSPECT = `Print all that is seen in documents: notes, markers, citations, works, findings

For scripts; \`loccit schema report\` prints the schema. Ends with 0 whatever is found, 2 when a file cannot be read.`;

export const INSPECT_EXAMPLES = examples(
  ['loccit inspect essay.txt', 'one document'],
  ['loccit inspect *.md > report.json', 'several, into a file'],
);

export const WORKS = `List the works that documents cite, with every place at which each is cited

Volume by volume and page by page, over all documents. Ends with 0, or with 2 when a file cannot be read.`;

export const WORKS_EXAMPLES = examples(
  ['loccit works book > works.md', 'of all documents in a folder'],
  ['loccit works book --format csv > works.csv', 'as a table'],
  ['loccit works essay.txt --format bibtex', 'as a bibliography'],
);

export const RULES = 'List the rules with their severities';

export const RULES_EXAMPLES = examples(['loccit rules', 'for people'], ['loccit rules --format json', 'for scripts']);

export const EXPLAIN = 'Say what a rule is about and where to read more';

export const EXPLAIN_EXAMPLES = examples(['loccit explain note/unresolved', 'an unresolved note']);

export const SCHEMA = 'Print the JSON schema of the output of `inspect`';

export const SCHEMA_EXAMPLES = examples(['loccit schema report > report.schema.json', 'keep it in a file']);

export const LSP = 'Start the language server, for editors';

export const LSP_EXAMPLES = examples(['loccit lsp --stdio', 'as most editors start it']);

function examples(...lines: readonly (readonly [command: string, what: string])[]): string {
  const longest = Math.max(...lines.map(([command]) => command.length));
  return ['', 'Examples:', ...lines.map(([command, what]) => `  ${command.padEnd(longest)}  ${what}`)].join('\n');
}
