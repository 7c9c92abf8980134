import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';
import { notesIn } from './paired.ts';

// Roman numbers in brackets, as word processors number endnotes; several numbers in one pair; `[^2]` without its colon.

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

const numbers = (content: string, dialect: Dialect = 'markdown') =>
  notesIn(content, dialect).markers.map(({ number, note }) => [number, note]);

const findings = (content: string, dialect: Dialect = 'markdown'): string[] =>
  analyse(content, { dialect, library: bundledLibrary }).findings.map(({ code, message }) => `${code}: ${message}`);

const romanText = `${ROMAN.map(n => `The gate was sold.[${n}] `).join('')}\n\n${ROMAN.map(n => `[${n}] Arnold, *Locks*, p. 3.`).join('\n\n')}\n`;

test.each(['plaintext', 'markdown'] as const)('[iv] calls note iv: %s', dialect => {
  expect(numbers(romanText, dialect)).toEqual(ROMAN.map((_, i) => [i + 1, i]));
  expect(findings(romanText, dialect)).toEqual([]);
});

test('[i] and [v] are letters among letters', () => {
  const letters = ['h', 'i', 'j'];
  const content = `${letters.map(n => `The gate was sold.[${n}] `).join('')}\n\n${letters.map(n => `[${n}] Arnold, p. 3.`).join('\n\n')}\n`;
  expect(numbers(content)).toEqual([
    [null, 0],
    [null, 1],
    [null, 2],
  ]);
});

test.each([
  ['pages of a foreword', 'The gate[i] was of oak[ii] and the lock[iii] of iron.[iv]\n'],
  ['intervals and indexes', 'Let x be in[1, 2] and y in[2, 3], so that a[1,2] and a[3,4] differ from [4, 5].\n'],
  ['words', 'He wrote “the [mill] gate”, “[ill] advised”, [vil] and [civil].\n'],
])('%s are no markers whose notes are missing', (_, content) => {
  expect(findings(content)).toEqual([]);
});

const LIST = [1, 2, 3, 4, 5].map(n => `[${n}] A. Arnold, *Locks ${n}*. London: Rad, 190${n}.`).join('\n');

test('numbers that share their brackets each call a note', () => {
  const content = `Locks were of oak [1, 2], of iron [3-4] or both [2,5].\n\n## References\n\n${LIST}\n`;
  expect(numbers(content)).toEqual([
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 3],
    [2, 1],
    [5, 4],
  ]);
  expect(findings(content)).toEqual([]);
});

test('a colon that was forgotten', () => {
  const content = 'The gate[^1] was of oak.[^a]\n\n[^1] Arnold, *Locks*, p. 3.\n\n[^a] *Ibid.*, p. 4.\n';
  const { markers, notes } = notesIn(content, 'markdown');
  expect(markers.map(({ note }) => note)).toEqual([0, 1]);
  expect(notes.map(({ span }) => content.slice(span.start, span.end))).toEqual([
    'Arnold, *Locks*, p. 3.',
    '*Ibid.*, p. 4.',
  ]);
  expect(findings(content)).toEqual([]);
});

test.each([
  ['at the head of a paragraph', 'The gate[^1] was of oak.\n\n[^1] Nobody said so.\n\n[^1]: Arnold, p. 3.\n'],
  ['at the head of a line', 'The gate[^1] was of oak.\n[^1] Nobody said so.\n\n[^1]: Arnold, p. 3.\n'],
])('a marker %s is no label', (_, content) => {
  expect(notesIn(content, 'markdown').notes).toHaveLength(1);
});

test('the label of a figure or table is no key of a work', () => {
  const { apparatus } = analyse('See @fig-map, @sec-intro and [@tbl:wages; @arnold1902].', {
    dialect: 'markdown',
    library: bundledLibrary,
  });
  expect(apparatus.citations.map(({ work }) => work)).toEqual(['arnold1902']);
});
