import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../server/src/resolve/citations/list-entry.ts';
import { meaning, resolved, said, withNotes } from './resolved.ts';

describe('an entry of a list of references', () => {
  it.each([
    ['Norden, Anna. 1978. The Mills of Kell. Bergen: Fjord.', 'Norden', 'Anna', 'The Mills of Kell', '1978'],
    ['Norden, Anna B. (1978a). The Mills of Kell. Bergen: Fjord.', 'Norden', 'Anna B.', 'The Mills of Kell', '1978a'],
    [
      '- Norden, A. B. *The Mills of Kell, 1861-1865*. Bergen: Fjord, 1978.',
      'Norden',
      'A. B.',
      'The Mills of Kell, 1861-1865',
      '1978',
    ],
    ['Norden, A. B. The Mills of Kell. Bergen: Fjord, 1978.', 'Norden', 'A. B.', 'The Mills of Kell', '1978'],
    ['Norden, A. Berta. The Mills of Kell. Bergen: Fjord, 1978.', 'Norden', 'A. Berta', 'The Mills of Kell', '1978'],
    ['Norden, Anna, The Mills of Kell, Bergen, 1978.', 'Norden', 'Anna', 'The Mills of Kell', '1978'],
    ['Norden, Anna, and Peter Hille. *Water and Law*. Wien: Rad, 1991.', 'Norden', 'Anna', 'Water and Law', '1991'],
    ['Norden, Anna, ed. *Water and Law*. Wien: Rad, 1991.', 'Norden', 'Anna', 'Water and Law', '1991'],
    ['Kranz, Otto, and Peter Hille (1991). Water and Law. Wien.', 'Kranz', 'Otto', 'Water and Law', '1991'],
    ['———. *The Weirs*. Bergen: Fjord, 1980.', null, '', 'The Weirs', '1980'],
    ['———. 1980. The Weirs. Bergen: Fjord.', null, '', 'The Weirs', '1980'],
    ['–  (1980): Die Wehre. Eine Geschichte, Bergen.', null, '', 'Die Wehre', '1980'],
    ['Kranz, Otto/Hille, Peter (1991): Wehr und Recht, Der Turm 50, 58–62.', 'Kranz', 'Otto', 'Wehr und Recht', '1991'],
    ['Kranz, Otto/Hille-Rad, P. (Hg.) (1991): Wehr am Fluss. Recht.', 'Kranz', 'Otto', 'Wehr am Fluss', '1991'],
    ['Kranz, Otto (1991): Wehre, in: Hille, Peter (Hg.): Am Fluss, Wien, 17–30.', 'Kranz', 'Otto', 'Wehre', '1991'],
    ['Kranz, Otto, Hille, Peter, Wehre am Fluss, Wien 1991.', 'Kranz', 'Otto', 'Wehre am Fluss', '1991'],
    ['Kranz, O. (1991)  _Wehre. Una storia_ . Torino: Rad.', 'Kranz', 'O.', 'Wehre', '1991'],
    [
      'Kranz, O.B. and T. Wood (1991)  “Weirs: A tale” ,  _Tide_ , 77(3), pp. 2-9.',
      'Kranz',
      'O.B.',
      'Weirs: A tale',
      '1991',
    ],
    [
      '12. Kranz, O. and Hille, R. The Mills of Kell, Fjord (1990), p. 258.',
      'Kranz',
      'O.',
      'The Mills of Kell',
      '1990',
    ],
    ['Kranz, O.L., Hille, S. D., and Rad, D. R. The Mills, Fjord (1990).', 'Kranz', 'O.L.', 'The Mills', '1990'],
    [
      '[3] van den Berg, J. “Weirs of Kell,” Letters of the Mill (Sept. 1990).',
      'van den Berg',
      'J.',
      'Weirs of Kell',
      '1990',
    ],
    ['Amt für Wasser (1991): Pegel am Fluss. Wien.', 'Amt für Wasser', '', 'Pegel am Fluss', '1991'],
  ])('%s', (entry, surname, firstNames, title, year) => {
    expect(readEntry(entry)).toMatchObject({ surname, firstNames, title, year });
  });

  it.each([
    'The mills of Kell were sold in 1978.',
    'Norden, Anna. Papers in the town library.',
    'https://example.org/1978',
  ])('is none: %s', line => {
    expect(readEntry(line)).toBeNull();
  });
});

const BIBLIOGRAPHY = `

## Bibliography

- Norden, Anna B. *The Mills of Kell, 1861-1865*. Bergen:
  Fjord, Holm, 1978.
- Hille, Peter. *The Long Quay*. Bremen: Rad, 1951.
`;

describe('a work that stands in the bibliography alone', () => {
  it.each([
    ['Norden, p. 33', 'Anna B. Norden, The Mills of Kell, 1861-1865, page 33'],
    ['Hille, *Quay*, p. 9', 'Peter Hille, The Long Quay, page 9'],
  ])('is what %s cites', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`) + BIBLIOGRAPHY, cited)).toBe(means);
  });

  it('is the same that a note gives in full', () => {
    const full = 'Anna Norden, *The Mills of Kell*, Fjord, Bergen, 1978, p. 3';
    const { works } = resolved(withNotes(`${full}.`, 'Norden, p. 8.') + BIBLIOGRAPHY);
    expect(works.filter(({ author }) => author?.endsWith('Norden'))).toHaveLength(1);
  });
});

const LITERATUR = `

## Literatur zum Fluss

Kranz, Otto (1983): Das Wehr, in: Hille, Peter (Hg.): Am Fluss, Wien, S. 83–98.

– (1987): Die Mühlen von Kell. Eine Geschichte, Wien.

Norden, Anna/Hille-Rad, Peter (Hg.) (2011): Wasser am Hang, Wien.

Norden, Anna. 1978b. Weirs. Bergen: Fjord.
`;

describe('a list of works cited by author and year', () => {
  it.each([
    ['Kranz 1987: 405', 'Kranz 1987, page 405'],
    ['Norden/Hille-Rad 2011', 'Norden 2011'],
    ['Norden 1978b, 4', 'Norden 1978b, page 4'],
    ['Norden 1978b, p. 4', 'Norden 1978b, page 4'],
    ['Kranz 1983', 'Kranz 1983'],
  ])('(%s)', (cited, means) => {
    expect(meaning(`So it was (${cited}, and so on).${LITERATUR}`.replace(', and so on', ''), cited)).toBe(means);
  });

  it('reads two in one bracket, parted by a comma', () => {
    const { citations } = resolved(`So it was (Kranz 1983, Norden/Hille-Rad 2011).${LITERATUR}`);
    expect(citations.slice(0, 2).map(({ work }) => work)).toEqual(['Kranz 1983', 'Norden 2011']);
  });

  it('holds no citations: neither in the heads of its entries nor in what they say of collections', () => {
    const { citations } = resolved(`So it was.${LITERATUR}`);
    expect(citations.filter(({ kind }) => kind !== 'full')).toEqual([]);
    expect(new Set(citations.map(({ work }) => work))).toEqual(new Set(['Kranz 1983']));
  });

  it('says of which work an op. cit. is, where it has one by the author', () => {
    const note = withNotes('Kranz, op. cit., p. 9.', 'Rad, op. cit., p. 9.');
    const list = '\n# References\n\nRad, Otto. *The Weirs*. Bergen: Fjord, 1980.\n';
    expect(meaning(note + list, 'Rad, op. cit., p. 9')).toBe('Otto Rad, The Weirs, page 9');
    expect(meaning(note + LITERATUR, 'Kranz, op. cit., p. 9')).toBe('?, page 9');
  });

  it('may be numbered, and cite its own entries', () => {
    const list = `It was so [1]. And so [2]. And so it was [3].

References
----------
1. Korn, T. and Hille, J. D. "Weirs of Kell: A
Tale," Letters of the Mill (Sept. 1990).
2. Korn, op. cit., p. 49.
3. Rad, O. and Kranz, R. Old Mills, Fjord (1990), p. 258.
`;
    expect(meaning(list, 'Korn, op. cit., p. 49', 'plaintext')).toBe('T. Korn, Weirs of Kell: A Tale, page 49');
    expect(meaning(list, 'Rad, O. and Kranz, R. Old Mills, Fjord (1990), p. 258', 'plaintext')).toBe(
      'O. Rad, Old Mills, page 258',
    );
  });
});

describe('a note that is an entry with the year behind the names', () => {
  it.each([
    ['Calvo, I. (1991)  _Storie di mare_ . Torino: Rad.', 'I. Calvo, Storie di mare'],
    [
      'Grud, Wayne (2009). *Weirs: An Introduction to Water* (p. 24). Bergen.',
      'Wayne Grud, Weirs: An Introduction to Water, page 24',
    ],
    [
      'Allen, Michael; Swain, Scott R. (2015). *Weirs of Kell* (pp. 128–129). Baker.',
      'Michael Allen, Weirs of Kell, page 128-129',
    ],
    [
      'See Eng, J.F. and T. Wood (2016)  “Sand, readers’ choice” ,  _Tide_ , 77(3), pp. 27-35. Available here.',
      'J.F. Eng, Sand, readers’ choice, 77, page 27-35',
    ],
  ])('%s', (note, means) => {
    const { citations } = resolved(withNotes(note, 'Ibid., p. 9.'));
    expect(said(citations[0])).toBe(means);
    expect(citations[1]).toMatchObject({ work: citations[0].work, antecedent: 0 });
  });

  it.each(['Norden, Anna (1978) said that it was late.', 'Kell, Bergen (1978) and all that.'])(
    'is none: %s',
    remark => {
      expect(resolved(withNotes(remark)).citations).toEqual([]);
    },
  );

  it('ends where the next note begins, under a key as under a number', () => {
    const keyed =
      '[^1]: So it was.\n[^calvo1991]: Calvo, I. (1991) *Storie*. Torino.\n[^hille]: Hille, P. (1978) *Quays*.\n';
    const { citations } = resolved(`It was so.[^1] So it went.[^calvo1991] On and on.[^hille]\n\n${keyed}`);
    expect(citations.map(({ work }) => work)).toEqual(['I. Calvo, Storie', 'P. Hille, Quays']);
  });
});

describe('a work that a note gives in full, without a page', () => {
  it.each([
    [
      'Anna Norden, *The Mills of Kell*, Fjord, Bergen, 1978.',
      'Norden, p. 8',
      'Anna Norden, The Mills of Kell, page 8',
    ],
    ['Anna Norden, The Mills of Kell, Fjord, Bergen, 1978.', 'Norden, p. 8', 'Anna Norden, The Mills of Kell, page 8'],
    ['Anna Norden, *The Mills of Kell*, Fjord, Bergen, 1978.', 'Ibid., p. 8', 'Anna Norden, The Mills of Kell, page 8'],
  ])('%s · %s', (full, cited, means) => {
    expect(meaning(withNotes(full, `${cited}.`), cited)).toBe(means);
  });

  it.each([
    'She wrote to her brother from Bergen, 1978.',
    'The strike went on, with the men, the women, the boys, 1867.',
    'In Bergen, on the Long Quay, in 1978.',
  ])('is none: %s', remark => {
    expect(resolved(withNotes(remark)).citations).toEqual([]);
  });
});

describe('two works of one year by one first author', () => {
  const LIST = `

References

Norden, A. (1978). The Mills of Kell. Bergen: Fjord.

Norden, A., & Hille, P. (1978). Water and Law. Bergen: Fjord.

Norden, A., Hille, P., & Rad, O. (1978). Weirs and Tolls. Bergen: Fjord.
`;

  it.each([
    ['Norden (1978)', 'The Mills of Kell'],
    ['Norden (1978, p. 4)', 'The Mills of Kell'],
    ['Norden and Hille (1978)', 'Water and Law'],
    ['Norden, Hille and Rad (1978)', 'Weirs and Tolls'],
    ['Norden et al. (1978)', 'Weirs and Tolls'],
  ])('%s is that of as many authors', (cited, title) => {
    const { citations, works } = resolved(`As ${cited} shows, mills stood idle.${LIST}`);
    expect(works.find(({ id }) => id === citations[0].work)?.title).toBe(title);
  });

  it('stays open where the list has two by the same authors', () => {
    const list = LIST.replace('Norden, A., & Hille, P.', 'Norden, A.');
    expect(resolved(`As Norden (1978) shows, mills stood idle.${list}`).citations[0].work).toBeNull();
  });
});
