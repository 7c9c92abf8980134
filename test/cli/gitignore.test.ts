import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, loccit, SOUND } from './loccit.ts';

/** A book in a repository; what git leaves out is named so. */
const BOOK = {
  '.gitignore': 'out/\n*.bak.md\n/drafts/*\n!/drafts/keep.md\n',
  'ch1.md': SOUND,
  'ch1.bak.md': SOUND,
  'out/ch1.md': SOUND,
  'drafts/left.md': SOUND,
  'drafts/keep.md': SOUND,
  'notes/.gitignore': 'private*\n!ch9.bak.md\n',
  'notes/private.md': SOUND,
  'notes/ch9.bak.md': SOUND,
  'notes/out/deep.md': SOUND,
};
const KEPT = ['ch1.md', 'drafts/keep.md', 'notes/ch9.bak.md'];

function book(): string {
  const cwd = folder(BOOK);
  mkdirSync(join(cwd, '.git/info'), { recursive: true });
  return cwd;
}

async function checked(args: readonly string[], cwd: string): Promise<string[]> {
  const { stdout } = await loccit(['check', '--format', 'json', ...args], { cwd });
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path.replaceAll('\\', '/'));
}

describe('.gitignore', () => {
  test('leaves out of a folder what it does in git', async () => {
    expect((await checked(['.'], book())).sort()).toEqual(KEPT);
  });

  test('and out of a pattern', async () => {
    expect((await checked(['**/*.md'], book())).sort()).toEqual(KEPT);
    expect(await checked(['notes/**/*.md'], book())).toEqual(['notes/ch9.bak.md']);
  });

  test('counts from the root of the repository, wherever one stands', async () => {
    expect(await checked(['.'], join(book(), 'drafts'))).toEqual(['keep.md']);
    expect(await checked(['../drafts'], join(book(), 'notes'))).toEqual(['../drafts/keep.md']);
  });

  test('counts without a repository too, from the folder that is named', async () => {
    expect((await checked(['.'], folder(BOOK))).sort()).toEqual(KEPT);
  });

  test('does not keep from what is named: a file, or a whole folder', async () => {
    expect(await checked(['ch1.bak.md', 'out'], book())).toEqual(['ch1.bak.md', 'out/ch1.md']);
  });

  test('does nothing with --no-gitignore', async () => {
    expect(await checked(['.', '--no-gitignore'], book())).toHaveLength(8);
  });

  test('is named where it leaves nothing', async () => {
    const cwd = folder({ '.gitignore': '*.md\n', 'a.md': SOUND });
    const { status, stderr } = await loccit(['check', '.'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toBe('loccit: .: no document in this folder but what .gitignore leaves out (--no-gitignore)\n');
  });
});
