import { describe, expect, test } from 'vitest';
import { insertNote } from '../../../server/src/features/managing/insert-note.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';
import { makes, read, refuses } from './managed.ts';

const inserts = (before: string, after: string, dialect?: Dialect): void => makes(insertNote, before, after, dialect);

describe('between two notes', () => {
  test('in plain text', () =>
    inserts(
      `
      The mill at Bramley stood idle that winter.1 Forty looms were
      without a weaver,| and the owner had gone to Leeds.2 He wrote
      home but once;3 see note 2.

      Notes

      1. So the parish register has it.
      2. The lease was signed on 3 May, as
      note 1 above says.
      3. Letters, p. 4.
      `,
      `
      The mill at Bramley stood idle that winter.1 Forty looms were
      without a weaver,2 and the owner had gone to Leeds.3 He wrote
      home but once;4 see note 3.

      Notes

      1. So the parish register has it.
      2. |
      3. The lease was signed on 3 May, as
      note 1 above says.
      4. Letters, p. 4.
      `,
    ));

  test('in Markdown', () =>
    inserts(
      `
      The mill stood idle.[^1] Forty looms were silent|.[^2] So was he.[^owner]

      [^1]: The parish register.

          Its second volume.

      [^2]: Counted by the overseer.

      [^owner]: Letters, p. 4.
      `,
      `
      The mill stood idle.[^1] Forty looms were silent[^2].[^3] So was he.[^owner]

      [^1]: The parish register.

          Its second volume.

      [^2]: |

      [^3]: Counted by the overseer.

      [^owner]: Letters, p. 4.
      `,
      'markdown',
    ));

  test.each([
    ['brackets', 'idle.[1]', 'silent.[2]', 'silent.[3]', '[1] ', '[2] ', '[3] '],
    ['round brackets', 'idle.(1)', 'silent.(2)', 'silent.(3)', '(1) ', '(2) ', '(3) '],
    ['raised numbers', 'idle.¹', 'silent.²', 'silent.³', '¹ ', '² ', '³ '],
    ['raised numbers and a stop', 'idle.¹', 'silent.²', 'silent.³', '1. ', '2. ', '3. '],
    ['numbers and a bracket', 'idle.1', 'silent.2', 'silent.3', '1) ', '2) ', '3) '],
    ['numbers behind blanks', 'idle. 1', 'silent. 2', 'silent. 3', '1. ', '2. ', '3. '],
  ])('with %s', (_, first, second, third, one, two, three) => {
    const middle = second.replace('silent', 'poor');
    inserts(
      `
      The mill stood ${first} The weavers were poor.| Forty looms were ${second} He wrote home.

      Notes

      ${one}The parish register.
      ${two}Counted by the overseer.
      `,
      `
      The mill stood ${first} The weavers were ${middle} Forty looms were ${third} He wrote home.

      Notes

      ${one}The parish register.
      ${two}|
      ${three}Counted by the overseer.
      `,
    );
  });

  test('as in books of Project Gutenberg', () =>
    inserts(
      `
      The mill stood idle.[1] The weavers were poor.| Forty looms were silent.[2]

      [Footnote 1: The parish register.]

      [Footnote 2: Counted by the
      overseer.]

      He wrote home.
      `,
      `
      The mill stood idle.[1] The weavers were poor.[2] Forty looms were silent.[3]

      [Footnote 1: The parish register.]

      [Footnote 2: |]

      [Footnote 3: Counted by the
      overseer.]

      He wrote home.
      `,
    ));
});

test('before the first note', () =>
  inserts(
    `
    The mill| stood idle.[^1]

    [^1]: The parish register.
    `,
    `
    The mill[^1] stood idle.[^2]

    [^1]: |
    [^2]: The parish register.
    `,
    'markdown',
  ));

test('behind the last note', () =>
  inserts(
    `
    The mill stood idle.1 Forty looms were silent.2 He wrote home.|

    Notes

    1. The parish register.

    2. Counted by the overseer
    and his clerk.
    `,
    `
    The mill stood idle.1 Forty looms were silent.2 He wrote home.3

    Notes

    1. The parish register.

    2. Counted by the overseer
    and his clerk.

    3. |
    `,
  ));

test('in a list that continues from another file', () =>
  inserts(
    `
    The mill stood idle.24 The weavers were poor.| Forty looms were silent.25

    Notes

    24. The parish register.
    25. Counted by the overseer.
    `,
    `
    The mill stood idle.24 The weavers were poor.25 Forty looms were silent.26

    Notes

    24. The parish register.
    25. |
    26. Counted by the overseer.
    `,
  ));

test('a number that is free is taken, and nothing else is touched', () =>
  inserts(
    `
    The mill stood idle.[^1] The weavers were poor.| Forty looms were silent.[^3]

    [^1]: The parish register.
    [^3]: Counted by the overseer.
    `,
    `
    The mill stood idle.[^1] The weavers were poor.[^2] Forty looms were silent.[^3]

    [^1]: The parish register.
    [^2]: |
    [^3]: Counted by the overseer.
    `,
    'markdown',
  ));

test('a marker without a note moves on with the others', () =>
  inserts(
    `
    The mill stood idle.[^1] The weavers were poor.| Forty looms were silent.[^2] He wrote.[^3]

    [^1]: The parish register.
    [^3]: Letters, p. 4.
    `,
    `
    The mill stood idle.[^1] The weavers were poor.[^2] Forty looms were silent.[^3] He wrote.[^4]

    [^1]: The parish register.
    [^2]: |
    [^4]: Letters, p. 4.
    `,
    'markdown',
  ));

test('repeated markers go with their note', () =>
  inserts(
    `
    The mill stood| idle.[1] Forty looms were silent.[2] The mill again.[1] He wrote.[3]

    [1] The parish register.
    [2] Counted by the overseer.
    [3] Letters, p. 4.
    `,
    `
    The mill stood[1] idle.[2] Forty looms were silent.[3] The mill again.[2] He wrote.[4]

    [1] |
    [2] The parish register.
    [3] Counted by the overseer.
    [4] Letters, p. 4.
    `,
  ));

test('a chapter keeps its own numbers', () =>
  inserts(
    `
    ONE

    The mill stood idle.1 Forty looms were silent.2

    Notes

    1. The parish register.
    2. Counted by the overseer.

    TWO

    The weavers were poor,| and their children hungry.1 He wrote home.2

    Notes

    1. Report of the guardians.
    2. Letters, p. 4.
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

    1. |
    2. Report of the guardians.
    3. Letters, p. 4.
    `,
  ));

test('within the text, where its notes stand there', () =>
  inserts(
    'Idle.^[The register.] Silent.| Poor.^[Report, p. 3.]\n',
    'Idle.^[The register.] Silent.^[|] Poor.^[Report, p. 3.]\n',
    'markdown',
  ));

describe('in a text without notes', () => {
  test('Markdown', () =>
    inserts(
      `
      # The mill

      The mill stood idle.|
      `,
      `
      # The mill

      The mill stood idle.[^1]

      [^1]: |
      `,
      'markdown',
    ));

  test('plain', () =>
    inserts(
      `
      The mill stood idle.| Forty looms were silent.
      `,
      `
      The mill stood idle.1 Forty looms were silent.

      Notes

      1. |
      `,
    ));

  test('plain, under a heading that waits for notes', () =>
    inserts(
      `
      The mill stood idle.| Forty looms were silent.

      NOTES
      `,
      `
      The mill stood idle.1 Forty looms were silent.

      NOTES

      1. |
      `,
    ));

  test('with the line breaks of the text', () => {
    const plan = insertNote(read('The mill stood idle.\r\n', 'markdown'), 20);
    expect(plan).toMatchObject({ edits: [{ text: '[^1]' }, { text: '\r\n\r\n[^1]: ' }] });
  });
});

describe('where the marker goes', () => {
  test.each([
    ['The mill st|ood idle.', 'The mill stood[^1] idle.'],
    ['The mill stood idle. | Forty looms', 'The mill stood idle.[^1]  Forty looms'],
    ['The mill stood idle|.', 'The mill stood idle[^1].'],
    ['|The mill stood idle.', 'The[^1] mill stood idle.'],
    ['The mill\n|stood idle.', 'The mill\nstood[^1] idle.'],
    ['The 㐀|𞓐a mill stood idle.', 'The 㐀𞓐a[^1] mill stood idle.'],
    ['\ude00| stood idle.', '\ude00[^1] stood idle.'],
  ])('%s', (before, after) => inserts(`${before}\n`, `${after}\n\n[^1]: |\n`, 'markdown'));
});

describe('is refused', () => {
  test('in a note', () =>
    refuses(insertNote, 'The mill.[^1]\n\n[^1]: The parish| register.\n', /The cursor is in a note/, 'markdown'));

  test('in code', () => refuses(insertNote, 'The mill.\n\n```\ncode|\n```\n', /into the running text/, 'markdown'));

  test('beside a number that it would run into', () =>
    refuses(
      insertNote,
      'The mill stood idle.1| Forty looms were silent.2\n\nNotes\n\n1. The register.\n2. Counted.\n',
      /Marker 1 stands here already/,
    ));
});
