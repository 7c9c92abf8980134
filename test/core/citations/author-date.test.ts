import { describe, expect, it } from 'vitest';
import { meaning, resolved, said } from './resolved.ts';

const LIST = `

## References

Norden, Anna. 1978. *The Mills of Kell*. Bergen: Fjord.

Norden, Anna. 1985. *The Weirs*. Bergen: Fjord.

Norden, Anna. Forthcoming. *The Locks*. Bergen: Fjord.

Hille, P. (1990a). *Quays*. Bremen: Rad.

Hille, P. (1990b). *Cranes*. Bremen: Rad.

Hille, P. (1990c). *Ropes*. Bremen: Rad.

Hille, P. (n.d.). *Letters*. Bremen: Rad.

Kranz, O. ([1867] 1976). *Water*. Wien: Rad.

Rad, B. [1776] 1971. *Sluices*. Wien: Rad.

Pelz, J. (1922/1978). *Peat*. Wien: Rad.

Maas, K. 1976 [1911]. *Fen*. Wien: Rad.
`;

/** Where each citation stands and what it means, of a text that lists its works. */
const cited = (prose: string, list = LIST): string[] => {
  const { text, citations } = resolved(prose + list);
  return citations.map(citation => `${text.slice(citation.span)} = ${said(citation)}`);
};

describe('further works of the same author', () => {
  it.each([
    ['It burned (Norden 1978; 1985).', ['Norden 1978 = Norden 1978', '1985 = Norden 1985']],
    ['It burned (Norden 1978, 1985).', ['Norden 1978 = Norden 1978', '1985 = Norden 1985']],
    ['As Norden (1978, 1985) says.', ['Norden (1978 = Norden 1978', '1985 = Norden 1985']],
    ['As Norden (1978 and 1985) says.', ['Norden (1978 = Norden 1978', '1985 = Norden 1985']],
    [
      'It burned (Norden 1978: 3, 1985: 33).',
      ['Norden 1978: 3 = Norden 1978, page 3', '1985: 33 = Norden 1985, page 33'],
    ],
    [
      'It burned (cf. Norden 1978, 12; 1985, 7-9; Hille 1990a).',
      ['Norden 1978, 12 = Norden 1978, page 12', '1985, 7-9 = Norden 1985, page 7-9', 'Hille 1990a = Hille 1990a'],
    ],
    ['It burned (Hille 1990a, 1990b).', ['Hille 1990a = Hille 1990a', '1990b = Hille 1990b']],
    ['It burned (Hille 1990a, b).', ['Hille 1990a = Hille 1990a', 'b = Hille 1990b']],
    ['It burned (Hille 1990a, b and c).', ['Hille 1990a = Hille 1990a', 'b = Hille 1990b', 'c = Hille 1990c']],
    // No work of that year is listed.
    ['It burned (Norden 1978; 1999).', ['Norden 1978 = Norden 1978']],
    // Pages, though they are many.
    ['It burned (Norden 1978: 1523).', ['Norden 1978: 1523 = Norden 1978, page 1523']],
    ['It burned (Norden 1978, 3, 7).', ['Norden 1978, 3, 7 = Norden 1978, page 3, page 7']],
    ['It burned (Norden 1978, b).', ['Norden 1978 = Norden 1978']],
    ['It burned (Norden 1978), 1985 was worse.', ['Norden 1978 = Norden 1978']],
  ])('%s', (prose, means) => {
    expect(cited(prose)).toEqual(means);
  });
});

describe('years of the first print', () => {
  it.each([
    ['As Kranz ([1867] 1976: 692) says.', ['Kranz ([1867] 1976: 692) = Kranz 1976, page 692']],
    ['So it was (Kranz [1867] 1976, 45).', ['Kranz [1867] 1976, 45 = Kranz 1976, page 45']],
    ['So it was (Kranz 1976: 45).', ['Kranz 1976: 45 = Kranz 1976, page 45']],
    ['So it was (Kranz 1867).', ['Kranz 1867 = Kranz 1976']],
    ['So it was (Rad [1776] 1971, 45).', ['Rad [1776] 1971, 45 = Rad 1971, page 45']],
    ['As Pelz (1922/1978: 12) says.', ['Pelz (1922/1978: 12) = Pelz 1978, page 12']],
    ['So it was (Maas 1976 [1911]: 12).', ['Maas 1976 [1911]: 12 = Maas 1976, page 12']],
    ['The toll of Kranz was [1867] 1976 marks.', []],
  ])('%s', (prose, means) => {
    expect(cited(prose)).toEqual(means);
  });
});

describe('works without a year', () => {
  it.each([
    ['So it was (Norden, forthcoming).', ['Norden, forthcoming = Norden forthcoming']],
    ['So it was (Norden forthcoming).', ['Norden forthcoming = Norden forthcoming']],
    ['So it was (Norden, forthcoming, p. 3).', ['Norden, forthcoming, p. 3 = Norden forthcoming, page 3']],
    ['So it was (Hille, n. d.).', ['Hille, n. d. = Hille n.d.']],
    ['So it was (Hille n.d.: 4).', ['Hille n.d.: 4 = Hille n.d., page 4']],
    ['So it was (Kranz, forthcoming).', []],
    ['The book of Norden is forthcoming, and long.', []],
  ])('%s', (prose, means) => {
    expect(cited(prose)).toEqual(means);
  });

  it('a book without a year is cited as any other', () => {
    expect(
      meaning(
        '[^1]: Jan Vester, *Der Damm*, Kiel o. J., S. 3.\n\nIt was so.[^1]',
        'Jan Vester, *Der Damm*, Kiel o. J., S. 3',
      ),
    ).toBe('Jan Vester, Der Damm, page 3');
  });
});

describe('a text without a list of works', () => {
  it('cites by author, year and page where it does so throughout', () => {
    const prose =
      'It burned (Norden 1978: 153), they say (Hille 1990: 12; Hille 1991, 4), and so (Norden 1978, 9; 1985: 3).';
    expect(cited(prose, '')).toEqual([
      'Norden 1978: 153 = Norden 1978, page 153',
      'Hille 1990: 12 = Hille 1990, page 12',
      'Hille 1991, 4 = Hille 1991, page 4',
      'Norden 1978, 9 = Norden 1978, page 9',
      '1985: 3 = Norden 1985, page 3',
    ]);
  });

  it.each([
    'It burned (Norden 1978: 153).',
    'They met (May 1917: 5), again (June 1918: 4), and parted (July 1919: 9).',
    'See the figures (Table 1990: 3), (Section 1991: 3) and (Figure 1992: 4).',
    'It was sold (Bergen 1978: 3), (Paris 1979: 4) and (London 1980: 5).',
  ])('not: %s', prose => {
    expect(cited(prose, '')).toEqual([]);
  });
});
