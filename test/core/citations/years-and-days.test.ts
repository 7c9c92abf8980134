import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

describe('days and months of newspapers, in the small letters of their language', () => {
  it.each([
    ['Le Moulin, 4 mars 1971, p. 3', 'Le Moulin'],
    ['Le Moulin, 1er septembre 1880, p. 26', 'Le Moulin'],
    ['Gazette de Kell, mai 1871, p. 3', 'Gazette de Kell'],
    ['La Ruota, 4 marzo 1971, p. 3', 'La Ruota'],
    ['The Kell Times, 4 March 1971, p. 3', 'The Kell Times'],
  ])('%s', (cited, name) => {
    const { citations } = resolved(withNotes(`${cited}.`));
    expect(citations).toHaveLength(1);
    expect(citations[0].work).toContain(name);
    expect(citations[0].work).not.toMatch(/mars|septembre|mai|marzo|March/);
    expect(citations[0].year).toBeTruthy();
  });
});

describe('volumes as ordinal numbers, and the back of a leaf', () => {
  it.each([
    ['Jean Moulin, Histoire des moulins, t. Ier, p. 93', 'Jean Moulin, Histoire des moulins, 1, page 93'],
    ['Jean Moulin, Histoire des moulins, t. IIe, p. 93', 'Jean Moulin, Histoire des moulins, 2, page 93'],
    ['ЦГА. Ф. 17. Оп. 2. Д. 3. Л. 12–13об', 'ЦГА. Ф. 17. Оп. 2. Д. 3., folio 12-13об'],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
  });
});

describe('author and year in notes', () => {
  const LIST = '\n\n# References\n\nNorden, Anna. 1978. *The Mills of Kell*. Bergen: Fjord.\n';
  it.each([
    ['Norden 1978: 33', 'Norden 1978: 33'],
    ['See Norden 1978, 33; and so on', 'Norden 1978, 33'],
    ['Norden’s (1978, 33) account', 'Norden’s (1978, 33)'],
  ])('%s', (note, cited) => {
    expect(meaning(`${withNotes(`${note}.`)}${LIST}`, cited)).toBe('Norden 1978, page 33');
  });

  it('place and year at the end of a reference are none', () => {
    const note = 'Anna Norden, The Mills of Kell, Fjord House, New York, 1978; Peter Hille, Quays, Bremen, 1951, p. 3.';
    const { text, citations } = resolved(withNotes(note));
    expect(citations.map(({ span }) => text.slice(span))).not.toContain('New York, 1978');
  });
});
