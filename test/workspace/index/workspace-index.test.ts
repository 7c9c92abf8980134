import { expect, test } from 'vitest';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { MemoryFiles } from '../../../server/src/workspace/files.ts';
import type { Gist } from '../../../server/src/workspace/index/gist.ts';
import { type Gister, GistMaker } from '../../../server/src/workspace/index/gist-maker.ts';
import { hashOf } from '../../../server/src/workspace/index/hash.ts';
import { type Progress, WorkspaceIndex } from '../../../server/src/workspace/index/workspace-index.ts';

const at = (path: string): string => `file:///dock/${path}`;

const PATIENT: Progress = { report: () => {}, cancelled: false };

/** The index of a folder /dock with these files. */
function indexed(contents: Readonly<Record<string, string>>) {
  const memory = new MemoryFiles();
  const paths = new Set(Object.keys(contents));
  for (const [path, content] of Object.entries(contents)) memory.set(at(path), content);
  const maker = new GistMaker(memory, bundledLibrary);
  const made: string[] = [];
  const changes: (readonly [string, Gist | null])[] = [];
  const failures: string[] = [];
  const state = { epoch: 1, busy: false, gister: maker as Gister };
  const index = new WorkspaceIndex({
    lister: { list: async () => [...paths].filter(path => /\.(md|txt)$/.test(path)).map(at) },
    gister: {
      width: 2,
      async gist(uri, known, conditions) {
        const gist = await state.gister.gist(uri, known, conditions);
        if (gist !== 'same') made.push(uri.slice(at('').length));
        return gist;
      },
      rest: () => maker.rest(),
    },
    conditions: () => ({ epoch: state.epoch, folders: ['file:///dock/'], trusted: true, options: [] }),
    isBusy: () => state.busy,
    changed: (uri, gist) => changes.push([uri.slice(at('').length), gist]),
    failed: uri => failures.push(uri.slice(at('').length)),
  });
  return {
    index,
    made,
    changes,
    failures,
    state,
    write(path: string, content: string | null) {
      if (content === null) {
        memory.delete(at(path));
        paths.delete(path);
      } else {
        memory.set(at(path), content);
        paths.add(path);
      }
      index.touched(at(path));
    },
    /** What was analysed since the last time this was asked. */
    analysed: () => made.splice(0).sort(),
    findings: () =>
      [...index.gists()].flatMap(({ uri, findings }) =>
        findings.map(({ code, range }) => `${uri.slice(at('').length)}:${range.start.line + 1} ${code}`),
      ),
  };
}

const DOCK = {
  'a.md': 'One.[^1]\n\n[^1]: LCW, XXVI, p. 83.\n',
  'b.txt': 'The wages were halved (DCW, VI, p. 57).\n',
  'loccit.yaml': 'works: [{ abbreviation: DCW, title: Writings of the Dock Company, volumes: 4 }]\n',
};

test('every text is read once, with the works of its folder', async () => {
  const dock = indexed(DOCK);
  expect(await dock.index.update(PATIENT)).toBe(true);
  expect(dock.findings()).toEqual(['b.txt:1 locator/volume-out-of-range']);
  expect(dock.analysed()).toEqual(['a.md', 'b.txt']);
  await dock.index.update(PATIENT);
  expect(dock.analysed()).toEqual([]);
});

test('only what has changed is analysed again, and not what merely was touched', async () => {
  const dock = indexed(DOCK);
  await dock.index.update(PATIENT);
  dock.analysed();
  dock.write('a.md', DOCK['a.md']);
  dock.write('b.txt', 'The wages were halved (DCW, IV, p. 57).\n');
  await dock.index.update(PATIENT);
  expect(dock.analysed()).toEqual(['b.txt']);
  expect(dock.findings()).toEqual([]);
});

test('asked to look at all again, contents that are the same are not analysed', async () => {
  const dock = indexed(DOCK);
  await dock.index.update(PATIENT);
  dock.analysed();
  await dock.index.update(PATIENT, true);
  expect(dock.analysed()).toEqual([]);
  dock.state.epoch++;
  await dock.index.update(PATIENT, true);
  expect(dock.analysed()).toEqual(['a.md', 'b.txt']);
});

test('a text that is gone is forgotten, and told of', async () => {
  const dock = indexed(DOCK);
  await dock.index.update(PATIENT);
  dock.write('b.txt', null);
  await dock.index.update(PATIENT);
  expect(dock.findings()).toEqual([]);
  expect(dock.changes.at(-1)).toEqual(['b.txt', null]);
});

test('the files of a manuscript are read together, and anew when one of them changes', async () => {
  const dock = indexed({
    'loccit.yaml': 'manuscript: [a.md, notes.md]\n',
    'a.md': 'One.[^1] Two.[^2]\n',
    'notes.md': '[^1]: Ledger.\n\n[^2]: Diary.\n',
  });
  await dock.index.update(PATIENT);
  expect(dock.findings()).toEqual([]);
  dock.write('a.md', 'One.[^1]\n');
  await dock.index.update(PATIENT);
  expect(dock.findings()).toEqual(['notes.md:3 note/unreferenced']);
});

test('says how far it has come, and stops when nobody waits any more', async () => {
  const texts = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.txt`, 'Words.']));
  const dock = indexed(texts);
  const seen: number[] = [];
  let cancelled = false;
  const progress: Progress = {
    report(done, total) {
      seen.push(done);
      expect(total).toBe(20);
      if (done === 5) cancelled = true;
    },
    get cancelled() {
      return cancelled;
    },
  };
  expect(await dock.index.update(progress)).toBe(false);
  expect(seen.length).toBeLessThan(10);
  expect(dock.index.isMade).toBe(false);
  expect(await dock.index.update(PATIENT)).toBe(true);
  expect(dock.index.size).toBe(20);
});

test('one who cancels does not stop it for another', async () => {
  const texts = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.txt`, 'Words.']));
  const dock = indexed(texts);
  const both = await Promise.all([
    dock.index.update({ report: () => {}, cancelled: true }),
    dock.index.update(PATIENT),
  ]);
  expect(both).toEqual([true, true]);
  expect(dock.index.size).toBe(20);
});

test('waits while the user is busy', async () => {
  const dock = indexed(DOCK);
  dock.state.busy = true;
  const update = dock.index.update(PATIENT);
  await new Promise(resolve => setTimeout(resolve, 120));
  expect(dock.made).toEqual([]);
  dock.state.busy = false;
  await update;
  expect(dock.analysed()).toEqual(['a.md', 'b.txt']);
});

test('a text that fails keeps no other waiting', async () => {
  const dock = indexed(DOCK);
  const { gister } = dock.state;
  dock.state.gister = {
    ...gister,
    width: 1,
    rest: () => {},
    gist: (uri, known, conditions) =>
      uri.endsWith('a.md') ? Promise.reject(new Error('broken')) : gister.gist(uri, known, conditions),
  };
  await dock.index.update(PATIENT);
  expect(dock.failures).toEqual(['a.md']);
  expect(dock.findings()).toEqual(['b.txt:1 locator/volume-out-of-range']);
});

test('contents that differ by one sign have other hashes', () => {
  const words = 'The quays were empty and no ship had come.';
  const seen = new Set([hashOf(words), hashOf(''), hashOf(`${words} `)]);
  for (let i = 0; i < words.length; i++) seen.add(hashOf(`${words.slice(0, i)}#${words.slice(i + 1)}`));
  expect(seen.size).toBe(words.length + 3);
  expect(hashOf(words)).toBe(hashOf(words));
});
