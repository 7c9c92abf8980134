import { afterEach, describe, expect, test } from 'vitest';
import type { ApplyWorkspaceEditParams, ClientCapabilities, TextDocumentEdit } from 'vscode-languageserver/node';
import { Client, editor } from './client.ts';

/** An editor that makes edits, shows them before, and puts the cursor somewhere. */
const managing: ClientCapabilities = {
  ...editor,
  workspace: {
    ...editor.workspace,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
  window: { showDocument: { support: true } },
};

const text = 'Idle.[^1] Poor. Silent.[^3]\n\n[^1]: The register.\n[^3]: Counted.\n';

let client!: Client;
/** What the server has had the client do, and what the user agrees to. */
let edits: ApplyWorkspaceEditParams[] = [];
let agrees = true;

afterEach(() => {
  client?.process.kill();
});

async function open(content = text, capabilities = managing): Promise<string> {
  client = await Client.start({ capabilities });
  edits = [];
  agrees = true;
  client.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
    edits.push(params);
    return { applied: agrees };
  });
  return client.open(content, 'markdown');
}

const run = (command: string, uri: string, character = 0) =>
  client.request('workspace/executeCommand', {
    command: `loccit.server.${command}`,
    arguments: [{ textDocument: { uri }, position: { line: 0, character } }],
  });

const actions = (uri: string, character: number, only?: string[]) =>
  client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character }, end: { line: 0, character } },
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });

describe('Insert Note', () => {
  test('edits this version in one go, and puts the cursor into the new note', async () => {
    const uri = await open();
    expect(await run('insertNote', uri, 15)).toBe(true);
    expect(edits).toHaveLength(1);
    expect(edits[0].label).toBe('Loccit: Insert Note');
    const [change] = edits[0].edit.documentChanges as TextDocumentEdit[];
    expect(change.textDocument).toEqual({ uri, version: 1 });
    expect(change.edits).toMatchObject([{ newText: '[^2]' }, { newText: '\n[^2]: ' }]);
    const shown = await client.until('window/showDocument');
    const cursor = { line: 3, character: 6 };
    expect(shown).toMatchObject({ uri, selection: { start: cursor, end: cursor } });
  });

  test('leaves the cursor where the editor did not make the edit', async () => {
    const uri = await open();
    agrees = false;
    expect(await run('insertNote', uri, 15)).toBe(false);
    expect(client.received.filter(({ method }) => method === 'window/showDocument')).toEqual([]);
  });

  test('says why it can’t', async () => {
    const uri = await open('```\ncode\n```\n');
    expect(await run('insertNote', uri, 2)).toBe(false);
    const { message } = await client.until('window/showMessageRequest').catch(() => ({ message: '' }));
    expect(message).toMatch(/Put the cursor into the running text/);
    expect(edits).toEqual([]);
  });

  test('counts a byte order mark', async () => {
    const uri = await open(`\uFEFF${text}`);
    await run('insertNote', uri, 16);
    const [change] = edits[0].edit.documentChanges as TextDocumentEdit[];
    expect(change.edits[0]).toMatchObject({ range: { start: { line: 0, character: 16 } }, newText: '[^2]' });
  });
});

test('Renumber Notes shows every change before it is made', async () => {
  const uri = await open();
  await run('renumberNotes', uri);
  expect(edits[0].edit.changeAnnotations).toEqual({
    loccit: { label: 'Loccit: Renumber Notes', needsConfirmation: true },
  });
  const [change] = edits[0].edit.documentChanges as TextDocumentEdit[];
  expect(change.edits).toMatchObject([
    { newText: '2', annotationId: 'loccit' },
    { newText: '2', annotationId: 'loccit' },
  ]);
});

test('a preview that is discarded changes nothing and needs no words', async () => {
  const uri = await open();
  agrees = false;
  expect(await run('renumberNotes', uri)).toBe(false);
  expect(client.received.filter(({ method }) => method.startsWith('window/showMessage'))).toEqual([]);
});

test('a command that there is none of does nothing', async () => {
  const uri = await open();
  expect(await run('eraseEverything', uri).catch(() => false)).toBe(false);
  expect(edits).toEqual([]);
});

describe('on a marker', () => {
  test('what can be done to its note is offered', async () => {
    const uri = await open();
    const offered = await actions(uri, 25);
    expect(offered.map(({ title, kind }: { title: string; kind: string }) => [title, kind])).toEqual([
      ['Delete note 3 and its marker', 'refactor.rewrite'],
      ['Renumber notes...', 'refactor.rewrite'],
    ]);
    expect(offered[0].command).toEqual({
      title: 'Delete note 3 and its marker',
      command: 'loccit.server.deleteNote',
      arguments: [{ textDocument: { uri }, position: { line: 0, character: 25 } }],
    });
  });

  test('only of the kind that is asked for', async () => {
    const uri = await open();
    expect(await actions(uri, 25, ['refactor'])).toHaveLength(2);
    expect(await actions(uri, 25, ['quickfix'])).toEqual([]);
    expect(await actions(uri, 25, ['source.fixAll'])).toEqual([]);
  });

  test('says of what mends all damaged markers which finding it mends, so that it stands beside the repair of the one', async () => {
    const scan =
      'It stood a week.1 Two men came.2 They sang.3 A boy had an idea.? It sold.5 He read.6 He set.7 She left.8 They met.!®\n\nNotes\n\n' +
      [1, 2, 3, 4, 5, 6, 7, 8].map(n => `${n}. Town book, p. ${n}1.\n`).join('') +
      '9. The bill of sale.\n';
    const uri = await open(scan);
    const found: { title: string }[] = await actions(uri, scan.indexOf('?'));
    const all = found.find(({ title }) => title.startsWith('Fix all 2 damaged markers'));
    expect(all).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'note/damaged-marker' }] });
  });

  test('no edits to an editor that makes none for a server: it may have its folder checked', async () => {
    const uri = await open(text, editor);
    expect(await actions(uri, 25)).toEqual([]);
    expect(client.introduced.capabilities.executeCommandProvider?.commands).toEqual(['loccit.server.checkWorkspace']);
  });
});

describe('Set Abbreviation', () => {
  const essay =
    'It burned (Anna Norden, *The Mills of Kell*, Bergen, 1978, p. 12). It was cold (Norden, p. 14). So it was (Norden, p. 15).\n';

  test('tells the client what to ask the user', async () => {
    const uri = await open(essay);
    const ask = (character: number) => client.at('loccit/abbreviation', uri, { line: 0, character });
    expect(await ask(85)).toEqual({ title: 'The Mills of Kell', name: 'NMK', isDefined: false, later: 2 });
    expect(await ask(3)).toMatchObject({ refused: expect.stringContaining('Put the cursor on a citation') });
  });

  test('takes the name that the user chose', async () => {
    const uri = await open(essay);
    const at = { textDocument: { uri }, position: { line: 0, character: 85 } };
    const chosen = (command: string) =>
      client.request('workspace/executeCommand', { command: `loccit.server.${command}`, arguments: [at, 'MILLS'] });
    expect(await chosen('setAbbreviation')).toBe(true);
    expect(await chosen('abbreviateCitations')).toBe(true);
    const [define, everywhere] = edits.map(({ edit }) => (edit.documentChanges as TextDocumentEdit[])[0].edits);
    expect(define).toMatchObject([{ newText: ', hereafter cited as MILLS' }]);
    expect(everywhere).toMatchObject([
      { newText: ', hereafter cited as MILLS', annotationId: expect.any(String) },
      { newText: 'MILLS' },
      { newText: 'MILLS' },
    ]);
  });
});
