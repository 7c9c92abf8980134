import { describe, expect, test } from 'vitest';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { Library, type Work } from '../../../server/src/library/model.ts';

const quay: Work = {
  id: 'HQ',
  abbreviations: ['HQ', 'H. Quay'],
  title: 'The Long Quay: A Chronicle',
  shortTitles: ['The Long Quay'],
  author: 'Ann Harding',
  volumeCount: { count: 3, confidence: 'high' },
  volumes: [{ number: '1', lastPage: 300 }, { number: '2.1' }],
  contents: [
    { title: 'The Congress of Dockers', volume: '1', firstPage: 20, lastPage: 60, confidence: 'high' },
    { title: 'The Congress of Dockers: Opening Words', volume: '1', firstPage: 21, lastPage: 23, confidence: 'high' },
    { title: 'On Strikes', aliases: ['The Strike'], volume: '1', firstPage: 61, lastPage: 70, confidence: 'medium' },
    { title: 'On Strikes', volume: '2.1', firstPage: 5, lastPage: 9, confidence: 'high' },
  ],
};
const works = (author: string, id: string): Work => ({
  id,
  abbreviations: ['CW'],
  ambiguous: true,
  title: 'Collected Works',
  author,
});
const library = new Library([quay, works('C. G. Jung', 'Jung'), works('Clara Webb', 'Webb')]);

describe('a work is found', () => {
  test.each([
    ['HQ', ['HQ']],
    ['H.Q.', ['HQ']],
    ['H. Q.', ['HQ']],
    ['CW', ['Jung', 'Webb']],
    ['C.W.', ['Jung', 'Webb']],
    ['hq', []],
    ['QH', []],
  ])('by abbreviation: %s', (abbreviation, ids) => {
    expect(library.byAbbreviation(abbreviation).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['The Long Quay', 'HQ'],
    ['long quay', 'HQ'],
    ['“The Long-Quay”', 'HQ'],
    ['The Long Quay. A Chronicle', 'HQ'],
    ['The Short Quay', undefined],
    ['', undefined],
  ])('by title: %s', (title, id) => {
    expect(library.byTitle(title)[0]?.id).toBe(id);
  });

  test.each([
    [{ abbreviation: 'HQ' }, 'HQ'],
    [{ abbreviation: 'HQ', title: 'The Long Quay' }, 'HQ'],
    [{ abbreviation: 'TLQ', title: 'The Long Quay', author: 'Harding' }, 'HQ'],
    [{ abbreviation: 'HQ', title: 'Headquarters of the Fleet' }, undefined],
    [{ abbreviation: 'HQ', title: 'The Long Quay', author: 'Mills' }, undefined],
    [{ abbreviation: 'CW' }, undefined],
    [{ abbreviation: 'CW', author: 'Jung' }, 'Jung'],
    [{ abbreviation: 'CW', title: 'Collected Works' }, undefined],
    [{ title: 'Collected Works', author: 'Webb, Clara' }, 'Webb'],
    [{ author: 'Harding' }, undefined],
    [{}, undefined],
  ])('by all that the text says: %j', (clues, id) => {
    expect(library.identify(clues)?.id).toBe(id);
  });
});

describe('a piece is found', () => {
  test.each([
    [20, 'The Congress of Dockers'],
    [22, 'The Congress of Dockers: Opening Words'],
    [60, 'The Congress of Dockers'],
    [70, 'On Strikes'],
    [71, undefined],
    [1, undefined],
  ])('by page %i: the innermost', (page, title) => {
    expect(library.pieceAt(quay, 1, page)?.title).toBe(title);
  });

  test('in parts of volumes, however they are written', () => {
    expect(['2.1', '2/1', '2,1'].map(volume => library.pieceAt(quay, volume, 6)?.title)).toEqual(
      Array(3).fill('On Strikes'),
    );
    expect(library.pieceAt(quay, 2, 6)).toBeUndefined();
  });

  test('by title, alias, or the part of a title that names it', () => {
    expect(library.findPiece(quay, 'the strike')?.firstPage).toBe(61);
    expect(library.findPiece(quay, '“Opening Words,”')?.firstPage).toBe(21);
    expect(library.findPiece(quay, 'Closing Words')).toBeUndefined();
  });

  test('only in its volume when the title is not the only one', () => {
    expect(library.findPiece(quay, 'On Strikes')).toBeUndefined();
    expect(library.findPiece(quay, 'On Strikes', '2.1')?.firstPage).toBe(5);
  });
});

describe('the end of a volume', () => {
  test('is that of the volume, and unknown where nobody recorded it', () => {
    expect(library.pageLimit(quay, 1)?.lastPage).toBe(300);
    expect(library.pageLimit(quay, 3)).toBeUndefined();
    expect(library.pageLimit(quay, null)).toBeUndefined();
  });

  test('of a single book is that of the book', () => {
    const book: Work = {
      id: 'B',
      abbreviations: [],
      title: 'Tides',
      lastPage: 90,
      volumeCount: { count: 1, confidence: 'high' },
    };
    expect(new Library([book]).pageLimit(book, null)?.lastPage).toBe(90);
  });
});

describe('the bundled library', () => {
  const lcw = bundledLibrary.byId('LCW')!;

  test('knows what stands where', () => {
    expect(bundledLibrary.pieceAt(lcw, 26, 80)?.title).toBe('The Crisis Has Matured');
    const piece = bundledLibrary.findPiece(lcw, 'Report on Peace', 26);
    expect([piece?.firstPage, piece?.url]).toEqual([249, expect.stringMatching(/^https:\/\/www\.marxists\.org\//)]);
  });

  test.each([
    [{ abbreviation: 'LCW', title: 'Collected Works', author: 'Lenin' }, 'LCW'],
    [{ abbreviation: 'HCW', title: 'History of the Civil War in the USSR' }, 'HCW'],
    [{ abbreviation: 'CW', title: 'Collected Works', author: 'C. G. Jung' }, 'CW-Jung'],
    [{ abbreviation: 'GA', author: 'Heidegger' }, 'GA-Heidegger'],
    [{ abbreviation: 'PL', title: 'Patrologia Latina' }, 'PL-Migne'],
    [{ abbreviation: 'LCW', title: 'Lake County Watershed Reports' }, undefined],
  ])('tells editions apart: %j', (clues, id) => {
    expect(bundledLibrary.identify(clues)?.id).toBe(id);
  });
});
