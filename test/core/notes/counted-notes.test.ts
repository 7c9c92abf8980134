import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { renumberNotes } from '../../../server/src/features/managing/renumber-notes.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { makes } from '../../features/managing/managed.ts';
import { notesIn } from './paired.ts';

// Notes that stand in parentheses where they are called, as some e-books have made of those at the foot of the page.

const BOOK = `The heron waits for the tide. (6. Arnold, 'Birds of Kell,' 1839, p. 29. An observer (Mr. Hall) adds that it
sleeps on one leg.) If it be asked why, the pilots (7. See especially
Hall, 'Pilots,' p. 4.) have an answer.

It flies low. (8. Arnold, ibid. p. 31.) It was counted (in 1839) by the (9.
'Harbour Review,' Oct. 1, 1869, p. 422.) wardens.
`;

describe('notes in parentheses', () => {
  const { notes, markers, text } = { ...notesIn(BOOK, 'plaintext'), text: BOOK };

  test('are markers and notes at once', () => {
    expect(markers.map(({ text: written, number, note }) => [written, number, note])).toEqual([
      ['(6.', 6, 0],
      ['(7.', 7, 1],
      ['(8.', 8, 2],
      ['(9.', 9, 3],
    ]);
    expect(notes.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      expect.stringMatching(/^Arnold, .* one leg\.$/s),
      expect.stringMatching(/^See especially\nHall, .* p\. 4\.$/),
      'Arnold, ibid. p. 31.',
      "'Harbour Review,' Oct. 1, 1869, p. 422.",
    ]);
  });

  test('are nothing to report', () => {
    expect(analyse(BOOK, { dialect: 'plaintext', library: bundledLibrary }).findings).toEqual([]);
  });

  test('can be renumbered', () =>
    makes(
      analysis => renumberNotes(analysis),
      `
      It waits. (1. Arnold, p. 29.) It flies. (2. Arnold, p. 31.) It sleeps. (3. Hall, p. 4.)

      A chapter further it dives. (5. Arnold, p. 40.) It swims. (6. Hall, p. 9.) It rests. (7. Hall, p. 11.)
      `,
      `
      It waits. (1. Arnold, p. 29.) It flies. (2. Arnold, p. 31.) It sleeps. (3. Hall, p. 4.)

      A chapter further it dives. (4. Arnold, p. 40.) It swims. (5. Hall, p. 9.) It rests. (6. Hall, p. 11.)
      `,
    ));
});

test.each([
  ['books of the Bible', 'So it is told (1. Mose 3, 5), and again (2. Mose 4, 6), and once more (3. Mose 5, 7).'],
  ['editions', 'Müller (1. Aufl. 1990), Arnold (2. Aufl. 1993) and Hall (3. Aufl. 1999).'],
  ['days', 'He came (1. Mai 1871), stayed (2. Mai 1871) and went (3. Mai 1871).'],
  ['parts of a sentence', 'It needs (1. Oak. 2. Iron. 3. Elm.) three things of 1839.'],
  ['two alone', 'It needs oak. (1. Arnold, p. 4.) It needs iron. (2. Hall, p. 6.)'],
  ['what counts nothing', 'Oak. (4. Arnold, p. 4.) Iron. (9. Hall, p. 6.) Elm. (2. Hall, p. 9.)'],
  ['what cites nothing', 'Oak. (1. So says Arnold.) Iron. (2. Hall denies it.) Elm. (3. Nobody knows.)'],
])('%s are none', (_, content) => expect(notesIn(content, 'plaintext').notes).toEqual([]));
