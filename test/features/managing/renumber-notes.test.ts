import { describe, expect, test } from 'vitest';
import { renumberNotes, sortNotes } from '../../../server/src/features/managing/renumber-notes.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';
import { makes, read, written } from './managed.ts';

const renumbers = (before: string, after: string, dialect?: Dialect): void =>
  makes(analysis => renumberNotes(analysis), before, after, dialect);

const sorts = (before: string, after: string, dialect?: Dialect): void =>
  makes(analysis => sortNotes(analysis), before, after, dialect);

describe('Renumber Notes', () => {
  test('in the order of the first markers; repeats, names and references follow', () =>
    renumbers(
      `
      Idle.[^3] Silent.[^1] Idle again.[^3] Poor.[^waugh] Home,[^7] as note 3 above says.

      [^1]: Counted by the overseer; see note 3.
      [^waugh]: Waugh, p. 12.
      [^3]: The parish register.
      [^7]: Letters, p. 4.
      `,
      `
      Idle.[^1] Silent.[^2] Idle again.[^1] Poor.[^waugh] Home,[^3] as note 1 above says.

      [^2]: Counted by the overseer; see note 1.
      [^waugh]: Waugh, p. 12.
      [^1]: The parish register.
      [^3]: Letters, p. 4.
      `,
      'markdown',
    ));

  test('gives names numbers when it is asked to', () =>
    makes(
      analysis => renumberNotes(analysis, { named: true }),
      'Idle.[^mill] Silent.[^2]\n\n[^mill]: The register.\n[^2]: Counted.\n',
      'Idle.[^1] Silent.[^2]\n\n[^1]: The register.\n[^2]: Counted.\n',
      'markdown',
    ));

  test('closes gaps in plain text', () =>
    renumbers(
      `
      The mill stood idle.1 Forty looms were silent,3 and the
      weavers poor.4 He wrote home but once.7

      Notes

      1. The parish register.
      3. Counted by the overseer, as
      note 1 above says.
      4. Report, p. 3.
      7. Letters, p. 4.
      `,
      `
      The mill stood idle.1 Forty looms were silent,2 and the
      weavers poor.3 He wrote home but once.4

      Notes

      1. The parish register.
      2. Counted by the overseer, as
      note 1 above says.
      3. Report, p. 3.
      4. Letters, p. 4.
      `,
    ));

  test('a list that counts up gets its notes in order', () =>
    renumbers(
      `
      Idle.[1] Silent.[3] Poor.[2] Home.[4]

      [1] The parish register.
      [2] Report, p. 3.
      [3] Counted by the overseer
      and his clerk.
      [4] Letters, p. 4.
      `,
      `
      Idle.[1] Silent.[2] Poor.[3] Home.[4]

      [1] The parish register.
      [2] Counted by the overseer
      and his clerk.
      [3] Report, p. 3.
      [4] Letters, p. 4.
      `,
    ));

  test('a note that nothing calls keeps its text and its place', () =>
    renumbers(
      `
      Idle.[^1] Silent.[^5]

      [^1]: The parish register.
      [^3]: Report, p. 3.
      [^5]: Counted.
      `,
      `
      Idle.[^1] Silent.[^3]

      [^1]: The parish register.
      [^2]: Report, p. 3.
      [^3]: Counted.
      `,
      'markdown',
    ));

  test('a marker without a note keeps a number free, and takes none from others', () =>
    renumbers(
      `
      Idle.[^1] Silent.[^9] Poor.[^3]

      [^1]: The parish register.
      [^3]: Report, p. 3.
      `,
      `
      Idle.[^1] Silent.[^2] Poor.[^3]

      [^1]: The parish register.
      [^3]: Report, p. 3.
      `,
      'markdown',
    ));

  test('notes of Project Gutenberg', () =>
    renumbers(
      `
      The mill stood idle.[2] The weavers were poor.[5] Forty looms were silent.[6]

      [Footnote 2: The parish register.]

      [Footnote 5: Report, p. 3.]

      [Footnote 6: Counted by the
      overseer.]
      `,
      `
      The mill stood idle.[1] The weavers were poor.[2] Forty looms were silent.[3]

      [Footnote 1: The parish register.]

      [Footnote 2: Report, p. 3.]

      [Footnote 3: Counted by the
      overseer.]
      `,
    ));

  test('notes of Project Gutenberg within the lines', () =>
    renumbers(
      'The mill stood idle [Footnote 2: The register.] and the weavers poor [Footnote 5: Report.] that year.\n',
      'The mill stood idle [Footnote 1: The register.] and the weavers poor [Footnote 2: Report.] that year.\n',
    ));

  test('raised numbers', () =>
    renumbers(
      'The mill stood idle.² The weavers were poor.³\n\nNotes\n\n² The parish register.\n³ Report, p. 3.\n',
      'The mill stood idle.¹ The weavers were poor.²\n\nNotes\n\n¹ The parish register.\n² Report, p. 3.\n',
    ));

  test('a list that continues from note 24 still begins there', () =>
    renumbers(
      `
      The mill stood idle.24 The weavers were poor.26 Forty looms were silent.27

      Notes

      24. The parish register.
      26. Report, p. 3.
      27. Counted by the overseer.
      `,
      `
      The mill stood idle.24 The weavers were poor.25 Forty looms were silent.26

      Notes

      24. The parish register.
      25. Report, p. 3.
      26. Counted by the overseer.
      `,
    ));

  test('each chapter keeps its own numbers', () =>
    renumbers(
      `
      ONE

      The mill stood idle.1 Forty looms were silent.3

      Notes

      1. The parish register.
      3. Counted by the overseer.

      TWO

      The weavers were poor,1 and their children hungry.4 He wrote home.5

      Notes

      1. Report of the guardians.
      4. Census, p. 6.
      5. Letters, p. 4.
      `,
      `
      ONE

      The mill stood idle.1 Forty looms were silent.2

      Notes

      1. The parish register.
      2. Counted by the overseer.

      TWO

      The weavers were poor,1 and their children hungry.2 He wrote home.3

      Notes

      1. Report of the guardians.
      2. Census, p. 6.
      3. Letters, p. 4.
      `,
    ));

  test('sub-notes keep their numbers', () =>
    renumbers(
      `
      Idle.[^1] Silent.[^4] Poor.[^41] Home.[^5]

      [^1]: The parish register.
      [^4]: Counted.
      [^41]: But see the clerk.
      [^5]: Letters.
      `,
      `
      Idle.[^1] Silent.[^2] Poor.[^41] Home.[^3]

      [^1]: The parish register.
      [^2]: Counted.
      [^41]: But see the clerk.
      [^3]: Letters.
      `,
      'markdown',
    ));

  test('a number far out of the row keeps its place and its number', () =>
    renumbers(
      `
      Idle.[1] Silent.[2] As Milman adds.[251] Poor.[4]

      [Footnote 1: The parish register.]

      [Footnote 2: Counted.]

      [Footnote 251: Compare Price, p. 122.]

      [Footnote 4: Letters.]
      `,
      `
      Idle.[1] Silent.[2] As Milman adds.[251] Poor.[3]

      [Footnote 1: The parish register.]

      [Footnote 2: Counted.]

      [Footnote 251: Compare Price, p. 122.]

      [Footnote 3: Letters.]
      `,
    ));

  test('a text in order is left as it is', () => {
    const { content } = written('Idle.[^1] Silent.[^2]\n\n[^1]: The register.\n[^2]: Counted.\n');
    expect(renumberNotes(read(content, 'markdown'))).toEqual({ edits: [] });
  });

  test('a definition in the middle of a line is a marker and a colon', () =>
    renumbers(
      `
      Idle.[^2] And this is said in [^4]: nothing more.

      [^2]: The register.
      [^4]: Counted.
      `,
      `
      Idle.[^1] And this is said in [^2]: nothing more.

      [^1]: The register.
      [^2]: Counted.
      `,
      'markdown',
    ));
});

describe('Sort Notes by First Marker', () => {
  test('moves definitions whole, and leaves their names', () =>
    sorts(
      `
      Idle.[^mill] Silent.[^2] Poor.[^1]

      [^1]: Report, p. 3.

          Its second paragraph.

      [^never]: Called by nothing.
      [^2]: Counted by the overseer
      and his clerk.
      [^mill]: The parish register.
      `,
      `
      Idle.[^mill] Silent.[^2] Poor.[^1]

      [^mill]: The parish register.

      [^2]: Counted by the overseer
      and his clerk.
      [^1]: Report, p. 3.

          Its second paragraph.
      [^never]: Called by nothing.
      `,
      'markdown',
    ));

  test('numbers in a list follow', () =>
    sorts(
      `
      Idle.[1] Silent.[3] Poor.[2] Home.[4]

      [1] The parish register.
      [2] Report, p. 3.
      [3] Counted.
      [4] Letters, p. 4.
      `,
      `
      Idle.[1] Silent.[2] Poor.[3] Home.[4]

      [1] The parish register.
      [2] Counted.
      [3] Report, p. 3.
      [4] Letters, p. 4.
      `,
    ));
});
