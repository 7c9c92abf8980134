import { expect, test } from 'vitest';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { Analyses } from '../../../server/src/workspace/analyses.ts';
import { MemoryDocuments, type SourceDocument } from '../../../server/src/workspace/documents.ts';
import { MemoryFiles } from '../../../server/src/workspace/files.ts';
import { OpenFolders } from '../../../server/src/workspace/own/bounds.ts';
import { FileCache } from '../../../server/src/workspace/own/file-cache.ts';
import { Surroundings } from '../../../server/src/workspace/own/surroundings.ts';

const at = (path: string): string => `file:///book/${path}`;

/** A folder /book that is open in an editor, with files by their paths in it. */
function opened(files: Readonly<Record<string, string>>) {
  const memory = new MemoryFiles();
  for (const [path, content] of Object.entries(files)) memory.set(at(path), content);
  const bounds = new OpenFolders();
  bounds.set(['file:///book']);
  const cache = new FileCache(memory, bundledLibrary, () => {});
  const documents = new MemoryDocuments();
  const surroundings = new Surroundings({ bundled: bundledLibrary, bounds, cache, documents });
  const analyses = new Analyses(surroundings, {
    checked: () => {},
    failed: (_, error) => {
      throw error;
    },
  });
  const document = (path: string, content = files[path]): SourceDocument => ({
    uri: at(path),
    languageId: 'markdown',
    version: 1,
    content,
  });
  return {
    /** Opens a file, with what the editor has of it. */
    open: (path: string, content?: string) => documents.set(document(path, content)),
    async checked(path: string) {
      const it = documents.get(at(path)) ?? document(path);
      await surroundings.settled(it);
      return analyses.of(it);
    },
    /** Each finding of the whole with its file and line. */
    async findings(path: string) {
      const { analysis } = await this.checked(path);
      const { text, findings } = analysis!;
      return findings.map(
        ({ span, code }) => `${text.parts[text.partAt(span.start)].name}:${text.position(span.start).line + 1} ${code}`,
      );
    },
    async problems(path: string) {
      await this.checked(path);
      return [...surroundings.problems()].flatMap(({ uri, text, problems }) =>
        problems.map(({ span, message }) => `${uri.slice(13)}:${text!.position(span.start).line + 1}: ${message}`),
      );
    },
    async write(path: string, content: string) {
      memory.set(at(path), content);
      cache.reread([at(path)]);
      await cache.idle();
    },
  };
}

const BOOK = {
  'loccit.yaml': 'manuscript:\n  - ch1.md\n  - ch2.md\n  - notes.md\n',
  'ch1.md': 'It began.[^1]\n',
  'ch2.md': 'It went on.[^2] And on.[^4]\n',
  'notes.md': '[^1]: Ledger.\n\n[^2]: Ledger, again.\n\n[^3]: Diary.\n',
};

test('files of one manuscript share one analysis', async () => {
  const book = opened(BOOK);
  expect(await book.findings('ch1.md')).toEqual(['ch2.md:1 note/unresolved', 'notes.md:5 note/unreferenced']);
  const first = await book.checked('ch1.md');
  const last = await book.checked('notes.md');
  expect(last.analysis).toBe(first.analysis);
  expect([first.part, last.part]).toEqual([0, 2]);
});

test('what is open goes before what is on the disk, and an edit of one file shows in the others', async () => {
  const book = opened(BOOK);
  book.open('ch2.md', 'It went on.[^2] And on.[^3]\n');
  expect(await book.findings('ch1.md')).toEqual([]);
  book.open('ch2.md', 'It went on.[^2]\n');
  expect(await book.findings('ch1.md')).toEqual(['notes.md:5 note/unreferenced']);
});

test('a file that changes on the disk is read again', async () => {
  const book = opened(BOOK);
  await book.findings('ch1.md');
  await book.write('notes.md', '[^1]: Ledger.\n\n[^2]: Ledger.\n\n[^4]: Diary.\n');
  expect(await book.findings('ch1.md')).toEqual(['notes.md:5 note/gap']);
});

test('a file that no list names stands for itself', async () => {
  const book = opened({ ...BOOK, 'draft.md': 'Alone.[^9]\n' });
  const { analysis, surrounding } = await book.checked('draft.md');
  expect(surrounding.manuscript).toBeNull();
  expect(analysis?.findings).toHaveLength(1);
});

test('chapters in folders below belong to the list above them, whatever stands nearer', async () => {
  const book = opened({
    'loccit.yaml': 'manuscript: [parts/one.md, parts/notes.md]\n',
    'parts/loccit.yaml': 'rules:\n  note/unreferenced: off\n',
    'parts/one.md': 'It began.[^1]\n',
    'parts/notes.md': '[^1]: Ledger.\n\n[^2]: Diary.\n',
  });
  expect(await book.findings('parts/one.md')).toEqual(['parts/notes.md:3 note/unreferenced']);
});

test('front matter of each file counts for all, and complains at its own place', async () => {
  const book = opened({
    'loccit.yaml': 'manuscript: [a.md, b.md]\n',
    'a.md': 'As she says [@norden, p. 3], and he [@gale, p. 1].\n',
    'b.md': '---\nbibliography: [refs.bib, lost.bib]\n---\n\nMore [@norden, p. 4].\n',
    'refs.bib': '@book{norden, author={Norden, Ada}, title={The Long Winter}}',
  });
  const { analysis } = await book.checked('a.md');
  expect(analysis?.apparatus.works.map(({ title }) => title)).toContain('The Long Winter');
  expect(await book.findings('a.md')).toEqual(['b.md:2 work/broken-file']);
});

test('what is wrong in the list is said at its line', async () => {
  const book = opened({
    ...BOOK,
    'loccit.yaml':
      'manuscript:\n  - ch1.md\n  - chapter2.md\n  - ./ch1.md\n  - ../other/ch3.md\n  - ch*.md\n  - notes.md\n  - 7\n',
  });
  expect(await book.problems('ch1.md')).toEqual([
    'loccit.yaml:8: “manuscript” is a list of the files of a book, with a name on each line.',
    'loccit.yaml:3: There is no file “chapter2.md” here.',
    'loccit.yaml:4: “./ch1.md” stands in this list already.',
    'loccit.yaml:5: “../other/ch3.md” is not in the folder that is open, and is not read.',
    'loccit.yaml:6: “ch*.md” is a pattern. Name the files one by one, in the order of the book.',
  ]);
  expect((await book.checked('ch1.md')).surrounding.manuscript?.parts.map(({ name }) => name)).toEqual([
    'ch1.md',
    'notes.md',
  ]);
});

test('a byte order mark at the head of a file is no text', async () => {
  const book = opened({ ...BOOK, 'ch2.md': '\uFEFFIt went on.[^2] And on.[^3]\n' });
  const { analysis, skipped } = await book.checked('ch2.md');
  expect(skipped).toBe(1);
  expect(analysis?.text.content).not.toContain('\uFEFF');
  expect(analysis?.findings).toEqual([]);
});

test('a baseline knows the findings of each file by its own name', async () => {
  const known = { rule: 'note/unresolved', text: '[^4]', before: 'It went on.[^2] And on.', after: '' };
  const book = opened({
    ...BOOK,
    'loccit-baseline.json': JSON.stringify({ version: 1, files: { 'ch2.md': [known] } }),
  });
  expect(await book.findings('ch1.md')).toEqual(['notes.md:5 note/unreferenced']);
  expect((await book.checked('ch2.md')).accepted).toHaveLength(1);
  expect((await book.checked('ch1.md')).accepted).toHaveLength(0);
});
