import { statSync } from 'node:fs';
import type { CommanderError } from 'commander';
import { t } from '../wording/wording.ts';

/**
 * What the user is told of arguments that make no sense, in our words; null where commander has only shown its help.
 * `known` are the names of the commands.
 */
export function misuse(
  { code, message }: CommanderError,
  args: readonly string[],
  known: readonly string[],
): string | null {
  const words = WORDS.find(candidate => candidate.code === code && candidate.pattern.test(message));
  const found = words?.pattern.exec(message)?.groups;
  if (!words || !found) return message.startsWith('error: ') ? message.slice('error: '.length) : null;
  const command = known.includes(args[0]) ? `loccit ${args[0]}` : 'loccit';
  const meant = /\(Did you mean (?:one of )?(?<names>[^(]+)\?\)$/.exec(message)?.groups?.names;
  const said = [words.say(found), ...(meant ? [t('Is {0} meant?', alternatives(meant))] : [])];
  if (code === 'commander.unknownCommand') return file(args[0]) ?? [...said, listing(command)].join(' ');
  return [...said, t('{0} says more.', helpOf(command))].join(' ');
}

/** What the user is told who asks for help on a command that is not there. */
export const unknownCommand = (name: string): string => `${t('There is no command {0}.', name)} ${listing('loccit')}`;

const listing = (command: string): string => t('{0} lists them.', helpOf(command));

const helpOf = (command: string): string => `\`${command} --help\``;

/** `loccit essay.txt`: what most programs would take. */
function file(name: string): string | null {
  const stats = statSync(name, { throwIfNoEntry: false });
  if (!stats) return null;
  return stats.isDirectory()
    ? t('{0} is a folder. To check it: {1}', name, `loccit check ${name}`)
    : t('{0} is a file. To check it: {1}', name, `loccit check ${name}`);
}

type Groups = Readonly<Record<string, string>>;

/** How commander puts it, and how we do. */
const WORDS: readonly { readonly code: string; readonly pattern: RegExp; say(groups: Groups): string }[] = [
  {
    code: 'commander.unknownOption',
    pattern: /^error: unknown option '(?<option>[^\n]*)'/,
    say: ({ option }) => t('There is no option {0}.', option),
  },
  {
    code: 'commander.unknownCommand',
    pattern: /^error: unknown command '(?<name>[^\n]*)'/,
    say: ({ name }) => t('There is no command {0}.', name),
  },
  {
    code: 'commander.optionMissingArgument',
    pattern: /^error: option '(?:-\w, )?(?<option>--[\w-]+) <(?<value>[^>]+)>' argument missing/,
    say: ({ option, value }) => t('Behind {0} something is missing: {1}.', option, `${option} ${value.toUpperCase()}`),
  },
  {
    code: 'commander.invalidArgument',
    pattern:
      /^error: option '(?:-\w, )?(?<option>--[\w-]+)(?: [^']*)?' argument '(?<value>.*)' is invalid\. Allowed choices are (?<choices>.+)\./s,
    say: ({ option, value, choices }) =>
      value
        ? t('{0} takes {1}, not {2}.', option, alternatives(choices), value)
        : t('{0} takes {1}, not nothing.', option, alternatives(choices)),
  },
  {
    code: 'commander.invalidArgument',
    pattern:
      /^error: command-argument value '(?<value>.*)' is invalid for argument '(?<name>.+)'\. Allowed choices are (?<choices>.+)\./s,
    say: ({ value, choices }) =>
      value
        ? t('There is {0}, and no {1}.', listed(choices, conjunction), value)
        : t('There is {0}, and no other.', listed(choices, conjunction)),
  },
  {
    code: 'commander.missingArgument',
    pattern: /^error: missing required argument '(?<name>.+)'/,
    say: ({ name }) => t('Something is missing: the {0}.', name),
  },
  {
    code: 'commander.excessArguments',
    pattern: /^error: too many arguments for '(?<name>.+)'\. Expected (?<expected>[01]) /,
    say: ({ name, expected }) =>
      expected === '0' ? t('{0} takes nothing but options.', name) : t('{0} takes one name at a time.', name),
  },
];

type Join = (before: string, last: string) => string;

const conjunction: Join = (before, last) => t('{0} and {1}', before, last);

const disjunction: Join = (before, last) => t('{0} or {1}', before, last);

const alternatives = (names: string): string => listed(names, disjunction);

/** `a, b, c` as `a, b or c`. */
function listed(names: string, join: Join): string {
  const last = names.lastIndexOf(', ');
  return last < 0 ? names : join(names.slice(0, last), names.slice(last + 2));
}
