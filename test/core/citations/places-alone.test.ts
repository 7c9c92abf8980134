import { describe, expect, it } from 'vitest';
import { meaning, resolved, said } from './resolved.ts';

/** The running text, the place alone in it, and what it means: `?` where the text does not decide, null where it cites nothing. */
type Row = readonly [text: string, place: string, means: string | null];

const table = (rows: readonly Row[]) =>
  it.each(rows)('%s · %s', (text, place, means) => {
    expect(meaning(text, place)).toBe(means);
  });

const WEIR = 'Otto Kranz, *The Weir* (Bergen: Fjord, 1972)';
const BOTH = `The fen was drained late (Anna Vester, *Sluices of the Fen*, Ghent, 1981, p. 14). The town paid (Joost Maas, *Peat and Power*, Leiden, 1990, p. 8).`;
const BEIDE =
  'Das Moor wurde spät entwässert (Anna Vester, Schleusen im Moor, Bremen 1981, S. 14). Die Stadt zahlte (Jost Maas, Torf und Macht, Kiel 1990, S. 8).';

describe('the author whom the sentence names', () => {
  table([
    [
      `${BOTH} Vester answers that “the fen was everybody’s” (p. 148).`,
      'p. 148',
      'Anna Vester, Sluices of the Fen, page 148',
    ],
    [`${BOTH} Maas adds that “nobody paid” (p. 9).`, 'p. 9', 'Joost Maas, Peat and Power, page 9'],
    [
      `${BEIDE} Vester antwortet, „das Moor gehörte allen“ (S. 148).`,
      'S. 148',
      'Anna Vester, Schleusen im Moor, page 148',
    ],
    [`${BOTH} “Nobody paid” (p. 9).`, 'p. 9', 'Joost Maas, Peat and Power, page 9'],
  ]);

  const UNNAMED =
    'Anna Vester holds that the fen was common (*Sluices of the Fen*, Ghent, 1981, p. 14). Joost Maas denies it (*Peat and Power*, Leiden, 1990, p. 8).';
  table([
    [`${UNNAMED} Vester replies that “it was everybody’s” (p. 148).`, 'p. 148', 'Sluices of the Fen, page 148'],
    [`${UNNAMED} It rained (Vester, p. 20).`, 'Vester, p. 20', 'Sluices of the Fen, page 20'],
    [
      'Anna Vester meint, das Moor sei Gemeingut (Schleusen im Moor, Bremen 1981, S. 14). Jost Maas bestreitet es (*Torf und Macht*, Kiel 1990, S. 8). Vester schreibt, „es gehörte allen“ (S. 148).',
      'S. 148',
      'Schleusen im Moor, page 148',
    ],
  ]);
});

describe('how far a place alone looks back', () => {
  const RAIN = '\n\nIt rained for many days, and nobody wrote anything down.';
  table([
    [`${BOTH}${RAIN} “The pumps failed” (p. 9).`, 'p. 9', 'Joost Maas, Peat and Power, page 9'],
    [`${BOTH}${RAIN.repeat(3)}\n\nMuch later “the pumps failed” (p. 9).`, 'p. 9', '?, page 9'],
    [
      `${BOTH}${RAIN.repeat(3)}\n\nMuch later Vester writes that “the pumps failed” (p. 9).`,
      'p. 9',
      'Anna Vester, Sluices of the Fen, page 9',
    ],
    [
      `${WEIR} is a fine book.${RAIN.repeat(9)}\n\nIt ends with “a quiet morning” (p. 300).`,
      'p. 300',
      'Otto Kranz, The Weir, page 300',
    ],
    [
      `${BOTH}${RAIN.repeat(3)}\n\nVester, in a chapter on pumps:\n\n> They failed, and it took a year until they ran. (p. 77)`,
      'p. 77',
      'Anna Vester, Sluices of the Fen, page 77',
    ],
    [
      `${BEIDE}${RAIN.repeat(3)}\n\nIn den *Schleusen im Moor* hält Vester fest:\n\n> Sie versagten, und es dauerte ein Jahr. (S. 77)`,
      'S. 77',
      'Anna Vester, Schleusen im Moor, page 77',
    ],
  ]);
});

describe('a text that goes on with one work and cites another between', () => {
  const REVIEW = `${WEIR} begins with “a quiet morning” (p. 3). It was so in the south too (Anna Vester, *Sluices of the Fen*, Ghent, 1981, p. 14).`;

  it('leaves open which one is meant', () => {
    const { citations } = resolved(`${REVIEW} Then came “the first frost” (p. 20).`);
    expect(said(citations[3])).toBe('?, page 20');
    expect(citations[3].candidates).toEqual([1, 2]);
    expect(citations[3].evidence).toBe('it may go on with either of two works');
  });

  table([
    [`${REVIEW} Kranz describes “the first frost” (p. 20).`, 'p. 20', 'Otto Kranz, The Weir, page 20'],
    [
      `${WEIR} begins early (p. 3). It was so in the south (Anna Vester, *Sluices of the Fen*, Ghent, 1981, p. 14) and in the west (p. 15).`,
      'p. 15',
      'Anna Vester, Sluices of the Fen, page 15',
    ],
  ]);
});

describe('a person of whom no work is cited', () => {
  table([
    [`${BOTH} As Wade has shown, “nobody paid” (p. 9).`, 'p. 9', '?, page 9'],
    [`${BEIDE} Wie Wade schreibt, „zahlte niemand“ (S. 9).`, 'S. 9', '?, page 9'],
    [`${WEIR} is a fine book. As Wade writes there, “nobody paid” (p. 9).`, 'p. 9', 'Otto Kranz, The Weir, page 9'],
  ]);
});

describe('a title right before the bracket', () => {
  table([
    [
      `${BOTH} So too in *Sluices of the Fen* (p. 9).`,
      '*Sluices of the Fen* (p. 9',
      'Anna Vester, Sluices of the Fen, page 9',
    ],
    [
      `${BOTH} Haworth’s book *Against the Pumps* [p. 49] is better.`,
      '*Against the Pumps* [p. 49',
      'Against the Pumps, page 49',
    ],
    [`${BOTH} He was *wrong* (p. 9).`, 'p. 9', 'Joost Maas, Peat and Power, page 9'],
  ]);
});

describe('what is no place of the work that was cited last', () => {
  table([
    [`${WEIR} is a fine book. The board met in May (p. 3 of the report).`, 'p. 3', null],
    [`${WEIR} ist ein gutes Buch. Der Rat tagte im Mai (S. 3 des Berichts).`, 'S. 3', null],
    [`${WEIR} est un bon livre. Le conseil se réunit (p. 3 du rapport).`, 'p. 3', null],
    [`${WEIR} is a fine book, and so is what the Harbour Review wrote, no, 4, p. 49.`, 'p. 49', null],
    [`${BOTH} The statute (§ 4) was new.`, '§ 4', null],
    [`${WEIR} is a fine book.\n\nPage 557 of what was said there is lost.`, 'Page 557', null],
  ]);
});
