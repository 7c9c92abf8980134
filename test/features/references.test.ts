import { describe, expect, test } from 'vitest';
import { usesAt } from '../../server/src/features/references.ts';
import type { Dialect } from '../../server/src/text/layout.ts';
import { asked } from './asked.ts';

/** All uses of the thing at the cursor are those over the tildes; `declares` is drawn under the one that declares it. */
function uses(drawing: string, dialect?: Dialect): void {
  const { analysis, cursor, stretches } = asked(drawing, dialect);
  const found = usesAt(analysis, cursor);
  const inOrder = [...stretches(), ...stretches('declares')].sort((a, b) => a.start - b.start);
  expect(found.map(({ span }) => analysis.text.slice(span))).toEqual(inOrder.map(span => analysis.text.slice(span)));
  expect(found.map(({ span }) => span)).toEqual(inOrder);
  expect(found.filter(({ declares }) => declares).map(({ span }) => span)).toEqual(stretches('declares'));
}

describe('a note', () => {
  test('from its marker: label, markers and cross-references', () =>
    uses(`
      The mill at Bramley stood idle that winter.1 Forty looms were
                                                 ^
                                                 ~
      without a weaver,2 and the owner had gone to Leeds.3

      Notes

      1. So the parish register has it.
      ~~ declares
      2. Counted by the overseer in January.
      3. He came back in the spring; see note 1.
                                              ~
      `));

  test('from its label', () =>
    uses(
      `
      The mill stood idle.[^looms] Forty looms were silent.[^looms]
                          ~~~~~~~~
                                                           ~~~~~~~~

      [^looms]: Counted by the overseer in January.
      ~~~~~~~~~ declares
          ^
      `,
      'markdown',
    ));

  test('from the cross-reference to it', () =>
    uses(`
      The mill at Bramley stood idle that winter.1 Forty looms were
                                                 ~
      without a weaver,2 and the owner had gone to Leeds.3

      Notes

      1. So the parish register has it.
      ~~ declares
      2. Counted by the overseer in January.
      3. He came back in the spring; see note 1.
                                              ~
                                            ^
      `));

  test('that is missing: the markers that call it', () =>
    uses(
      `
      The mill stood idle.[^mill] Forty looms were silent.[^looms] So they said.[^mill]
                            ^
                          ~~~~~~~
                                                                                ~~~~~~~

      [^looms]: Counted by the overseer in January.
      `,
      'markdown',
    ));
});

describe('a work', () => {
  test('from one of its citations: all of them, through every chain', () =>
    uses(`
      Her letters were printed late
      (Ada Crowther, Letters from Bramley, Leeds, 1951, hereafter cited as LFB).
       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ declares

      The owner "never paid on a Saturday" (LFB, II, p. 83). In March he
                                            ~~~~~~~~~~~~~~
      "paid not at all" (Ibid., p. 91).
                         ~~~~~~~~~~~~
                          ^
      `));

  test('from its definition', () =>
    uses(`
      Her letters were printed late
      (Ada Crowther, Letters from Bramley, Leeds, 1951, hereafter cited as LFB).
       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ declares
                                                                            ^

      The owner "never paid on a Saturday" (LFB, II, p. 83).
                                            ~~~~~~~~~~~~~~
      `));
});

test('plain words have no uses', () => {
  const { analysis, cursor } = asked(`
      The mill at Bramley stood idle that winter.
              ^
      `);
  expect(usesAt(analysis, cursor)).toEqual([]);
});
