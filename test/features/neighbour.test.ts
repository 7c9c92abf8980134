import { expect, test } from 'vitest';
import { neighbour, type Stop } from '../../server/src/features/neighbour.ts';
import { asked } from './asked.ts';

const { analysis } = asked(`
  The owner "never paid" (Dyson, p. 6).1 Forty looms were silent,2 and
  he "went to Leeds" (Dyson, p. 9).

  Notes

  1. So the parish register has it.
  2. Counted by the overseer.
  `);
const { text } = analysis;

/** From the place of these words, forward or back: what is reached, and its line. */
function from(words: string, stop: Stop, forward: boolean): string {
  const found = neighbour(analysis, text.content.indexOf(words), stop, forward);
  return found ? `${text.slice(found)}, line ${text.lineAt(found.start) + 1}` : 'nothing';
}

test('in running text from marker to marker', () => {
  expect(from('The owner', 'note', true)).toBe('1, line 1');
  expect(from('1 Forty', 'note', true)).toBe('2, line 1');
  expect(from('2 and', 'note', false)).toBe('1, line 1');
});

test('round the end of the text', () => {
  expect(from('Notes', 'note', true)).toBe('1, line 1');
  expect(from('The owner', 'note', false)).toBe('2, line 1');
});

test('within the notes from note to note', () => {
  expect(from('So the', 'note', true)).toBe('2., line 7');
  expect(from('Counted', 'note', false)).toBe('2., line 7');
});

test('from citation to citation', () => {
  expect(from('The owner', 'citation', true)).toBe('Dyson, p. 6, line 1');
  expect(from('Dyson, p. 6', 'citation', true)).toBe('Dyson, p. 9, line 2');
  expect(from('Dyson, p. 6', 'citation', false)).toBe('Dyson, p. 9, line 2');
});

test('where there is none, nowhere', () =>
  expect(neighbour(asked('The mill stood idle.').analysis, 3, 'note', true)).toBeNull());
