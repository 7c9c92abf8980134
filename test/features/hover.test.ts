import { describe, expect, test } from 'vitest';
import { hoverAt } from '../../server/src/features/hover.ts';
import { plainText } from '../../server/src/features/rich.ts';
import type { Dialect } from '../../server/src/text/layout.ts';
import { asked } from './asked.ts';

/** The words of the hover at the cursor, one line a paragraph; it is about the stretch over the tildes. */
function hover(drawing: string, dialect?: Dialect): string[] {
  const { analysis, cursor, stretches } = asked(drawing, dialect);
  const found = hoverAt(analysis, cursor);
  if (!found) return [];
  expect([found.span]).toEqual(stretches());
  return plainText(found.lines).split('\n');
}

describe('on a marker', () => {
  test('the note, in full, with its lines joined', () =>
    expect(
      hover(`
      The mill at Bramley stood idle that winter.1 Forty looms were
      without a weaver,2 and the owner had gone to Leeds.3
                       ^
                       ~

      Notes

      1. So the parish register has it.
      2. Counted by the overseer in January, in the accounts of the weav-
         ers' club, which met on Mondays.
      3. He came back in the spring.
      `),
    ).toEqual([
      'Note 2 (line 7)',
      "Counted by the overseer in January, in the accounts of the weavers' club, which met on Mondays.",
    ]));

  test('a named note', () =>
    expect(
      hover(
        `
      Forty looms were silent.[^looms]
                              ~~~~~~~~
                                 ^

      [^looms]: Counted by the overseer in January.
      `,
        'markdown',
      ),
    ).toEqual(['Note looms (line 3)', 'Counted by the overseer in January.']));

  test('that calls no note', () =>
    expect(
      hover(
        `
      Forty looms were silent,[^looms] and the mill stood idle.[^mill]
                                                               ~~~~~~~
                                                                 ^

      [^looms]: Counted by the overseer in January.
      `,
        'markdown',
      ),
    ).toEqual(['Note mill was not found in this text.']));

  test('a very long note is cut at a word', () => {
    const lines = hover(
      `
      Forty looms were silent.[^1]
                              ~~~~
                               ^

      [^1]: ${'The overseer counted looms. '.repeat(200)}
      `,
      'markdown',
    );
    expect(lines[1]).toMatch(/^The overseer counted looms\. .* (The|overseer|counted|looms\.) …$/);
    expect(lines[1].length).toBeLessThan(1600);
  });
});

describe('on a label', () => {
  test('the place that calls the note, in its words', () =>
    expect(
      hover(`
      The mill at Bramley stood idle that winter.1 Forty looms were
      without a weaver,2 and the owner had gone to Leeds.3

      Notes

      1. So the parish register has it.
      2. Counted by the overseer in January.
      ^
      ~~~
      3. He came back in the spring.
      `),
    ).toEqual([
      'Note 2 is called once:',
      'line 2: “The mill at Bramley stood idle that winter.1 Forty looms were without a weaver,2 and the owner had gone to Leeds.3”',
    ]));

  test('every place that calls it', () =>
    expect(
      hover(
        `
      # The mill

      It stood idle.[^looms]

      Forty looms were silent.[^looms]

      [^looms]: Counted by the overseer in January.
         ^
      ~~~~~~~~~~
      `,
        'markdown',
      ),
    ).toEqual([
      'Note looms is called 2 times:',
      'line 3: “It stood idle.[^looms]”',
      'line 5: “Forty looms were silent.[^looms]”',
    ]));

  test('that nothing calls', () =>
    expect(
      hover(
        `
      Forty looms were silent.[^looms]

      [^looms]: Counted by the overseer in January.

      [^mill]: So the parish register has it.
         ^
      ~~~~~~~~~
      `,
        'markdown',
      ),
    ).toEqual(['Note mill is called nowhere in this text.']));
});

test('on a cross-reference: the note it names', () =>
  expect(
    hover(`
      The mill at Bramley stood idle that winter.1 Forty looms were
      without a weaver,2 and the owner had gone to Leeds.3

      Notes

      1. So the parish register has it.
      2. Counted by the overseer in January.
      3. He came back in the spring; see note 1.
                                     ~~~~~~~~~~
                                            ^
      `),
  ).toEqual(['Note 1 (line 6)', 'So the parish register has it.']));

describe('on a citation', () => {
  test('work, edition, volume, page and the definition, at one glance', () =>
    expect(
      hover(`
      Lenin was then in hiding
      (V. I. Lenin, Collected Works, Moscow, 1964, hereafter cited as LCW).

      He wrote that the crisis had matured (LCW, XXVI, p. 83).
                                            ~~~~~~~~~~~~~~~~
                                              ^
      `),
    ).toEqual([]));
});
