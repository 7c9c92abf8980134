import { describe, test } from 'vitest';
import { deleteNote } from '../../../server/src/features/managing/delete-note.ts';
import { insertNote } from '../../../server/src/features/managing/insert-note.ts';
import { renumberNotes } from '../../../server/src/features/managing/renumber-notes.ts';
import { makes } from './managed.ts';

// Endnotes with Roman numbers, as word processors count them: they stay Roman.

describe('in brackets', () => {
  test('Renumber Notes', () =>
    makes(
      analysis => renumberNotes(analysis),
      `
      The gates,[i] the locks[iii] and the quay.[v]

      [i] Arnold.

      [iii] Hall.

      [v] Arnold.
      `,
      `
      The gates,[i] the locks[ii] and the quay.[iii]

      [i] Arnold.

      [ii] Hall.

      [iii] Arnold.
      `,
    ));

  test('Insert Note', () =>
    makes(
      insertNote,
      `
      The gates,[i] the locks| and the quay[ii] of oak.[iii]

      [i] Arnold.

      [ii] Hall.

      [iii] Arnold.
      `,
      `
      The gates,[i] the locks[ii] and the quay[iii] of oak.[iv]

      [i] Arnold.

      [ii] |

      [iii] Hall.

      [iv] Arnold.
      `,
    ));
});

describe('linked', () => {
  test('Delete Note', () =>
    makes(
      deleteNote,
      `
      The gates,[[i]](#_edn1) the locks|[[ii]](#_edn2) and the quay.[\\[iii\\]](#_edn3)

      [[i]](#_ednref1) Arnold.

      [[ii]](#_ednref2) Hall.

      [\\[iii\\]](#_ednref3) Arnold.
      `,
      `
      The gates,[[i]](#_edn1) the locks and the quay.[\\[ii\\]](#_edn3)

      [[i]](#_ednref1) Arnold.

      [\\[ii\\]](#_ednref3) Arnold.
      `,
      'markdown',
    ));

  test('Renumber Notes', () =>
    makes(
      analysis => renumberNotes(analysis),
      `
      The gates,[[i]](#_edn1) the locks[[iii]](#_edn3) and the quay.[[iv]](#_edn4)

      [[i]](#_ednref1) Arnold.

      [[iii]](#_ednref3) Hall.

      [[iv]](#_ednref4) Arnold.
      `,
      `
      The gates,[[i]](#_edn1) the locks[[ii]](#_edn3) and the quay.[[iii]](#_edn4)

      [[i]](#_ednref1) Arnold.

      [[ii]](#_ednref3) Hall.

      [[iii]](#_ednref4) Arnold.
      `,
      'markdown',
    ));
});
