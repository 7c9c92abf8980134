import { describe, expect, it } from 'vitest';
import { expandRange } from '../../../server/src/scan/locators/ranges.ts';
import { meaning, resolved, withNotes } from './resolved.ts';

const cites = (note: string): string[] => {
  const { text, citations } = resolved(withNotes(note));
  return citations.map(({ span }) => text.slice(span));
};

describe('newspapers and papers with a day', () => {
  it.each([
    ['*The Times*, 3 May 1921, p. 4', 'The Times, page 4'],
    ['*The Times*, May 3, 1921, p. 4', 'The Times, page 4'],
    ['Minutes of the Council, 4 April 1880, p. 12', 'Minutes of the Council, page 12'],
  ])('%s: the day is no volume', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
  });

  it('ibid. of another day keeps its page', () => {
    const cited = 'ibid., 4 May 1921, p. 5';
    expect(meaning(withNotes(`*The Times*, 3 May 1921, p. 4; ${cited}.`), cited)).toBe('The Times, page 5');
  });

  it('a month is no work', () => {
    expect(cites('“Riot at Kell,” *Quay News*, no. 45, 12 (25) March 1917, p. 2.')).not.toContain('March 1917, p. 2');
  });
});

describe('parts of a work', () => {
  it.each([
    'Section 1.3 (The Core), pp. 18–42.',
    'Chapter 4, p. 12.',
    'See Appendix, No. III., and p. 204.',
    'Bk. V, Ch. XIII; Bk. VIII, Ch. 11, 3.',
    'Libro I, cap. ix, e libro II, cap. xij, pag. 208 segg.',
  ])('are no works: %s', note => {
    expect(resolved(withNotes(note)).works).toEqual([]);
  });

  it('what is numbered is no title', () => {
    const { works } = resolved('So (Anna Norden, *Mills*, Bergen, 1978, p. 3). So (Norden, nos. 33-21).');
    expect(works.map(({ title }) => title)).toEqual(['Mills']);
  });

  it('a verse is no volume', () => {
    expect(cites('LW 26:83. See v. 58, vv. 3-4.')).toEqual(['LW 26:83']);
  });
});

describe('author and date', () => {
  const LIST = '\n\n# References\n\nHille, Peter. 1951. *The Quay*. Bremen.\n\nNorden, Anna. 1978. *Mills*. Bergen.\n';

  it('the page in the bracket is the author’s, not that of the citation before', () => {
    const text = `It sank (Hille 1951: 4). As Norden (1978, p. 25) says, it rose.${LIST}`;
    expect(meaning(text, 'Norden (1978, p. 25)')).toBe('Norden 1978, page 25');
  });
});

describe('numbers', () => {
  it.each([
    ['pp. 1,234–1,240', 'page 1234-1240'],
    ['p. 1,234', 'page 1234'],
    ['pp. 3, 120', 'page 3, page 120'],
    ['p. xii-xv', 'page xii-xv'],
  ])('%s', (pages, means) => {
    const cited = `Anna Norden, *Mills*, Bergen, 1978, ${pages}`;
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(`Anna Norden, Mills, ${means}`);
  });

  it.each([
    ['xxx', 'vii', 'xxxvii'],
    ['x', 'ii', 'xii'],
    ['xxv', 'viii', 'xxviii'],
  ])('%s-%s ends at %s', (from, to, meant) => {
    expect(expandRange(from, to)).toEqual({ from, to: meant });
  });
});

describe('collections', () => {
  it.each([
    ['Senk, Der Auftrag, in: Weller/Kemm (Hrsg.), Kunst im Markt, Berlin 2010, S. 75', 'Senk, Der Auftrag, page 75'],
    [
      'Otto Senk, „Der Auftrag“, in: Weller (Hg.), Kunst im Markt, Berlin 2010, S. 75',
      'Otto Senk, Der Auftrag, page 75',
    ],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
  });
});

describe('ibid. after a note with a source that is not recognised', () => {
  const NORDEN = 'Anna Norden, *Mills*, Bergen, 1978, p. 3.';

  it.each([
    'Harbour Papers, Box 12, Folder 3, Lee to Harding, 12 March 1917.',
    'Interview with Anna Lee, Bergen, 12 June 1999.',
    'Stadtarchiv Bremen, Akten der Hafenbehörde, 4.',
  ])('is left undecided: %s', source => {
    const { citations } = resolved(withNotes(NORDEN, source, 'Ibid., p. 14.'));
    expect(citations.at(-1)).toMatchObject({ kind: 'ibid', work: null });
  });

  it.each(['He was 12 then.', 'The quay is closed on Sundays.'])('looks past a remark: %s', remark => {
    expect(meaning(withNotes(NORDEN, remark, 'Ibid., p. 14.'), 'Ibid., p. 14')).toBe('Anna Norden, Mills, page 14');
  });
});
