import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { Client, editor } from './client.ts';

let client!: Client;

afterEach(() => {
  client?.process.kill();
});

const TEXTS = {
  'a.txt': 'The crisis had matured (LCW, XXVI, p. 82). Later he denied it (LCW, XXVI, p. 90).\n',
  'b/c.md': 'As he says (LCW, XXVI, p. 74).[^1]\n\n[^1]: LCW, XXVI, p. 75.\n',
  'd.txt': 'Nothing is cited here.\n',
  'e.md': 'A note.[^9]\n',
  'node_modules/x.md': 'A note.[^9]\n',
};

const capabilities = { ...editor, window: { workDoneProgress: true } };

/** A folder on the disk with these texts, of which `a.txt` is open. */
async function openFolder(files: Readonly<Record<string, string>> = TEXTS) {
  const path = mkdtempSync(join(tmpdir(), 'loccit-workspace-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const write = (name: string, content: string): void => {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  const folder = `${pathToFileURL(path).href}/`;
  client = await Client.start({ capabilities, folders: [folder.slice(0, -1)] });
  const open = async (name: string, text = files[name]) => {
    const uri = folder + name;
    await client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
    return uri;
  };
  return { folder, open, write, a: await open('a.txt') };
}

const check = (more: object = {}) =>
  client.request('workspace/executeCommand', { command: 'loccit.server.checkWorkspace', ...more });

const shown = (uri: string, count: number) =>
  client.until('textDocument/publishDiagnostics', params => params.uri === uri && params.diagnostics.length === count);

describe('a check of all texts', () => {
  test('shows what is wrong in texts that are not open, and says what it has found', async () => {
    const { folder } = await openFolder();
    expect(await check()).toEqual({
      texts: 4,
      findings: expect.objectContaining({ error: 1 }),
      cancelled: false,
    });
    const { diagnostics } = await shown(`${folder}e.md`, 1);
    expect(diagnostics[0]).toMatchObject({ code: 'note/unresolved', source: 'loccit', severity: 1 });
    const { message } = await client.until('window/showMessageRequest');
    expect(message).toContain('4 texts checked: 1 error');
  });

  test('tells how far it has come to a client that asks for it', async () => {
    await openFolder();
    await check({ workDoneToken: 'check' });
    const steps = client.received
      .filter(({ method, params }) => method === '$/progress' && (params as { token: string }).token === 'check')
      .map(({ params }) => (params as { value: { kind: string } }).value);
    expect(steps[0]).toMatchObject({ kind: 'begin', percentage: 0 });
    expect(steps.at(-1)).toMatchObject({ kind: 'end' });
    expect(steps.length).toBeGreaterThan(2);
  });

  test('can be cancelled while it is under way, and other questions are answered meanwhile', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`many/${i}.txt`, TEXTS['a.txt'].repeat(40)]),
    );
    const { a } = await openFolder({ ...TEXTS, ...many });
    const checking = check();
    const { token } = await client.until('$/progress', ({ value }) => value.kind === 'report');
    expect(await client.at('textDocument/hover', a, { line: 0, character: 26 })).not.toBeNull();
    await client.notify('window/workDoneProgress/cancel', { token });
    const { cancelled, texts } = await checking;
    expect(cancelled).toBe(true);
    expect(texts).toBeLessThan(404);
  });

  test('follows changes on the disk, and leaves a text that is opened to its editor', async () => {
    const { folder, open, write } = await openFolder();
    await check();
    await shown(`${folder}e.md`, 1);
    write('e.md', 'A note.[^1]\n\n[^1]: It is there.\n');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${folder}e.md`, type: 2 }] });
    await shown(`${folder}e.md`, 0);
    client.received.length = 0;
    const uri = await open('e.md', 'A note.[^7]\n');
    const { items } = await client.request('textDocument/diagnostic', { textDocument: { uri } });
    expect(items).toHaveLength(1);
    const told = client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics');
    expect(told.filter(({ params }) => (params as { diagnostics: unknown[] }).diagnostics.length > 0)).toEqual([]);
  });
});

describe('references of a work', () => {
  test('are found in all texts, open or not', async () => {
    const { folder, a } = await openFolder();
    const places = await client.at(
      'textDocument/references',
      a,
      { line: 0, character: 25 },
      {
        context: { includeDeclaration: true },
      },
    );
    const counts = new Map<string, number>();
    for (const { uri } of places) counts.set(uri.slice(folder.length), (counts.get(uri.slice(folder.length)) ?? 0) + 1);
    expect([...counts]).toEqual([
      ['a.txt', 2],
      ['b/c.md', 2],
    ]);
  });

  test('are taken from the editor where the text is open', async () => {
    const { folder, a, open } = await openFolder();
    await open('b/c.md', 'Once only (LCW, XXVI, p. 74).\n');
    const places = await client.at(
      'textDocument/references',
      a,
      { line: 0, character: 25 },
      {
        context: { includeDeclaration: true },
      },
    );
    expect(places.map(({ uri }: { uri: string }) => uri.slice(folder.length))).toEqual(['a.txt', 'a.txt', 'b/c.md']);
  });
});

test('works and notes of all texts are found by their words', async () => {
  const { folder } = await openFolder();
  const ask = async () =>
    (await client.request('workspace/symbol', { query: 'collected works' })).map(
      ({ location }: { location: { uri: string } }) => location.uri.slice(folder.length),
    );
  expect(await ask()).toContain('a.txt');
  await check();
  expect(await ask()).toEqual(expect.arrayContaining(['a.txt', 'b/c.md']));
});

test('of several folders each has its own settings', async () => {
  const { folder, open } = await openFolder();
  client.process.kill();
  client = await Client.start({
    folders: [`${folder}b`, folder.slice(0, -1)],
    settings: ({ scopeUri }: { scopeUri?: string }) =>
      scopeUri?.endsWith('/b/') ? { severity: { 'note/unresolved': 'hint' } } : {},
  });
  const pull = async (uri: string) =>
    (await client.request('textDocument/diagnostic', { textDocument: { uri } })).items.map(
      ({ severity }: { severity: number }) => severity,
    );
  const outer = await open('e.md', 'A note.[1] Two.[2] Three.[3] Four.[4]\n');
  const inner = await open('b/f.md', 'A note.[1] Two.[2] Three.[3] Four.[4]\n');
  expect(new Set(await pull(outer))).toEqual(new Set([1]));
  expect(new Set(await pull(inner))).toEqual(new Set([4]));
});
