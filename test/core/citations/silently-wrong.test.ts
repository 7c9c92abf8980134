import { describe, expect, it } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

describe('a title cut short after the name of somebody else', () => {
  const WEIRS = 'Otto Kranz, *History of the Weirs*, vol. i. p. 230.';

  it.each([
    [
      'It is faintly marked by Elmar, (Hist. Weir. p. 37,) and others.',
      'Hist. Weir. p. 37',
      'Elmar, Hist. Weir., page 37',
    ],
    [
      'It is marked by Kranz, (Hist. Weir. p. 37,) and others.',
      'Hist. Weir. p. 37',
      'Otto Kranz, History of the Weirs, page 37',
    ],
    [
      'It was so in Kell (History of the Weirs, p. 37).',
      'History of the Weirs, p. 37',
      'Otto Kranz, History of the Weirs, page 37',
    ],
  ])('is another work: %s', (note, cited, means) => {
    expect(meaning(withNotes(WEIRS, note), cited)).toBe(means);
  });
});

describe('op. cit. and l.c. where the sentence names an author with several works', () => {
  const MILLS = 'Anna Vester, *Sluices of the Fen* (Ghent: Kade, 1981), 14.';
  const DIKES = 'Anna Vester, *Dikes of the North* (Ghent: Kade, 1985), 3.';
  const PEAT = 'Joost Maas, *Peat and Power* (Leiden: Brill, 1990), 8.';

  it('is left open between them, and is not the work of another', () => {
    const { citations } = resolved(
      withNotes(MILLS, DIKES, PEAT, 'Vester drew it from a map, so her plan (l.c., p. 22) is rough.'),
    );
    expect(said(citations[3])).toBe('?, page 22');
    expect(citations[3].candidates).toEqual([0, 1]);
    expect(citations[3].evidence).toBe('several works by Vester are cited before it');
  });

  it('is the one of them that was cited last', () => {
    const { citations } = resolved(
      withNotes(PEAT, MILLS, DIKES, 'Vester drew it from a map, so her plan (l.c., p. 22) is rough.'),
    );
    expect(said(citations[3])).toBe('Anna Vester, Dikes of the North, page 22');
  });
});
