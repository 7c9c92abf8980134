import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { Client, type ClientOptions, editor, plain } from './client.ts';

let client!: Client;

afterEach(() => {
  client?.process.kill();
});

const YAML = 'works: [{ abbreviation: DCW, title: Writings of the Dock Company, author: Ann Harding, volumes: 4 }]\n';
const ESSAY = 'The wages were halved (DCW, VI, p. 57).';

const pull = (uri: string) => client.request('textDocument/diagnostic', { textDocument: { uri } });
const codes = async (uri: string) => (await pull(uri)).items.map(({ code }: { code: string }) => code);
const hover = async (uri: string) =>
  (await client.at('textDocument/hover', uri, { line: 0, character: 24 }))?.contents.value;
const changed = (...uris: string[]) =>
  client.notify('workspace/didChangeWatchedFiles', { changes: uris.map(uri => ({ uri, type: 2 })) });

const addressOf = (params: unknown) => (params as { readonly uri: string }).uri;

/** A folder on the disk, with its address. */
function folder(files: Readonly<Record<string, string>>) {
  const path = mkdtempSync(join(tmpdir(), 'loccit-own-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const write = (name: string, content: string): void => {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { uri: `${pathToFileURL(path).href}/`, write };
}

describe('a client that leaves reading to the server', () => {
  test('has the works of the folder in its hovers and findings', async () => {
    const { uri } = folder({ 'loccit.yaml': YAML });
    client = await Client.start({ folders: [uri.slice(0, -1)] });
    const essay = await client.open(ESSAY, 'plaintext', uri);
    expect(await codes(essay)).toEqual(['locator/volume-out-of-range']);
    expect(await hover(essay)).toContain('Writings of the Dock Company');
  });

  test('has files watched by name, and read again when they change', async () => {
    const { uri, write } = folder({ 'loccit.yaml': 'bibliography: refs.bib', 'refs.bib': '' });
    client = await Client.start({ folders: [uri.slice(0, -1)] });
    const essay = await client.open(ESSAY, 'plaintext', uri);
    await pull(essay);
    const { registrations } = await client.until(
      'client/registerCapability',
      ({ registrations: [{ method, registerOptions }] }) =>
        method === 'workspace/didChangeWatchedFiles' && JSON.stringify(registerOptions).includes('refs.bib'),
    );
    expect(registrations[0].registerOptions.watchers).toContainEqual({ globPattern: '**/refs.bib' });
    write('refs.bib', '@mvbook{dcw, shorthand={DCW}, title={Writings of the Dock Company}, volumes={4}}');
    await changed(`${uri}refs.bib`);
    await until(async () => (await codes(essay)).join() === 'locator/volume-out-of-range');
  });

  test('is shown what is wrong in a file, in the file, until it is put right', async () => {
    const { uri, write } = folder({
      'loccit.yaml': 'bibliography: refs.bib\nworsk: []',
      'refs.bib': '@book{a,\n title={A}\n year=1}',
    });
    client = await Client.start({ folders: [uri.slice(0, -1)] });
    await pull(await client.open(ESSAY, 'plaintext', uri));
    const shown = (name: string, count: number) =>
      client.until(
        'textDocument/publishDiagnostics',
        params => params.uri === uri + name && params.diagnostics.length === count,
      );
    expect(await shown('refs.bib', 1)).toMatchObject({
      diagnostics: [
        { range: { start: { line: 2, character: 1 } }, code: 'work/broken-file', severity: 2, source: 'loccit' },
      ],
    });
    expect(await shown('loccit.yaml', 1)).toMatchObject({
      diagnostics: [{ range: { start: { line: 1, character: 0 } } }],
    });
    write('refs.bib', '@book{a,\n title={A},\n year=1}');
    await changed(`${uri}refs.bib`);
    await shown('refs.bib', 0);
  });

  test('is shown that as heavy as the folder or else the settings say, or not at all', async () => {
    const files = (rules: string) => ({
      'loccit.yaml': `bibliography: refs.bib\n${rules}`,
      'refs.bib': '@book{a,\n title={A}\n year=1}',
    });
    const { uri } = folder(files(''));
    const settings = { severity: { 'work/broken-file': 'error' } };
    client = await Client.start({ folders: [uri.slice(0, -1)], settings });
    await pull(await client.open(ESSAY, 'plaintext', uri));
    const shown = (severity: number | undefined) =>
      client.until('textDocument/publishDiagnostics', params =>
        severity ? params.diagnostics[0]?.severity === severity : params.diagnostics.length === 0,
      );
    expect((await shown(1)).uri).toBe(`${uri}refs.bib`);
    for (const [rule, severity] of [
      ['hint', 4],
      ['off', undefined],
    ] as const) {
      writeFileSync(new URL(`${uri}loccit.yaml`), files(`rules: { work/broken-file: ${rule} }`)['loccit.yaml']);
      await changed(`${uri}loccit.yaml`);
      expect((await shown(severity)).uri).toBe(`${uri}refs.bib`);
    }
  });

  test('has none of it in a folder that it does not trust, until it does', async () => {
    const { uri } = folder({ 'loccit.yaml': YAML });
    client = await Client.start({ folders: [uri.slice(0, -1)], initializationOptions: { trusted: false } });
    const essay = await client.open(ESSAY, 'plaintext', uri);
    expect(await codes(essay)).not.toContain('locator/volume-out-of-range');
    await client.notify('loccit/trusted', undefined);
    await client.until('workspace/diagnostic/refresh');
    expect(await codes(essay)).toEqual(['locator/volume-out-of-range']);
  });

  test('is given findings anew where it does not ask for them', async () => {
    const { uri, write } = folder({ 'loccit.yaml': '' });
    client = await Client.start({ capabilities: plain, folders: [uri.slice(0, -1)] });
    const essay = await client.open(ESSAY, 'plaintext', uri);
    await client.until('textDocument/publishDiagnostics', params => params.uri === essay);
    write('loccit.yaml', YAML);
    await changed(`${uri}loccit.yaml`);
    await client.until(
      'textDocument/publishDiagnostics',
      ({ diagnostics: [first] }) => first?.code === 'locator/volume-out-of-range',
    );
  });

  test('has severities of the folder before its own', async () => {
    const { uri } = folder({ 'loccit.yaml': `${YAML}rules: { locator/volume-out-of-range: hint }` });
    const settings = { severity: { 'locator/volume-out-of-range': 'error' } };
    client = await Client.start({ folders: [uri.slice(0, -1)], settings });
    const [finding] = (await pull(await client.open(ESSAY, 'plaintext', uri))).items;
    expect(finding.severity).toBe(4);
  });

  test('is told that a document is left out', async () => {
    const { uri } = folder({ 'loccit.yaml': 'ignore: "*"' });
    client = await Client.start({ folders: [uri.slice(0, -1)] });
    const essay = await client.open('See p. 9-3.', 'plaintext', uri);
    expect((await pull(essay)).items).toEqual([]);
    await client.until('loccit/status', ({ uri, state }) => uri === essay && state === 'ignored');
  });
});

describe('a file that is open in the editor', () => {
  /** A folder whose loccit.yaml names a bibliography, with an essay that cites from it. */
  async function opened(options: ClientOptions = {}) {
    const { uri } = folder({ 'loccit.yaml': 'bibliography: refs.bib', 'refs.bib': '' });
    client = await Client.start({ folders: [uri.slice(0, -1)], ...options });
    const essay = await client.open(ESSAY, 'plaintext', uri);
    const open = (name: string, text: string) =>
      client.notify('textDocument/didOpen', {
        textDocument: { uri: uri + name, languageId: 'plaintext', version: 1, text },
      });
    return { uri, essay, open };
  }

  const bib = (volumes: number) => `@mvbook{dcw, shorthand={DCW}, title={Writings}, volumes={${volumes}}}`;
  const outOfRange = async (essay: string) => (await codes(essay)).includes('locator/volume-out-of-range');

  test('counts as it stands there, saved or not', async () => {
    const { uri, essay, open } = await opened();
    expect(await outOfRange(essay)).toBe(false);
    await open('refs.bib', bib(4));
    await until(() => outOfRange(essay));
    await client.change(`${uri}refs.bib`, 2, { text: bib(8) });
    await until(async () => !(await outOfRange(essay)));
    await client.change(`${uri}refs.bib`, 3, { text: bib(4) });
    await until(() => outOfRange(essay));
    await client.notify('textDocument/didClose', { textDocument: { uri: `${uri}refs.bib` } });
    await until(async () => !(await outOfRange(essay)));
  });

  test('is no text to be checked; what is wrong in it is shown while it is typed', async () => {
    const { uri, essay, open } = await opened({ capabilities: plain });
    await client.until('loccit/status', status => status.uri === essay);
    await open('refs.bib', 'See p. 9-3.[^7]\n\n@book{dcw title={A}}');
    await open('loccit.yaml', 'bibliography: refs.bib\nSee p. 9-3.');
    const shown = await client.until(
      'textDocument/publishDiagnostics',
      params => params.uri === `${uri}refs.bib` && params.diagnostics.length > 0,
    );
    expect(shown.diagnostics).toMatchObject([{ code: 'work/broken-file', range: { start: { line: 2 } } }]);
    await client.until(
      'textDocument/publishDiagnostics',
      ({ diagnostics: [first], ...params }) =>
        params.uri === `${uri}loccit.yaml` && first?.code === 'work/broken-file' && first.range.start.line === 1,
    );
    expect(
      client.received.filter(({ method, params }) => method === 'loccit/status' && addressOf(params) !== essay),
    ).toEqual([]);
  });

  test('is asked for by name where the client tells of such files only on request', async () => {
    const capabilities = {
      ...editor,
      textDocument: { ...editor.textDocument, synchronization: { dynamicRegistration: true } },
    };
    const { essay } = await opened({ capabilities });
    await pull(essay);
    const named = (wanted: string) =>
      client.until(
        'client/registerCapability',
        ({ registrations: [{ method, registerOptions }] }) =>
          method === wanted && JSON.stringify(registerOptions.documentSelector).includes('refs.bib'),
      );
    for (const event of ['didOpen', 'didChange', 'didClose']) {
      const { registrations } = await named(`textDocument/${event}`);
      expect(registrations[0].registerOptions.documentSelector).toContainEqual({
        scheme: 'file',
        pattern: '**/refs.bib',
      });
    }
  });
});

describe('a client that reads for the server', () => {
  const home = 'vscode-vfs://github/dock/essays/';

  test('is asked, wherever the folder is', async () => {
    client = await Client.start({
      folders: [home.slice(0, -1)],
      initializationOptions: { readsFiles: true, trusted: true },
    });
    client.files.set(`${home}loccit.yaml`, YAML);
    expect(await codes(await client.open(ESSAY, 'plaintext', `${home}letters/`))).toEqual([
      'locator/volume-out-of-range',
    ]);
  });

  test('may open another folder later', async () => {
    client = await Client.start({ initializationOptions: { readsFiles: true, trusted: true } });
    client.files.set(`${home}loccit.yaml`, YAML);
    const essay = await client.open(ESSAY, 'plaintext', `${home}letters/`);
    expect(await codes(essay)).not.toContain('locator/volume-out-of-range');
    client.connection.onRequest('workspace/workspaceFolders', () => [{ uri: home.slice(0, -1), name: 'essays' }]);
    const event = { added: [{ uri: home.slice(0, -1), name: 'essays' }], removed: [] };
    await client.notify('workspace/didChangeWorkspaceFolders', { event });
    await client.until('workspace/diagnostic/refresh');
    expect(await codes(essay)).toEqual(['locator/volume-out-of-range']);
  });
});

describe('an unknown abbreviation', () => {
  const actions = async (uri: string) => {
    const at = { start: { line: 0, character: 24 }, end: { line: 0, character: 24 } };
    const params = { textDocument: { uri }, range: at, context: { diagnostics: [] } };
    const found: { title: string; edit?: unknown }[] = await client.request('textDocument/codeAction', params);
    return found.filter(({ title }) => title === 'Add DCW to loccit.yaml').map(({ edit }) => edit);
  };
  const creates = {
    ...editor,
    workspace: {
      ...editor.workspace,
      workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
    },
  };

  test('is added to the loccit.yaml that counts', async () => {
    const { uri } = folder({ 'loccit.yaml': 'works:\n  - title: The Long Quay\n' });
    client = await Client.start({ folders: [uri.slice(0, -1)] });
    const end = { line: 1, character: 24 };
    const newText = '\n  - abbreviation: DCW\n    title: DCW # the title goes here';
    expect(await actions(await client.open(ESSAY, 'plaintext', uri))).toEqual([
      { changes: { [`${uri}loccit.yaml`]: [{ range: { start: end, end }, newText }] } },
    ]);
  });

  test('is added to a new one', async () => {
    const { uri } = folder({});
    client = await Client.start({ folders: [uri.slice(0, -1)], capabilities: creates });
    expect(await actions(await client.open(ESSAY, 'plaintext', `${uri}letters/`))).toMatchObject([
      {
        documentChanges: [
          { kind: 'create', uri: `${uri}loccit.yaml` },
          { edits: [{ newText: expect.stringContaining('DCW') }] },
        ],
      },
    ]);
  });

  test.each([
    ['a broken file', { 'loccit.yaml': 'works: [' }, {}],
    ['a folder that is not trusted', {}, { trusted: false }],
  ])('is added to nothing in %s', async (_where, files, initializationOptions) => {
    const { uri } = folder(files);
    client = await Client.start({ folders: [uri.slice(0, -1)], capabilities: creates, initializationOptions });
    expect(await actions(await client.open(ESSAY, 'plaintext', uri))).toEqual([]);
  });
});

test.each(['server', 'command line'] as const)('ten thousand works keep no hover waiting: %s', async program => {
  const entries = Array.from(
    { length: 10_000 },
    (_, i) => `@book{key${i}, title={The ${i}th Quay}, author={Harding, Ann}, year={1950}}`,
  );
  const { uri } = folder({
    'loccit.yaml': 'bibliography: refs.bib',
    'refs.bib': `${entries.join('\n')}\n@book{dcw, shorthand={DCW}, title={Writings}, volumes={4}}`,
  });
  client = await Client.start({
    folders: [uri.slice(0, -1)],
    transport: program === 'server' ? 'stdio' : 'command line',
  });
  const essay = await client.open(ESSAY, 'plaintext', uri);
  const order: string[] = [];
  const findings = pull(essay).then(() => order.push('findings'));
  for (let i = 0; i < 3; i++) order.push((await hover(essay)) ? 'hover' : 'silence');
  await findings;
  expect(order).toEqual(['hover', 'hover', 'hover', 'findings']);
  expect(await codes(essay)).toEqual(['locator/volume-out-of-range']);
  expect(client.received.filter(({ method }) => method === 'window/logMessage')).toEqual([]);
  expect(await client.stop()).toBe(0);
});

/** What changes on the disk is told and read in its own time. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 20));
}
