import { describe, expect, test } from 'vitest';
import { pageOutOfRange } from '../../../server/src/check/rules/locator-page-out-of-range.ts';
import { wrongPiece } from '../../../server/src/check/rules/locator-wrong-piece.ts';
import { Library } from '../../../server/src/library/model.ts';
import { type CitedHere, fixed, given, said } from './cited.ts';

const lcw = { id: 'LCW', libraryId: 'LCW' };
const works = [lcw];
const named = (title: string, pages: string, volume = 'XXVI'): CitedHere => ({
  words: `“${title},” LCW, ${volume}, pp. ${pages}`,
  form: 'LCW',
  title,
  volume,
  pages: [pages],
});
const citing = (title: string, pages: string, volume = 'XXVI') => {
  const cited = named(title, pages, volume);
  return given(`So he wrote (${cited.words}).`, [cited], { works });
};

describe('title and page disagree', () => {
  test('and one slip explains it', () => {
    const drawing = given(
      `
      So he wrote (“Letter to Comrades,” LCW, XXVI, pp. 97-98).
                                                        ~~~~~
      `,
      [named('Letter to Comrades', '97-98')],
      { works },
    );
    const { spans, drawn, messages, found } = said(wrongPiece, drawing);
    expect(spans).toEqual(drawn);
    expect(messages).toEqual([
      '“Letter to Comrades” stands on pp. 195-215 of LCW 26; pp. 97-98 are in “Can the Bolsheviks Retain State Power?”. pp. 197-198 was meant?',
    ]);
    expect(found[0].fixes!.map(({ title, preferred }) => [title, preferred])).toEqual([
      ['Write pp. 197-198', true],
      ['Write pp. 195-215', undefined],
    ]);
    expect(fixed(found, drawing.prose.content)).toContain('pp. 197-198).');
    expect(fixed(found, drawing.prose.content, 1)).toContain('pp. 195-215).');
  });

  test('and the repair shortens pages as the text does', () => {
    const others = ['140-41', '153-54', '366-67'].map(pages => ({
      words: `p${pages}`,
      form: 'LCW',
      work: 'LCW',
      pages: [pages],
    }));
    const cited = named('Advice of an Onlooker', '80-81');
    const prose = `LCW p140-41 LCW p153-54 LCW p366-67 ${cited.words}`;
    const drawing = given(prose, [...others.map(each => ({ ...each, words: `LCW ${each.words}` })), cited], { works });
    const { messages, found } = said(wrongPiece, drawing);
    expect(messages).toEqual([
      '“Advice of an Onlooker” stands on pp. 179-181 of LCW 26; pp. 80-81 are in “The Crisis Has Matured”. pp. 180-81 was meant? (Its pages are known from a list of contents.)',
    ]);
    expect(fixed(found, prose)).toContain('pp. 180-81');
  });

  test('and a single page becomes p., a range pp.', () => {
    const prose = 'See “To the Citizens of Russia!” LCW, XXVI, pp. 336-337.';
    const cited = { ...named('To the Citizens of Russia!', '336-337'), words: prose.slice(4, -1) };
    const { found } = said(wrongPiece, given(prose, [cited], { works }));
    expect(found).toEqual([]); // a title that begins like a letter's, and nothing known of the page
    const known = prose.replace('336-337', '400-401');
    const { found: other } = said(
      wrongPiece,
      given(known, [{ ...cited, words: known.slice(4, -1), pages: ['400-401'] }], { works }),
    );
    expect(fixed(other, known)).toBe('See “To the Citizens of Russia!” LCW, XXVI, p. 236.');
  });

  test('and the volume is wrong', () => {
    const drawing = citing('The Crisis Has Matured', '83-84', 'XXV');
    const { places, messages, found } = said(wrongPiece, drawing);
    expect(places).toEqual(['XXV']);
    expect(messages).toEqual(['“The Crisis Has Matured” stands on pp. 74-85 of LCW 26, not in volume 25.']);
    expect(fixed(found, drawing.prose.content)).toContain('LCW, XXVI, pp. 83-84');
  });
});

describe('title and page agree', () => {
  test.each([
    ['Letter to Comrades', '209'],
    ['letter to comrades', '195-215'],
    ['Letter to Comrades', '190-195'],
    ['The Crisis Has Matured', '74-85'],
    ['Report on Peace', '250'],
    // A derived last page may be one short.
    ['Marxism and Insurrection', '28'],
  ])('“%s”, %s', (title, pages) => {
    expect(said(wrongPiece, citing(title, pages)).messages).toEqual([]);
  });

  test.each([
    ['a piece that is not listed', 'On the Price of Coal', '80'],
    ['a title that many letters have, on a page of which nothing is known', 'Letter to I. T. Smilga', '380'],
  ])('as far as is known: %s', (_what, title, pages) => {
    expect(said(wrongPiece, citing(title, pages)).messages).toEqual([]);
  });

  test('in one of several places', () => {
    const cited = {
      ...named('Letter to Comrades', '80'),
      words: '“Letter to Comrades,” LCW, XXVI, pp. 80, 209',
      pages: ['80', '209'],
    };
    expect(said(wrongPiece, given(cited.words, [cited], { works })).messages).toEqual([]);
  });
});

describe('a page beyond the end', () => {
  const at = (page: string, extra: Partial<CitedHere> = {}, volume = 'XXVI') => {
    const cited = { words: `LCW, ${volume}, p. ${page}`, form: 'LCW', volume, pages: [page], ...extra };
    return given(`See ${cited.words}.`, [cited], { works });
  };

  test('of a volume whose scan was counted', () => {
    const { places, messages } = said(pageOutOfRange, at('809'));
    expect(places).toEqual(['809']);
    expect(messages).toEqual([
      'Page 809 is beyond the end of LCW 26: a scan of the whole volume, covers and all, has 608 pages.',
    ]);
  });

  test.each(['7', '574', '608'])('is not p. %s of LCW 26', page => {
    expect(said(pageOutOfRange, at(page)).messages).toEqual([]);
  });

  test('is unknown where nobody counted, however far the known pages go', () => {
    expect(said(pageOutOfRange, at('900', {}, 'XXV')).messages).toEqual([]);
  });

  test('or before the beginning, where the pages are counted through the volumes', () => {
    const dcw = { id: 'DCW', abbreviations: ['DCW'], title: 'Writings', volumes: [{ number: '2', firstPage: 413 }] };
    const found = (page: string) => {
      const cited = { words: `DCW, II, p. ${page}`, form: 'DCW', volume: 'II', pages: [page] };
      const known = {
        works: [{ id: 'DCW', libraryId: 'DCW', origin: 'workspace' }],
        library: new Library([dcw]),
      } as const;
      return said(pageOutOfRange, given(`See ${cited.words}.`, [cited], known)).messages;
    };
    expect(found('57')).toEqual(['Page 57 is before the beginning of DCW 2: its first page is 413.']);
    expect(found('413')).toEqual([]);
    expect(found('xii')).toEqual([]);
  });

  test('is left to the piece that is named', () => {
    expect(said(pageOutOfRange, at('809', { title: 'The Crisis Has Matured' })).messages).toEqual([]);
  });

  test('of a volume known from a catalogue says so', () => {
    const cited = { words: 'GA 2, S. 720', form: 'GA', volume: '2', pages: ['720'] };
    const drawing = given('So Heidegger, GA 2, S. 720.', [cited], { works: [{ id: 'GA', libraryId: 'GA-Heidegger' }] });
    expect(said(pageOutOfRange, drawing).messages).toEqual([
      'Page 720 is beyond the end of GA 2: by the count of a catalogue it has 586 pages.',
    ]);
  });

  test('of a book counts only for the printing that the text cites', () => {
    const prose = (year: string) => `Mao Tse-tung, On Protracted War, Peking, ${year}, p. 200.`;
    const found = (year: string) => {
      const words = prose(year).slice(0, -1);
      const book = {
        id: 'War',
        libraryId: 'Mao-Protracted-War',
        title: 'On Protracted War',
        definedAt: { start: 0, end: words.length },
      };
      return said(
        pageOutOfRange,
        given(prose(year), [{ words, kind: 'full', work: 'War', pages: ['200'] }], { works: [book] }),
      ).messages;
    };
    expect(found('1967')).toHaveLength(1);
    expect(found('1960')).toEqual([]);
    expect(found('1970')).toEqual([]);
  });
});
