import { expect, test, vi } from 'vitest';
import type { DocumentStatus } from '../../client/src/messages.ts';
import { countsInWords, statusWords } from '../../client/src/wording.ts';

vi.mock('vscode', () => import('./vscode.ts'));

test.each([
  [{ notes: 21, citations: 31, findings: 3 }, '21 notes, 31 citations, 3 findings'],
  [{ notes: 1, citations: 1, findings: 1 }, '1 note, 1 citation, 1 finding'],
  [{ notes: 0, citations: 0, findings: 0 }, 'no notes, no citations, no findings'],
  [{ notes: 2, citations: 3, findings: 0, accepted: 4 }, '2 notes, 3 citations, no findings, 4 ignored'],
])('%j is %s', (counts, words) => {
  expect(countsInWords(counts)).toBe(words);
});

const read = (state: DocumentStatus['state']): DocumentStatus => ({
  uri: 'file:///essay.txt',
  notes: 2,
  citations: 3,
  findings: 1,
  accepted: 0,
  state,
});

test('a text that was read leads to its findings', () => {
  expect(statusWords('running', read('checked'))).toMatchObject({
    text: '2 notes, 3 citations, 1 finding',
    severity: 'information',
    busy: false,
    action: 'problems',
  });
});

test('only what takes a moment is shown as busy', () => {
  expect(statusWords('starting').busy).toBe(true);
  expect(statusWords('running').busy).toBe(true);
  expect(statusWords('off').busy).toBe(false);
  expect(statusWords('stopped').busy).toBe(false);
});

test('a server that is gone is an error, with the way out', () => {
  expect(statusWords('stopped', read('checked'))).toMatchObject({ severity: 'error', action: 'restart' });
});

test('of a text above the limit the notes are counted, and citations said to be left alone', () => {
  const words = statusWords('running', read('notes-only'));
  expect(words).toMatchObject({ severity: 'warning', action: 'problems' });
  expect(words.text).toMatch(/\d+ notes?$|no notes$/);
  expect(words.detail).toContain('loccit.largestDocument');
});

test('a text that could not be read is said not to be checked, without counts', () => {
  const words = statusWords('running', read('failed'));
  expect(words.severity).toBe('warning');
  expect(`${words.text} ${words.detail}`).not.toMatch(/\d/);
});
