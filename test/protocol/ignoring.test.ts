import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { readBaseline } from '../../server/src/check/baseline-file.ts';
import { Client, editor } from './client.ts';

let client!: Client;

afterEach(() => {
  client?.process.kill();
});

const ours = { commands: ['loccit.explain', 'loccit.leaveBe'] };

const ESSAY = `The mill stood idle.1 Nobody had asked the miller, who kept
his own accounts.2 They were burned with the mill.3

Notes

1. Parish book, under 1702.
2. The same book, under 1711.
`;

/** A folder on the disk in which an essay is open, with what one does there. */
async function opened(initializationOptions: object = ours, capabilities = editor) {
  const path = mkdtempSync(join(tmpdir(), 'loccit-ignoring-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const folder = pathToFileURL(path).href;
  client = await Client.start({ initializationOptions, capabilities, folders: [folder] });
  const uri = await client.open(ESSAY, 'plaintext', `${folder}/`);
  const textDocument = { uri };
  const file = join(path, 'loccit-baseline.json');
  return {
    uri,
    path,
    file,
    found: async () => (await client.request('textDocument/diagnostic', { textDocument })).items,
    actions: (line: number, character: number) => {
      const range = { start: { line, character }, end: { line, character } };
      return client.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
    },
    wish: (wish: object) => client.request('loccit/leaveBe', { textDocument, wish }),
    accepted: () => client.request('loccit/accepted', { textDocument }),
    write: async (content: string) => {
      const type = existsSync(file) ? 2 : 1;
      writeFileSync(file, content);
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: `${folder}/loccit-baseline.json`, type }],
      });
      await new Promise(resolve => setTimeout(resolve, 100));
    },
  };
}

const MARKER = { line: 1, character: 50 };

test('in plain text a finding is ignored by the baseline, which our client writes', async () => {
  const { uri, actions, wish, write, found, accepted } = await opened();
  const [{ code, range }] = await found();
  expect(code).toBe('note/unresolved');
  const [ignore, off, explain] = (await actions(MARKER.line, MARKER.character)).slice(-3);
  expect(ignore.title).toBe('Ignore note/unresolved here');
  expect(ignore.command).toMatchObject({
    command: 'loccit.leaveBe',
    arguments: [uri, { leave: 'finding', code, range }],
  });
  expect(off.command).toMatchObject({ command: 'loccit.leaveBe', arguments: [uri, { leave: 'rule', code, range }] });
  expect(explain.command).toMatchObject({ command: 'loccit.explain', arguments: ['note/unresolved'] });
  const answer = await wish(ignore.command.arguments[1]);
  expect(answer).toMatchObject({ uri: expect.stringMatching(/\/loccit-baseline\.json$/), count: 1 });
  await write(answer.content);
  expect(await found()).toEqual([]);
  expect(await accepted()).toEqual([{ code, range, words: '3', message: expect.stringContaining('not there') }]);
});

test('it stays ignored when the text above it changes, and is counted', async () => {
  const { uri, wish, write, found } = await opened();
  await write((await wish({ leave: 'text' })).content);
  await client.change(uri, 2, {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    text: 'Low water\n\n',
  });
  expect(await found()).toEqual([]);
  const status = await client.until('loccit/status', ({ version }) => version === 2);
  expect(status).toMatchObject({ findings: 0, accepted: 1 });
});

test('what is heeded again is found again', async () => {
  const { file, wish, write, found, accepted } = await opened();
  await write((await wish({ leave: 'text' })).content);
  const [{ code, range }] = await accepted();
  const answer = await wish({ heed: [{ code, range }] });
  await write(answer.content);
  expect(readBaseline(readFileSync(file, 'utf8'))).toEqual(new Map());
  expect((await found()).length).toBe(1);
});

test('what the baseline says of other texts stays', async () => {
  const { wish, write } = await opened();
  const other = { rule: 'note/gap', text: '4', before: 'mill.', after: 'And' };
  await write(JSON.stringify({ version: 1, files: { 'other.txt': [other] } }));
  const { content } = await wish({ leave: 'text' });
  expect(readBaseline(content).get('other.txt')).toEqual([other]);
});

test('a rule is turned off in loccit.yaml', async () => {
  const { path, wish } = await opened();
  writeFileSync(join(path, 'loccit.yaml'), '# ours\n');
  const answer = await wish({ leave: 'rule', code: 'note/unresolved', range: { start: MARKER, end: MARKER } });
  expect(answer).toMatchObject({ uri: expect.stringMatching(/\/loccit\.yaml$/), count: 0 });
  expect(answer.content).toContain('rules:\n  note/unresolved: off\n');
});

test('any other client is given the files to write as edits', async () => {
  const capabilities = {
    ...editor,
    workspace: {
      ...editor.workspace,
      workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
    },
  };
  const { actions } = await opened({}, capabilities);
  const [ignore, off] = (await actions(MARKER.line, MARKER.character)).slice(-2);
  expect(ignore.title).toBe('Ignore note/unresolved here (in loccit-baseline.json)');
  const [create, { edits }] = ignore.edit.documentChanges;
  expect(create).toMatchObject({ kind: 'create', uri: expect.stringMatching(/\/loccit-baseline\.json$/) });
  expect(readBaseline(edits[0].newText).size).toBe(1);
  expect(off.title).toBe('Turn note/unresolved off in this folder (in loccit.yaml)');
  expect(off.edit.documentChanges[1].edits[0].newText).toBe('rules:\n  note/unresolved: off\n');
});

test('in Markdown a comment does it', async () => {
  client = await Client.start({ initializationOptions: ours });
  const textDocument = { uri: await client.open('The mill stood idle.[^7]\n', 'markdown') };
  const range = { start: { line: 0, character: 21 }, end: { line: 0, character: 21 } };
  const actions = await client.request('textDocument/codeAction', {
    textDocument,
    range,
    context: { diagnostics: [] },
  });
  const ignore = actions.find(({ title }: { title: string }) => title === 'Ignore note/unresolved here');
  expect(ignore.edit.documentChanges[0].edits[0].newText).toBe('<!-- loccit-ignore-next-line note/unresolved -->\n');
});

test('a text that was never saved is not offered what can’t be written down', async () => {
  client = await Client.start({ initializationOptions: ours });
  const textDocument = { uri: 'untitled:Untitled-1' };
  await client.notify('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'plaintext', version: 1, text: ESSAY },
  });
  const range = { start: MARKER, end: MARKER };
  const actions = await client.request('textDocument/codeAction', {
    textDocument,
    range,
    context: { diagnostics: [] },
  });
  expect(actions.map(({ title }: { title: string }) => title)).not.toContain('Ignore note/unresolved here');
  expect(await client.request('loccit/leaveBe', { textDocument, wish: { leave: 'text' } })).toEqual({
    refused: 'no-folder',
  });
});
