import { describe, expect, test } from 'vitest';
import { crossReference } from '../../../server/src/check/rules/note-cross-reference.ts';
import { deleteNote } from '../../../server/src/features/managing/delete-note.ts';
import { insertNote } from '../../../server/src/features/managing/insert-note.ts';
import { renumberNotes } from '../../../server/src/features/managing/renumber-notes.ts';
import { makes, read, written } from './managed.ts';

// `supra notes 5,9,11,12, and 14`: each number is a link of its own.

const WORDS = ['oak', 'iron', 'wood', 'brick', 'stone', 'slate', 'sand', 'lime', 'rope', 'tar', 'hemp', 'coal'];

/** A text with one note on each of the words, numbered by `number`, and a last one that speaks of others. */
const quay = (number: (i: number) => number, last: string): string => {
  const text = WORDS.map((word, i) => `The quay had its ${word}.[${number(i)}]`).join('\n');
  const notes = WORDS.map((word, i) => `[${number(i)}] Bills for ${word}.`).join('\n');
  return `${text}\nThat is all.[${number(12)}]\n\n${notes}\n[${number(12)}] ${last}\n`;
};

const numbersIn = (content: string): (string | null)[][] => {
  const { text, apparatus } = read(content);
  return apparatus.crossReferences.map(({ notes }) =>
    notes.map(note => (note === null ? null : text.slice(apparatus.notes[note].span))),
  );
};

test('a list of notes gives a link for each number', () => {
  expect(numbersIn(quay(i => i + 1, 'See supra notes 1,3,5,7, and 9.'))).toEqual([
    ['Bills for oak.', 'Bills for wood.', 'Bills for stone.', 'Bills for sand.', 'Bills for rope.'],
  ]);
});

test('each number of a list is checked', () => {
  const { text, ...rest } = read(quay(i => i + 1, 'See supra notes 1,3,15,7, and 16.'));
  const found = Array.from(crossReference.check({ text, ...rest }), ({ message, span }) => [text.slice(span), message]);
  expect(found).toEqual([
    ['15', 'There is no note 15: the last is note 13.'],
    ['16', 'There is no note 16: the last is note 13.'],
  ]);
});

test('all numbers of a list follow a renumbering', () =>
  makes(
    analysis => renumberNotes(analysis),
    quay(i => i + 1 + Math.floor(i / 2), 'See supra notes 1,4,7,10, and 13.'),
    quay(i => i + 1, 'See supra notes 1,3,5,7, and 9.'),
  ));

test('they make room for a note that is inserted, and close up behind one that is deleted', () => {
  const before = quay(i => i + 1, 'See supra notes 1,3,5,7, and 9.').replace('its wood', 'its| wood');
  const after = quay(i => (i < 2 ? i + 1 : i + 2), 'See supra notes 1,4,6,8, and 10.')
    .replace('its wood', 'its[3] wood')
    .replace('[4] Bills', '[3] |\n[4] Bills');
  makes(insertNote, before, after);
  const { content } = written(after);
  makes(
    deleteNote,
    content.replace('its[3]', 'its|[3]').replace('[3] \n', '[3] Bills for what was forgotten.\n'),
    content
      .replace('its[3]', 'its')
      .replace('[3] \n', '')
      .replace(/\[(\d+)\]/g, (label, number) => (Number(number) > 3 ? `[${Number(number) - 1}]` : label))
      .replace('1,4,6,8, and 10', '1,3,5,7, and 9'),
  );
});

describe('references by letters and signs', () => {
  const text = (b: string, note: string): string => `
      The ferry was let to two brothers,[a] who kept no book.[${b}]

      [a] So the deed of 1741; see note ${note}.
      [${b}] For eleven pounds. See note [a].

      They note a loss of three boats; see note a few lines below, and note q above.
      `;

  test('lead to their notes, and follow a renumbering', () => {
    const { content } = written(text('c', 'c'));
    const { apparatus } = read(content);
    expect(apparatus.crossReferences.map(({ span, notes }) => [content.slice(span.start, span.end), notes])).toEqual([
      ['see note c', [1]],
      ['See note [a]', [0]],
    ]);
    makes(analysis => renumberNotes(analysis), text('c', 'c'), text('b', 'b'));
  });

  test('keep a gap where the note they name is deleted', () => {
    const { content } = written(text('b', 'b'));
    const plan = deleteNote(read(content), content.indexOf('[b]'));
    expect(plan).toMatchObject({ left: expect.stringMatching(/still refers to note b/) });
  });
});
