import { describe, expect, test } from 'vitest';
import { nearestSlip } from '../../../server/src/check/citations/slips.ts';
import { pOrPp } from '../../../server/src/check/rules/locator-p-or-pp.ts';
import { rangeStyle } from '../../../server/src/check/rules/locator-range-style.ts';
import { reversed } from '../../../server/src/check/rules/locator-reversed.ts';
import { type CitedHere, fixed, given, said } from './cited.ts';

/** Citations of one work by page, one for each word of the prose that holds a digit. */
function pagesOf(prose: string): CitedHere[] {
  return [...prose.matchAll(/DCW, (pp?\.) ([\d–-]+)/g)].map(([words, , pages]) => ({
    words,
    form: 'DCW',
    pages: [pages],
  }));
}
const works = [{ id: 'DCW' }];
const prose = (drawing: string) => given(drawing, pagesOf(drawing), { works });

describe('a range that runs backwards', () => {
  test('is turned round', () => {
    const drawing = prose(`
      The men held out (DCW, pp. 209-202), and (DCW, pp. 366-67).
                                 ~~~~~~~
    `);
    const { spans, drawn, messages, found } = said(reversed, drawing);
    expect(spans).toEqual(drawn);
    expect(messages).toEqual(['209-202 runs backwards. 202-209 was meant, or a digit is wrong?']);
    expect(fixed(found, drawing.prose.content)).toContain('pp. 202-209');
  });

  test.each(['366-67', '1496-500', '22-3', '209-212'])('is not %s', pages => {
    expect(said(reversed, prose(`(DCW, pp. ${pages})`)).messages).toEqual([]);
  });
});

test('a shortened range that runs backwards is a slip of its own: the pages did not change places', () => {
  const { messages, found } = said(reversed, prose('(DCW, pp. 322-18)'));
  expect(messages).toEqual(['322-18 runs backwards: 18 after 322 would be 318. A digit is wrong, or one is missing?']);
  expect(found[0].fixes).toBeUndefined();
});

test('a range that seems to run backwards may be page 17 of chapter 31', () => {
  const manual = (words: string) =>
    said(reversed, given(words, [{ words, form: 'DCW', pages: ['31-17'] }], { works })).messages;
  expect(manual('DCW, at 31-17')).toEqual([]);
  expect(manual('DCW, pp. 31-17')).toEqual(['31-17 runs backwards. 17-31 was meant, or a digit is wrong?']);
});

describe('a range that is shortened otherwise', () => {
  const habit = '(DCW, pp. 140-41) (DCW, pp. 153-54) (DCW, pp. 366-67)';

  test('is written as the text has it', () => {
    const drawing = prose(`${habit} (DCW, pp. 234-235)`);
    const { places, messages, found } = said(rangeStyle, drawing);
    expect(places).toEqual(['234-235']);
    expect(messages).toEqual(['234-235 would be 234-35 as this text has it; elsewhere this text writes 140-41.']);
    expect(fixed(found, drawing.prose.content)).toBe(`${habit} (DCW, pp. 234-35)`);
  });

  test('may be the short one', () => {
    const full = '(DCW, pp. 140–141) (DCW, pp. 153–154) (DCW, pp. 366–367)';
    const { places, found } = said(rangeStyle, prose(`${full} (DCW, pp. 234–35)`));
    expect(places).toEqual(['234–35']);
    expect(found[0].fixes![0].title).toBe('Write 234–235');
  });

  test.each([
    ['the same in every style', `${habit} (DCW, pp. 80-81) (DCW, pp. 98-102) (DCW, pp. 199-203)`],
    ['Chicago and MHRA differ, and the text has not decided', `${habit} (DCW, pp. 103-4)`],
    ['page 3 of chapter 10', `${habit} (DCW, pp. 10-3)`],
    ['no habit', '(DCW, pp. 140-41) (DCW, pp. 153-154) (DCW, pp. 366-7)'],
    ['too few', '(DCW, pp. 140-41) (DCW, pp. 153-54) (DCW, pp. 366-367)'],
  ])('is let be: %s', (_why, text) => {
    expect(said(rangeStyle, prose(text)).messages).toEqual([]);
  });
});

describe('p. and pp.', () => {
  const habit = '(DCW, pp. 40-41) (DCW, pp. 44-46) (DCW, p. 9) (DCW, p. 12)';

  test('are exchanged', () => {
    const drawing = prose(`${habit} (DCW, p. 57-58) (DCW, pp. 60)`);
    const { places, messages, found } = said(pOrPp, drawing);
    expect(places.sort()).toEqual(['p. 57-58', 'pp. 60']);
    expect(messages).toContain('p. 57-58 is several pages: this text writes pp. for several pages elsewhere.');
    expect(messages).toContain('pp. 60 is one page: this text writes p. for one page elsewhere.');
    expect(fixed(found, drawing.prose.content)).toContain('(DCW, pp. 57-58)');
  });

  test.each([
    ['the text writes p. for all', '(DCW, p. 40-41) (DCW, p. 44-46) (DCW, p. 9) (DCW, p. 57-58)'],
    ['there is nothing to compare', '(DCW, p. 57-58)'],
    ['an open end', `${habit} (DCW, pp. 60 ff.) (DCW, pp. 60ff.)`],
  ])('are let be where %s', (_why, text) => {
    expect(said(pOrPp, prose(text)).messages).toEqual([]);
  });
});

describe('the nearest slip', () => {
  test.each([
    ['80-81', [179, 181], '180-181'],
    ['97-98', [195, 215], '197-198'],
    ['1180-1181', [179, 181], '180-181'],
    ['108-109', [180, 190], '180-181'],
    ['280', [179, 181], '180-180'],
    ['80-81', [400, 410], null],
    ['5', [50, 59], null],
    ['7-60', [170, 180], null],
  ])('of %s on pp. %j is %s', (stands, [first, last], meant) => {
    const [from, to = from] = stands.split('-').map(Number);
    const slip = nearestSlip({ from, to }, first, last);
    expect(slip && `${slip.from}-${slip.to}`).toBe(meant);
  });
});

describe('a style that the settings ask for', () => {
  const wanted = (pageRanges: 'chicago' | 'mhra' | 'full', text: string) => {
    const drawing = prose(text);
    return said(rangeStyle, { ...drawing, checked: { ...drawing.checked, pageRanges } });
  };

  test('counts whatever the text does', () => {
    const { messages, found } = wanted('chicago', '(DCW, pp. 140-41) (DCW, pp. 153-154) (DCW, pp. 101-08)');
    expect(messages).toEqual([
      '153-154 would be 153-54 in Chicago style, which the settings ask for.',
      '101-08 would be 101-8 in Chicago style, which the settings ask for.',
    ]);
    expect(found[0].fixes![0].edits[0].text).toBe('153-54');
  });

  test('leaves alone what follows it', () => {
    expect(wanted('full', '(DCW, pp. 140-141) (DCW, pp. 22-3)').messages).toEqual([]);
  });
});
