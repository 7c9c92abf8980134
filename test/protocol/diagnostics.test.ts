import { afterEach, describe, expect, test } from 'vitest';
import { Client, editor, plain } from './client.ts';

let client!: Client;

afterEach(() => {
  client?.process.kill();
});

const text = `The mill stood idle.[^1] Forty looms were silent.[^looms]

[^1]: So the parish register has it.
`;

/** The one finding in \`text\`: the second marker calls no note. */
const finding = {
  range: { start: { line: 0, character: 49 }, end: { line: 0, character: 57 } },
  severity: 1,
  code: 'note/unresolved',
  codeDescription: { href: 'https://github.com/loccit/loccit/blob/main/docs/rules/note-unresolved.md' },
  source: 'loccit',
};

const pull = (uri: string, previousResultId?: string) =>
  client.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });

describe('a client that asks for findings', () => {
  test('gets them, with a page that explains each', async () => {
    client = await Client.start();
    const uri = await client.open(text, 'markdown');
    const report = await pull(uri);
    expect(report).toMatchObject({ kind: 'full', items: [finding] });
    expect(report.items[0].message).toContain('looms');
  });

  test('is told when they are the same as before, and gets them anew after an edit', async () => {
    client = await Client.start();
    const uri = await client.open(text, 'markdown');
    const { resultId } = await pull(uri);
    expect(await pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
    const end = { line: 3, character: 0 };
    await client.change(uri, 2, { range: { start: end, end }, text: '\n[^looms]: Counted by the overseer.\n' });
    const after = await pull(uri, resultId);
    expect(after).toMatchObject({ kind: 'full', items: [] });
    expect(after.resultId).not.toBe(resultId);
  });

  test('does not take a reopened document for the one it knew', async () => {
    client = await Client.start();
    const uri = await client.open(text, 'markdown');
    const { resultId } = await pull(uri);
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    const reopened = { uri, languageId: 'markdown', version: 1, text: 'Nothing to see.' };
    await client.notify('textDocument/didOpen', { textDocument: reopened });
    expect(await pull(uri, resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('is not sent them as well', async () => {
    client = await Client.start();
    const uri = await client.open(text, 'markdown');
    await client.until('loccit/status');
    await pull(uri);
    expect(client.received.map(({ method }) => method)).not.toContain('textDocument/publishDiagnostics');
  });
});

describe('a client that does not ask', () => {
  test('is sent them on opening, after edits, and none on closing', async () => {
    client = await Client.start({ capabilities: plain });
    expect(client.introduced.capabilities.diagnosticProvider).toBeUndefined();
    const uri = await client.open(text, 'markdown');
    expect(await client.until('textDocument/publishDiagnostics')).toMatchObject({
      uri,
      version: 1,
      diagnostics: [finding],
    });
    const end = { line: 3, character: 0 };
    await client.change(uri, 2, { range: { start: end, end }, text: '\n[^looms]: Counted by the overseer.\n' });
    const second = await client.until('textDocument/publishDiagnostics', ({ version }) => version === 2);
    expect(second.diagnostics).toEqual([]);
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    await client.until('textDocument/publishDiagnostics', ({ version }) => version === undefined);
  });

  test('can set severities by sending its settings', async () => {
    client = await Client.start({ capabilities: plain });
    const uri = await client.open(text, 'markdown');
    await client.until('textDocument/publishDiagnostics', ({ diagnostics }) => diagnostics.length === 1);
    client.received.length = 0;
    const settings = { loccit: { severity: { 'note/unresolved': 'off' } } };
    await client.notify('workspace/didChangeConfiguration', { settings });
    expect(await client.until('textDocument/publishDiagnostics')).toEqual({ uri, version: 1, diagnostics: [] });
  });
});

describe('settings', () => {
  test('are asked for before the first answer', async () => {
    client = await Client.start({ settings: { severity: { 'note/unresolved': 'hint' } } });
    expect(await pull(await client.open(text, 'markdown'))).toMatchObject({ items: [{ ...finding, severity: 4 }] });
  });

  test('take effect when they change, without a restart, and the client is asked to look again', async () => {
    client = await Client.start();
    const uri = await client.open(text, 'markdown');
    const { resultId } = await pull(uri);
    client.settings = { severity: { 'note/unresolved': 'information' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until('workspace/diagnostic/refresh');
    expect(await pull(uri, resultId)).toMatchObject({ kind: 'full', items: [{ ...finding, severity: 3 }] });
  });

  test('that switch checking off leave nothing to see, and back on all', async () => {
    client = await Client.start({ settings: { enable: false } });
    const uri = await client.open(text, 'markdown');
    expect(await pull(uri)).toMatchObject({ items: [] });
    expect(await client.at('textDocument/hover', uri, { line: 0, character: 21 })).toBeNull();
    expect(await client.until('loccit/status')).toMatchObject({ state: 'off', notes: 0 });
    client.settings = { enable: true };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until('workspace/diagnostic/refresh');
    expect(await pull(uri)).toMatchObject({ items: [finding] });
  });

  test.each([
    null,
    'nonsense',
    { enable: 'perhaps', severity: ['error'] },
    { severity: { 'note/unresolved': 'fatal' } },
  ])('that make no sense (%j) are as if they were not set', async settings => {
    client = await Client.start({ settings });
    expect(await pull(await client.open(text, 'markdown'))).toMatchObject({ items: [finding] });
  });

  test('are watched where the client can register that', async () => {
    client = await Client.start({ capabilities: editor });
    const { registrations } = await client.until('client/registerCapability');
    expect(registrations).toMatchObject([
      { method: 'workspace/didChangeConfiguration', registerOptions: { section: 'loccit' } },
    ]);
  });
});

test('the status counts what the document has', async () => {
  client = await Client.start();
  const uri = await client.open(text, 'markdown');
  expect(await client.until('loccit/status')).toEqual({
    uri,
    version: 1,
    notes: 1,
    citations: 0,
    findings: 1,
    accepted: 0,
    state: 'checked',
  });
});
