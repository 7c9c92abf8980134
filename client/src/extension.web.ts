import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateWith } from './activate.ts';

export { deactivate } from './activate.ts';

/**
 * The browser: the server is a worker. One that is no longer spoken to does not end by itself. Reader and writer are made
 * here, because what an extension host gives out as a worker is not an instance of `Worker`, which the library asks for.
 */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  let worker: Worker | undefined;
  const connect = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  activateWith(options => new LanguageClient('loccit', 'Loccit', connect, options), context);
  context.subscriptions.push({ dispose: () => worker?.terminate() });
}
