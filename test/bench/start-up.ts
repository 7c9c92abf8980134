import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

/** Milliseconds from the start of the process. */
export interface StartUp {
  readonly introduced: number;
  readonly firstDiagnostics: number;
}

/** Starts the built server as an editor does, opens one document, and ends it once its diagnostics have come. */
export async function startUp(server: string, text: string): Promise<StartUp> {
  const start = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const diagnosed = new Promise<number>(resolve => {
    connection.onNotification('textDocument/publishDiagnostics', () => resolve(performance.now() - start));
  });
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  const introduced = performance.now() - start;
  await connection.sendNotification('initialized', {});
  const textDocument = { uri: 'file:///commune.txt', languageId: 'plaintext', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const firstDiagnostics = await diagnosed;
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await exited;
  connection.dispose();
  return { introduced, firstDiagnostics };
}
