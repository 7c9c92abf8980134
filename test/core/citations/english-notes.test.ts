import { describe, expect, it } from 'vitest';
import { resolved, said, withNotes } from './resolved.ts';

/** What the notes cite, in their order. */
const cited = (...notes: readonly string[]): string[] => resolved(withNotes(...notes)).citations.map(said);

describe('a title that ends in a word which another language has in its sentences', () => {
  it.each([
    ['P. Hille, The Origins of the War (London, 1893), p. 33.', 'P. Hille, The Origins of the War, page 33'],
    ['P. Hille, The Great Civil War, p. 33.', 'P. Hille, The Great Civil War, page 33'],
    ['Hille, The War, p. 33.', 'Hille, The War, page 33'],
    ['Hille, The Way We Live Now (London, 1875), p. 3.', 'Hille, The Way We Live Now, page 3'],
    [
      'P. Hille, History of the War, 1642-1649 (4 vols., London, 1893), i. 33.',
      'P. Hille, History of the War, 1642-1649, 1, page 33',
    ],
  ])('%s', (note, meaning) => {
    expect(cited(note)).toEqual([meaning]);
  });

  it.each(['The mills burned before the War, p. 33.', 'Wie haben Sie S. 3 gelesen?'])('not in %s', note => {
    expect(cited(note).filter(meaning => !meaning.startsWith('?'))).toEqual([]);
  });
});

describe('journals with their volume and year before a page without a word', () => {
  it.each([
    ['P. Hille, "The Mills," AJA 74 (1989) 12-18.', 'P. Hille, The Mills, 74, page 12-18'],
    ['P. Hille, "The Mills," MSL 13 (1905-06) 89, pl. 3.', 'P. Hille, The Mills, 13, page 89, figure 3'],
    ['AJA 92 (1988) 214-16, fig. 7.', 'AJA, 92, page 214-216, figure 7'],
  ])('%s', (note, meaning) => {
    expect(cited(note)).toEqual([meaning]);
  });
});

describe('what several have', () => {
  it('is no name that another title of theirs could share', () => {
    expect(cited("Commons' Journals, ii. 91; Lords' Journals, iv. 117.")).toEqual([
      "Commons' Journals, 2, page 91",
      "Lords' Journals, 4, page 117",
    ]);
  });
});
