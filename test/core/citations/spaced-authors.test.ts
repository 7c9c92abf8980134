import { describe, expect, it } from 'vitest';
import { resolved, said, withNotes } from './resolved.ts';

const works = (...notes: readonly string[]): string[] => resolved(withNotes(...notes)).citations.map(said);

describe('authors who are set apart, as e-books of old German prints have them', () => {
  it('are told from their works, and two works of one from each other', () => {
    expect(
      works(
        '_Norden_, Untersuchungen über das Wasser, I, S. 44.',
        '_Hille_, Die Mühlen am Fluß, Berlin 1903, S. 29.',
        'Vgl. _Kern-Doll_, Zur Lehre von den Wehren, S. 7.',
        '_Norden_, Das Recht der Mühlen, S. 5; _Hille_, S. 31.',
        '_Norden_, Untersuchungen, S. 45.',
      ),
    ).toEqual([
      'Norden, Untersuchungen über das Wasser, 1, page 44',
      'Hille, Die Mühlen am Fluß, page 29',
      'Kern-Doll, Zur Lehre von den Wehren, page 7',
      'Norden, Das Recht der Mühlen, page 5',
      'Hille, Die Mühlen am Fluß, page 31',
      'Norden, Untersuchungen über das Wasser, page 45',
    ]);
  });

  it('not where titles stand in italics: there a name alone is one of them', () => {
    const notes = [
      'Anna Norden, *Wasser*, p. 3.',
      'Peter Hille, *Mühlen*, p. 4.',
      '*Leviathan*, The Matter of a Commonwealth, p. 5.',
      '*Egmont*, A Play in Five Acts, p. 6.',
      '*Walden*, Or the Life in the Woods, p. 7.',
    ];
    const { citations } = resolved(withNotes(...notes));
    expect(citations.map(({ work }) => work)).toEqual([
      'Anna Norden, Wasser',
      'Peter Hille, Mühlen',
      'Leviathan',
      'Egmont',
      'Walden',
    ]);
  });
});
