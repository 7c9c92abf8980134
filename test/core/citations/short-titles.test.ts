import { describe, expect, it } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

const table = (rows: readonly (readonly [cited: string, means: string])[]) =>
  it.each(rows)('%s', (cited, means) => {
    expect(meaning(withNotes(`Vgl. ${cited}.`), cited)).toBe(means);
  });

describe('names with their initials behind them, before a short title', () => {
  table([
    ['Norden, A., Mühlen, 2021, S. 13', 'A. Norden, Mühlen, page 13'],
    ['Norden, A. et al., Mühlen und Wehre, 2021, S. 13 f.', 'A. Norden et al., Mühlen und Wehre, page 13'],
    ['Norden, A. T., Hille, P., Wasserbau, 2021, S. 13', 'A. T. Norden, P. Hille, Wasserbau, page 13'],
    ['Norden, A. und Hille, P., Wasserbau, 2021, S. 13', 'A. Norden, P. Hille, Wasserbau, page 13'],
    ['Norden, A./Hille, P., Wasserbau, 2021, S. 13', 'A. Norden, P. Hille, Wasserbau, page 13'],
  ]);

  it('two works of one author stay two', () => {
    const notes = [
      'Vgl. Norden, A., Mühlen, 2020, S. 1.',
      'Vgl. Norden, A., Wehre, 2021, S. 2.',
      'Vgl. Norden, A., Mühlen, 2020, S. 3.',
    ];
    expect(resolved(withNotes(...notes)).citations.map(said)).toEqual([
      'A. Norden, Mühlen, page 1',
      'A. Norden, Wehre, page 2',
      'A. Norden, Mühlen, page 3',
    ]);
  });
});

describe('a list that gives the short title in brackets, as German theses in economics have it', () => {
  const text = withNotes(
    'Vgl. Norden, A. et al., Mühlen, 2021, S. 13.',
    'Vgl. ebd., S. 14.',
    'Vgl. Hille, P., Wehre und Schleusen, 2020, S. 7; Norden, A. et al., Mühlen, 2021, S. 15.',
  ).concat(`
## Literaturverzeichnis

Hille, Peter (Wehre und Schleusen, 2020): Vom Wehr zur Schleuse, 2. Aufl., Kiel 2020

Norden, Anna, Doll, Otto, Kern, Ute (Mühlen, 2021): Die Mühlen am Fluß, in: Wasser und Bau, 23. Jg. (2021), Heft 3, S. 7–20
`);

  it('the notes mean the works that it lists', () => {
    expect(resolved(text).citations.slice(0, 4).map(said)).toEqual([
      'Anna Norden, Die Mühlen am Fluß, page 13',
      'Anna Norden, Die Mühlen am Fluß, page 14',
      'Peter Hille, Vom Wehr zur Schleuse, page 7',
      'Anna Norden, Die Mühlen am Fluß, page 15',
    ]);
  });

  it('what stands in the brackets is no citation', () => {
    const { text: read, citations } = resolved(text);
    expect(citations.map(({ span }) => read.slice(span)).filter(cited => cited.includes('('))).toEqual([]);
  });
});
