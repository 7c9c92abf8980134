import { afterEach, describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { Client, plain } from './client.ts';

let client!: Client;

afterEach(() => {
  client?.process.kill();
});

const lines = [
  'The mill stood idle.[^1] Forty looms were silent.[^looms]',
  '',
  '[^1]: So the parish register has it.',
  '[^looms]: Counted by the overseer in <January>.',
  '',
];
const text = lines.join('\n');

/** The stretch of `words` on a line of `text`. */
function rangeOf(line: number, words: string) {
  const character = lines[line].indexOf(words);
  return { start: { line, character }, end: { line, character: character + words.length } };
}

const marker = rangeOf(0, '[^looms]');
const label = rangeOf(3, '[^looms]:');
const inMarker = { line: 0, character: 52 };
const inLabel = { line: 3, character: 4 };

const open = async (capabilities?: typeof plain): Promise<string> => {
  client = await Client.start({ capabilities });
  return client.open(text, 'markdown');
};

describe('hover', () => {
  test('is Markdown in which the text is only text', async () => {
    const uri = await open();
    const hover = await client.at('textDocument/hover', uri, inMarker);
    expect(hover.range).toEqual(marker);
    expect(hover.contents.kind).toBe('markdown');
    expect(hover.contents.value).toBe(
      `**Note looms** ([line 4](<${uri}#L4,11>))\n\nCounted by the overseer in \\<January\\>.`,
    );
  });

  test('is plain for a client without Markdown', async () => {
    const uri = await open(plain);
    const { contents } = await client.at('textDocument/hover', uri, inMarker);
    expect(contents).toEqual({
      kind: 'plaintext',
      value: 'Note looms (line 4)\nCounted by the overseer in <January>.',
    });
  });
});

describe('definition', () => {
  test('leads from a marker to its note, and back from there', async () => {
    const uri = await open();
    const [there] = await client.at('textDocument/definition', uri, inMarker);
    expect(there).toMatchObject({ originSelectionRange: marker, targetUri: uri, targetSelectionRange: label });
    expect(there.targetRange.end).toEqual({ line: 3, character: lines[3].length });
    const [back] = await client.at('textDocument/definition', uri, there.targetSelectionRange.start);
    expect(back.targetSelectionRange).toEqual(marker);
  });

  test('is a plain place for a client without links', async () => {
    const uri = await open(plain);
    expect(await client.at('textDocument/definition', uri, inMarker)).toEqual([{ uri, range: label }]);
  });
});

test('references with and without the declaration', async () => {
  const uri = await open();
  const ask = (includeDeclaration: boolean) =>
    client.at('textDocument/references', uri, inMarker, { context: { includeDeclaration } });
  expect(await ask(true)).toEqual([
    { uri, range: marker },
    { uri, range: label },
  ]);
  expect(await ask(false)).toEqual([{ uri, range: marker }]);
});

test('highlights tell the label from the markers', async () => {
  const uri = await open();
  expect(await client.at('textDocument/documentHighlight', uri, inLabel)).toEqual([
    { range: marker, kind: 2 },
    { range: label, kind: 3 },
  ]);
});

describe('symbols', () => {
  test('are nested', async () => {
    const uri = await open();
    const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri } });
    expect(symbols).toMatchObject([
      {
        name: 'Notes',
        detail: '2',
        children: [
          { name: 'Note 1', detail: 'So the parish register has it.' },
          { name: 'Note looms', detail: 'Counted by the overseer in <January>.', selectionRange: label },
        ],
      },
    ]);
  });

  test('are flat for a client that knows no other', async () => {
    const uri = await open(plain);
    const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri } });
    expect(
      symbols.map(({ name, containerName }: { name: string; containerName?: string }) => [name, containerName]),
    ).toEqual([
      ['Notes', undefined],
      ['Note 1', 'Notes'],
      ['Note looms', 'Notes'],
    ]);
  });
});

describe('rename', () => {
  test('of a named note changes label and markers of this version', async () => {
    const uri = await open();
    expect(await client.at('textDocument/prepareRename', uri, inMarker)).toEqual({
      range: { start: { line: 0, character: 51 }, end: { line: 0, character: 56 } },
      placeholder: 'looms',
    });
    const edit = await client.at('textDocument/rename', uri, inMarker, { newName: 'count' });
    expect(edit).toEqual({
      documentChanges: [
        {
          textDocument: { uri, version: 1 },
          edits: expect.arrayContaining([
            { range: { start: { line: 0, character: 51 }, end: { line: 0, character: 56 } }, newText: 'count' },
            { range: { start: { line: 3, character: 2 }, end: { line: 3, character: 7 } }, newText: 'count' },
          ]),
        },
      ],
    });
  });

  test('to a name that is taken is refused in words', async () => {
    const uri = await open();
    const renamed = client.at('textDocument/rename', uri, inMarker, { newName: '1' });
    await expect(renamed).rejects.toThrow('There is already a note [^1].');
  });
});

describe('commands of the editor', () => {
  test('the note of a marker, or of the nearest one on the line', async () => {
    const uri = await open();
    expect(await client.at('loccit/note', uri, inMarker)).toEqual({ uri, range: label });
    expect(await client.at('loccit/note', uri, { line: 0, character: 40 })).toEqual({ uri, range: label });
    expect(await client.at('loccit/note', uri, { line: 0, character: 3 })).toEqual({ uri, range: rangeOf(2, '[^1]:') });
    expect(await client.at('loccit/note', uri, { line: 1, character: 0 })).toBeNull();
  });

  test('the markers of a note, from anywhere in it', async () => {
    const uri = await open();
    expect(await client.at('loccit/markers', uri, { line: 3, character: 25 })).toEqual([{ uri, range: marker }]);
    expect(await client.at('loccit/markers', uri, { line: 0, character: 3 })).toEqual([]);
  });
});

test('a byte order mark counts as the first character of the first line', async () => {
  client = await Client.start();
  const uri = await client.open(`\uFEFF${text}`, 'markdown');
  const hover = await client.at('textDocument/hover', uri, { line: 0, character: inMarker.character + 1 });
  expect(hover.range).toEqual({ start: { line: 0, character: 50 }, end: { line: 0, character: 58 } });
});

test('a document of another dialect is read in its own way', async () => {
  client = await Client.start();
  const quarto = await client.open(text, 'quarto');
  expect(await client.at('textDocument/hover', quarto, inMarker)).toMatchObject({ range: marker });
});

describe('quick fixes', () => {
  const wrong = [
    'Her letters were printed late',
    '(Ada Crowther, Letters from Bramley, Leeds, 1951, hereafter cited as LFB).',
    '',
    'The owner never paid on a Saturday (LFB, II, pp. 209-202).',
  ].join('\n');
  const inPages = { line: 3, character: 51 };
  const range = { start: inPages, end: inPages };
  const ask = (uri: string, only?: string[]) =>
    client.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], only } });

  test('repair this version of the document, after which the fault is gone', async () => {
    client = await Client.start();
    const uri = await client.open(wrong);
    const [action] = await ask(uri);
    expect(action).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'locator/reversed', source: 'loccit' }] });
    const [{ textDocument, edits }] = action.edit.documentChanges;
    expect(textDocument).toEqual({ uri, version: 1 });
    expect(edits).toMatchObject([{ newText: '202-209' }]);
    await client.change(uri, 2, ...edits.map(({ range: at, newText }: TextEdit) => ({ range: at, text: newText })));
    const { items } = await client.request('textDocument/diagnostic', { textDocument: { uri } });
    expect(items).toEqual([]);
  });

  test('are offered only where they are wanted', async () => {
    client = await Client.start();
    const uri = await client.open(wrong);
    expect(await ask(uri, ['refactor'])).toEqual([]);
    expect(await ask(uri, ['quickfix'])).not.toEqual([]);
    expect(await ask(await client.open(text, 'markdown'))).toEqual([]);
  });
});
