import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replace, writeBack } from '../../server/src/cli/checking/write-back.ts';
import type { Document } from '../../server/src/cli/documents/document.ts';
import { folder, loccit } from './loccit.ts';

/** `1I` is no number and can only be II: the one fault that is safe to repair. The pages run backwards, which is a guess. */
const SCANNED = `He wrote it in 1905.[^1] So it was printed.[^2]

[^1]: V. I. Lenin, *Collected Works*, 45 vols., Vol. 1I, p. 19.
[^2]: Rex Wade, *The Year* (Cambridge, 2000), pp. 209-202.
`;
const REPAIRED = SCANNED.replace('1I', 'II');

/** One `p.` before several pages, where the text has `pp.` elsewhere: a hint. */
const CUSTOM = `It was so.[^1]

[^1]: Rex Wade, *The Year* (Cambridge, 2000), pp. 1-2; Wade, pp. 3-4; Wade, pp. 5-6; Wade, p. 7-9.
`;

const textOf = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('--fix', () => {
  test('makes what is safe, leaves what is a guess, and reports what is left', async () => {
    const cwd = folder({ 'a.md': SCANNED });
    const { status, stdout } = await loccit(['check', 'a.md', '--fix'], { cwd });
    expect(textOf(cwd, 'a.md')).toBe(REPAIRED);
    expect(stdout).toMatch(/^a\.md:4:\d+: warning: .*\[locator\/reversed\]/);
    expect(stdout).toMatch(/\n1 warning in 1 file; 1 repaired\n$/);
    expect(status).toBe(0);
    expect(readdirSync(cwd)).toEqual(['a.md']);
  });

  test('makes no change of taste unless it is asked to', async () => {
    const cwd = folder({ 'a.md': CUSTOM });
    await loccit(['check', 'a.md', '--fix'], { cwd });
    expect(textOf(cwd, 'a.md')).toBe(CUSTOM);
    await loccit(['check', 'a.md', '--fix', '--rule', 'locator/p-or-pp=warning'], { cwd });
    expect(textOf(cwd, 'a.md')).toBe(CUSTOM.replace('Wade, p. 7', 'Wade, pp. 7'));
  });

  test('leaves alone what the baseline knows', async () => {
    const cwd = folder({ 'a.md': SCANNED });
    await loccit(['check', 'a.md', '--write-baseline', 'known.json'], { cwd });
    const { stdout } = await loccit(['check', 'a.md', '--fix', '--baseline', 'known.json'], { cwd });
    expect(stdout).toBe('No findings in 1 file; 2 known from the baseline\n');
    expect(textOf(cwd, 'a.md')).toBe(SCANNED);
  });

  test.each([
    ['a byte order mark', Buffer.from(`\uFEFF${SCANNED}`), Buffer.from(`\uFEFF${REPAIRED}`)],
    ['\\r\\n', Buffer.from(windows(SCANNED)), Buffer.from(windows(REPAIRED))],
    ['UTF-16', Buffer.from(`\uFEFF${SCANNED}`, 'utf16le'), Buffer.from(`\uFEFF${REPAIRED}`, 'utf16le')],
    [
      'UTF-16, big end first',
      Buffer.from(`\uFEFF${SCANNED}`, 'utf16le').swap16(),
      Buffer.from(`\uFEFF${REPAIRED}`, 'utf16le').swap16(),
    ],
  ])('keeps %s', async (_, before, after) => {
    const cwd = folder({ 'a.md': before });
    await loccit(['check', 'a.md', '--fix'], { cwd });
    expect(readFileSync(join(cwd, 'a.md'))).toEqual(after);
  });

  test.each([
    ['Windows-1252', Buffer.from(SCANNED.replace('He wrote', 'Ren\u00E9 wrote'), 'latin1')],
    ['damaged UTF-8', Buffer.concat([Buffer.from(`\u00E9\u00E8\u00EA ${SCANNED}`), Buffer.from([0xff])])],
  ])('refuses %s, with the reason, and leaves it alone', async (_, bytes) => {
    const cwd = folder({ 'a.md': bytes });
    const { status, stderr, stdout } = await loccit(['check', 'a.md', '--fix'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('loccit: a.md: not repaired: it is not UTF-8; save it as UTF-8 first\n');
    expect(stdout).toContain('locator/volume-form');
    expect(readFileSync(join(cwd, 'a.md'))).toEqual(bytes);
  });

  test('cannot write standard input, but show it repaired', async () => {
    const args = ['check', '-', '--stdin-filename', 'a.md', '--fix'];
    expect(await loccit(args, { input: SCANNED })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('standard input can only be shown repaired'),
    });
    expect((await loccit([...args, '--dry-run'], { input: SCANNED })).stdout).toContain('+[^1]: V. I. Lenin');
  });

  test.runIf(process.platform !== 'win32')('keeps the rights of a file and what a link leads to', async () => {
    const cwd = folder({ 'texts/a.md': SCANNED });
    chmodSync(join(cwd, 'texts/a.md'), 0o640);
    symlinkSync('texts/a.md', join(cwd, 'link.md'));
    await loccit(['check', 'link.md', '--fix'], { cwd });
    expect(textOf(cwd, 'texts/a.md')).toBe(REPAIRED);
    expect(statSync(join(cwd, 'texts/a.md')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true);
  });
});

describe('--fix --dry-run', () => {
  test('prints a diff and changes nothing', async () => {
    const cwd = folder({ 'texts/a.md': SCANNED, 'b.md': REPAIRED });
    const { stdout, stderr } = await loccit(['check', '.', '--fix', '--dry-run'], { cwd });
    const [, volume] = [SCANNED, REPAIRED].map(text => text.split('\n')[2]);
    expect(stdout).toBe(
      [
        '--- a/texts/a.md',
        '+++ b/texts/a.md',
        '@@ -1,4 +1,4 @@',
        ' He wrote it in 1905.[^1] So it was printed.[^2]',
        ' ',
        `-${SCANNED.split('\n')[2]}`,
        `+${volume}`,
        ` ${SCANNED.split('\n')[3]}`,
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('loccit: 1 finding would be repaired.\n');
    expect(textOf(cwd, 'texts/a.md')).toBe(SCANNED);
  });

  test('says where there is nothing to repair', async () => {
    const result = await loccit(['check', 'b.md', '--fix', '--dry-run'], { cwd: folder({ 'b.md': REPAIRED }) });
    expect(result).toEqual({ status: 0, stdout: '', stderr: 'loccit: There is nothing to repair.\n' });
  });

  test('alone makes no sense', async () => {
    expect(await loccit(['check', '--dry-run'])).toMatchObject({
      status: 2,
      stderr: 'loccit: --dry-run goes with --fix.\n',
    });
  });
});

describe('writing', () => {
  const document = (content: string): Document => ({
    name: 'a.md',
    content,
    encoding: { name: 'utf-8', byteOrderMark: false },
    dialect: 'markdown',
    remark: null,
  });

  test('a file that was changed in the meantime is left as it is', async () => {
    const path = join(folder({ 'a.md': 'new' }), 'a.md');
    expect(await writeBack({ name: 'a.md', path, named: true }, document('old'), 'repaired')).toBe(
      'it was changed in the meantime',
    );
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  test('a file that is gone is not made again', async () => {
    const path = join(folder(), 'a.md');
    expect(await writeBack({ name: 'a.md', path, named: true }, document('old'), 'repaired')).not.toBe(null);
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  test.runIf(process.platform === 'linux')(
    'a write that fails leaves the old file whole and nothing beside it',
    async () => {
      const cwd = folder({ 'a.md': 'old' });
      // As on a full disk, nothing can be written beside it: the name there would be too long.
      const long = join(cwd, `${'a'.repeat(252)}.md`.slice(0, 255));
      writeFileSync(long, 'old');
      await expect(replace(long, 'new')).rejects.toThrow();
      expect(readFileSync(long, 'utf8')).toBe('old');
      expect(readdirSync(cwd)).toHaveLength(2);
    },
  );
});

function windows(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
