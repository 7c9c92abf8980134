import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { posixPattern } from '../../server/src/cli/documents/walk.ts';
import { folder, loccit, SOUND } from './loccit.ts';

/** The names of the documents that are checked, in the order in which they are reported. */
async function checked(args: string[], cwd: string): Promise<string[]> {
  const { stdout } = await loccit(['check', '--format', 'json', ...args], { cwd });
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path.replaceAll('\\', '/'));
}

const book = () =>
  folder({
    'ch10.md': SOUND,
    'ch2.md': SOUND,
    'front/title.txt': SOUND,
    'front/scan.TEXT': SOUND,
    'back/index.qmd': SOUND,
    'back/maps.Rmd': SOUND,
    'back/list.mdx': SOUND,
    'back/old.markdown': SOUND,
    'back/cover.png': 'not a document',
    '.trash/ch1.md': SOUND,
    'node_modules/dep/readme.md': SOUND,
    '.hidden.md': SOUND,
  });

const WHOLE_BOOK = [
  'back/index.qmd',
  'back/list.mdx',
  'back/maps.Rmd',
  'back/old.markdown',
  'ch2.md',
  'ch10.md',
  'front/scan.TEXT',
  'front/title.txt',
];

describe('a folder stands for the documents in it', () => {
  test('counted as people count, without hidden ones and packages', async () => {
    expect(await checked(['.'], book())).toEqual(WHOLE_BOOK);
  });

  test('and the current folder is meant when nothing is named', async () => {
    expect(await checked([], book())).toEqual(WHOLE_BOOK);
  });

  test.each(['front', 'front/', './front'])('%s: paths begin as it was given', async given => {
    expect(await checked([given], book())).toEqual(['front/scan.TEXT', 'front/title.txt']);
  });

  test('from elsewhere: paths are absolute or go up, as they were given', async () => {
    const cwd = book();
    expect(await checked(['../front'], join(cwd, 'back'))).toEqual(['../front/scan.TEXT', '../front/title.txt']);
    const whole = join(cwd, 'front').replaceAll('\\', '/');
    expect(await checked([join(cwd, 'front')], cwd)).toEqual([`${whole}/scan.TEXT`, `${whole}/title.txt`]);
  });

  test('a hidden one that is named is looked into', async () => {
    expect(await checked(['.trash'], book())).toEqual(['.trash/ch1.md']);
  });
});

describe('a pattern that the shell left alone', () => {
  test.each([
    ['*.md', ['ch2.md', 'ch10.md']],
    ['**/*.{txt,qmd}', ['back/index.qmd', 'front/title.txt']],
    ['./front/*.txt', ['front/title.txt']],
    ['ch?.md', ['ch2.md']],
    ['node_modules/**/*.md', ['node_modules/dep/readme.md']],
  ])('%s', async (pattern, names) => {
    expect(await checked([pattern], book())).toEqual(names);
  });

  test('may be absolute or go up', async () => {
    const cwd = book();
    expect(await checked(['../ch*.md'], join(cwd, 'back'))).toEqual(['../ch2.md', '../ch10.md']);
    expect(await checked([`${cwd.replaceAll('\\', '/')}/ch2*.md`], join(cwd, 'back'))).toEqual([
      `${cwd.replaceAll('\\', '/')}/ch2.md`,
    ]);
  });

  test('is written with backslashes on Windows, and nowhere else', () => {
    expect(posixPattern('C:\\texts\\**\\*.md', 'win32')).toBe('C:/texts/**/*.md');
    expect(posixPattern('what\\?.md', 'linux')).toBe('what\\?.md');
  });
});

test('a file whose name looks like a pattern is that file', async () => {
  expect(await checked(['draft [old].md'], folder({ 'draft [old].md': SOUND, 'draft o.md': SOUND }))).toEqual([
    'draft [old].md',
  ]);
});

test('a document that is reached twice is checked once', async () => {
  const cwd = book();
  expect(await checked(['ch2.md', './ch2.md', '*2.md', join(cwd, 'ch2.md')], cwd)).toEqual(['ch2.md']);
});

test.runIf(process.platform !== 'win32')('links are followed, also when they lead in a circle', async () => {
  const cwd = folder({ 'texts/a.md': SOUND, 'elsewhere/b.md': SOUND });
  symlinkSync('../elsewhere', join(cwd, 'texts/linked'));
  symlinkSync('..', join(cwd, 'texts/linked-up'));
  expect(await checked(['texts'], cwd)).toEqual(['texts/a.md', 'texts/linked/b.md']);
});

describe('nothing found', () => {
  test.each([
    ['missing.md', 'missing.md: there is no such file or folder'],
    ['missing/ch1.md', 'missing/ch1.md: there is no such file or folder'],
    ['draft (2).md', 'draft (2).md: there is no such file or folder'],
    ['*.rst', '*.rst: no file fits this pattern'],
    ['missing/*.md', 'missing/*.md: no file fits this pattern'],
    ['missing/**/*.md', 'missing/**/*.md: no file fits this pattern'],
    ['pictures', 'pictures: no document in this folder'],
  ])('%s', async (arg, words) => {
    const cwd = folder({ 'pictures/map.png': 'x', 'a.md': SOUND });
    const { status, stderr, stdout } = await loccit(['check', arg, 'a.md'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toBe(`loccit: ${words}\n`);
    expect(stdout).toBe('No findings in 1 file; 1 not checked\n');
  });

  test('at all', async () => {
    const { status, stdout, stderr } = await loccit(['check'], { cwd: folder() });
    expect({ status, stdout }).toEqual({ status: 2, stdout: 'Nothing was checked\n' });
    expect(stderr).toContain('no document in this folder');
  });
});
