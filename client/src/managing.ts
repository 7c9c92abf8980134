import { window } from 'vscode';
import type { Service } from './service.ts';
import { sayStopped } from './stopped.ts';

/**
 * Has the server do something to the notes of the text in front, at the cursor. The server sends the edits, says why it can't,
 * and puts the cursor where it belongs. Some commands take a word of the user's.
 */
export async function manage(service: Service, command: string, word?: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const client = await service.client();
  if (!client) return sayStopped();
  const { document, selection } = editor;
  const at = client.code2ProtocolConverter.asTextDocumentPositionParams(document, selection.active);
  await client.sendRequest('workspace/executeCommand', {
    command: `loccit.server.${command}`,
    arguments: word === undefined ? [at] : [at, word],
  });
}
