import { describe, expect, it } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

const NORDEN = 'Norden, *The Mills of Kell* (Bergen: Fjord, 1978), p. 3.';
const cited = (...notes: string[]): string[] => {
  const { text, citations } = resolved(withNotes(...notes));
  return citations.map(citation => `${text.slice(citation.span)} = ${said(citation)}`);
};

describe('leaves by their sides', () => {
  it.each([
    ['Norden, Mills, 176r-177v', 'Norden, The Mills of Kell, folio 176r-177v'],
    ['Norden, *Mills*, 176r–177v, 179r', 'Norden, The Mills of Kell, folio 176r-177v, folio 179r'],
    ['Vester, The Peat Book, 17v', 'Vester, The Peat Book, folio 17v'],
    ['BL, Add. MS 12345, 17v', 'BL, Add. MS 12345, folio 17v'],
    ['TNA, SP 12/34, 17r', 'TNA, SP, 12/34, folio 17r'],
  ])('%s', (words, means) => {
    expect(meaning(withNotes(NORDEN, `${words}.`), words)).toBe(means);
  });

  it.each(['So it was in Kell, 17v.', 'A Fulmar, 17r, came.'])('not: %s', note => {
    expect(cited(note)).toEqual([]);
  });
});

describe('words before a colon', () => {
  it.each([
    ['Sources: Norden, *Peat* (Bergen: Fjord, 1979), p. 3.', 'Norden, *Peat* (Bergen: Fjord, 1979), p. 3'],
    ['Quelle: Norden, *Torf* (Bergen: Fjord, 1979), S. 3.', 'Norden, *Torf* (Bergen: Fjord, 1979), S. 3'],
    ['Источник: Вестер Р. Торф. М., 1990. С. 5.', 'Вестер Р. Торф. М., 1990. С. 5'],
  ])('lead to what is cited: %s', (note, words) => {
    expect(meaning(withNotes(note), words)).not.toBeNull();
  });

  it('belong to a title otherwise', () => {
    const words = 'Norden, *Sources: A Study* (Bergen: Fjord, 1979), p. 3';
    expect(meaning(withNotes(`${words}.`), words)).toBe('Norden, Sources: A Study, page 3');
  });
});

it('a page that is joined to another one has no head in what stands between', () => {
  expect(cited('See p. 407 on the FBI and p. 418.')).toEqual([]);
});

it('no book of the Bible has the page behind ibid.', () => {
  const note = `${NORDEN.replace(/\.$/, '')} and Gen. 1:3.`;
  expect(cited(note, 'Ibid., p. 10.').at(-1)).toBe('Ibid., p. 10 = Norden, The Mills of Kell, page 10');
  expect(cited(note, 'Ibid.').at(-1)).toBe('Ibid. = ?');
});
