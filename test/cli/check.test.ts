import { describe, expect, test } from 'vitest';
import { DOUBTFUL, FAULTY, folder, loccit, SOUND } from './loccit.ts';

describe('the exit code', () => {
  const cwd = () => folder({ 'sound.md': SOUND, 'doubtful.md': DOUBTFUL, 'faulty.md': FAULTY });

  test.each([
    [0, 'sound.md'],
    [0, 'doubtful.md'],
    [1, 'faulty.md'],
    [1, 'sound.md faulty.md'],
    [2, 'faulty.md missing.md'],
    [1, 'doubtful.md --fail-on warning'],
    [1, 'doubtful.md --fail-on hint'],
    [0, 'faulty.md --fail-on never'],
    [2, 'missing.md --fail-on never'],
    [1, 'doubtful.md --rule note/unreferenced=error'],
    [0, 'faulty.md --rule note/unresolved=warning'],
    [0, 'faulty.md --rule note/unresolved=off --rule note/gap=off'],
  ])('is %i for check %s', async (status, args) => {
    expect((await loccit(['check', ...args.split(' ')], { cwd: cwd() })).status).toBe(status);
  });
});

describe('printed for people', () => {
  test('a finding says where, how bad, what, and shows the place', async () => {
    const { stdout } = await loccit(['check', 'essay.md'], { cwd: folder({ 'essay.md': FAULTY }) });
    const [heading, source, caret] = stdout.split('\n');
    expect(heading).toMatch(/^essay\.md:1:30: error: \S.* \[note\/unresolved\]$/);
    expect(source).toBe('1 | The strike began on a Monday.[^1] Nobody wrote down who began it.');
    expect(caret).toBe('  |                              ^^^^');
  });

  test('the last line counts', async () => {
    const cwd = folder({ 'a.md': FAULTY, 'b.md': DOUBTFUL, 'c.md': SOUND });
    expect(lastLine((await loccit(['check', '--rule', 'note/gap=off', '.'], { cwd })).stdout)).toBe(
      '1 error, 1 warning in 3 files',
    );
    expect(lastLine((await loccit(['check', 'c.md'], { cwd })).stdout)).toBe('No findings in 1 file');
  });

  test('quietly: findings and nothing else', async () => {
    const cwd = folder({ 'a.md': FAULTY, 'c.md': SOUND, 'old.txt': Buffer.from('Le caf\xE9 ferma.', 'latin1') });
    const { stdout, stderr } = await loccit(['check', '--quiet', '.'], { cwd });
    expect(stdout).toContain('a.md:1:30: error');
    expect(stdout).not.toContain('files');
    expect(stderr).toBe('');
    expect(await loccit(['check', '--quiet', 'c.md'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test.each([
    { when: 'output is no terminal', args: [], env: {}, coloured: false },
    { when: 'asked for', args: ['--color'], env: {}, coloured: true },
    { when: 'forbidden', args: ['--no-color'], env: { FORCE_COLOR: '1' }, coloured: false },
    { when: 'the environment forces it', args: [], env: { FORCE_COLOR: '1' }, coloured: true },
    { when: 'the environment forbids it', args: [], env: { NO_COLOR: '1', FORCE_COLOR: '1' }, coloured: false },
  ])('colour when $when: $coloured', async ({ args, env, coloured }) => {
    const { stdout } = await loccit(['check', 'a.md', ...args], { cwd: folder({ 'a.md': FAULTY }), env });
    expect(stdout.includes('\u001B[31m')).toBe(coloured);
  });

  test('a document cannot send commands to the terminal', async () => {
    const text = FAULTY.replace('Monday.', 'Monday \u001B]0;title\u0007.');
    const { stdout } = await loccit(['check', 'a.md'], { cwd: folder({ 'a.md': text }) });
    expect(stdout).toContain('note/unresolved');
    expect(stdout).not.toMatch(/[\u001B\u0007]/);
  });
});

describe('--largest-document', () => {
  const cwd = () =>
    folder({
      'a.md': 'The quay was closed.[^1] It stayed so.[^2]\n\n[^1]: Ann Harding, Tides, London, 1951, pp. 60-58.\n',
    });

  test('leaves the citations of longer texts alone, and says so', async () => {
    const { stdout, stderr } = await loccit(['check', 'a.md', '--largest-document', '0.00005'], { cwd: cwd() });
    expect(stdout).toContain('[note/unresolved]');
    expect(stdout).not.toContain('[locator/reversed]');
    expect(stderr).toBe(
      'loccit: a.md: has more than 0.00005 million characters; citations are left alone (--largest-document)\n',
    );
  });

  test('is 20 million unless one says so', async () => {
    const { stdout, stderr } = await loccit(['check', 'a.md'], { cwd: cwd() });
    expect(stdout).toContain('[locator/reversed]');
    expect(stderr).toBe('');
  });

  test.each(['inspect', 'works'])('%s takes it too', async command => {
    const { stdout, stderr } = await loccit([command, 'a.md', '--largest-document=0'], { cwd: cwd() });
    expect(stdout).not.toContain('Harding');
    expect(stderr).toContain('citations are left alone');
  });

  test.each(['x', '-1', ''])('%j is refused', async value => {
    const { status, stderr } = await loccit(['check', 'a.md', `--largest-document=${value}`], { cwd: cwd() });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('takes millions of characters, such as 20'),
    });
  });
});

describe('--rule', () => {
  test.each([
    ['note/unresolvd=off', /no rule note\/unresolvd.*note\/unresolved/],
    ['nonsense=off', /no rule nonsense.*loccit rules/],
    ['note/gapp=off', /no rule note\/gapp\. Is note\/gap meant\?/],
    ['note/unresolved', /a code and a severity, as in --rule note\/gap=off/],
    ['note/unresolved=fatal', /error, warning, information, hint or off, not\s+fatal/],
    ['note/unresolved=', /not\s+nothing/],
    ['=off', /no rule without a name/],
  ])('%s is refused with a reason', async (setting, reason) => {
    const { status, stdout, stderr } = await loccit(['check', '--rule', setting], { cwd: folder({ 'a.md': SOUND }) });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(reason);
  });
});

test.each(['--fail-on=nonsense', '--format=html', '--nonsense'])(
  '%s is refused and the help is named',
  async option => {
    const { status, stdout, stderr } = await loccit(['check', option], { cwd: folder({ 'a.md': SOUND }) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('loccit check --help');
  },
);

describe('standard input', () => {
  test('is read for a dash, and its name says how it is written', async () => {
    const { status, stdout } = await loccit(['check', '-', '--stdin-filename', 'draft.md'], { input: FAULTY });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^draft\.md:1:30: error/);
  });

  test('is read when it is given a name and nothing else is named', async () => {
    expect((await loccit(['check', '--stdin-filename', 'draft.md'], { input: FAULTY })).status).toBe(1);
  });

  test('is called stdin without a name', async () => {
    const { stdout } = await loccit(['check', '-', '--format', 'json'], { input: 'The wages were paid.\n' });
    expect(JSON.parse(stdout).files).toEqual([{ path: 'stdin', findings: [] }]);
  });
});

const lastLine = (text: string): string | undefined => text.trimEnd().split('\n').at(-1);
