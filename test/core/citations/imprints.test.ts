import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

const table = (rows: readonly (readonly [cited: string, means: string])[]) =>
  it.each(rows)('%s', (cited, means) => {
    expect(meaning(withNotes(`See ${cited}.`), cited)).toBe(means);
  });

describe('works cited in full without a page', () => {
  table([
    ['Anna Norden, The Mills of Kell, Cambridge: University Press, 1988', 'Anna Norden, The Mills of Kell'],
    [
      'Anna Norden, The Mills: From Kell to Bergen, Chicago: Fjord, 1987',
      'Anna Norden, The Mills: From Kell to Bergen',
    ],
    ['Anna Norden, The Mills of Kell, Princeton, NJ: University Press, 1959', 'Anna Norden, The Mills of Kell'],
    ['Anna Norden’s *Mills*, Fjord Press, London, 1946', 'Anna Norden, Mills'],
    ['Anna Norden, *The Mills*, revised illustrated edition, Fjord Books, London, 1969', 'Anna Norden, The Mills'],
    ['Anna Norden, *The Mills*, first published by Fjord, London, 1969', 'Anna Norden, The Mills'],
    ['*The Mills of Kell* (Bergen: Fjord, 1978)', 'The Mills of Kell'],
  ]);

  it('are told apart by a semicolon', () => {
    const note = 'Anna Norden, Mills of Kell, Paris: Fjord, 1988; Peter Hille, L’Eau du nord, Paris: Fjord, 1981.';
    expect(resolved(withNotes(note)).works.map(({ id }) => id)).toEqual([
      'Anna Norden, Mills of Kell',
      'Peter Hille, L’Eau du nord',
    ]);
  });

  it('are what ibid. stands for, though another edition is named', () => {
    const note = 'Anna Norden, *The Mills*, Collins, London, 1969. My edition is the Fjord paperback, London, 1970.';
    expect(meaning(withNotes(note, 'Ibid., p. 7.'), 'Ibid., p. 7')).toBe('Anna Norden, The Mills, page 7');
  });
});

describe('place and publisher between volume and page', () => {
  table([
    [
      'Anna Norden, Collected Works, Volume I, Frankfurt: Fjord Verlag, 1955, p. 1238',
      'Anna Norden, Collected Works, 1, page 1238',
    ],
    ['Anna Norden, Mühlen, Bd. 2, Bergen 1990, S. 3', 'Anna Norden, Mühlen, 2, page 3'],
    [
      'Norden, *Collected Works*, Vol. 19 (*Supplements*) (S. Fjord, 1996), 69--71',
      'Norden, Collected Works, 19, page 69-71',
    ],
    ['Anna Norden, The Logic of Mills, volumes I and II', 'Anna Norden, The Logic of Mills, 1'],
  ]);
});

describe('pages right behind the bracket of the imprint', () => {
  table([
    [
      'A. Norden, Mills and Classical Culture (Oxford, 1942) 62-73',
      'A. Norden, Mills and Classical Culture, page 62-73',
    ],
    ['A. Norden, *Mills of Kell* (London: Fjord, 1975) 179-186', 'A. Norden, Mills of Kell, page 179-186'],
  ]);
});

describe('the page behind an imprint', () => {
  table([
    ['Anna Norden, *The Mills* (Bergen: Fjord, 1978), esp. pp. 12-15', 'Anna Norden, The Mills, page 12-15'],
    ['Anna Norden, *Die Mühlen* (Bergen: Fjord, 1978), insbesondere S. 16-23', 'Anna Norden, Die Mühlen, page 16-23'],
    ['Anna Norden, *The Mills*, 2nd ed., 2015 (Bergen: Fjord Press), p. 2', 'Anna Norden, The Mills, page 2'],
  ]);
});
