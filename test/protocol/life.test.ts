import { afterEach, describe, expect, test } from 'vitest';
import { Client, type Transport } from './client.ts';

let client: Client | undefined;

afterEach(() => {
  client?.process.kill();
});

const transports: Transport[] = ['stdio', 'ipc', 'command line'];

describe.each(transports)('over %s', transport => {
  test('the server introduces itself and says how it counts', async () => {
    client = await Client.start({ transport });
    const { serverInfo, capabilities } = client.introduced;
    expect(serverInfo).toEqual({ name: 'loccit', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(capabilities.positionEncoding).toBe('utf-16');
    expect(capabilities.textDocumentSync).toEqual({ openClose: true, change: 2 });
  });

  test('it ends with 0 after a shutdown', async () => {
    client = await Client.start({ transport });
    expect(await client.stop()).toBe(0);
  });

  test('it ends with 1 without a shutdown', async () => {
    client = await Client.start({ transport });
    expect(await client.exit()).toBe(1);
  });
});

const questions: [method: string, nothing: unknown][] = [
  ['textDocument/hover', null],
  ['textDocument/definition', null],
  ['textDocument/documentHighlight', null],
  ['textDocument/documentSymbol', null],
  ['textDocument/prepareRename', null],
  ['loccit/note', null],
  ['loccit/markers', []],
  ['textDocument/diagnostic', { kind: 'full', resultId: '0', items: [] }],
];

test('about a document that is not open every question has an empty answer', async () => {
  client = await Client.start();
  for (const [method, nothing] of questions) {
    expect(await client.at(method, 'file:///not-open.txt', { line: 3, character: 4 }), method).toEqual(nothing);
  }
  const context = { includeDeclaration: true };
  expect(
    await client.at('textDocument/references', 'file:///not-open.txt', { line: 0, character: 0 }, { context }),
  ).toBeNull();
});

test('a question that makes no sense is answered with an error, and the next one is answered', async () => {
  client = await Client.start();
  const uri = await client.open('A claim that needs support.[^1]\n\n[^1]: The support.\n', 'markdown');
  await expect(client.request('textDocument/hover', { textDocument: { uri } })).rejects.toThrow(
    'Loccit could not answer',
  );
  const log = await client.until('window/logMessage');
  expect(log.message).toContain(uri);
  expect(await client.at('textDocument/hover', uri, { line: 0, character: 0 })).toBeNull();
});

test('what is opened and has no text, or no address, is refused and does no harm', async () => {
  client = await Client.start();
  await client.notify('textDocument/didOpen', {
    textDocument: { uri: 3, languageId: 'markdown', version: 1, text: 'x' },
  });
  await client.notify('textDocument/didOpen', { textDocument: { uri: 'file:///no-text.md', version: 1 } });
  const uri = await client.open('A claim.[^1]\n\n[^1]: The support.\n', 'markdown');
  await client.change(uri, 2, { text: 'A claim.[^1]\n\n[^1]: Another.\n' });
  expect(await client.at('textDocument/hover', uri, { line: 0, character: 9 })).toMatchObject({
    contents: { value: expect.stringContaining('Another') },
  });
  const log = client.received.filter(({ method }) => method === 'window/logMessage');
  expect(JSON.stringify(log)).not.toContain('Unexpected');
});

test('positions far outside of the document do no harm', async () => {
  client = await Client.start();
  const uri = await client.open('One line.');
  for (const position of [
    { line: 999999, character: 0 },
    { line: 0, character: 999999 },
  ]) {
    expect(await client.at('textDocument/hover', uri, position)).toBeNull();
  }
});

test('of a document above the limit only the notes are read, and the client is told once', async () => {
  client = await Client.start({ settings: { largestDocument: 0.001 } });
  const uri = await client.open(`${'A very long text indeed. '.repeat(50)}It ends (p. 9-3).[^1]\n`, 'markdown');
  expect(await client.until('loccit/status')).toMatchObject({ uri, state: 'notes-only', citations: 0, findings: 1 });
  const { items } = await client.request('textDocument/diagnostic', { textDocument: { uri } });
  expect(items).toMatchObject([{ code: 'note/unresolved' }]);
  await client.change(uri, 2, { text: `${'Another long text. '.repeat(90)}` });
  await client.until('loccit/status', ({ version }) => version === 2);
  const told = client.received.filter(({ method }) => method.startsWith('window/showMessage'));
  expect(told).toMatchObject([{ params: { message: expect.stringContaining('loccit.largestDocument') } }]);
});

test('a request that is cancelled while it waits is answered as cancelled', async () => {
  client = await Client.start();
  const uri = await client.open('The mill stood idle, they said.[^1] '.repeat(20_000), 'markdown');
  const position = { line: 0, character: 0 };
  const params = { textDocument: { uri }, position };
  // In one write, so that the server has read the cancellation before it comes to the request.
  const answers = [7001, 7002].map(id => untilAnswered(client as Client, id));
  client.process.stdin?.write(
    [
      { id: 7001, method: 'textDocument/hover', params },
      { id: 7002, method: 'textDocument/hover', params },
      { method: '$/cancelRequest', params: { id: 7002 } },
    ]
      .map(framed)
      .join(''),
  );
  const [first, second] = await Promise.all(answers);
  expect(first).toHaveProperty('result');
  expect(second).toMatchObject({ error: { code: -32800 } });
});

const framed = (message: object): string => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

/** The raw answer to a request that was written past the connection. */
function untilAnswered({ process: server }: Client, id: number): Promise<unknown> {
  return new Promise(resolve => {
    let seen = '';
    server.stdout?.on('data', chunk => {
      seen += chunk;
      const found = new RegExp(`\\{"jsonrpc":"2\\.0","id":${id},.*?\\}(?=Content-Length|$)`, 's').exec(seen);
      if (found) resolve(JSON.parse(found[0]));
    });
  });
}
