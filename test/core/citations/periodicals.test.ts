import { describe, expect, it } from 'vitest';
import { resolved, said, withNotes } from './resolved.ts';

// Periodicals belong to nobody who writes in them; memoirs, papers and annals belong to their author.

const all = (...notes: readonly string[]): readonly string[] => resolved(withNotes(...notes)).citations.map(said);

describe('periodicals', () => {
  it('are nobody’s work, whoever wrote in them first', () => {
    expect(all('Norden, Revue Arch., XXXV (1878), p. 233.', 'Revue Arch., XXXIX (1901), p. 469.')).toEqual([
      'Revue Arch., 35, page 233',
      'Revue Arch., 39, page 469',
    ]);
    expect(all('Norden, in *Hermes*, XXVIII, 161.', 'Hille, *Hermes* (1892), 351.')).toEqual([
      'Hermes, 28, page 161',
      'Hermes, page 351',
    ]);
  });

  it('are known by who wrote in them', () => {
    expect(all('Norden, Revue Arch., XXXV (1878), p. 233.', 'Norden, l. c., p. 234.')[1]).toBe('Revue Arch., page 234');
  });

  it('begin with words that are cut short, which are no first names', () => {
    expect(all('Norden, Bull. Com., 32 (1904), p. 10.', 'Bull. Com., 33 (1905), p. 9.')).toEqual([
      'Bull. Com., 32, page 10',
      'Bull. Com., 33, page 9',
    ]);
    expect(all('Norden, Ann. The Mills of Kell. Bergen 2009, S. 10.')).toEqual([
      'Ann Norden, The Mills of Kell, page 10',
    ]);
  });
});

describe('books that are called like periodicals', () => {
  it.each([
    ['Grant, Memoirs, i. p. 3; Hille, Memoirs, ii. p. 4.', ['Grant, Memoirs, 1, page 3', 'Hille, Memoirs, 2, page 4']],
    [
      'Norden, Annales, xii. p. 3; Hille, *Annales*, i. p. 4.',
      ['Norden, Annales, 12, page 3', 'Hille, Annales, 1, page 4'],
    ],
    [
      'Norden, *Papers*, vol. iii, p. 3; Hille, Papers, ii. p. 9.',
      ['Norden, Papers, 3, page 3', 'Hille, Papers, 2, page 9'],
    ],
  ])('%s', (note, means) => expect(all(note)).toEqual(means));

  it('are cited again by their author', () => {
    expect(all('Grant, Memoirs, i. p. 3; Hille, Memoirs, ii. p. 4.', 'Grant, Memoirs, p. 9.')[2]).toBe(
      'Grant, Memoirs, page 9',
    );
  });
});

describe('words in italics that lead to a citation', () => {
  it.each([
    '*Cf.*, *e.g.*, ',
    'see *e.g.* ',
    'see, *inter alia*, ',
    '*vide* ',
    '*Cp.* ',
    '*z. B.* ',
    '*See, e.g.,* ',
    '*But cf.* ',
  ])('%s', lead => expect(all(`${lead}Hahn, *Rom*, p. 3.`)).toEqual(['Hahn, Rom, page 3']));

  it('but no titles of one word', () => {
    expect(all('Hahn, *Sources*, p. 3; *Noted*, p. 4.')).toEqual(['Hahn, Sources, page 3', 'Noted, page 4']);
  });
});

describe('years of several volumes', () => {
  it.each([
    ['Norden, *Old Mills*, 3 vols., Louvain, 1895-9.', 'Norden, Old Mills'],
    ['Norden, *Old Mills*, London, 1895–99; and others.', 'Norden, Old Mills'],
    ['Norden, *Old Mills*, 1895-99.', 'Norden, Old Mills, page 1895-1899'],
  ])('%s', (note, means) => expect(all(note)).toEqual([means]));
});
