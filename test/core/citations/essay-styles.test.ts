import { describe, expect, it } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

// How essays and theses of today cite: tables and figures, MLA and APA in notes, titles that are links.

const all = (...notes: readonly string[]): readonly string[] => resolved(withNotes(...notes)).citations.map(said);

describe('tables and figures are places', () => {
  it.each([
    ['Norden, *Mills* (Bergen: Fjord, 1977), table 6.1, p. 231', 'table 6.1, page 231'],
    ['Norden, *Mills*, Table 4, p. 8', 'table 4, page 8'],
    ['Norden, *Mills*, fig. 6.11, pp. 243–44', 'figure 6.11, page 243-244'],
    ['Norden, *Mills*, chart 2, p. 4', 'figure 2, page 4'],
    ['Norden, *Mills*, Tabelle 3, S. 12', 'table 3, page 12'],
    ['Norden, *Mills*, Abbildung 3.2, S. 12', 'figure 3.2, page 12'],
    ['Norden, *Mills*, tableau 3, p. 12', 'table 3, page 12'],
    ['Norden, *Mills*, tabla 6.1, p. 12', 'table 6.1, page 12'],
    ['Norden, *Mills*, cuadro 3, p. 12', 'table 3, page 12'],
    ['Norden, *Mills*, табл. 3, с. 12', 'table 3, page 12'],
    ['Norden, *Mills*, capítulos 5–8, pp. 175–350', 'chapter 5-8, page 175-350'],
  ])('%s', (note, place) => expect(all(`${note}.`)).toEqual([`Norden, Mills, ${place}`]));

  it('also behind ibid.', () => {
    expect(all('Norden, *Mills*, p. 3.', 'Ibid., Table 6.4, pp. 8-9.', 'Ibid., figura 3.2.', 'Ibid.')).toEqual([
      'Norden, Mills, page 3',
      'Norden, Mills, table 6.4, page 8-9',
      'Norden, Mills, figure 3.2',
      'Norden, Mills',
    ]);
  });

  it.each([
    'The figures 3 and 4 are higher than table 6.1 allows, and map 3 shows it.',
    'He sat at table 4, and chart 2 hung behind him. Tables 3 and 4 were free.',
    'Le tableau 3 et la carte 4 sont au mur; el cuadro 3 también.',
  ])('%s cites nothing', prose => expect(all(prose)).toEqual([]));
});

describe('only the first author is turned round', () => {
  it.each([
    [
      'Ho, Dan E., and Kai Imai. "Order on the Ballot." *Quays* 72.2 (2008): 216-240.',
      'Dan E. Ho, Kai Imai, Order on the Ballot, 72, issue 2, page 216-240',
    ],
    ['Norden, Anna, and Peter Hille. *Wheels*. Fjord, 1991, p. 45.', 'Anna Norden, Peter Hille, Wheels, page 45'],
    [
      'Norden, Anna, Peter Hille, and Bo Kranz. *Wheels*. Fjord, 1991, p. 45.',
      'Anna Norden, Peter Hille, Bo Kranz, Wheels, page 45',
    ],
    [
      'Hille, Peter, et al. "Stones." *Quays*, vol. 12, no. 3, 1990, pp. 45-67.',
      'Peter Hille, et al, Stones, 12, issue 3, page 45-67',
    ],
  ])('%s', (note, means) => expect(all(note)).toEqual([means]));

  it('all of them are found again', () => {
    expect(
      all('Norden, Anna, and Peter Hille. *Wheels*. Fjord, 1991, p. 45.', 'Norden and Hille, *Wheels*, p. 9.')[1],
    ).toBe('Anna Norden, Peter Hille, Wheels, page 9');
  });
});

it('three surnames before a title are no name turned round', () => {
  expect(all('Norden, Hille, and Kranz, “Wheels,” *Quays* 12, no. 3 (1990): 45.')).toEqual([
    'Norden, Hille, and Kranz, Wheels, 12, issue 3, page 45',
  ]);
});

describe('volume and issue with a stop between', () => {
  it.each([
    ['Anna Norden, “Mills,” *Quays* 12.3 (1990): 45-67', 'Anna Norden, Mills, 12, issue 3, page 45-67'],
    ['Anna Norden, “Mills,” *Quays* 12.3-4 (1990): 45', 'Anna Norden, Mills, 12, issue 3-4, page 45'],
  ])('%s', (note, means) => expect(all(`${note}.`)).toEqual([means]));
});

describe('the year behind the author', () => {
  it.each([
    ['Norden (1991), *Mills of Kell*, p. 4', 'Norden, Mills of Kell, page 4'],
    ['Anna Norden (1991), The Mills of Kell, pp. 4-5', 'Anna Norden, The Mills of Kell, page 4-5'],
    ['Norden (1991), “Mills and Men,” *Quays* 13, pp. 3-9', 'Norden, Mills and Men, 13, page 3-9'],
    ['Kranz and Norden (1995): *Water and Wind*, Bergen: Fjord, p. 12', 'Kranz and Norden, Water and Wind, page 12'],
    ['Kranz, B. (1993). *Wheels*. London: Faber, p. 33', 'B. Kranz, Wheels, page 33'],
  ])('%s', (note, means) => expect(all(`${note}.`)).toEqual([means]));

  it('names and year find the work again, and so does the title', () => {
    const notes = ['Norden (1991), *Mills of Kell*, p. 4.', 'Norden, *Mills*, p. 5.', 'Norden (1991), p. 6.'];
    expect(all(...notes).map(each => each.replace(/, page.*/, ''))).toEqual(Array(3).fill('Norden, Mills of Kell'));
  });
});

describe('a title that is a link', () => {
  const link = 'https://example.org/mills_1.pdf';

  it.each([
    [`Anna Norden, [*The Mills*](${link}), pp. 4–8`, 'Anna Norden, The Mills, page 4-8'],
    [
      `Norden, Hille, and Kranz, [“Wheels”](${link}), *Quays* 12, no. 3 (1990): 45`,
      'Norden, Hille, and Kranz, Wheels, 12, issue 3, page 45',
    ],
    [`Norden, [*Wheels*](${link}) (Bergen: Fjord, 1991), 33`, 'Norden, Wheels, page 33'],
    [`[*Old Mills*](${link}) (Bergen: Fjord, 1991), p. 33`, 'Old Mills, page 33'],
    [`[Anna Norden, *Mills*](${link}), p. 12`, 'Anna Norden, Mills, page 12'],
    [`Anna Norden, "[A Stone](${link})," *Quays* 13 (1991): 3-9`, 'Anna Norden, A Stone, 13, page 3-9'],
  ])('%s', (cited, means) => expect(meaning(withNotes(`${cited}.`), cited)).toBe(means));

  it('is cited from its bracket on, and a number in brackets stays apart from the page before it', () => {
    expect(meaning(`It burned (Norden, *Mills*, p. 12)[3](#n3).`, 'Norden, *Mills*, p. 12')).toBe(
      'Norden, Mills, page 12',
    );
    expect(meaning(`It burned: Norden, *Mills*, p. 12[3](#n3).`, 'Norden, *Mills*, p. 12')).toBe(
      'Norden, Mills, page 12',
    );
  });
});
