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

const letters = 'Ada Crowther, Letters from Bramley, Leeds, 1951, hereafter cited as LFB';
const definedHere = `LFB is defined on line 2: ${letters}`;

describe('on a citation', () => {
  test('of an edition that the library knows: edition, volume, page and the definition, at one glance', () =>
    expect(
      hover(`
      Lenin was then in hiding
      (Lenin, Collected Works, Moscow, 1964, hereafter cited as LCW).

      He wrote that the crisis had matured (LCW, XXVI, p. 83).
                                            ~~~~~~~~~~~~~~~~
                                              ^
      `),
    ).toEqual([
      'V. I. Lenin, Collected Works (4th English edition), 45 volumes',
      'Volume 26, p. 83: in “The Crisis Has Matured”, pp. 74-85',
      'Read it on www.marxists.org',
      'LCW is defined on line 2: Lenin, Collected Works, Moscow, 1964, hereafter cited as LCW',
    ]));

  test('by a short form: the work is named once, and where it is cited in full', () =>
    expect(
      hover(`
      One.[^1] Two.[^2]

      [^1]: Anna Vester, *Sluices of the Fen* (Ghent: Kade, 1981), 14.
      [^2]: Vester, p. 40.
            ~~~~~~~~~~~~~
              ^
      `),
    ).toEqual([
      'Anna Vester, Sluices of the Fen',
      'p. 40',
      'Vester = Anna Vester, Sluices of the Fen (line 3), here p. 40',
      'Cited in full on line 3: Anna Vester, *Sluices of the Fen* (Ghent: Kade, 1981), 14',
    ]));

  test('of a work that only this text knows', () =>
    expect(
      hover(`
      Her letters were printed late
      (${letters}).

      The owner "never paid on a Saturday" (LFB, II, pp. 366-67).
                                            ~~~~~~~~~~~~~~~~~~~
                                             ^
      `),
    ).toEqual(['Ada Crowther, Letters from Bramley', 'Volume 2, pp. 366-367', definedHere]));

  test('ibid: the chain, and its own page', () =>
    expect(
      hover(`
      Her letters were printed late
      (${letters}).

      The owner "never paid on a Saturday" (LFB, II, p. 83). In March he
      "paid not at all" (Ibid., p. 91).
                         ~~~~~~~~~~~~
                           ^
      `),
    ).toEqual([
      'Ada Crowther, Letters from Bramley',
      'Volume 2, p. 91',
      'Ibid. = LFB 2 (line 4), here p. 91',
      definedHere,
    ]));

  test('its definition: how often it is cited', () =>
    expect(
      hover(`
      Her letters were printed late
      (Ada Crowther, Letters from Bramley, hereafter cited as LFB).
       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
           ^

      The owner "never paid on a Saturday" (LFB, II, p. 83).
      `),
    ).toEqual(['Ada Crowther, Letters from Bramley', 'Cited once more in this text.']));

  test('by an abbreviation that is defined nowhere', () =>
    expect(
      hover(`
      The owner "never paid on a Saturday" (QXZ, II, p. 83).
                                            ~~~~~~~~~~~~~~
                                              ^
      `),
    ).toEqual(['QXZ', 'Volume 2, p. 83', '“QXZ” is not defined in this text.']));

  test('by a short form in a Markdown note', () =>
    expect(
      hover(
        `
      The strike was short.[^1] It was also cold.[^2]

      [^1]: Ada Crowther, *Letters from Bramley* (Leeds: Aire Press, 1951), p. 12.
      [^2]: Crowther, p. 14.
            ~~~~~~~~~~~~~~~
               ^
      `,
        'markdown',
      ).slice(0, 3),
    ).toEqual([
      'Ada Crowther, Letters from Bramley',
      'p. 14',
      'Crowther = Ada Crowther, Letters from Bramley (line 3), here p. 14',
    ]));
});

test('a scanned marker says what it was read as, and why', () => {
  const lines = hover(`
      The mill at Bramley stood idle that winter.1 Forty looms were
      without a weaver,2 and the owner had gone to Leeds.3 His wife
      kept the keys.4 The overseer kept the books.5 Nobody kept the
      peace.6 The register was silent,7 the vicar spoke,8 and others
      spoke against him.9 There was a letter;10 there was another.11
      All of it was noted by Reed!2 who had walked over from Pudsey.
                                 ~~
                                  ^
      He was no friend of the owner.13

      Notes

      1. So the parish register has it.
      2. Counted by the overseer in January.
      3. He came back in the spring.
      4. They hung in the porch.
      5. In a hand that only he could read.
      6. The constable had gone with the owner.
      7. It was kept in the vestry.
      8. The vicar says the same.
      9. His sister disagreed.
      10. The letter is lost.
      11. She says so twice.
      12. In his diary.
      13. As the sequel shows.
      `);
  expect(lines.slice(0, 2)).toEqual(['Note 12 (line 22)', 'In his diary.']);
  expect(lines[2]).toMatch(/^Read as 12\. .*“!2” .*\.$/);
});

test('in plain words there is nothing to show', () =>
  expect(
    hover(`
      The mill at Bramley stood idle that winter.
              ^
      `),
  ).toEqual([]));
