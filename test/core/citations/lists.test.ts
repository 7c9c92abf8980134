import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../server/src/resolve/citations/list-entry.ts';
import { meaning, resolved, withNotes } from './resolved.ts';

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
