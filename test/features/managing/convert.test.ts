import { describe, expect, test } from 'vitest';
import { convertToInline, convertToReferences } from '../../../server/src/features/managing/convert/inline.ts';
import { convertToEndnotes } from '../../../server/src/features/managing/convert/to-endnotes.ts';
import { convertToMarkdown } from '../../../server/src/features/managing/convert/to-markdown.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';
import { edited, makes, read, refuses, written } from './managed.ts';

const plain = `
    The mill at Bramley stood idle that winter.1 Forty looms were
    without a weaver,2 and the owner had gone to Leeds. "He wrote
    home but once."3

    Notes

    1. So the parish register has it.

    A second paragraph of the same note.

    2. The lease was signed on 3 May, as
    note 1 above says.

    3. Letters, p. 4.
    `;

const markdown = `
    The mill at Bramley stood idle that winter.[^1] Forty looms were
    without a weaver,[^2] and the owner had gone to Leeds. "He wrote
    home but once."[^3]

    Notes

    [^1]: So the parish register has it.

        A second paragraph of the same note.

    [^2]: The lease was signed on 3 May, as
    note 1 above says.

    [^3]: Letters, p. 4.
    `;

describe('Convert Notes to Markdown', () => {
  const converts = (before: string, after: string, dialect?: Dialect): void =>
    makes(convertToMarkdown, before, after, dialect);

  test('of numbers', () => converts(plain, markdown));

  test.each([
    ['brackets', 'idle.[1]', 'silent.[2]', '[1] ', '[2] '],
    ['round brackets', 'idle.(1)', 'silent.(2)', '(1) ', '(2) '],
    ['raised numbers', 'idle.¹', 'silent.²', '¹ ', '² '],
  ])('of %s', (_, first, second, one, two) =>
    converts(
      `The mill stood ${first} Forty looms were ${second} Home.\n\nNotes\n\n${one}The register.\n${two}Counted.\n`,
      'The mill stood idle.[^1] Forty looms were silent.[^2] Home.\n\nNotes\n\n[^1]: The register.\n[^2]: Counted.\n',
    ),
  );

  test('of Project Gutenberg', () =>
    converts(
      `
      The mill stood idle.[1] Forty looms were silent.[2]

      [Footnote 1: The parish register.]

      [Footnote 2: Counted by the
      overseer.]
      `,
      `
      The mill stood idle.[^1] Forty looms were silent.[^2]

      [^1]: The parish register.

      [^2]: Counted by the
      overseer.
      `,
    ));

  test('of two chapters numbers them through', () =>
    converts(
      `
      ONE

      The mill stood idle.1 Forty looms were silent.2

      Notes

      1. The parish register.
      2. Counted by the overseer.

      TWO

      The weavers were poor,1 and their children hungry.2

      Notes

      1. Report of the guardians.
      2. Letters, p. 4.
      `,
      `
      ONE

      The mill stood idle.[^1] Forty looms were silent.[^2]

      Notes

      [^1]: The parish register.
      [^2]: Counted by the overseer.

      TWO

      The weavers were poor,[^3] and their children hungry.[^4]

      Notes

      [^3]: Report of the guardians.
      [^4]: Letters, p. 4.
      `,
    ));

  test('is refused where a note stands within a line', () =>
    refuses(
      convertToMarkdown,
      'The mill stood idle.[1] [Footnote 1: The register.] Forty looms were silent.\n',
      /Note 1 stands within a line/,
    ));
});

describe('Convert Notes to Plain Endnotes', () => {
  const converts = (before: string, after: string): void => makes(convertToEndnotes, before, after, 'markdown');

  test('of numbers', () => converts(markdown, plain));

  test('of names, and of definitions that are out of order and stand apart', () =>
    converts(
      `
      The mill at Bramley stood idle that winter.[^mill] Forty looms were silent.[^7]

      [^7]: Counted by the overseer.
      [^mill]: The parish register.

      The weavers were poor,[^3] as the clerk said.

      [^3]: Report of the guardians.

      They left in spring.
      `,
      `
      The mill at Bramley stood idle that winter.1 Forty looms were silent.2

      The weavers were poor,3 as the clerk said.

      They left in spring.

      Notes

      1. The parish register.

      2. Counted by the overseer.

      3. Report of the guardians.
      `,
    ));

  test('writes brackets where a bare number could not be told from the words around it', () =>
    converts(
      `
      The mill made type B[^1] and type C[^2] cloth.[^3][^4]

      [^1]: The register.
      [^2]: Counted.
      [^3]: Report.
      [^4]: Letters.
      `,
      `
      The mill made type B[1] and type C[2] cloth.[3][4]

      [1] The register.
      [2] Counted.
      [3] Report.
      [4] Letters.
      `,
    ));
});

describe('notes within the text', () => {
  const inline = `
    Idle.^[The parish register, see [the scan](reg.html).] Silent,^[Counted by the
    overseer.] \`x^[1]\` and poor.
    `;
  const references = `
    Idle.[^1] Silent,[^2] \`x^[1]\` and poor.

    [^1]: The parish register, see [the scan](reg.html).
    [^2]: Counted by the
    overseer.
    `;

  test('become references', () => makes(convertToReferences, inline, references, 'markdown'));

  test('and are put back', () => makes(convertToInline, references, inline, 'markdown'));

  test('of several lines, with the line ends of Windows', () => {
    const before = read(written(references).content.replaceAll('\n', '\r\n'), 'markdown');
    const plan = convertToInline(before);
    expect(plan.left).toBeUndefined();
    expect(edited(before.text.content, plan.edits)).toBe(written(inline).content.replaceAll('\n', '\r\n'));
  });

  test('number on from those that are there', () =>
    makes(
      convertToReferences,
      'Idle.[^3] Silent.^[Counted.]\n\n[^3]: The register.\n',
      'Idle.[^3] Silent.[^4]\n\n[^3]: The register.\n\n[^4]: Counted.\n',
      'markdown',
    ));

  test('what can’t stand within the text stays', () =>
    makes(
      convertToInline,
      `
      Idle.[^1] Silent.[^2] Poor.[^3] Idle again.[^1] Home.[^4]

      [^1]: Called twice.
      [^2]: Counted.
      [^3]: One paragraph.

          Another.
      [^4]: Letters.
      `,
      `
      Idle.[^1] Silent.^[Counted.] Poor.[^3] Idle again.[^1] Home.^[Letters.]

      [^1]: Called twice.
      [^3]: One paragraph.

          Another.
      `,
      'markdown',
    ));

  test('are left alone in plain text', () => makes(convertToReferences, 'Let x be 2^[3].\n', 'Let x be 2^[3].\n'));
});
