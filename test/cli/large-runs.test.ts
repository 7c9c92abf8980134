import { describe, expect, test } from 'vitest';
import { DOUBTFUL, FAULTY, folder, loccit, SOUND, spawned } from './loccit.ts';

const ARGS = ['check', '.', '--rule', 'note/gap=off'];
const numbered = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`ch${at}.md`, [FAULTY, DOUBTFUL, SOUND][at % 3]]));

describe('--jobs', () => {
  test.each(['pretty', 'json', 'sarif', 'ndjson'])('threads print as %s just what one would', format => {
    const cwd = folder({ ...numbered(12), 'scan.txt': 'a\0b', 'old.txt': Buffer.from('Le caf\xE9 ferma.', 'latin1') });
    const args = [...ARGS, 'missing.md', '--format', format];
    const alone = spawned([...args, '--jobs', '1'], { cwd });
    expect(spawned([...args, '--jobs', '3'], { cwd })).toEqual(alone);
    expect(alone.status).toBe(2);
    expect(alone.stdout).toContain('ch9.md');
  });

  test('threads repair, and know a baseline', () => {
    const scanned = 'So it was.[^1]\n\n[^1]: V. I. Lenin, *Collected Works*, 45 vols., Vol. 1I, p. 19.\n';
    const cwd = folder({ 'a.md': scanned, 'b.md': FAULTY, 'c.md': FAULTY });
    spawned(['check', 'b.md', '--write-baseline', 'known.json'], { cwd });
    const { stdout } = spawned(['check', '--jobs', '2', '--fix', '--baseline', 'known.json', '--quiet', '-f', 'unix'], {
      cwd,
    });
    expect(stdout).toMatch(/^c\.md:1:30: error/);
    expect(stdout).not.toContain('b.md');
    expect(stdout).not.toContain('volume-form');
  });

  test('reads standard input beside the threads', () => {
    const cwd = folder(numbered(3));
    const { stdout } = spawned(['check', 'ch0.md', '-', '--jobs', '2', '-f', 'unix'], { cwd, input: FAULTY });
    expect(stdout).toContain('ch0.md:1:30');
    expect(stdout).toContain('stdin:');
  });

  test.each(['0', 'many', '-1', '1.5'])('%s is refused', async jobs => {
    const { status, stderr } = await loccit(['check', `--jobs=${jobs}`]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `loccit: --jobs takes a number from 1 to 999, not ${jobs}.\n`,
    });
  });
});

describe('--shard', () => {
  const shard = async (number: string, cwd: string): Promise<string[]> => {
    const { stdout } = await loccit([...ARGS, '--format', 'ndjson', '--shard', number], { cwd });
    return stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line).path);
  };

  test('the parts are the whole, and no document is in two', async () => {
    const cwd = folder(numbered(7));
    const parts = [await shard('1/3', cwd), await shard('2/3', cwd), await shard('3/3', cwd)];
    expect(parts.map(part => part.length)).toEqual([3, 2, 2]);
    expect(parts.flat().sort()).toEqual(Object.keys(numbered(7)).sort());
  });

  test('more parts than documents: nothing to do is no failure', async () => {
    const { status, stdout } = await loccit([...ARGS, '--shard', '5/9'], { cwd: folder({ 'a.md': SOUND }) });
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'Nothing was checked\n' });
  });

  test.each(['0/3', '4/3', '2', 'a/b', '1/0'])('%s is refused', async value => {
    const { status, stderr } = await loccit(['check', '--shard', value]);
    expect(status).toBe(2);
    expect(stderr).toContain(`such as 2/8; not ${value}.`);
  });
});

describe('progress', () => {
  test('is told on a terminal, on one line, and wiped away', async () => {
    const { stderr, stdout } = await loccit(ARGS, { cwd: folder(numbered(30)), terminal: 30 });
    expect(stderr).toMatch(/^\r\d+ of 30 ch\d+\.md\u001B\[K/);
    expect(stderr).toMatch(/\r\u001B\[K$/);
    expect(stderr).not.toContain('\n');
    expect(stdout).toContain('10 errors, 10 warnings in 30 files');
  });

  test('is cut to the terminal', async () => {
    const cwd = folder({ [`${'x'.repeat(120)}.md`]: SOUND, [`${'y'.repeat(120)}.md`]: SOUND });
    const { stderr } = await loccit(ARGS, { cwd, terminal: 50 });
    const [line] = stderr.split('\u001B[K');
    expect(line.length).toBeLessThanOrEqual(50);
    expect(line).toMatch(/…$/);
  });

  test.each([
    ['output is no terminal', ARGS, {}],
    ['quiet is asked for', [...ARGS, '--quiet'], { terminal: 80 }],
  ])('is not told when %s', async (_, args, options) => {
    expect((await loccit(args, { cwd: folder(numbered(5)), ...options })).stderr).toBe('');
  });
});

describe('ndjson', () => {
  test('is one object a line, also for what was not checked', async () => {
    const cwd = folder({ 'a.md': FAULTY, 'b.md': SOUND });
    const { stdout } = await loccit(['check', 'a.md', 'missing.md', 'b.md', '-f', 'ndjson'], { cwd });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines.map(({ path }) => path)).toEqual(['a.md', 'missing.md', 'b.md']);
    expect(lines[0].findings[0].code).toBe('note/unresolved');
    expect(lines[1]).toEqual({ path: 'missing.md', notChecked: 'there is no such file or folder' });
    expect(lines[2].findings).toEqual([]);
  });

  test('inspect has it too', async () => {
    const cwd = folder({ 'a.md': FAULTY, 'b.md': SOUND });
    const { stdout } = await loccit(['inspect', 'a.md', 'b.md', '-f', 'ndjson'], { cwd });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).path),
    ).toEqual(['a.md', 'b.md']);
  });
});
