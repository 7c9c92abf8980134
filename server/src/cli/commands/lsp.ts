import { serve } from '../../node/serve.ts';

const TRANSPORT = /^--(stdio|node-ipc|socket|pipe)\b/;

/** Starts the language server. It reads the transport from the command line by itself; standard input and output if none is given. */
export function startLanguageServer(): void {
  if (!process.argv.some(arg => TRANSPORT.test(arg))) process.argv.push('--stdio');
  serve();
}
