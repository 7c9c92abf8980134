import { describe, expect, test } from 'vitest';
import { convertToMarkdown } from '../../../server/src/features/managing/convert/to-markdown.ts';
import { deleteNote } from '../../../server/src/features/managing/delete-note.ts';
import { insertNote } from '../../../server/src/features/managing/insert-note.ts';
import { renumberNotes } from '../../../server/src/features/managing/renumber-notes.ts';
import { dialect } from '../../core/notes/dialects.ts';
import { makes, read } from './managed.ts';

// Numbers that markup raises or a word introduces are managed like any others, each in the way the text writes them.

describe.each([
  '<sup>2</sup>, <sup>2</sup>',
  'raised as a formula, raised as a formula',
  '^[2], ^[2]',
  '^2^, `2. `',
  '[FN2], [FN2]',
  '[note 2], [note 2]',
  '[2], `Note 2. `',
])('%s', name => {
  const { marker, label, language } = dialect(name);
  const text = (gates: string, between: string, locks: string, quay: string): string =>
    `The gates${gates} and the${between} locks${locks} were sold, the quay${quay} was not.`;
  const harbour = (between: string): string =>
    `${text(marker(1), between, marker(2), marker(4))}\n\n` +
    `${label(1)}Gates of oak; see note 4.\n\n${label(2)}Locks of iron.\n\n${label(4)}A quay.\n`;

  test('inserting makes room, and the reference follows', () =>
    makes(
      insertNote,
      harbour('|'),
      `${text(marker(1), marker(2), marker(3), marker(5))}\n\n${label(1)}Gates of oak; see note 5.\n\n` +
        `${label(2)}|\n\n${label(3)}Locks of iron.\n\n${label(5)}A quay.\n`,
      language,
    ));

  test('renumbering closes the gap, and the reference follows', () =>
    makes(
      analysis => renumberNotes(analysis),
      harbour(''),
      `${text(marker(1), '', marker(2), marker(3))}\n\n` +
        `${label(1)}Gates of oak; see note 3.\n\n${label(2)}Locks of iron.\n\n${label(3)}A quay.\n`,
      language,
    ));

  test('deleting takes the marker with the note, and what follows goes down by one', () => {
    const { apparatus } = read(harbour(''), language);
    makes(
      analysis => deleteNote(analysis, apparatus.markers[1].span.start),
      harbour(''),
      `${text(marker(1), '', '', marker(3))}\n\n${label(1)}Gates of oak; see note 3.\n\n${label(3)}A quay.\n`,
      language,
    );
    expect(apparatus.markers).toHaveLength(3);
  });

  test('becomes Markdown with every note’s text', () =>
    makes(
      convertToMarkdown,
      harbour(''),
      `${text('[^1]', '', '[^2]', '[^4]')}\n\n` +
        '[^1]: Gates of oak; see note 4.\n\n[^2]: Locks of iron.\n\n[^4]: A quay.\n',
      language,
    ));
});
