import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { makePageRanges } from '../../../server/src/features/editing/page-ranges.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { meaning, resolved, withNotes } from './resolved.ts';

const NORDEN = 'Anna Norden, “Water in the North,” *Northern Review* 12 (1987)';
const WORK = 'Anna Norden, Water in the North, 12';

describe('pages behind what a division of the work is called', () => {
  it.each([
    ['Norden, *Mills*, ch. 3 (“The Weirs”), pp. 44-50', 'chapter 3, page 44-50'],
    ['Norden, *Mills*, chapter 3, “The Weirs,” pp. 44-50', 'chapter 3, page 44-50'],
    ['Norden, *Mills*, Section 2.2 (Weirs), pp. 44-50', 'section 2.2, page 44-50'],
    ['Norden, *Mühlen*, Kap. 3: „Wehre“, S. 44-50', 'chapter 3, page 44-50'],
    ['Norden, *Mills*, fig. 6.11, p. 44', 'figure 6.11, page 44'],
  ])('%s', (cited, means) => {
    const { citations } = resolved(withNotes(`${cited}.`));
    expect(citations.map(({ work }) => work)).toEqual([expect.stringMatching(/^Norden, M/)]);
    expect(meaning(withNotes(`${cited}.`), cited)).toMatch(new RegExp(`, ${means}$`));
  });

  it('are none where the bracket gives the work a name or holds a year', () => {
    const notes = withNotes('Report of the Mill Board, § 3 (“Mill Report”).', 'Mill Report, § 4.');
    expect(resolved(notes).citations[1].work).toBe('Mill Report');
    expect(
      meaning(withNotes('Norden, *Mills*, part 2 (1978), p. 44.'), 'Norden, *Mills*, part 2 (1978), p. 44'),
    ).toMatch(/part 2, page 44$/);
  });
});

describe('the page cited behind the pages of the whole article', () => {
  it.each([
    [`${NORDEN}: 207-51, at 220`, `${WORK}, page 220`],
    [`${NORDEN}: 207-51, here 220`, `${WORK}, page 220`],
    [`${NORDEN}: 207-51, at 220-21, 230`, `${WORK}, page 220-221, page 230`],
    [`${NORDEN}, pp. 207–51, at p. 220`, `${WORK}, page 220`],
    [`${NORDEN}, S. 207-251, hier S. 220f.`, `${WORK}, page 220`],
    [`${NORDEN}, S. 207-251, hier: S. 220`, `${WORK}, page 220`],
    [`${NORDEN}, S. 207-251 (220)`, `${WORK}, page 220`],
    [`${NORDEN}, p. 207-251, ici p. 220`, `${WORK}, page 220`],
    [`${NORDEN}, pp. 207-251, qui p. 220`, `${WORK}, page 220`],
    [`${NORDEN}, С. 207-251, здесь С. 220`, `${WORK}, page 220`],
    ['Anna Norden, *The Mills* (Bergen: Fjord, 1978), 3–9, at 5', 'Anna Norden, The Mills, page 5'],
    ['Anna Norden, *The Mills* (Bergen: Fjord, 1978): 44', 'Anna Norden, The Mills, page 44'],
    ['Anna Norden, *The Mills* (Bergen: Fjord, 1978), 22--25', 'Anna Norden, The Mills, page 22-25'],
    [`${NORDEN}, pp. 207-51, at n. 3`, `${WORK}, page 207-251, note 3`],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
  });

  it.each([
    ['a time', `${NORDEN}, p. 20, at 5 a.m.`, `${NORDEN}, p. 20`],
    ['a year in brackets', `${NORDEN}, pp. 20-25 (1990).`, `${NORDEN}, pp. 20-25`],
  ])('is not %s', (_, note, cited) => {
    expect(meaning(withNotes(note), cited)).not.toBeNull();
  });

  it('keeps the pages of the article', () => {
    const { citations, text } = resolved(withNotes(`${NORDEN}: 207-51, at 220.`));
    expect(citations[0].extent?.map(({ from, to, span }) => [from, to, text.slice(span)])).toEqual([
      ['207', '251', '207-51'],
    ]);
  });

  it('writes those in the style of the others', () => {
    const analysis = analyse(withNotes(`${NORDEN}: 207-51, at 220.`), { dialect: 'markdown', library: bundledLibrary });
    expect(makePageRanges(analysis, 'full')).toMatchObject({ edits: [{ text: '207-251' }] });
  });
});
