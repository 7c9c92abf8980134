import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { SourceDocument } from '../../../server/src/workspace/documents.ts';
import { MemoryFiles } from '../../../server/src/workspace/files.ts';
import { dialectOf } from '../../../server/src/workspace/languages.ts';
import { OpenFolders } from '../../../server/src/workspace/own/bounds.ts';
import { FileCache } from '../../../server/src/workspace/own/file-cache.ts';
import { Surroundings } from '../../../server/src/workspace/own/surroundings.ts';

/** A folder /dock that is open in an editor, with files by their paths in it. */
function opened(files: Readonly<Record<string, string>>) {
  const memory = new MemoryFiles();
  const at = (path: string): string => `file:///dock/${path}`;
  for (const [path, content] of Object.entries(files)) memory.set(at(path), content);
  const bounds = new OpenFolders();
  bounds.set(['file:///dock']);
  const changes: number[] = [];
  const cache = new FileCache(memory, bundledLibrary, () => changes.push(changes.length));
  const surroundings = new Surroundings({ bundled: bundledLibrary, bounds, cache });
  const around = (document: SourceDocument) => surroundings.settled(document);
  return {
    changes,
    around,
    surroundings,
    async analysed(document: SourceDocument) {
      const { library, bibliography } = await around(document);
      return analyse(document.content, { dialect: dialectOf(document.languageId), library, bibliography });
    },
    async write(path: string, content: string | null) {
      if (content === null) memory.delete(at(path));
      else memory.set(at(path), content);
      cache.reread([at(path)]);
      await cache.idle();
    },
    problems: () =>
      [...surroundings.problems()].flatMap(({ uri, text, problems }) =>
        problems.map(({ span, message }) => `${uri.slice(13)}:${text!.position(span.start).line + 1}: ${message}`),
      ),
  };
}

const essay = (content: string, path = 'essay.txt'): SourceDocument => ({
  uri: `file:///dock/${path}`,
  languageId: path.endsWith('.md') ? 'markdown' : 'plaintext',
  version: 1,
  content,
});

const ESSAY =
  'The wages were halved (DCW, II, p. 57), and the quay was closed (DCW, VI, p. 9; Harding, Writings of the Dock Company, p. 3).';

const YAML = `
works:
  - id: dcw
    abbreviation: DCW
    title: Writings of the Dock Company
    author: Ann Harding
    year: 1951-1960
    volumes: 4
    publisher: Quay
`;

const BIB = `@mvbook{dcw, shorthand = {DCW}, title = {Writings of the Dock Company}, author = {Harding, Ann},
  date = {1951/1960}, volumes = {4}, publisher = {Quay}}`;

const CSL = JSON.stringify([
  {
    id: 'dcw',
    shorthand: 'DCW',
    title: 'Writings of the Dock Company',
    author: [{ family: 'Harding', given: 'Ann' }],
    issued: { 'date-parts': [[1951], [1960]] },
    'number-of-volumes': 4,
    publisher: 'Quay',
  },
]);

describe('the same works, in whichever form,', () => {
  const forms = {
    'loccit.yaml': { 'loccit.yaml': YAML },
    biblatex: { 'loccit.yaml': 'bibliography: refs.bib', 'refs.bib': BIB },
    'CSL-JSON': { 'loccit.yaml': 'bibliography: [refs.json]', 'refs.json': CSL },
    'CSL-YAML': {
      'loccit.yaml': 'bibliography: refs.yaml',
      'refs.yaml': `references: ${CSL}`.replace('references: [', 'references:\n- ').replace(/\]$/, ''),
    },
  };

  test.each(Object.entries(forms))('give the same apparatus and findings: %s', async (_form, files) => {
    const { apparatus, findings } = await opened(files).analysed(essay(ESSAY));
    const reference = await opened(forms['loccit.yaml']).analysed(essay(ESSAY));
    expect(apparatus).toEqual(reference.apparatus);
    expect(findings).toEqual(reference.findings);
    expect(apparatus.works[0]).toMatchObject({ abbreviation: 'DCW', origin: 'workspace', libraryId: 'dcw' });
    expect(findings.map(({ code }) => code)).toContain('locator/volume-out-of-range');
  });
});

describe('loccit.yaml', () => {
  test('counts from the nearest folder, up to the one that is open', async () => {
    const { around } = opened({
      'loccit.yaml': 'rules: { note/gap: off }',
      'book/loccit.yaml': 'rules: { note/gap: error }',
    });
    expect((await around(essay('', 'book/part/one.txt'))).rules).toEqual({ 'note/gap': 'error' });
    expect((await around(essay('', 'letters/one.txt'))).rules).toEqual({ 'note/gap': 'off' });
  });

  test('above the folder that is open is not looked for', async () => {
    const { around, surroundings } = opened({ '../loccit.yaml': 'rules: { note/gap: off }' });
    expect((await around(essay('', 'one.txt'))).rules).toEqual({});
    expect([...surroundings.problems()]).toEqual([]);
  });

  test.each([
    ['drafts/**', 'drafts/a/one.txt', true],
    ['drafts', 'drafts/a/one.txt', true],
    ['./drafts/', 'drafts/one.txt', true],
    ['*.notes.md', 'a/b/one.notes.md', true],
    ['drafts/*.md', 'drafts/one.txt', false],
    ['drafts', 'drafts-too/one.txt', false],
  ])('leaves out what “ignore: %s” fits: %s %s', async (pattern, path, ignored) => {
    const { around } = opened({ 'loccit.yaml': `ignore: "${pattern}"` });
    expect((await around(essay('', path))).ignored).toBe(ignored);
  });

  test('goes before the bundled works, and is completed by them', async () => {
    const { around } = opened({
      'loccit.yaml': 'works: [{ abbreviation: LCW, title: Collected Works, author: V. I. Lenin, place: Moscow }]',
    });
    const { library } = await around(essay(''));
    const [work, ...others] = library.byAbbreviation('LCW');
    expect(others).toEqual([]);
    expect(work).toMatchObject({ origin: 'workspace', place: 'Moscow', volumeCount: { count: 45 } });
    expect(library.pieceAt(work, 26, 83)?.title).toBe(
      bundledLibrary.pieceAt(bundledLibrary.byId('LCW')!, 26, 83)?.title,
    );
  });

  test('has its own way with an abbreviation of another work', async () => {
    const { around } = opened({
      'loccit.yaml': 'works: [{ abbreviation: LCW, title: Letters of Clara Webb, volumes: 2 }]',
    });
    const [work] = (await around(essay(''))).library.byAbbreviation('LCW');
    expect(work).toMatchObject({ title: 'Letters of Clara Webb', volumeCount: { count: 2 } });
    expect(work.contents).toBeUndefined();
  });
});

describe('a broken file', () => {
  const files = { 'loccit.yaml': 'bibliography: [a.bib, b.bib]', 'a.bib': '@book{a, title={A}}', 'b.bib': BIB };

  test('is a problem at its line, and leaves the rest working', async () => {
    const { analysed, write, problems } = opened(files);
    await analysed(essay(ESSAY));
    await write('a.bib', '@book{a,\n  title={A}\n  year=1950}\n@book{c, title={C}}');
    expect(problems()).toEqual([expect.stringMatching(/^a\.bib:3: a can’t be read from here on/)]);
    const { library } = await analysed(essay(ESSAY));
    expect(library.byId('dcw')?.title).toBe('Writings of the Dock Company');
    expect(library.byId('c')?.title).toBe('C');
  });

  test('stays in use as it last was', async () => {
    const { around, write, problems } = opened(files);
    await around(essay(''));
    await write('b.bib', BIB.replace('volumes =', 'volumes'));
    expect((await around(essay(''))).library.byId('dcw')?.volumeCount?.count).toBe(4);
    await write('loccit.yaml', 'bibliography: [a.bib, b.bib');
    expect((await around(essay(''))).library.byId('dcw')?.volumeCount?.count).toBe(4);
    expect(problems().map(problem => problem.split(':')[0])).toEqual(['loccit.yaml', 'b.bib']);
    await write('b.bib', BIB.replace('{4}', '{5}'));
    expect((await around(essay(''))).library.byId('dcw')?.volumeCount?.count).toBe(5);
  });

  test('that was put right is no problem any more, and one that is gone is missed', async () => {
    const { around, write, problems } = opened({ ...files, 'a.bib': '@book{a, title={A' });
    await around(essay(''));
    expect(problems()).toHaveLength(1);
    await write('a.bib', '@book{a, title={A}}');
    expect(problems()).toEqual([]);
    await write('a.bib', null);
    expect(problems()).toEqual(['loccit.yaml:1: There is no file “a.bib” here.']);
    expect((await around(essay(''))).library.byId('a')).toBeUndefined();
  });
});

describe('paths', () => {
  test.each([
    '../refs.bib',
    '/etc/refs.bib',
    'a/../../refs.bib',
    'C:/refs.bib',
    '~/refs.bib',
    'https://example.org/refs.bib',
    '..\\refs.bib',
    'file:///etc/refs.bib',
  ])('don’t lead out of the folder that is open: %s', async path => {
    const { around, problems } = opened({
      'loccit.yaml': `bibliography: '${path}'`,
      '../refs.bib': BIB,
      'refs.bib': BIB,
    });
    expect((await around(essay(''))).library.byId('dcw')).toBeUndefined();
    expect(problems()).toEqual([expect.stringContaining('is not in the folder that is open')]);
  });

  test.each(['refs.bib', './refs.bib', 'sub/../refs.bib', 'Büch er (1) 100%.bib', 'sub\\refs.bib', '../refs.bib'])(
    'lead anywhere within it, from the file that has them: %s',
    async path => {
      const plain = path.replace('\\', '/');
      const config = path.startsWith('..') ? 'sub/loccit.yaml' : 'loccit.yaml';
      const file = path.startsWith('..') || path.startsWith('sub/..') ? 'refs.bib' : plain.replace('./', '');
      const { around, write } = opened({ [config]: `bibliography: '${path}'` });
      await write(encodeURI(file).replace('(', '%28').replace(')', '%29'), BIB);
      const { href } = new URL(file.split('/').map(encodeURIComponent).join('/'), 'file:///dock/');
      await write(href.slice('file:///dock/'.length), BIB);
      expect((await around(essay('', 'sub/essay.txt'))).library.byId('dcw')).toBeDefined();
    },
  );
});

describe('the front matter of Markdown', () => {
  const cites = (matter: string) =>
    essay(`---\ntitle: Wages\n${matter}\n---\n\nThey were halved [@dcw, p. 5; @strike, p. 2].\n`, 'essay.md');

  test('names bibliographies, beside those of loccit.yaml', async () => {
    const { analysed } = opened({
      'loccit.yaml': 'bibliography: other.bib',
      'other.bib': '@book{strike, title={The Strike}}',
      'refs.bib': BIB,
    });
    const { apparatus, findings } = await analysed(cites('bibliography: refs.bib'));
    expect(apparatus.works.map(({ origin, title }) => [origin, title])).toEqual([
      ['workspace', 'Writings of the Dock Company'],
      ['workspace', 'The Strike'],
    ]);
    expect(findings).toEqual([]);
  });

  test('holds references itself', async () => {
    const { apparatus } = await opened({}).analysed(
      cites('references:\n- id: dcw\n  title: Writings\n- id: strike\n  title: The Strike'),
    );
    expect(apparatus.works.map(({ title }) => title)).toEqual(['Writings', 'The Strike']);
  });

  test('is a bibliography by itself where it holds references', async () => {
    const { findings } = await opened({}).analysed(cites('references:\n- id: dcw\n  title: Writings\n- id: strik'));
    expect(findings).toMatchObject([{ code: 'citation/unknown-key', message: expect.stringContaining('“strik”') }]);
  });

  test('may name a file that is not there', async () => {
    const document = cites('bibliography: [refs.bib, missing.bib]');
    const { findings } = await opened({ 'refs.bib': BIB }).analysed(document);
    expect(findings).toMatchObject([{ code: 'work/broken-file', message: 'There is no file “missing.bib” here.' }]);
    expect(document.content.slice(findings[0].span.start, findings[0].span.end)).toBe('missing.bib');
  });

  test('may be half written', async () => {
    const { findings } = await opened({}).analysed(cites('bibliography: [refs.bib'));
    expect(findings).toEqual([]);
  });
});

describe('what is around a document', () => {
  test('is the same object until something changes', async () => {
    const { around, write } = opened({ 'loccit.yaml': 'bibliography: refs.bib', 'refs.bib': BIB, 'other.bib': BIB });
    const first = await around(essay('One.'));
    expect(await around(essay('Two.'))).toBe(first);
    await write('other.bib', '');
    expect(await around(essay('Two.'))).toBe(first);
    await write('refs.bib', BIB);
    expect(await around(essay('Two.'))).toBe(first);
    await write('refs.bib', '');
    expect(await around(essay('Two.'))).not.toBe(first);
  });

  test('is nothing for a document that was never saved', async () => {
    const document = { ...essay('x'), uri: 'untitled:Untitled-1' };
    expect((await opened({ 'loccit.yaml': YAML }).around(document)).library).toBe(bundledLibrary);
  });

  test('of a virtual folder is found there', async () => {
    const memory = new MemoryFiles();
    memory.set('vscode-vfs://github/dock/essays/loccit.yaml', YAML);
    const bounds = new OpenFolders();
    bounds.set(['vscode-vfs://github/dock/essays']);
    const cache = new FileCache(memory, bundledLibrary, () => {});
    const document = { ...essay('x'), uri: 'vscode-vfs://github/dock/essays/a/one.txt' };
    const { library } = await new Surroundings({ bundled: bundledLibrary, bounds, cache }).settled(document);
    expect(library.byId('dcw')).toBeDefined();
  });
});
