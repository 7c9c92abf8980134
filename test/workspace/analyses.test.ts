import { expect, test } from 'vitest';
import type { analyse } from '../../server/src/analyse.ts';
import { bundledLibrary } from '../../server/src/library/bundled.ts';
import { Analyses, type Checked } from '../../server/src/workspace/analyses.ts';
import { MemoryDocuments, type SourceDocument } from '../../server/src/workspace/documents.ts';
import { dialectOf } from '../../server/src/workspace/languages.ts';
import { bare } from '../../server/src/workspace/own/surrounding.ts';

const essay: SourceDocument = {
  uri: 'file:///essay.md',
  languageId: 'markdown',
  version: 1,
  content: 'The mill stood idle.[^1]\n',
};

const surrounding = bare(bundledLibrary);

function analyses(analyser?: typeof analyse) {
  const checked: Checked[] = [];
  const failed: unknown[] = [];
  const listener = {
    checked: (each: Checked) => checked.push(each),
    failed: (_: unknown, error: unknown) => failed.push(error),
  };
  return {
    checked,
    failed,
    all: new Analyses({ of: () => surrounding }, listener, analyser && (() => ({ analyse: analyser }))),
  };
}

test('a version is analysed once', () => {
  const { all, checked } = analyses();
  expect(all.of(essay)).toBe(all.of({ ...essay }));
  expect(checked).toHaveLength(1);
});

test('another version is another analysis', () => {
  const { all } = analyses();
  const first = all.of(essay);
  const second = all.of({ ...essay, version: 2, content: 'Nothing.' });
  expect(second.serial).not.toBe(first.serial);
  expect(second.analysis?.text.content).toBe('Nothing.');
});

test('so is another content under the same version, and another language', () => {
  const { all } = analyses();
  const { serial } = all.of(essay);
  expect(all.of({ ...essay, content: 'Nothing.' }).serial).not.toBe(serial);
  expect(all.of({ ...essay, content: 'Nothing.', languageId: 'plaintext' }).analysis?.layout.dialect).toBe('plaintext');
});

test('new options forget what was known', () => {
  const { all } = analyses();
  const { serial } = all.of(essay);
  expect(all.knows(essay.uri)).toBe(true);
  all.configure(() => ({ enabled: false, severities: {} }));
  expect(all.knows(essay.uri)).toBe(false);
  expect(all.of(essay)).toMatchObject({ state: 'off', analysis: null });
  expect(all.of(essay).serial).not.toBe(serial);
});

test('a byte order mark is skipped, not read', () => {
  const checked = analyses().all.of({ ...essay, content: `\uFEFF${essay.content}` });
  expect(checked.skipped).toBe(1);
  expect(checked.analysis?.text.content).toBe(essay.content);
});

test('of a document above the limit only the notes are read', () => {
  const { all } = analyses();
  const content = 'The mill stood idle (LCW, 26, p. 9-3).[^1]\n';
  all.configure(() => ({ enabled: true, severities: {}, largest: content.length }));
  expect(all.of({ ...essay, content })).toMatchObject({ state: 'checked', analysis: { counts: { citations: 1 } } });
  const longer = all.of({ ...essay, version: 2, content: `${content} ` });
  expect(longer.state).toBe('notes-only');
  expect(longer.analysis?.apparatus).toMatchObject({ citations: [], works: [], markers: [{ label: '1' }] });
  expect(longer.analysis?.findings.map(({ code }) => code)).toEqual(['note/unresolved']);
});

test('an analysis that throws is reported, and the document has none', () => {
  const { all, failed } = analyses(() => {
    throw new Error('a defect');
  });
  expect(all.of(essay)).toMatchObject({ state: 'failed', analysis: null });
  expect(failed).toEqual([new Error('a defect')]);
});

test('documents in memory are found until they are deleted', () => {
  const documents = new MemoryDocuments();
  documents.set(essay);
  expect(documents.get(essay.uri)).toBe(essay);
  expect([...documents.all()]).toEqual([essay]);
  documents.delete(essay.uri);
  expect(documents.get(essay.uri)).toBeUndefined();
});

test.each([
  ['markdown', 'markdown'],
  ['quarto', 'markdown'],
  ['rmd', 'markdown'],
  ['mdx', 'markdown'],
  ['plaintext', 'plaintext'],
  ['latex', 'plaintext'],
])('%s is read as %s', (languageId, dialect) => expect(dialectOf(languageId)).toBe(dialect));
