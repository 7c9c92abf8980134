import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activate.ts';

export { deactivate } from './activate.ts';

/** The desktop, and remote hosts: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  activateWith(options => new LanguageClient('loccit', 'Loccit', server, options), context);
}
