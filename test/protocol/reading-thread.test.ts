import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ReadingThread } from '../../server/src/node/reading-thread.ts';
import { readHere } from '../../server/src/workspace/own/file-reader.ts';
import { built } from '../support/built.ts';

const entries = Array.from({ length: 1200 }, (_, i) => `@book{key${i}, title={The ${i}th Quay}, year={1950}}`);
const BIB = `${entries.join('\n')}\n@book{broken, title={A} year={1}}`;
const REFS = 'file:///dock/refs.bib';

/** A reader whose thread runs that program. */
function reader(program: string) {
  const log: string[] = [];
  const thread = new ReadingThread(program, words => log.push(words));
  onTestFinished(() => thread.end());
  return { thread, log };
}

/** A program that does so instead of reading. */
function programOf(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'loccit-thread-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'program.js'), code);
  return join(folder, 'program.js');
}

test.each(['server', 'cli'])('a thread of the %s reads what the server itself would', async program => {
  const { thread, log } = reader(built(program));
  const [there, again, here] = await Promise.all([
    thread.read(REFS, BIB),
    thread.read(REFS, `${BIB}\n`),
    readHere.read(REFS, BIB),
  ]);
  expect(here.works).toHaveLength(1200);
  expect(here.problems).toHaveLength(1);
  expect(there).toEqual(here);
  expect(again).toEqual(here);
  expect(log).toEqual([]);
});

test('a large loccit.yaml is read there too, with all it says', async () => {
  const { thread, log } = reader(built('server'));
  const works = Array.from({ length: 1200 }, (_, i) => `  - { id: key${i}, title: The ${i}th Quay }`).join('\n');
  const yaml = `works:\n${works}\nbibliography: refs.bib\nrules: { note/gap: off }\nworsk: []\n`;
  const there = await thread.read('file:///dock/loccit.yaml', yaml);
  expect(there).toEqual(await readHere.read('file:///dock/loccit.yaml', yaml));
  expect(there.config?.works).toHaveLength(1200);
  expect(there.problems).toHaveLength(1);
  expect(log).toEqual([]);
});

test.each([
  ['ends', 'process.exit(3)'],
  ['can’t be run', 'this is no program'],
  ['throws', `process.nextTick(() => { throw new Error('no reading today'); })`],
])('where the thread %s, the server reads the file itself, and says so', async (_what, code) => {
  const { thread, log } = reader(programOf(code));
  expect(await thread.read(REFS, BIB)).toEqual(await readHere.read(REFS, BIB));
  expect(log).toEqual([
    expect.stringMatching(/^The thread that was to read refs\.bib has failed \(.*\)\. The server reads it itself\.$/),
  ]);
});

test('what is read when the server ends is lost, and nobody is told', async () => {
  const { thread, log } = reader(built('server'));
  const reading = thread.read(REFS, BIB);
  thread.end();
  await expect(reading).rejects.toThrow();
  expect(log).toEqual([]);
});
