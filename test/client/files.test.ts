import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { followTrust, withFiles } from '../../client/src/files.ts';
import type { Service } from '../../client/src/service.ts';
import { diskFiles } from '../../server/src/node/disk-files.ts';
import { folder } from '../cli/loccit.ts';
import { FileSystemError, workspace } from './vscode.ts';

vi.mock('vscode', () => import('./vscode.ts'));

/* What the server asks the editor for: files of folders that are on no disk, and none before the folder is trusted. */

const HOME = 'vscode-vfs://github/dock/essays';

/** What the client answers, by request, and what it says at the start. */
function client() {
  const answers = new Map<string, (params: object) => unknown>();
  let options: LanguageClientOptions = {};
  withFiles(given => {
    options = given;
    return { onRequest: (name: string, answer: never) => answers.set(name, answer) } as unknown as BaseLanguageClient;
  })({ initializationOptions: { colours: true } });
  const read = (name: string) => answers.get('loccit/readFile')?.({ uri: `${HOME}/${name}` });
  const list = (...endings: string[]) => answers.get('loccit/listTexts')?.({ endings });
  return { read, list, says: () => (options.initializationOptions as () => object)() };
}

const put = (name: string, bytes: Uint8Array): unknown => workspace.files.set(`${HOME}/${name}`, bytes);

beforeEach(() => {
  workspace.files.clear();
  workspace.failure = undefined;
  workspace.isTrusted = true;
});

describe('a folder that is on no disk', () => {
  test('is read through the editor', async () => {
    put('loccit.yaml', Buffer.from('works: []\n'));
    expect(await client().read('loccit.yaml')).toEqual({ content: 'works: []\n' });
  });

  test('has files that are not there, and files that cannot be read', async () => {
    expect(await client().read('missing.bib')).toBeNull();
    workspace.failure = new FileSystemError('FileIsADirectory');
    expect(await client().read('letters')).toBeNull();
    workspace.failure = new FileSystemError('Unavailable');
    expect(await client().read('missing.bib')).toEqual({ error: expect.stringMatching(/can’t be read \(Unavailable/) });
  });

  test('is searched for texts, which come in the order in which people count', async () => {
    for (const name of ['ch10.md', 'ch2.md', 'notes.txt', 'map.png']) put(name, Buffer.from(''));
    expect(await client().list('md', 'txt')).toEqual(['ch2.md', 'ch10.md', 'notes.txt'].map(name => `${HOME}/${name}`));
  });
});

/** *The ferry stayed closed*, in KOI8-R. */
const RUSSIAN = Buffer.from('f0c5d2c5d0d2c1d7c120cfd3d4c1ccc1d3d820dac1cbd2d9d4cfca', 'hex');

describe('a file that is not UTF-8', () => {
  test.each([
    ['UTF-8 with its mark', Buffer.from('\uFEFF“Überfahrt”', 'utf8')],
    ['UTF-16', Buffer.from('\uFEFF“Überfahrt”', 'utf16le')],
    ['UTF-16, the other way round', Buffer.from('\uFEFF“Überfahrt”', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('\x93\xDCberfahrt\x94', 'latin1')],
    ['KOI8-R', RUSSIAN],
    ['UTF-8 with a bad byte', Buffer.concat([Buffer.from('“Überfahrt”'), Buffer.from([0xff])])],
    ['nothing', Buffer.from('')],
  ])('%s reads as it does from the disk', async (_, bytes) => {
    put('essay.txt', bytes);
    const disk = await diskFiles.read(`file://${folder({ 'essay.txt': bytes })}/essay.txt`);
    expect(await client().read('essay.txt')).toEqual({ content: disk });
    if (bytes.length > 0) expect(disk).toMatch(/^“Überfahrt”\uFFFD?$|^Переправа осталась закрытой$/);
  });
});

describe('a folder that is not trusted', () => {
  test('is told to the server at every start, beside what else is said', () => {
    const { says } = client();
    workspace.isTrusted = false;
    expect(says()).toMatchObject({ colours: true, trusted: false, readsFiles: true });
    workspace.isTrusted = true;
    expect(says()).toMatchObject({ trusted: true });
  });

  test('is told to be trusted as soon as it is', async () => {
    const told: string[] = [];
    const running = { sendNotification: async (name: string) => told.push(name) };
    followTrust({ client: async () => running } as unknown as Service);
    for (const grant of workspace.trusted) await grant();
    expect(told).toEqual(['loccit/trusted']);
  });
});
