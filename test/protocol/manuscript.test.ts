import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { Client, editor, plain } from './client.ts';

let client!: Client;

afterEach(() => {
  client?.process.kill();
});

const BOOK = {
  'loccit.yaml': 'manuscript: [ch1.md, ch2.md, notes.md]\n',
  'ch1.md':
    '# One\n\nSee Ada Norden, *The Long Winter* (London: Quay, 1931), hereafter cited as LW.\n\nIt began.[^1]\n',
  'ch2.md': 'It went on,[^2] as LW, p. 12 has it.\n\nIt ended.[^4]\n',
  'notes.md': '[^1]: LW, p. 40.\n\n[^2]: Ibid., p. 41.\n\n[^3]: Never called.\n',
};

/** The book on the disk, with its address; `ch1.md` of it is open. */
async function openBook(capabilities = editor, files: Readonly<Record<string, string>> = BOOK) {
  const path = mkdtempSync(join(tmpdir(), 'loccit-book-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  const folder = `${pathToFileURL(path).href}/`;
  client = await Client.start({ capabilities, folders: [folder.slice(0, -1)] });
  const open = async (name: string, text = files[name]) => {
    const uri = folder + name;
    await client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    return uri;
  };
  const ch1 = await open('ch1.md');
  // Findings wait for all files to be read.
  await pull(ch1);
  return { folder, open, ch1 };
}

const pull = async (uri: string) =>
  (await client.request('textDocument/diagnostic', { textDocument: { uri } })).items.map(
    ({ code, range }: { code: string; range: { start: { line: number } } }) => `${range.start.line}: ${code}`,
  );
const place = ({ uri, range }: { uri: string; range: { start: { line: number; character: number } } }) =>
  `${uri.replace(/^.*\//, '')} ${range.start.line}:${range.start.character}`;

describe('in a file of a manuscript', () => {
  test('definition, hover and references lead to the other files', async () => {
    const { folder, ch1 } = await openBook();
    const marker = { line: 4, character: 11 };
    const [target] = await client.at('textDocument/definition', ch1, marker);
    expect(target.targetUri).toBe(`${folder}notes.md`);
    expect(target.targetSelectionRange.start).toEqual({ line: 0, character: 0 });
    const { contents } = await client.at('textDocument/hover', ch1, marker);
    expect(contents.value).toContain(`[line 1 of notes.md](<${folder}notes.md#L1,7>)`);
    const uses = await client.at(
      'textDocument/references',
      ch1,
      { line: 2, character: 8 },
      {
        context: { includeDeclaration: true },
      },
    );
    expect(uses.map(place)).toEqual(['ch1.md 2:4', 'ch2.md 0:19', 'notes.md 0:6', 'notes.md 2:6']);
  });

  test('highlights, folds, lenses and the outline keep to the file', async () => {
    const { open, ch1 } = await openBook();
    const notes = await open('notes.md');
    expect(await client.at('textDocument/documentHighlight', ch1, { line: 2, character: 8 })).toHaveLength(1);
    expect(await client.request('textDocument/foldingRange', { textDocument: { uri: notes } })).toEqual([
      { startLine: 0, endLine: 4, kind: 'region' },
    ]);
    const lenses = await client.request('textDocument/codeLens', { textDocument: { uri: notes } });
    expect(
      lenses.map(({ range, command }: { range: { start: { line: number } }; command: { title: string } }) => [
        range.start.line,
        command.title,
      ]),
    ).toEqual([[4, 'Never called']]);
    const outline = await client.request('textDocument/documentSymbol', { textDocument: { uri: ch1 } });
    expect(JSON.stringify(outline)).not.toContain('Never called');
  });

  test('a note is renamed in every file at once', async () => {
    const { folder, open, ch1 } = await openBook();
    await open('ch2.md');
    const edit = await client.at('textDocument/rename', ch1, { line: 4, character: 11 }, { newName: 'opening' });
    expect(edit.documentChanges).toEqual([
      { textDocument: { uri: ch1, version: 1 }, edits: [expect.objectContaining({ newText: 'opening' })] },
      {
        textDocument: { uri: `${folder}notes.md`, version: null },
        edits: [{ newText: 'opening', range: { start: { line: 0, character: 2 }, end: { line: 0, character: 3 } } }],
      },
    ]);
  });

  test('each file has its own findings, and those of files that are not open are shown too', async () => {
    const { folder, open, ch1 } = await openBook();
    expect(await pull(ch1)).toEqual([]);
    const shown = (name: string, count: number) =>
      client.until(
        'textDocument/publishDiagnostics',
        params => params.uri === folder + name && params.diagnostics.length === count,
      );
    expect((await shown('ch2.md', 1)).diagnostics[0]).toMatchObject({
      code: 'note/unresolved',
      range: { start: { line: 2, character: 9 } },
    });
    await shown('notes.md', 1);
    client.received.length = 0;
    const notes = await open('notes.md');
    await shown('notes.md', 0);
    expect(await pull(notes)).toEqual(['4: note/unreferenced']);
  });

  test('an edit in one file is seen in the others', async () => {
    const { open, ch1 } = await openBook();
    const notes = await open('notes.md');
    expect(await pull(ch1)).toEqual([]);
    await client.change(notes, 2, { text: '[^2]: LW, p. 41.\n' });
    expect(await pull(ch1)).toEqual(['4: note/unresolved']);
  });

  test('a client that does not ask is told of all open files after an edit in one', async () => {
    const { open, ch1 } = await openBook(plain);
    const notes = await open('notes.md');
    const told = (uri: string, ...codes: string[]) =>
      client.until(
        'textDocument/publishDiagnostics',
        params =>
          params.uri === uri && params.diagnostics.map(({ code }: { code: string }) => code).join() === codes.join(),
      );
    await told(notes, 'note/unreferenced');
    await client.change(notes, 2, { text: '[^2]: LW, p. 41.\n' });
    await told(ch1, 'note/unresolved');
  });

  test('views show the whole and say in which file', async () => {
    const { folder, ch1 } = await openBook();
    const { lists, unresolved } = await client.request('loccit/notes', { textDocument: { uri: ch1 } });
    expect(
      lists
        .flat()
        .map(({ label, calls, file }: { label: string; calls: number; file: object }) => [label, calls, file]),
    ).toEqual(
      ['1', '2', '3'].map((label, i) => [label, i < 2 ? 1 : 0, { uri: `${folder}notes.md`, name: 'notes.md' }]),
    );
    expect(unresolved[0]).toMatchObject({ label: '4', file: { name: 'ch2.md' }, markers: [] });
    const { works } = await client.request('loccit/works', { textDocument: { uri: ch1 } });
    expect(works[0]).toMatchObject({ name: 'LW', count: expect.any(Number) });
    expect(works[0].definedIn).toBeUndefined();
    expect(works[0].volumes[0].places.map(({ file }: { file?: { name: string } }) => file?.name)).toEqual([
      undefined,
      'ch2.md',
      'notes.md',
      'notes.md',
    ]);
  });

  test('when the last file is closed nothing is shown any more', async () => {
    const { folder, ch1 } = await openBook();
    await pull(ch1);
    await client.notify('textDocument/didClose', { textDocument: { uri: ch1 } });
    await client.until(
      'textDocument/publishDiagnostics',
      params => params.uri === `${folder}notes.md` && params.diagnostics.length === 0,
    );
  });

  test('a line that is wrong in the list is shown in loccit.yaml', async () => {
    const { folder } = await openBook(editor, { ...BOOK, 'loccit.yaml': 'manuscript:\n  - ch1.md\n  - ch9.md\n' });
    const { diagnostics } = await client.until(
      'textDocument/publishDiagnostics',
      params => params.uri === `${folder}loccit.yaml` && params.diagnostics.length > 0,
    );
    expect(diagnostics[0]).toMatchObject({
      message: 'There is no file “ch9.md” here.',
      range: { start: { line: 2, character: 4 } },
    });
  });

  test('the client is asked to watch the files, and not to tell of their texts twice', async () => {
    const synchronization = { dynamicRegistration: true };
    await openBook({ ...editor, textDocument: { ...editor.textDocument, synchronization } });
    await client.until('client/registerCapability', params => JSON.stringify(params).includes('**/notes.md'));
    const registered = client.received.filter(({ method }) => method === 'client/registerCapability');
    const synced = registered.filter(({ params }) => JSON.stringify(params).includes('textDocument/did'));
    expect(JSON.stringify(synced)).toContain('loccit.yaml');
    expect(JSON.stringify(synced)).not.toContain('notes.md');
  });
});
