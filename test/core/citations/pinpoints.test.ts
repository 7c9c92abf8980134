import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { makePageRanges } from '../../../server/src/features/editing/page-ranges.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { meaning, resolved, withNotes } from './resolved.ts';

const NORDEN = 'Anna Norden, “Water in the North,” *Northern Review* 12 (1987)';
const WORK = 'Anna Norden, Water in the North, 12';

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
