import { existsSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { bugs, version } from '../../../package.json';
import { addCommands } from './commands/commands.ts';
import { Exit, type ExitCode, Refusal } from './exit.ts';
import * as help from './help.ts';
import { type Host, thisProcess } from './host.ts';
import { Output } from './output.ts';

/** Runs the command line. Never throws: what is in the way is said on standard error. */
export async function run(args: readonly string[], host: Host = thisProcess): Promise<ExitCode> {
  const out = new Output(host);
  let exit: ExitCode = Exit.fine;
  try {
    await program(out, code => {
      exit = code;
    }).parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    return failure(error, args, out);
  }
}

function program(out: Output, finish: (exit: ExitCode) => void): Command {
  const loccit = new Command('loccit')
    .description(help.LOCCIT)
    .usage('COMMAND [OPTIONS] [FILE ...]')
    .version(version, '-V, --version', 'print the version')
    .configureOutput({
      writeOut: text => out.host.stdout.write(text),
      writeErr: text => out.host.stderr.write(text),
    })
    .helpOption('-h, --help', 'say how it is used')
    .helpCommand('help [command]', 'say how a command is used')
    .addHelpText('after', help.LOCCIT_EXAMPLES)
    .showHelpAfterError('`loccit --help` says more.')
    .exitOverride();
  addCommands(loccit, out, finish);
  return loccit;
}

/** Commander has said what it has to say before it throws. */
function failure(error: unknown, args: readonly string[], out: Output): ExitCode {
  if (error instanceof CommanderError) {
    if (error.code === 'commander.unknownCommand' && existsSync(args[0])) {
      out.remark(`${args[0]} is a file or folder. To check it: loccit check ${args[0]}`);
    }
    return error.exitCode === 0 ? Exit.fine : Exit.failed;
  }
  if (error instanceof Refusal) out.remark(error.message);
  else out.remark(`Loccit failed (${error}). The fault is ours; please report it: ${bugs.url}`);
  return Exit.failed;
}
