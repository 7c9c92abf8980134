import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { built } from '../support/built.ts';

/** Gives a thread of Node.js the few names that a worker of a browser has, and hides what only Node.js has. */
const browserLike = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { readFileSync } = require('node:fs');
  const self = Object.assign(new EventTarget(), { postMessage: message => parentPort.postMessage(message) });
  parentPort.on('message', data => self.onmessage({ data }));
  const script = readFileSync(workerData, 'utf8');
  new Function('self', 'process', 'require', 'module', 'Buffer', 'setImmediate', script)(self);
`;

let worker: Worker | undefined;

afterEach(async () => {
  await worker?.terminate();
});

test.each([
  ['en', 'Note 1 (line 3)\nSo the parish register has it.'],
  ['de', 'Anmerkung 1 (Zeile 3)\nSo the parish register has it.'],
])('in a browser the same server answers from a worker, in %s', async (locale, value) => {
  worker = new Worker(browserLike, { eval: true, workerData: built('server.web') });
  const { serverInfo } = await ask(1, 'initialize', { processId: null, rootUri: null, capabilities: {}, locale });
  expect(serverInfo.name).toBe('loccit');
  tell('initialized', {});
  const uri = 'vscode-vfs://github/essay.md';
  const text = 'The mill stood idle.[^1]\n\n[^1]: So the parish register has it.\n';
  tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const position = { line: 0, character: 22 };
  expect(await ask(2, 'textDocument/hover', { textDocument: { uri }, position })).toMatchObject({
    contents: { value },
  });
});

const tell = (method: string, params: object): void => worker?.postMessage({ jsonrpc: '2.0', method, params });

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the protocol says for the method
function ask(id: number, method: string, params: object): Promise<any> {
  return new Promise((resolve, reject) => {
    worker?.once('error', reject);
    worker?.on('message', message => message.id === id && resolve(message.result));
    worker?.postMessage({ jsonrpc: '2.0', id, method, params });
  });
}
