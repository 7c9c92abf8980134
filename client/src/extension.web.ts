import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activate.ts';

export { deactivate } from './activate.ts';

/** The browser: the server is a worker. One that is no longer spoken to does not end by itself. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  let worker: Worker | undefined;
  const freshWorker = async (): Promise<Worker> => {
    worker?.terminate();
    worker = new Worker(script);
    return worker;
  };
  activateWith(options => new LanguageClient('loccit', 'Loccit', freshWorker, options), context);
  context.subscriptions.push({ dispose: () => worker?.terminate() });
}
