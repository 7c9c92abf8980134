import { expect, test } from 'vitest';
import { lensesOf } from '../../server/src/features/lenses.ts';
import type { Dialect } from '../../server/src/text/layout.ts';
import { asked } from './asked.ts';

/** `words over the line: how many places` */
function lenses(drawing: string, dialect?: Dialect): string[] {
  const { analysis } = asked(drawing, dialect);
  return lensesOf(analysis).map(({ span, words, places }) => {
    const line = analysis.text.line(analysis.text.lineAt(span.start)).slice(0, 24);
    return `${line} | ${words} | ${places.map(place => analysis.text.slice(place)).join(' ')}`.trim();
  });
}

test('a note that is called more than once or by nothing has one, a note that is called once has none', () =>
  expect(
    lenses(
      `
      The mill stood idle.[^1] Forty looms were silent.[^looms]

      In March twenty were still silent.[^looms]

      [^1]: So the parish register has it.
      [^looms]: Counted by the overseer in January.
      [^hall]: The hall was sold.
      `,
      'markdown',
    ),
  ).toEqual([
    '[^looms]: Counted by the | Called twice (lines 1, 3) | [^looms] [^looms]',
    '[^hall]: The hall was so | Never called |',
  ]));

test('a definition says how often it is cited', () =>
  expect(
    lenses(`
      Her letters were printed late
      (Ada Crowther, Letters from Bramley, hereafter cited as LFB).

      The owner "never paid on a Saturday" (LFB, II, p. 83). In March he
      "paid not at all" (ibid., p. 84), and in May "a third" (LFB, III, p. 7).
      `),
  ).toEqual(['(Ada Crowther, Letters f | Cited 3 times | LFB, II, p. 83 ibid., p. 84 LFB, III, p. 7']));

test('also when it never is', () =>
  expect(lenses('Her letters came late (Ada Crowther, Letters from Bramley, hereafter cited as LFB).')).toEqual([
    'Her letters came late (A | Never cited |',
  ]));
