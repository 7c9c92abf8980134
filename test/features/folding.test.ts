import { expect, test } from 'vitest';
import { foldsOf } from '../../server/src/features/folding.ts';
import type { Dialect } from '../../server/src/text/layout.ts';
import { asked } from './asked.ts';

/** The first line of each fold and how many lines it hides. */
function folds(drawing: string, dialect?: Dialect): [string, number][] {
  const { analysis } = asked(drawing, dialect);
  return foldsOf(analysis).map(({ firstLine, lastLine }) => [analysis.text.line(firstLine), lastLine - firstLine]);
}

test('a note list folds under its heading', () =>
  expect(
    folds(`
      The mill at Bramley stood idle that winter.1 Forty looms were
      without a weaver.2

      Notes

      1. So the parish register has it.
      2. Counted by the overseer in January, in the accounts of the
      club that met on Mondays.
      `),
  ).toEqual([['Notes', 4]]));

test('without a heading it folds under its first note', () =>
  expect(
    folds(
      `
      The mill stood idle.[^1] Forty looms were silent.[^2]

      [^1]: So the parish register has it.
      [^2]: Counted by the overseer in January.
      `,
      'markdown',
    ),
  ).toEqual([['[^1]: So the parish register has it.', 1]]));

test('notes that stand alone between paragraphs are left as they are', () =>
  expect(
    folds(
      `
      The mill stood idle.[^1]

      [^1]: So the parish register has it.

      Forty looms were silent.[^2]

      [^2]: Counted by the overseer in January.
      `,
      'markdown',
    ),
  ).toEqual([]));

test('a text without notes has nothing to fold', () =>
  expect(folds('The mill at Bramley stood idle.\n\nNotes\n\nNone were kept.')).toEqual([]));
