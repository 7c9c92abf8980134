import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { Client, type ClientOptions } from './client.ts';

let client!: Client;

afterEach(() => {
  client?.process.kill();
});

const text = 'The mill stood idle.[^1] Forty looms were silent.[^looms]\n\n[^1]: So the parish register has it.\n';

const GERMAN = '[^looms] verweist auf eine Anmerkung, die es nicht gibt: keine Zeile beginnt mit „[^looms]:“.';
const ENGLISH = '[^looms] calls a note that is not there: no line begins with “[^looms]:”.';

async function messages(options: ClientOptions): Promise<string[]> {
  client = await Client.start(options);
  const uri = await client.open(text, 'markdown');
  const { items } = await client.request('textDocument/diagnostic', { textDocument: { uri } });
  return items.map(({ message }: { message: string }) => message);
}

describe('the language of the server', () => {
  test.each<[string, ClientOptions, string]>([
    ['is that of the editor', { locale: 'de' }, GERMAN],
    ['is that of the editor in any of its countries', { locale: 'de-at' }, GERMAN],
    ['is English where the editor names none', {}, ENGLISH],
    ['is English where there are no words in that of the editor', { locale: 'fr' }, ENGLISH],
    ['is what the client asks for', { locale: 'en', initializationOptions: { locale: 'de' } }, GERMAN],
  ])('%s', async (_, options, message) => {
    expect(await messages(options)).toEqual([message]);
  });

  test('is the same after an edit, which keeps what was known', async () => {
    client = await Client.start({ locale: 'de' });
    const uri = await client.open(text, 'markdown');
    await client.request('textDocument/diagnostic', { textDocument: { uri } });
    const start = { line: 0, character: 0 };
    await client.change(uri, 2, { range: { start, end: start }, text: 'Once ' });
    const { items } = await client.request('textDocument/diagnostic', { textDocument: { uri } });
    expect(items.map(({ message }: { message: string }) => message)).toEqual([GERMAN]);
  });

  test('is spoken by the threads that read large files and texts that are not open', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'loccit-language-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(
      join(folder, 'refs.bib'),
      `@book{a, title = {Mills}}\n${'% remark\n'.repeat(5000)}@book{b, title = {`,
    );
    writeFileSync(join(folder, 'loccit.yaml'), 'bibliography: refs.bib\n');
    writeFileSync(join(folder, 'closed.md'), text);
    const uri = `${pathToFileURL(folder)}/`;
    client = await Client.start({ locale: 'de', folders: [uri.slice(0, -1)] });
    await client.open('A text.', 'markdown', uri);
    const shown = (file: string) =>
      client.until(
        'textDocument/publishDiagnostics',
        params => params.uri === uri + file && params.diagnostics.length > 0,
      );
    expect((await shown('refs.bib')).diagnostics[0].message).toMatch(/^b endet nicht: /);
    await client.request('workspace/executeCommand', { command: 'loccit.server.checkWorkspace' });
    expect((await shown('closed.md')).diagnostics[0].message).toBe(GERMAN);
  });
});
