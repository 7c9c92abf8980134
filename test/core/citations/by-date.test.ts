import { describe, expect, it } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

const cited = (...notes: string[]): string[] => {
  const { text, citations } = resolved(withNotes(...notes));
  return citations.map(citation => `${text.slice(citation.span)} = ${said(citation)}`);
};

const WADE = 'Norden, *The Mills of Kell* (Bergen: Fjord, 1978), p. 3.';

describe('newspapers and magazines by their date', () => {
  it.each([
    ['*The Times*, 3 May 1856', 'The Times'],
    ['*The Times*, May 3, 1856', 'The Times'],
    ['*Times* (London), 3 May 1856', 'Times'],
    ['*Kell Times*, 3 May 1917, 4', 'Kell Times, page 4'],
    ['*Kell Times*, 3 May 1917, A4', 'Kell Times, page A4'],
    ['*Le Figaro*, 3 mai 1856', 'Le Figaro'],
    ['*El País*, 3 de mayo de 1986', 'El País'],
    ['*Neue Zürcher Zeitung*, 3. Mai 1856', 'Neue Zürcher Zeitung'],
    ['*Правда*, 3 мая 1917', 'Правда'],
    ['*Hille’s Magazine*, May 1912', 'Hille’s Magazine'],
    ['*Kell Monthly* (May 1912)', 'Kell Monthly'],
    ['The Kell Herald, 3 May 1856', 'The Kell Herald'],
    ['“Mills at War,” *Kell Times*, 3 May 1912', 'Kell Times'],
    ['Jan Vester, “Mills at War,” *Kell Monthly*, May 1912', 'Jan Vester, Mills at War'],
  ])('%s', (words, means) => {
    expect(cited(`${words}.`)).toEqual([`${words} = ${means}`]);
  });

  it('several stand in one note', () => {
    expect(cited('See *Kell Times*, 3 May 1856, and *Fjord News*, 4 May 1856.')).toEqual([
      '*Kell Times*, 3 May 1856 = Kell Times',
      '*Fjord News*, 4 May 1856 = Fjord News',
    ]);
  });

  it('are what the next ibid. repeats', () => {
    expect(cited(WADE, '*The Times*, 3 May 1856.', 'Ibid., p. 4.').at(-1)).toBe('Ibid., p. 4 = The Times, page 4');
  });

  it.each([
    'The *Fulmar*, 3 May 1856, lay in the roads.',
    'Hille had read the *Fulmar*, 3 May 1856, in bed.',
    'He died on 3 May 1856.',
    'They sold the *Kell Times* on 3 May 1856.',
    'The News of it came, May 1856 being wet.',
  ])('not: %s', note => {
    expect(cited(note)).toEqual([]);
  });

  it('only in notes', () => {
    expect(resolved('As *The Times*, 3 May 1856, says, it fell.').citations).toEqual([]);
  });
});

it('an ibid. does not reach past a source with a day in May', () => {
  expect(cited(WADE, 'Harbour office, 3 May 1856.', 'Ibid.').at(-1)).toBe('Ibid. = ?');
});

describe('letters in a printed collection', () => {
  it.each([
    ['Vester to Maas, 3 May 1856, in *The Letters of Jan Vester*, II, 45', 'The Letters of Jan Vester, 2, page 45'],
    ['Vester to Maas, 3 May 1856, in The Letters of Jan Vester, II, 45', 'The Letters of Jan Vester, 2, page 45'],
    ['Vester to Maas, 3 May 1856, *Letters*, ed. Ann Pelz (Bergen: Fjord, 1900), II, 45', 'Letters, 2, page 45'],
    ['Vester an Maas, 3. Mai 1856, in: *Briefe*, Bd. 2, S. 45', 'Briefe, 2, page 45'],
    ['Vester à Maas, 3 mai 1856, dans *Correspondance*, t. II, p. 45', 'Correspondance, 2, page 45'],
    ['Vester to Maas, 3 May 1856, Hille Papers, fol. 3', 'Vester to Maas, 3 May 1856, folio 3'],
  ])('%s', (words, means) => {
    expect(meaning(withNotes(`${words}.`), words)).toBe(means);
  });
});
