import { describe, expect, it } from 'vitest';
import { fromBentRoman, fromRoman, onesAsRoman, toRoman } from '../../../server/src/scan/locators/numerals.ts';
import { isLocator, type PlacePart, readPlace } from '../../../server/src/scan/locators/place.ts';
import { expandRange, type RangeStyle, shortenRange } from '../../../server/src/scan/locators/ranges.ts';

describe('roman numerals', () => {
  it('reads back every numeral up to 3999, in both cases', () => {
    for (let value = 1; value < 4000; value++) {
      expect(fromRoman(toRoman(value))).toBe(value);
      expect(fromRoman(toRoman(value).toUpperCase())).toBe(value);
    }
  });

  it('reads the additive forms of old print', () => {
    expect(['iiii', 'viiii', 'xxxx', 'xxxviij'].map(fromRoman)).toEqual([4, 9, 40, 38]);
  });

  it.each(['', 'iix', 'vx', 'ic', 'dim', 'civil', 'XIIX', 'IVI', '12'])('is no numeral: %s', text => {
    expect(fromRoman(text)).toBeNull();
  });

  it('reads what a scan has bent', () => {
    expect(['1I', 'Vlll', 'XXV1', 'XlI', 'II1'].map(fromBentRoman)).toEqual([2, 8, 26, 12, 3]);
    expect(['11', '12', 'Mlle'].map(fromBentRoman)).toEqual([null, null, null]);
    expect(['11', '111', '1', '12'].map(onesAsRoman)).toEqual([2, 3, null, null]);
  });
});

describe('ranges of pages', () => {
  const styles: RangeStyle[] = ['full', 'chicago', 'mhra', 'minimal'];

  it.each(styles)('reads back every range under 2,000 that is written in the style %s', style => {
    for (let from = 1; from < 2000; from++) {
      for (let to = from + 1; to < 2000; to++) {
        const place = expandRange(String(from), shortenRange(from, to, style));
        if (place.to !== String(to) || place.reversed)
          throw new Error(`${from}-${shortenRange(from, to, style)} is read as ${place.to}`);
      }
    }
  });

  it.each([
    [366, 367, '367', '67', '67', '7'],
    [103, 104, '104', '4', '04', '4'],
    [100, 104, '104', '104', '04', '4'],
    [1496, 1500, '1500', '500', '500', '500'],
    [22, 23, '23', '23', '23', '3'],
    [321, 328, '328', '28', '28', '8'],
    [1087, 1089, '1089', '89', '89', '9'],
    [99, 101, '101', '101', '101', '101'],
  ])('shortens %i-%i', (from, to, full, chicago, mhra, minimal) => {
    expect(styles.map(style => shortenRange(from, to, style))).toEqual([full, chicago, mhra, minimal]);
  });

  it('calls a range reversed only where it can be nothing else', () => {
    expect(expandRange('209', '202')).toEqual({ from: '209', to: '202', reversed: true });
    expect(expandRange('xl', 'xx').reversed).toBe(true);
    expect(expandRange('4', '2').reversed).toBeUndefined();
    expect(expandRange('22', '3').reversed).toBeUndefined();
  });

  it('lends letters and roman beginnings to the second number', () => {
    expect(expandRange('R75', '96')).toEqual({ from: 'R75', to: 'R96' });
    expect(expandRange('176r', '177v')).toEqual({ from: '176r', to: '177v' });
    expect(expandRange('xxv', 'viii')).toEqual({ from: 'xxv', to: 'xxviii' });
    expect(expandRange('xxv', 'xxviii')).toEqual({ from: 'xxv', to: 'xxviii' });
  });
});

/** `page 366-367, note 4` */
const said = (text: string): string | null => {
  const place = readPlace(text, 0, true);
  return place === null ? null : place.parts.map(partSaid).join(', ');
};

function partSaid(part: PlacePart): string {
  if (part.kind === 'volume' || part.kind === 'year') return `${part.kind} ${part.text}`;
  const label = isLocator(part) ? part.label : 'bare';
  const values = part.values.map(
    ({ from, to, reversed }) => `${label} ${from}${to === from ? '' : `-${to}`}${reversed ? ' reversed' : ''}`,
  );
  return values.join(', ');
}

describe('places', () => {
  it.each([
    ['p. 83', 'page 83'],
    ['pp. 366-67', 'page 366-367'],
    ['pp. 3, 7-9, 12n', 'page 3, page 7-9, page 12n'],
    ['pp 63-65', 'page 63-65'],
    ['p.83', 'page 83'],
    ['p. 42 et 47', 'page 42, page 47'],
    ['p. 34 and 35', 'page 34, page 35'],
    ['p. 34, 1917 was', 'page 34'],
    ['p. 34, 12 men', 'page 34'],
    ['p. xxv-xxviii', 'page xxv-xxviii'],
    ['pp. 209-202', 'page 209-202 reversed'],
    ['p. A19', 'page A19'],
    ['pp. R75-96', 'page R75-R96'],
    ['p. H-2', 'page H-2'],
    ['p. 9-54.2', 'page 9-54.2'],
    ['at 630', 'page 630'],
    ['at 434 to 4-35', 'page 434-4-35'],
    ['fol. 176r-177v', 'folio 176r-177v'],
    ['p. 24, n. 12', 'page 24, note 12'],
    ['§ 4', 'section 4'],
    ['§§ 4-6', 'section 4-6'],
    ['¶ 25', 'paragraph 25'],
    ['¶¶ 27-29', 'paragraph 27-29'],
    ['col. 1211', 'column 1211'],
    ['S. 83', 'page 83'],
    ['S. 83f.', 'page 83'],
    ['S. 83-85', 'page 83-85'],
    ['Sp. 12', 'column 12'],
    ['Bd. III, S. 12', 'volume III, page 12'],
    ['с. 83', 'page 83'],
    ['С. 237–240', 'page 237-240'],
    ['стр. 12', 'page 12'],
    ['Т. 21, С. 237', 'volume 21, page 237'],
    ['л. 12', 'folio 12'],
    ['t. XXVI, p. 3', 'volume XXVI, page 3'],
    ['t. xv, p. 110', 'volume xv, page 110'],
    ['tom. i. p. 362-365', 'volume i, page 362-365'],
    ['vol. ii. b. iii. c. 3. p. 132', 'volume ii, book iii, chapter 3, page 132'],
    ['Vol. 10, p. 738-740', 'volume 10, page 738-740'],
    ['XXVI, p. 83', 'volume XXVI, page 83'],
    ['XXVI, 83', 'volume XXVI, bare 83'],
    ['26:83', 'volume 26, bare 83'],
    ['1I, p. 313', 'volume 1I, page 313'],
    ['LXVI(6), p. 3', 'volume LXVI(6), page 3'],
    ['vol. 71A, p. 3', 'volume 71A, page 3'],
    ['x. 1, 11', 'volume x, bare 1, bare 11'],
    ['VI, 29, 6', 'volume VI, bare 29, bare 6'],
    ['41 (1867), p. 190', 'volume 41, year 1867, page 190'],
    ['12, no. 3 (1984): 45-67', 'volume 12, issue 3, year 1984, bare 45-67'],
    ['Vol. 11, 1942, p. 177', 'volume 11, year 1942, page 177'],
    ['p. 5 m', 'page 5'],
    ['p. m.', null],
    ['S. Petersburg', null],
    ['page', null],
    ['c. of', null],
  ])('reads %s', (text, meant) => {
    expect(said(text)).toBe(meant);
  });

  it('ends behind ff., et seq. and passim, and before what follows', () => {
    const ends = ['p. 227 ff.; so', 'p. 31 et seq. (1985)', 'p. 12 passim. He', 'p. 69. Yet', 'p. 499 was'].map(text =>
      text.slice(0, readPlace(text, 0)!.end),
    );
    expect(ends).toEqual(['p. 227 ff.', 'p. 31 et seq.', 'p. 12 passim', 'p. 69', 'p. 499']);
  });
});
