import { expect, test } from 'vitest';
import { folder, loccit } from './loccit.ts';

const ESSAY = 'It began so (LCW, XXVI, p. 24).\n';
const book = () =>
  folder({ 'ch2.txt': ESSAY, 'ch1.txt': `A line.\n${ESSAY}`, 'drafts/a.txt': ESSAY, '.gitignore': 'drafts\n' });

test('loccit works lists what a folder cites', async () => {
  const { status, stdout, stderr } = await loccit(['works', '.'], { cwd: book() });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('\n| 26 | p. 24 | ch1.txt, line 2; ch2.txt, line 1 |\n');
});

test.each([
  ['csv', /^\uFEFFWork,Author/],
  ['csl-json', /^\[\n {2}\{\n {4}"id": "lcw"/],
  ['bibtex', /^@book\{lcw,\n/],
])('loccit works --format %s', async (format, start) => {
  expect((await loccit(['works', '--format', format], { cwd: book() })).stdout).toMatch(start);
});

test('loccit works of standard input', async () => {
  const { stdout } = await loccit(['works', '--stdin-filename', 'draft.txt'], { input: ESSAY });
  expect(stdout).toContain('| draft.txt, line 1 |');
});

test('loccit works names what it can not read, and lists the others', async () => {
  const { status, stdout, stderr } = await loccit(['works', 'missing.txt', 'ch2.txt'], { cwd: book() });
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'loccit: missing.txt: there is no such file or folder\n' });
  expect(stdout).toContain('ch2.txt, line 1');
});

test('loccit works does not say that nothing is cited where nothing could be read', async () => {
  expect(await loccit(['works', 'missing.txt'], { cwd: book() })).toMatchObject({ status: 2, stdout: '' });
});

test('loccit works knows the user’s own works, and says what is wrong with them', async () => {
  const cwd = folder({
    'essay.md': 'The wages were halved [@dcw, II, p. 57].\n',
    'refs.bib':
      '@mvbook{dcw, shorthand={DCW}, title={Writings of the Dock Company}, volumes={4}}\n@book{quay title={A}}',
  });
  const { status, stdout, stderr } = await loccit(['works', '--library', 'refs.bib', 'essay.md'], { cwd });
  expect(stdout).toContain('Writings of the Dock Company');
  expect(stderr).toMatch(/^loccit: refs\.bib:2:\d+: quay can’t be read/);
  expect(status).toBe(0);
  expect((await loccit(['works', '--library', 'missing.bib', 'essay.md'], { cwd })).status).toBe(2);
});
