import { expect, test } from 'vitest';
import { type NoteEntry, notesList } from '../../../server/src/features/lists/notes-list.ts';
import { asked } from '../asked.ts';

const { analysis } = asked(
  `
  The mill stood idle.[^1] Forty looms were silent,[^looms] and their
  owner had gone to Leeds.[^leeds] In March he came back.[^looms]

  [^1]: So the parish register has it.
  [^looms]: Counted by the overseer in January.
  [^hall]: The hall was sold.
  `,
  'markdown',
);

const { unresolved, lists } = notesList(analysis);

const words = (entries: readonly NoteEntry[]): string[] =>
  entries.map(({ state, label, words }) => `${state} | ${label} | ${words}`);

test('markers without a note and notes without a marker come first', () =>
  expect(words(unresolved)).toEqual([
    'missing | leeds | … and their owner had gone to Leeds.',
    'uncalled | hall | The hall was sold.',
  ]));

test('then the notes of each list in their order', () =>
  expect(lists.map(words)).toEqual([
    [
      'called | 1 | So the parish register has it.',
      'called | looms | Counted by the overseer in January.',
      'uncalled | hall | The hall was sold.',
    ],
  ]));

test('an entry leads to its label, and knows the note and its markers', () => {
  const looms = lists[0][1];
  expect(analysis.text.slice(looms.place)).toBe('[^looms]:');
  expect(analysis.text.slice(looms.span)).toBe('[^looms]: Counted by the overseer in January.');
  expect(looms.markers.map(({ start }) => analysis.text.lineAt(start) + 1)).toEqual([1, 2]);
  expect(analysis.text.slice(unresolved[0].place)).toBe('[^leeds]');
});
