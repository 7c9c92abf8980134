import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

const table = (rows: readonly (readonly [cited: string, means: string])[]) =>
  it.each(rows)('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
    expect(meaning(withNotes(`Vgl. ${cited}; Peter Hille, Quays, Bremen, 1951, p. 3.`), cited)).toBe(means);
  });

describe('works cited as a whole in notes, nothing marked', () => {
  table([
    ['Anna Norden, Mills and Workers’ Wheels, Stanford, 1984', 'Anna Norden, Mills and Workers’ Wheels'],
    ['Anna Norden, The Mills of Kell, Bergen 1978', 'Anna Norden, The Mills of Kell'],
    ['Anna Norden, The Mills of Kell, London and New York, 1978', 'Anna Norden, The Mills of Kell'],
    ['Anna Norden, Die Mühlen von Kell, Köln/Wien 1978', 'Anna Norden, Die Mühlen von Kell'],
    ['Anna Norden: Die Mühlen von Kell. Eine Studie. Bergen 1978', 'Anna Norden, Die Mühlen von Kell'],
    ['Norden, Anna: Die Mühlen von Kell, Bergen 1978', 'Anna Norden, Die Mühlen von Kell'],
    ['Jean Moulin, Les moulins de Kell, Paris, Seuil, 1978', 'Jean Moulin, Les moulins de Kell'],
    ['Норден А. П. Мельницы Кёльна. М., 1978', 'Норден А. П., Мельницы Кёльна'],
  ]);

  it.each([
    'Peter Hille, Mayor of Kell, died in Bremen, 1978.',
    'Peter Hille: He came to Kell. That was in 1978.',
    'Peter Hille, Bürgermeister, Bremen 1978.',
    'Hille, Mayor, Bremen, 1978.',
    'See Quay Notes No. 13, for the year 1978.',
  ])('what is said of a person is none: %s', note => {
    expect(resolved(withNotes(note)).works).toEqual([]);
  });

  it('leaves the page to what is cited', () => {
    const cited = 'Норден А. П. Мельницы Кёльна. М., 1978. С. 33–35';
    expect(meaning(withNotes(`${cited}.`), cited)).toBe('Норден А. П., Мельницы Кёльна, page 33-35');
  });

  it('a semicolon parts a commentary from the book behind it', () => {
    const { citations } = resolved(
      withNotes('NORDEN, Kommentar, 2. Aufl., N. 7 zu Art. 18 OR; HILLE/BECK, Das Recht, 3. Aufl., Bern 2005, S. 254.'),
    );
    expect(citations.map(({ work }) => work)).toEqual(['HILLE/BECK, Das Recht']);
  });
});

describe('titles in quotation marks that point outward', () => {
  table([
    ['Anna Norden, »Die Mühlen«, S. 3', 'Anna Norden, Die Mühlen, page 3'],
    ['Anna Norden, »Die Mühlen«, in: »Das Wasser«, Köln 1990, S. 3', 'Anna Norden, Die Mühlen, page 3'],
    ['Anna Norden: ›Die Mühlen von Kell‹. Köln 1990, S. 3', 'Anna Norden, Die Mühlen von Kell, page 3'],
    ['Anna Norden >Die Mühlen und das Wasser<, S. 3', 'Anna Norden, Die Mühlen und das Wasser, page 3'],
    ['Jean Moulin, « Les moulins », Paris, 1990, p. 3', 'Jean Moulin, Les moulins, page 3'],
  ]);
});

it('a place of print is no title', () => {
  const { citations } = resolved(withNotes('Also in his Russian Mills, Cambridge, 2000, pp. 5-6.'));
  expect(citations).toMatchObject([{ work: 'Russian Mills 2000' }]);
});

describe('what stands behind the year of print', () => {
  it.each([
    ['a volume', 'Rex Hille, Red Mills of the City, Leeds, 1984, vol. II, p. 193.'],
    ['a volume by its letter', 'Jean Delorme, Les Passeurs de la Loire, Paris, 1987, t. 2, p. 45-47.'],
    ['a numeral alone', 'Rex Hille, Red Mills of the City, Leeds, 1984, II, p. 193.'],
    ['a page behind a stop', 'Норден А. Вода города. Москва, 2001. С. 360–362.'],
    ['a page behind stop and dash', 'Норден, А. Вода города / А. Норден. – Москва : Книга, 2020. – С. 25.'],
  ])('belongs to the same citation: %s', (_, citation) => {
    const text = `It rained.1\n\nNotes\n\n1. ${citation}\n`;
    const { citations } = resolved(text, 'plaintext');
    expect(citations).toHaveLength(1);
    expect(citations[0].locators.map(({ label }) => label)).toContain('page');
  });
});

describe('the number of an issue as French notes write it', () => {
  it.each([
    ['Marie Lenoir, « Le bac », Annales, n° 3, 1990, p. 613'],
    ['Marie Lenoir, « Le bac », Annales, no 3, 1990, p. 613'],
    ['Marie Lenoir, « Le bac », Annales, 45e année, no 3, 1990, p. 613'],
    ['Marie Lenoir, « Le bac », Revue de la Loire, t. 45, no 3, juillet 1990, p. 613'],
  ])('%s', citation => {
    const { text, citations } = resolved(withNotes(`${citation}.`));
    expect(citations.map(({ span }) => text.slice(span))).toEqual([citation]);
    expect(citations[0].locators.map(({ label, from }) => `${label} ${from}`)).toEqual(['issue 3', 'page 613']);
  });
});
