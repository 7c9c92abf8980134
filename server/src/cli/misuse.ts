import { statSync } from 'node:fs';
import type { CommanderError } from 'commander';

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
  const [hint, page] = [meant ? ` Is ${listed(meant, 'or')} meant?` : '', `\`${command} --help\``];
  if (code === 'commander.unknownCommand') return file(args[0]) ?? `${words.say(found)}${hint} ${page} lists them.`;
  return `${words.say(found)}${hint} ${page} says more.`;
}

/** `loccit essay.txt`: what most programs would take. */
function file(name: string): string | null {
  const stats = statSync(name, { throwIfNoEntry: false });
  if (!stats) return null;
  return `${name} is a ${stats.isDirectory() ? 'folder' : 'file'}. To check it: loccit check ${name}`;
}

type Groups = Readonly<Record<string, string>>;

/** How commander puts it, and how we do. */
const WORDS: readonly { readonly code: string; readonly pattern: RegExp; say(groups: Groups): string }[] = [
  {
    code: 'commander.unknownOption',
    pattern: /^error: unknown option '(?<option>[^\n]*)'/,
    say: ({ option }) => `There is no option ${option}.`,
  },
  {
    code: 'commander.unknownCommand',
    pattern: /^error: unknown command '(?<name>[^\n]*)'/,
    say: ({ name }) => `There is no command ${name}.`,
  },
  {
    code: 'commander.optionMissingArgument',
    pattern: /^error: option '(?:-\w, )?(?<option>--[\w-]+) <(?<value>[^>]+)>' argument missing/,
    say: ({ option, value }) => `Behind ${option} something is missing: ${option} ${value.toUpperCase()}.`,
  },
  {
    code: 'commander.invalidArgument',
    pattern:
      /^error: option '(?:-\w, )?(?<option>--[\w-]+)(?: [^']*)?' argument '(?<value>.*)' is invalid\. Allowed choices are (?<choices>.+)\./s,
    say: ({ option, value, choices }) => `${option} takes ${listed(choices, 'or')}, not ${value || 'nothing'}.`,
  },
  {
    code: 'commander.invalidArgument',
    pattern:
      /^error: command-argument value '(?<value>.*)' is invalid for argument '(?<name>.+)'\. Allowed choices are (?<choices>.+)\./s,
    say: ({ value, choices }) => `There is ${listed(choices, 'and')}, and no ${value || 'other'}.`,
  },
  {
    code: 'commander.missingArgument',
    pattern: /^error: missing required argument '(?<name>.+)'/,
    say: ({ name }) => `Something is missing: the ${name}.`,
  },
  {
    code: 'commander.excessArguments',
    pattern: /^error: too many arguments for '(?<name>.+)'\. Expected (?<expected>[01]) /,
    say: ({ name, expected }) => `${name} takes ${expected === '0' ? 'nothing but options' : 'one name at a time'}.`,
  },
];

/** `a, b, c` as `a, b or c`. */
const listed = (names: string, word: 'and' | 'or'): string => names.replace(/, (?=[^,]+$)/, ` ${word} `);
