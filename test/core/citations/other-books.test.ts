import { describe, expect, it } from 'vitest';
import { resolved, withNotes } from './resolved.ts';

const works = (...notes: readonly string[]): (string | null)[] =>
  resolved(withNotes(...notes)).citations.map(({ work }) => work);

describe('a book with place and year of its own', () => {
  it('is no short form of another one whose title begins so', () => {
    expect(
      works(
        'Anna Norden, *Mills of Kell*, London, 1980, p. 3.',
        'Anna Norden, *The Mills*, Oxford, 1990, p. 45.',
        'Karl Doll, Histoire de l’eau, Paris, Quai, 1970, p. 4.',
        'Karl Doll, Histoire, Paris, Rives, 1980, p. 5.',
      ),
    ).toEqual([
      'Anna Norden, Mills of Kell',
      'Anna Norden, The Mills',
      'Karl Doll, Histoire de l’eau',
      'Karl Doll, Histoire',
    ]);
  });

  it('another edition is the same work, and so is a short form with its year', () => {
    expect(
      works(
        'Anna Norden, *Mills of Kell*, London, 1980, p. 3.',
        'Anna Norden, *Mills of Kell*, 2nd ed., Oxford, 1990, p. 45.',
        'Norden, *Mills*, 1980, p. 4.',
        'Norden, *Mills*, p. 5.',
      ),
    ).toEqual(Array(4).fill('Anna Norden, Mills of Kell'));
  });

  it('volumes of one work come out in several years', () => {
    expect(
      works(
        'Anna Norden, *Mills of Kell and Bergen*, vol. 1, London, 1980, p. 3.',
        'Norden, *Mills of Kell*, vol. 2, London, 1984, p. 4.',
      ),
    ).toEqual(Array(2).fill('Anna Norden, Mills of Kell and Bergen'));
  });
});
