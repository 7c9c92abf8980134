import { spawn } from 'node:child_process';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { rules } from '../../server/src/check/rules.ts';
import { sayForWhom } from '../../server/src/cli/commands/lsp.ts';
import type { HostStream } from '../../server/src/cli/host.ts';
import { Output } from '../../server/src/cli/output.ts';
import { built } from '../support/built.ts';
import { FAULTY, folder, loccit } from './loccit.ts';

const COMMANDS = ['check', 'works', 'inspect', 'rules', 'explain', 'schema', 'lsp'];

test.each(['--version', '-V'])('%s', async option => {
  expect(await loccit([option])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

describe('help', () => {
  test.each([['--help'], ['-h'], ['help']])('%s names every command', async arg => {
    const { status, stdout } = await loccit([arg]);
    expect(status).toBe(0);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  test.each(COMMANDS)('%s --help has examples', async command => {
    const { status, stdout } = await loccit([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}loccit /);
    expect((await loccit(['help', command])).stdout).toBe(stdout);
  });

  test.each([[[]], ...COMMANDS.map(command => [[command]])])('%j --help fits into 80 columns', async command => {
    const { stdout } = await loccit([...command, '--help']);
    expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([]);
  });

  test('is what one gets who says nothing', async () => {
    const { status, stderr } = await loccit([]);
    expect(status).toBe(2);
    expect(stderr).toContain('Examples:');
  });
});

describe('a command that is not there', () => {
  test('may be meant for another', async () => {
    expect(await loccit(['chek'])).toMatchObject({ status: 2, stderr: expect.stringContaining('Is check meant?') });
  });

  test('may be a file', async () => {
    const { status, stderr } = await loccit(['essay.md'], { cwd: folder({ 'essay.md': FAULTY }) });
    expect(status).toBe(2);
    expect(stderr).toContain('To check it: loccit check essay.md');
  });
});

describe('arguments that make no sense', () => {
  test.each([
    [['check', '--formt', 'json'], 'There is no option --formt. Is --format meant? `loccit check --help` says more.'],
    [['check', '-x'], 'There is no option -x. `loccit check --help` says more.'],
    [
      ['check', '--format', 'jsn'],
      '--format takes pretty, unix, json, ndjson, sarif, github, queries or queries-csv, not jsn. `loccit check --help` says more.',
    ],
    [['works', '--format'], 'Behind --format something is missing: --format FORMAT. `loccit works --help` says more.'],
    [['rules', 'note/gap'], 'rules takes nothing but options. `loccit rules --help` says more.'],
    [['explain'], 'Something is missing: the code. `loccit explain --help` says more.'],
    [['explain', 'note/gap', 'note/empty'], 'explain takes one name at a time. `loccit explain --help` says more.'],
    [['schema', 'weather'], 'There is report, and no weather. `loccit schema --help` says more.'],
    [['help', 'chek'], 'There is no command chek. `loccit --help` lists them.'],
    [['--versio'], 'There is no option --versio. Is --version meant? `loccit --help` says more.'],
    [['check', '--rule', 'note/gap'], '--rule takes a code and a severity, as in --rule note/gap=off; not note/gap.'],
    [['check', '--rule', 'note/gap=loud'], 'note/gap can be error, warning, information, hint or off, not loud.'],
  ])('%j', async (args, words) => {
    const { status, stdout, stderr } = await loccit(args);
    expect({ status, stdout, words: stderr.replace(/\n {2}/g, ' ') }).toEqual({
      status: 2,
      stdout: '',
      words: `loccit: ${words}\n`,
    });
    for (const line of stderr.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('rules', () => {
  test('lists each with its severity and summary', async () => {
    const lines = (await loccit(['rules'])).stdout.trimEnd().split('\n');
    expect(lines.map(line => line.split(/ {2,}/))).toEqual(
      rules.map(({ code, severity, summary }) => [code, severity, summary]),
    );
  });

  test('as JSON too, with their pages', async () => {
    const list = JSON.parse((await loccit(['rules', '--format', 'json'])).stdout);
    expect(list.map(({ code }: { code: string }) => code)).toEqual(rules.map(({ code }) => code));
    for (const { page } of list) expect(page).toMatch(/^https:.*\/docs\/rules\/[a-z-]+\.md$/);
  });
});

describe('explain', () => {
  test.each(['note/unresolved', 'NOTE/Unresolved'])('%s leads to the page', async code => {
    const { status, stdout } = await loccit(['explain', code]);
    expect(status).toBe(0);
    expect(stdout).toContain(rules.find(rule => rule.code === 'note/unresolved')?.summary);
    expect(stdout).toContain('/docs/rules/note-unresolved.md');
  });

  test('of no rule names those that may be meant', async () => {
    expect(await loccit(['explain', 'unresolved'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('note/unresolved'),
    });
  });
});

describe('schema', () => {
  test('report is a JSON schema', async () => {
    const schema = JSON.parse((await loccit(['schema', 'report'])).stdout);
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate({ version: 1, files: [] })).toBe(true);
    expect(validate({ version: 2, files: [] })).toBe(false);
    expect(validate({ version: 1, files: [{ path: 'essay.md' }] })).toBe(false);
  });

  test('of something else is refused', async () => {
    expect((await loccit(['schema', 'weather'])).status).toBe(2);
  });
});

describe('lsp', () => {
  test.each([{ args: ['lsp', '--stdio'] }, { args: ['lsp'] }])(
    '$args answers a client and ends with it',
    async ({ args }) => {
      const server = spawn(process.execPath, [built('cli'), ...args]);
      const ended = new Promise(resolve => server.on('close', resolve));
      const answer = heard(server.stdout, '"hoverProvider"');
      send(server.stdin, { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
      await answer;
      send(server.stdin, { id: 2, method: 'shutdown' });
      send(server.stdin, { method: 'exit' });
      expect(await ended).toBe(0);
    },
  );
});

test.each([
  [true, ['lsp', '--stdio'], /^loccit: The server waits for an editor.*docs\/editors\.md/],
  [true, ['lsp', '--socket', '7000'], /^$/],
  [false, ['lsp', '--stdio'], /^$/],
])('at a terminal lsp says for whom it is: %s, %j', (atTerminal, args, words) => {
  let said = '';
  const stream = { on: () => stream, write: (text: string) => (said += text) } as unknown as HostStream;
  sayForWhom(atTerminal, args, new Output({ stdin: none(), stdout: stream, stderr: stream, env: {} }));
  expect(said).toMatch(words);
});

async function* none(): AsyncGenerator<Buffer> {}

function send(stream: NodeJS.WritableStream, message: object): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  stream.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** When the words have come, in however many pieces. */
function heard(stream: NodeJS.ReadableStream, words: string): Promise<void> {
  let text = '';
  return new Promise(resolve => {
    stream.on('data', chunk => {
      text += chunk;
      if (text.includes(words)) resolve();
    });
  });
}
