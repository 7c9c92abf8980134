import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built } from '../support/built.ts';
import { FAULTY, folder, loccit, SOUND } from './loccit.ts';

const BINARY = Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 256);

describe('a file that is no text', () => {
  test.each([
    ['scan.txt', BINARY, 'does not look like text'],
    ['short.txt', 'a\0b', 'does not look like text'],
    ['tape.txt', `\u0001\u0002\u0003\u0004\u0005 leader`, 'does not look like text'],
    ['essay.docx', 'PK\u0003\u0004......', 'is a Word file'],
    ['essay.odt', 'PK\u0003\u0004......', 'is an OpenDocument file'],
    ['essay.txt', 'PK\u0003\u0004......', 'is a ZIP file'],
    ['essay.pdf', '%PDF-1.7 ...', 'is a PDF'],
    ['essay.rtf', '{\\rtf1 Essay}', 'is a Rich Text'],
  ])('%s: named, it cannot be checked', async (name, content, words) => {
    const { status, stderr } = await loccit(['check', name, 'sound.md'], {
      cwd: folder({ [name]: content, 'sound.md': SOUND }),
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^loccit: ${name}: ${words}.*not checked.*\n$`));
  });

  test('in a folder it is left out, and that is said', async () => {
    const { status, stdout, stderr } = await loccit(['check', '.'], {
      cwd: folder({ 'scan.txt': BINARY, 'sound.md': SOUND }),
    });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'loccit: scan.txt: does not look like text, not checked\n',
    });
    expect(stdout).toBe('No findings in 1 file; 1 not checked\n');
  });

  test('inspect names it and reports on the others', async () => {
    const { status, stdout, stderr } = await loccit(['inspect', 'scan.txt', 'sound.md'], {
      cwd: folder({ 'scan.txt': BINARY, 'sound.md': SOUND }),
    });
    expect(status).toBe(2);
    expect(stderr).toContain('scan.txt: does not look like text');
    expect(pathsOf(stdout)).toEqual(['sound.md']);
  });
});

describe('line ends', () => {
  test.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['a lone \\r', '\r'],
  ])('%s: the same places', async (_, end) => {
    const text = `A heading.\n\n${FAULTY}`.replaceAll('\n', end);
    expect(await findings({ 'a.md': text })).toEqual([{ code: 'note/unresolved', line: 2, character: 29 }]);
  });
});

describe('encodings', () => {
  const text = `Caf\u00E9 \u201COlga\u201D closed.\n\n${FAULTY}`;
  const found = [{ code: 'note/unresolved', line: 2, character: 29 }];

  test.each([
    ['UTF-8', Buffer.from(text), ''],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), ''],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le'), ''],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), ''],
    ['Windows-1252', windows1252(text), 'a.md: is not UTF-8; read as Windows-1252'],
  ])('%s', async (_, bytes, remark) => {
    const cwd = folder({ 'a.md': bytes });
    const { stderr } = await loccit(['check', 'a.md'], { cwd });
    expect(stderr).toBe(remark && `loccit: ${remark}\n`);
    expect(await findings({ 'a.md': bytes })).toEqual(found);
  });

  test('a byte order mark does not move the first line', async () => {
    expect(await findings({ 'a.md': `\uFEFF${FAULTY}` })).toEqual([
      { code: 'note/unresolved', line: 0, character: 29 },
    ]);
  });

  test('places are those of the decoded text', async () => {
    const line = windows1252('\u201COlga\u201D was closed. The strike began on a Monday.[^1] It went on.\n\n');
    const notes = windows1252(FAULTY.slice(FAULTY.indexOf('The wages')));
    expect(await findings({ 'a.md': Buffer.concat([line, notes]) })).toEqual([
      { code: 'note/unresolved', line: 0, character: 48 },
    ]);
  });

  test('a few bad bytes do not make UTF-8 something else', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Le caf\u00E9 ferm\u00E9, l\u2019\u00E9t\u00E9 pass\u00E9.\n\n'),
      Buffer.from([0xff]),
      Buffer.from(`\n\n${FAULTY}`),
    ]);
    const { stderr } = await loccit(['check', 'a.md'], { cwd: folder({ 'a.md': bytes }) });
    expect(stderr).toContain('damaged UTF-8');
    expect(await findings({ 'a.md': bytes })).toEqual([{ code: 'note/unresolved', line: 4, character: 29 }]);
  });
});

test.each([
  ['nothing', ''],
  ['a byte order mark', '\uFEFF'],
  ['white space', ' \n\t\r\n\f'],
])('%s is a document without notes', async (_, content) => {
  const cwd = folder({ 'empty.txt': content });
  expect(await loccit(['check', 'empty.txt'], { cwd })).toEqual({
    status: 0,
    stdout: 'No findings in 1 file\n',
    stderr: '',
  });
  expect(JSON.parse((await loccit(['inspect', 'empty.txt'], { cwd })).stdout).files[0].notes).toEqual([]);
});

describe('size', () => {
  test('6 MB of prose are read and checked', { timeout: 120_000 }, async () => {
    const page = `${'The committee met on the Monday and again on the Friday, as it had in 1917. '.repeat(40)}\n\n`;
    const cwd = folder({ 'archive.txt': page.repeat(Math.ceil(6e6 / page.length)) });
    expect(await loccit(['check', 'archive.txt'], { cwd })).toEqual({
      status: 0,
      stdout: 'No findings in 1 file\n',
      stderr: '',
    });
  });

  test.each(['check', 'inspect'])(
    '100 MB in one line are refused by %s with a reason, and the next file is read',
    async command => {
      const cwd = folder({ 'line.txt': 'word ', 'sound.md': SOUND });
      truncateSync(join(cwd, 'line.txt'), 100e6);
      const { status, stderr } = await loccit([command, 'line.txt', 'sound.md'], { cwd });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^loccit: line\.txt: is larger than 50 MB, not checked.*\n$/);
    },
  );

  test('so are they on standard input', async () => {
    const { status, stderr } = await loccit(['check', '-'], { input: Buffer.alloc(60e6, 'word ') });
    expect(status).toBe(2);
    expect(stderr).toContain('stdin: is larger than 50 MB');
  });

  test('in a folder they are a failure too: a document went unchecked', async () => {
    const cwd = folder({ 'long.txt': 'word ' });
    truncateSync(join(cwd, 'long.txt'), 100e6);
    expect((await loccit(['check', '.'], { cwd })).status).toBe(2);
  });
});

describe.runIf(process.platform !== 'win32')('what may not be read', () => {
  /** The superuser may read all, so the test becomes nobody. */
  const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const run = (args: string[], cwd: string) =>
    spawnSync(process.execPath, [built('cli'), ...args], { cwd, encoding: 'utf8', ...asNobody });
  const open = (cwd: string): string => {
    chmodSync(cwd, 0o755);
    return cwd;
  };

  test.each(['check', 'inspect'])('a file: %s says so and goes on', command => {
    const cwd = open(folder({ 'secret.md': SOUND, 'sound.md': SOUND }));
    chmodSync(join(cwd, 'secret.md'), 0);
    const { status, stderr, stdout } = run([command, 'secret.md', 'sound.md'], cwd);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'loccit: secret.md: you are not allowed to read it\n' });
    expect(stdout).toMatch(command === 'check' ? /No findings in 1 file/ : /sound\.md/);
  });

  test('a folder within a folder', () => {
    const cwd = open(folder({ 'texts/closed/secret.md': SOUND, 'texts/sound.md': SOUND }));
    chmodSync(join(cwd, 'texts/closed'), 0);
    const { status, stderr, stdout } = run(['check', 'texts'], cwd);
    chmodSync(join(cwd, 'texts/closed'), 0o755);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^loccit: texts[/\\]closed: you are not allowed to read it\n$/);
    expect(stdout).toContain('No findings in 1 file; 1 not checked');
  });
});

test('a folder is no file to inspect', async () => {
  const { status, stdout, stderr } = await loccit(['inspect', 'texts', 'sound.md'], {
    cwd: folder({ 'texts/a.md': SOUND, 'sound.md': SOUND }),
  });
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'loccit: texts: is a folder; name the files in it\n' });
  expect(pathsOf(stdout)).toEqual(['sound.md']);
});

test('a reader that goes away early is no fault', async () => {
  const long = `${FAULTY.replaceAll('[^1]', '[^9]')}\n`.repeat(2000);
  const cwd = folder({ 'long.md': long });
  const child = spawn(process.execPath, [built('cli'), 'inspect', 'long.md', 'long.md'], { cwd });
  let stderr = '';
  child.stderr.on('data', chunk => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise(resolve => child.on('close', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

function windows1252(text: string): Buffer {
  const named: Record<string, number> = { '\u201C': 0x93, '\u201D': 0x94 };
  return Buffer.from(Array.from(text, character => named[character] ?? character.charCodeAt(0)));
}

const pathsOf = (report: string): string[] => JSON.parse(report).files.map(({ path }: { path: string }) => path);

/** What is found in the first of the files, by its start. */
async function findings(files: Readonly<Record<string, string | Uint8Array>>): Promise<object[]> {
  const cwd = folder(files);
  const args = ['check', '--format', 'json', '--rule', 'note/gap=off', Object.keys(files)[0]];
  const [{ findings: found }] = JSON.parse((await loccit(args, { cwd })).stdout).files;
  return found.map(({ code, range }: { code: string; range: { start: object } }) => ({ code, ...range.start }));
}
