import { describe, expect, it } from 'vitest';
import { pairs } from '../notes/paired.ts';
import { meaning, resolved, said, withNotes } from './resolved.ts';

// Places in works that a numbered list of references holds: `[2, p. 34]`.

const withList = (prose: string): string => `${prose} The first wheel was lost [1], the second burned [2; 3].

References

1. Norden, A. Mills of Kell. London: Faber, 1955.
2. Hille, P. Men and Wheels. Oxford: Clarendon Press, 1960.
3. Kranz, B. "Water." Quays 4 (1966): 12-40.
`;

describe('the number of a reference with a place', () => {
  it.each([
    ['The wheel had no teeth [2, p. 34].', '2, p. 34', 'P. Hille, Men and Wheels, page 34'],
    ['The wheel had no teeth [2,p.34].', '2,p.34', 'P. Hille, Men and Wheels, page 34'],
    ['The wheel had no teeth [2,\npp. 34-5].', '2, pp. 34-5', 'P. Hille, Men and Wheels, page 34-35'],
    ['The wheel had no teeth [1, ch. 2].', '1, ch. 2', 'A. Norden, Mills of Kell, chapter 2'],
    ['The wheel had no teeth [1; 2, p. 9].', '2, p. 9', 'P. Hille, Men and Wheels, page 9'],
    ['The wheel had no teeth [1, p. 3; 3, p. 14].', '1, p. 3', 'A. Norden, Mills of Kell, page 3'],
    ['The wheel had no teeth [1, p. 3; 3, p. 14].', '3, p. 14', 'B. Kranz, Water, page 14'],
    ['Das Rad war neu [1, S. 3].', '1, S. 3', 'A. Norden, Mills of Kell, page 3'],
    ['Колесо не имело зубьев [1, с. 3].', '1, с. 3', 'A. Norden, Mills of Kell, page 3'],
  ])('%s · %s', (prose, cited, means) => expect(meaning(withList(prose), cited, 'plaintext')).toBe(means));

  it('calls the entry, one marker for each number', () => {
    expect(pairs(withList('The wheel had no teeth [1, p. 3; 3,\np. 14].')).slice(0, 2)).toEqual([
      '1 → Norden, A. Mills of Kell. London: Faber, 1955.',
      '3 → Kranz, B. "Water." Quays 4 (1966): 12-40.',
    ]);
  });

  it.each([
    'The wheel had no teeth [7, p. 34].',
    'The wheel had no teeth [Art. 2, p. 34].',
    'The wheel had no teeth [2, p. 34 of his copy].',
    'The wheel had no teeth [1917, p. 34].',
    'The wheel had no teeth [2, p. 34](https://example.org).',
  ])('%s is none', prose => {
    const { text, citations } = resolved(withList(prose), 'plaintext');
    expect(citations.map(each => text.slice(each.span)).filter(words => /34/.test(words))).toEqual([]);
  });

  it('is none in a text without a list', () => {
    expect(resolved('The wheel had no teeth [2, p. 34]. It was new [3, § 4].').citations).toEqual([]);
  });
});

describe('figures, plates and maps', () => {
  it.each([
    'The wheel is drawn (Fig. 3, p. 12) and again (see Plate II, p. 14); compare with Figs. 3 and 4, p. 510.',
    'The beams (Maps 2 and 3, p. 17) are long, and Chart 4, p. 18, has them all.',
  ])('%s cites nothing', prose => {
    expect(resolved(`Norden had seen it (Norden, *Mills*, p. 3). ${prose}`).citations.map(said)).toEqual([
      'Norden, Mills, page 3',
    ]);
  });

  it('behind a work in a note their page is one of the work', () => {
    const note = 'Norden, *Mills of Kell*, p. 40; compare with Figs. 3 and 4, p. 51.';
    expect(resolved(withNotes(note)).citations.map(said)).toEqual([
      'Norden, Mills of Kell, page 40',
      'Norden, Mills of Kell, page 51',
    ]);
  });
});

describe('verses and lines of poets', () => {
  it.each([
    ['Hom. Il. vi. vv. 57-60', 'Hom. Il, book 6, verse 57-60'],
    ['Ov. Met. i. vv. 5-7', 'Ov. Met, book 1, verse 5-7'],
    ['Dante, Inferno, Canto V, vv. 57-60', 'Dante, Inferno, book 5, verse 57-60'],
    ['Milton, Paradise Lost, Bk. I, ll. 57-60', 'Milton, Paradise Lost, book 1, line 57-60'],
  ])('%s', (cited, means) => expect(meaning(withNotes(`${cited}.`), cited)).toBe(means));
});
