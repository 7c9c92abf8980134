import { afterEach, describe, expect, test } from 'vitest';
import { Client, type ClientOptions, editor } from './client.ts';

let client!: Client;

afterEach(() => {
  client?.process.kill();
});

const text = `Her letters came late (Ada Crowther, Letters from Bramley, hereafter cited as LFB).
The owner "never paid" (LFB, II, p. 83), "nor wished to" (ibid., p. 84).[^1]
Lenin saw a "turning-point" (LCW, XXVI, p. 82).[^1]

[^1]: So the parish register has it.
[^2]: Counted by the overseer.
`;

async function open(options?: ClientOptions): Promise<string> {
  client = await Client.start(options);
  return client.open(text, 'markdown');
}

const ask = (method: string, uri: string, more: object = {}) =>
  client.request(method, { textDocument: { uri }, ...more });

const everything = { range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } };

test('note lists fold', async () => {
  const uri = await open();
  expect(await ask('textDocument/foldingRange', uri)).toEqual([{ startLine: 4, endLine: 5, kind: 'region' }]);
});

test('a text without notes is left to the editor to fold', async () => {
  await open();
  const uri = await client.open('Her letters came late.\n');
  expect(await ask('textDocument/foldingRange', uri)).toBeNull();
});

describe('links', () => {
  test('lead from a page to what stands on it', async () => {
    const uri = await open();
    expect(await ask('textDocument/documentLink', uri)).toEqual([
      {
        range: { start: { line: 2, character: 43 }, end: { line: 2, character: 45 } },
        target: expect.stringMatching(/^https:\/\/www\.marxists\.org\//),
        tooltip: 'Read “The Crisis Has Matured”',
      },
    ]);
  });

  test('can be turned off', async () => {
    const uri = await open({ settings: { links: false } });
    expect(await ask('textDocument/documentLink', uri)).toEqual([]);
  });
});

describe('lenses', () => {
  const words = (lenses: { command: { title: string } }[]) => lenses.map(({ command }) => command.title);

  test('speak over definitions and notes', async () => {
    const uri = await open();
    const lenses = await ask('textDocument/codeLens', uri);
    expect(words(lenses)).toEqual(['Cited twice', 'Called twice (lines 2, 3)', 'Never called']);
    expect(lenses[1].command.command).toBe('');
  });

  test('show their places where the client has a command for it', async () => {
    const uri = await open({ initializationOptions: { commands: ['loccit.showPlaces'] } });
    const [, called, never] = await ask('textDocument/codeLens', uri);
    expect(called.command.command).toBe('loccit.showPlaces');
    expect(called.command.arguments).toEqual([
      uri,
      { line: 4, character: 0 },
      [
        { uri, range: { start: { line: 1, character: 72 }, end: { line: 1, character: 76 } } },
        { uri, range: { start: { line: 2, character: 47 }, end: { line: 2, character: 51 } } },
      ],
    ]);
    expect(never.command.command).toBe('');
  });

  test('go when they are turned off, and the client is told to ask again', async () => {
    const workspace = { ...editor.workspace, codeLens: { refreshSupport: true } };
    const uri = await open({ capabilities: { ...editor, workspace } });
    expect(await ask('textDocument/codeLens', uri)).toHaveLength(3);
    client.settings = { codeLens: false };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until('workspace/codeLens/refresh');
    expect(await ask('textDocument/codeLens', uri)).toEqual([]);
  });
});

describe('hints', () => {
  test('are given only where they are wanted', async () => {
    const uri = await open();
    expect(await ask('textDocument/inlayHint', uri, everything)).toEqual([]);
  });

  test('say what ibid. stands for', async () => {
    const uri = await open({ settings: { inlayHints: true } });
    expect(await ask('textDocument/inlayHint', uri, everything)).toEqual([
      { position: { line: 1, character: 63 }, label: '= LFB 2', paddingLeft: true, paddingRight: false },
    ]);
  });
});

test('notes and works of all open documents are found by their words', async () => {
  const uri = await open();
  const other = await client.open('The mill stood idle.1\n\nNotes\n\n1. Counted by the steward.\n');
  const found = await client.request('workspace/symbol', { query: 'counted' });
  expect(found).toEqual([
    expect.objectContaining({ name: 'Note 2: Counted by the overseer.', containerName: 'Notes' }),
    expect.objectContaining({ name: 'Note 1: Counted by the steward.' }),
  ]);
  expect(found.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual([uri, other]);
});
