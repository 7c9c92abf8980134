import { afterEach, expect, test } from 'vitest';
import { Client } from './client.ts';

let client!: Client;

afterEach(() => {
  client?.process.kill();
});

test('a finding can be ignored where it stands, and explained or turned off where the client can', async () => {
  const initializationOptions = { commands: ['loccit.explain', 'loccit.turnOff'] };
  client = await Client.start({ initializationOptions });
  const uri = await client.open('The mill stood idle.[^7]\n', 'markdown');
  const range = { start: { line: 0, character: 21 }, end: { line: 0, character: 21 } };
  const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
  const actions = await client.request('textDocument/codeAction', params);
  const [ignore, off, explain] = actions.slice(-3);
  expect(ignore).toMatchObject({ title: 'Ignore note/unresolved here', kind: 'quickfix' });
  expect(ignore.edit.documentChanges[0].edits[0].newText).toBe('<!-- loccit-ignore-next-line note/unresolved -->\n');
  expect(off.command).toMatchObject({ command: 'loccit.turnOff', arguments: ['note/unresolved', uri] });
  expect(explain.command).toMatchObject({ command: 'loccit.explain', arguments: ['note/unresolved'] });
});
