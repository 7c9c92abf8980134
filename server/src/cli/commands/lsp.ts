import { homepage } from '../../../../package.json';
import { serve } from '../../node/serve.ts';
import { t } from '../../wording/wording.ts';
import type { Output } from '../output.ts';

const TRANSPORT = /^--(stdio|node-ipc|socket|pipe)\b/;

/** Starts the language server. It reads the transport from the command line by itself; standard input and output if none is given. */
export function startLanguageServer(out: Output): void {
  if (!process.argv.some(arg => TRANSPORT.test(arg))) process.argv.push('--stdio');
  sayForWhom(process.stdin.isTTY, process.argv, out);
  serve();
}

/** Who starts it by hand sees nothing happen. */
export function sayForWhom(atTerminal: boolean, args: readonly string[], out: Output): void {
  if (!atTerminal || !args.includes('--stdio')) return;
  out.remark(
    t(
      'The server waits for an editor, which starts it by itself ({0}). Ctrl+C ends it.',
      `${homepage}/blob/main/docs/editors.md`,
    ),
  );
}
