import { describe, expect, it } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

const table = (rows: readonly (readonly [cited: string, means: string])[]) =>
  it.each(rows)('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
  });

describe('western books as Russian notes cite them', () => {
  table([
    ['Norden A. The Mills. London, 1990. P. 45', 'Norden A., The Mills, page 45'],
    ['Norden A., Hille B. The Mills. Oxford: Quay, 1990. P. 45–47', 'Norden A., Hille B., The Mills, page 45-47'],
    ['Norden A. Mills of Kell // Quays. 1990. Vol. 12. № 3. P. 45', 'Norden A., Mills of Kell, 12, issue 3, page 45'],
    ['Hille C. Wasser und Recht. Berlin, 1991. S. 4', 'Hille C., Wasser und Recht, page 4'],
    ['Пельц К. Д. Сочинения: в 9 т. Т. 1. М., 1987. С. 45', 'Пельц К. Д., Сочинения, 1, page 45'],
  ]);

  it('Op. cit. and Ibid. mean them', () => {
    const notes = ['Norden A. The Mills. London, 1990. P. 45.', 'Ibid. P. 46.', 'Norden A. Op. cit. P. 47.'];
    expect(resolved(withNotes(...notes)).citations.map(said)).toEqual([
      'Norden A., The Mills, page 45',
      'Norden A., The Mills, page 46',
      'Norden A., The Mills, page 47',
    ]);
  });

  it('an initial within a name of a title is none of an author', () => {
    expect(meaning(withNotes('Harry S. Norden Papers, 1990, p. 3.'), 'Harry S. Norden Papers, 1990, p. 3')).toBe(
      'Harry S. Norden Papers 1990, page 3',
    );
  });

  it('a new sentence behind a page', () => {
    expect(meaning(withNotes('Anna Norden, *Mills*, p. 45. Section 4 says more.'), 'Anna Norden, *Mills*, p. 45')).toBe(
      'Anna Norden, Mills, page 45',
    );
  });
});

describe('volumes in parts, as German notes have them', () => {
  table([
    ['Norden, Mühlenrecht III/1, S. 457', 'Norden, Mühlenrecht, III/1, page 457'],
    [
      'Th. W. Norden, Über das Wehr, in: ders., Gesammelte Schriften, Bd. 6, hrsg. v. R. Hille, Frankfurt/M. 1973, S. 15',
      'Th. W. Norden, Über das Wehr, 6, page 15',
    ],
  ]);

  it('behind ders.', () => {
    const notes = 'Norden, Mühlenrecht, S. 123; Ders., Wasserrecht III, 1, S. 456.';
    expect(resolved(withNotes(notes)).citations.map(said)).toEqual([
      'Norden, Mühlenrecht, page 123',
      'Norden, Wasserrecht, 3.1, page 456',
    ]);
  });
});
