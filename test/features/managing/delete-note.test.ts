import { describe, test } from 'vitest';
import { deleteNote } from '../../../server/src/features/managing/delete-note.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';
import { makes, refuses } from './managed.ts';

const deletes = (before: string, after: string, dialect?: Dialect): void => makes(deleteNote, before, after, dialect);

describe('Delete Note with Its Markers', () => {
  test.each([
    ['on its marker', 'Silent.[^2|]', 'Counted'],
    ['in its text', 'Silent.[^2]', 'Coun|ted'],
  ])('%s', (_, marker, note) =>
    deletes(
      `
      Idle.[^1] ${marker} Silent again.[^2] Poor.[^3]

      [^1]: The register.
      [^2]: ${note} by the overseer
      and his clerk.

          Twice.
      [^3]: Report, p. 3; see note 3 above.
      `,
      `
      Idle.[^1] Silent. Silent again. Poor.[^2]

      [^1]: The register.
      [^2]: Report, p. 3; see note 2 above.
      `,
      'markdown',
    ),
  );

  test('the first of a list in plain text', () =>
    deletes(
      `
      The mill stood idle. 1| Forty looms were silent. 2 He wrote home. 3

      Notes

      1. The parish register.

      2. Counted.

      3. Letters.
      `,
      `
      The mill stood idle. Forty looms were silent. 1 He wrote home. 2

      Notes

      1. Counted.

      2. Letters.
      `,
    ));

  test('the only one, with its heading', () =>
    deletes(
      `
      The mill stood idle.1| Forty looms were silent.

      Notes

      1. The parish register.
      `,
      `
      The mill stood idle. Forty looms were silent.
      `,
    ));

  test('of Project Gutenberg', () =>
    deletes(
      `
      The mill stood idle.[1|] The weavers were poor.[2]

      [Footnote 1: The parish register.]

      [Footnote 2: Report, p. 3.]
      `,
      `
      The mill stood idle. The weavers were poor.[1]

      [Footnote 1: Report, p. 3.]
      `,
    ));

  test('one of two with the same number leaves the numbers', () =>
    deletes(
      'Idle.[^1] Poor.[^2]\n\n[^1]: The register.\n[^1]: Ano|ther.\n[^2]: Report.\n',
      'Idle.[^1] Poor.[^2]\n\n[^1]: The register.\n[^2]: Report.\n',
      'markdown',
    ));

  test('leaves the numbers where the text refers to it, so that the reference does not mean another', () =>
    deletes(
      'Idle.[^1] Poor.[^2] Home, as note 1 above says.[^3]\n\n[^1]: The reg|ister.\n[^2]: Report.\n[^3]: Letters.\n',
      'Idle. Poor.[^2] Home, as note 1 above says.[^3]\n\n[^2]: Report.\n[^3]: Letters.\n',
      'markdown',
    ));

  test('within the text', () =>
    deletes(
      'Idle.^[The reg|ister, see [p. 3](x).] Silent.^[Counted.] Poor.\n',
      'Idle. Silent.^[Counted.] Poor.\n',
      'markdown',
    ));

  test('needs a note', () => refuses(deleteNote, 'The mill| stood idle.\n', /Put the cursor on a marker/));
});
