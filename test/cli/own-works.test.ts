import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, loccit } from './loccit.ts';

const ESSAY = 'The wages were halved (DCW, VI, p. 57).\n';
const YAML = 'works: [{ abbreviation: DCW, title: Writings of the Dock Company, author: Ann Harding, volumes: 4 }]\n';
const BIB = '@mvbook{dcw, shorthand={DCW}, title={Writings of the Dock Company}, volumes={4}}\n';

const codes = (stdout: string) =>
  JSON.parse(stdout).files.flatMap((file: { findings: { code: string }[] }) => file.findings.map(({ code }) => code));

describe('the nearest loccit.yaml', () => {
  test('gives each document its works', async () => {
    const cwd = folder({ 'a/loccit.yaml': YAML, 'a/b/essay.txt': ESSAY, 'c/essay.txt': ESSAY });
    const { files } = JSON.parse((await loccit(['inspect', 'a/b/essay.txt', 'c/essay.txt'], { cwd })).stdout);
    expect(files.map(({ works: [work] }: { works: { title: string | null }[] }) => work.title)).toEqual([
      'Writings of the Dock Company',
      null,
    ]);
  });

  test('is not looked for above a repository', async () => {
    const cwd = folder({ 'loccit.yaml': YAML, 'repository/essay.txt': ESSAY });
    mkdirSync(join(cwd, 'repository/.git'));
    const { stdout } = await loccit(['inspect', 'repository/essay.txt'], { cwd });
    expect(codes(stdout)).not.toContain('locator/volume-out-of-range');
  });

  test('sets severities, unless --rule does', async () => {
    const cwd = folder({ 'loccit.yaml': `${YAML}rules: { locator/volume-out-of-range: error }`, 'essay.txt': ESSAY });
    expect((await loccit(['check', 'essay.txt'], { cwd })).status).toBe(1);
    expect((await loccit(['check', 'essay.txt', '--rule', 'locator/volume-out-of-range=hint'], { cwd })).status).toBe(
      0,
    );
  });

  test('leaves texts out', async () => {
    const cwd = folder({ 'loccit.yaml': `${YAML}ignore: drafts\n`, 'drafts/essay.txt': ESSAY });
    const { status, stderr } = await loccit(['check', 'drafts/essay.txt'], { cwd });
    expect(stderr).toContain('left out, as “ignore” in loccit.yaml says');
    expect(status).toBe(0);
  });

  test('counts for standard input by its name', async () => {
    const cwd = folder({ 'a/loccit.yaml': YAML });
    const { stdout } = await loccit(['inspect', '-', '--stdin-filename', 'a/essay.txt'], { cwd, input: ESSAY });
    expect(codes(stdout)).toContain('locator/volume-out-of-range');
  });
});

describe('--library', () => {
  test('names bibliographies for every document', async () => {
    const cwd = folder({ 'refs.bib': BIB, 'more.json': '[]', 'essay.txt': ESSAY });
    const { stdout } = await loccit(['inspect', '--library', 'more.json', '--library', 'refs.bib', 'essay.txt'], {
      cwd,
    });
    expect(codes(stdout)).toContain('locator/volume-out-of-range');
  });

  test.each([
    ['missing.bib', 'there is no such file'],
    ['refs.docx', 'ends in .bib, .json or .yaml'],
  ])('%s is refused', async (name, why) => {
    const cwd = folder({ 'refs.docx': '', 'essay.txt': ESSAY });
    const { status, stderr } = await loccit(['check', '--library', name, 'essay.txt'], { cwd });
    expect(stderr).toContain(why);
    expect(status).toBe(2);
  });
});

test.each([
  ['by --rule', '', ['--rule', 'work/broken-file=off']],
  ['by loccit.yaml', 'rules: { work/broken-file: off }', []],
])('what is wrong in a file is left unsaid where that is wished: %s', async (_how, rules, args) => {
  const cwd = folder({
    'loccit.yaml': `bibliography: refs.bib\n${rules}\n`,
    'refs.bib': '@book{quay,\n  title = {The Long Quay}\n  year = 1950}\n',
    'one.txt': ESSAY,
  });
  const { stdout, stderr } = await loccit(['check', 'one.txt', ...args], { cwd });
  expect(`${stdout}${stderr}`).not.toContain('refs.bib');
});

describe('a broken loccit.yaml', () => {
  const BROKEN = { 'loccit.yaml': 'rules: {\n', 'one.txt': 'Nothing is cited here.\n' };
  const check = (...args: string[]) => loccit(['check', '.', ...args], { cwd: folder(BROKEN) });

  test('is a finding like others: it fails what should fail, and has a severity', async () => {
    expect((await check()).status).toBe(0);
    expect((await check('--fail-on', 'warning')).status).toBe(1);
    expect((await check('--rule', 'work/broken-file=error')).status).toBe(1);
    expect((await check('--fail-on', 'warning', '--rule', 'work/broken-file=off')).status).toBe(0);
  });

  test('is shown with its line, and counted', async () => {
    expect((await check()).stdout).toBe(
      'loccit.yaml:1:8: warning: What begins here with { is not closed: } is missing. [work/broken-file]\n' +
        '1 | rules: {\n  |        ^\n\n1 warning in 2 files\n',
    );
  });

  test.each(['json', 'ndjson', 'sarif', 'github', 'unix'])('stands in %s', async format => {
    const { stdout, stderr } = await check('--format', format);
    expect(stdout).toContain('work/broken-file');
    expect(stderr).toBe('');
    if (format === 'json' || format === 'sarif') JSON.parse(stdout);
  });

  test.each([
    ['--format', 'queries'],
    ['--format', 'queries-csv'],
    ['--fix', '--dry-run'],
  ])('is no matter for an author, nor a difference: %s %s', async (...args) => {
    const { stdout, stderr } = await check(...args);
    expect(stdout).not.toContain('is not closed');
    expect(stderr).toContain('loccit: loccit.yaml:1:8: What begins here with { is not closed');
  });
});

test('an old file that is not UTF-8 is read as Windows-1252', async () => {
  const cwd = folder({ 'essay.md': '[@quay, p. 5]\n' });
  writeFileSync(
    join(cwd, 'refs.bib'),
    Buffer.from('@book{quay, title = {\xdcber den Kai}, author = {M\xfcller, J}}', 'latin1'),
  );
  const { stdout } = await loccit(['inspect', '--library', 'refs.bib', 'essay.md'], { cwd });
  expect(JSON.parse(stdout).files[0].works).toMatchObject([{ title: 'Über den Kai', author: 'J Müller' }]);
});

test('what is wrong in a file is said once, with its line, and the rest is checked', async () => {
  const cwd = folder({
    'loccit.yaml': `${YAML}bibliography: refs.bib\n`,
    'refs.bib': '@book{quay,\n  title = {The Long Quay}\n  year = 1950}\n',
    'one.txt': ESSAY,
    'two.txt': ESSAY,
  });
  const { stdout } = await loccit(['check', 'one.txt', 'two.txt'], { cwd });
  expect(stdout.match(/refs\.bib:3:3: warning: quay can’t be read from here on/g)).toHaveLength(1);
  expect(stdout.match(/locator\/volume-out-of-range/g)).toHaveLength(2);
});

describe('the style of page ranges', () => {
  const essay = 'It began (LCW, XXVI, pp. 366-367). It went on (LCW, XXVI, pp. 101-108).\n';

  test.each<[string, string[]]>([
    ['', []],
    ['pageRanges: mhra\n', ['366-67', '101-08']],
    ['pageRanges: chicago\n', ['366-67', '101-8']],
    ['pageRanges: full\n', []],
  ])('%j', async (yaml, wanted) => {
    const cwd = folder({ 'loccit.yaml': yaml, 'essay.txt': essay });
    const { stdout } = await loccit(['check', '--format', 'json', 'essay.txt'], { cwd });
    const found: { code: string; message: string }[] = JSON.parse(stdout).files.flatMap(
      (file: { findings: [] }) => file.findings,
    );
    const messages = found.filter(({ code }) => code === 'locator/range-style').map(({ message }) => message);
    expect(messages.length).toBe(wanted.length);
    for (const [i, words] of wanted.entries()) expect(messages[i]).toContain(`would be ${words} `);
  });
});
