import { Command, CommanderError } from 'commander';
import { bugs, version } from '../../../package.json';
import { t } from '../wording/wording.ts';
import { addCommands } from './commands/commands.ts';
import { Exit, type ExitCode, Refusal } from './exit.ts';
import * as help from './help.ts';
import { frame } from './help-frame.ts';
import { type Host, thisProcess } from './host.ts';
import { refuseUnknownLanguage, speakAsAsked, takeLanguage } from './language.ts';
import { misuse, unknownCommand } from './misuse.ts';
import { Output } from './output.ts';

/** Runs the command line. Never throws: what is in the way is said on standard error. */
export async function run(given: readonly string[], host: Host = thisProcess): Promise<ExitCode> {
  const out = new Output(host);
  let exit: ExitCode = Exit.fine;
  const { language, args } = takeLanguage(given);
  await speakAsAsked(language, host);
  const loccit = program(out, code => {
    exit = code;
  }).hook('preAction', () => refuseUnknownLanguage(language, host));
  const commands = loccit.commands.map(command => command.name());
  try {
    refuseHelpOnNothing(args, commands);
    await loccit.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    return failure(error, args, commands, out);
  }
}

function program(out: Output, finish: (exit: ExitCode) => void): Command {
  const loccit = new Command('loccit')
    .description(help.loccit())
    .usage(help.loccitUsage())
    .version(version, '-V, --version', help.version())
    .configureOutput({
      writeOut: text => out.host.stdout.write(text),
      writeErr: text => out.host.stderr.write(text),
      outputError: () => {},
    })
    .configureHelp(frame)
    .helpOption('-h, --help', help.help())
    .helpCommand(`help [${t('command')}]`, help.helpCommand())
    .addHelpText('after', help.loccitExamples())
    .exitOverride();
  addCommands(loccit, out, finish);
  return loccit;
}

/** Commander would show all of the help and not say why. */
function refuseHelpOnNothing([first, name]: readonly string[], commands: readonly string[]): void {
  if (first !== 'help' || name === undefined || name === 'help' || commands.includes(name)) return;
  throw new Refusal(unknownCommand(name));
}

/** What is in the way is said in one line, which begins like all others. */
function failure(error: unknown, args: readonly string[], commands: readonly string[], out: Output): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return Exit.fine;
    const words = misuse(error, args, commands);
    if (words) out.refuse(words);
  } else if (error instanceof Refusal) out.refuse(error.message);
  else out.refuse(t('Loccit failed ({0}). The fault is ours; please report it: {1}', String(error), bugs.url));
  return Exit.failed;
}
