import { describe, expect, test } from 'vitest';
import { volumeForm } from '../../../server/src/check/rules/locator-volume-form.ts';
import { volumeMissing } from '../../../server/src/check/rules/locator-volume-missing.ts';
import { volumeOutOfRange } from '../../../server/src/check/rules/locator-volume-out-of-range.ts';
import { Library } from '../../../server/src/library/model.ts';
import { type CitedHere, fixed, given, said, type WorkHere } from './cited.ts';

const hcw = { id: 'HCW', libraryId: 'HCW' };
const lcw = { id: 'LCW', libraryId: 'LCW' };
const works = [hcw, lcw];
const second: CitedHere = { words: 'HCW, II, p. 40', form: 'HCW', volume: 'II', pages: ['40'] };

describe('a volume that the edition does not have', () => {
  test('is read as the roman numeral that a scan bent', () => {
    const drawing = given(
      `
      By evening the bridges were down (HCW, 11, p. 250).
                                             ~~
      `,
      [{ words: 'HCW, 11, p. 250', form: 'HCW', volume: '11', meant: 2, pages: ['250'] }],
      { works },
    );
    const { spans, drawn, messages, found } = said(volumeOutOfRange, drawing);
    expect(spans).toEqual(drawn);
    expect(messages).toEqual(['HCW has 2 volumes, and volume 11 is not one of them. II was meant?']);
    expect(fixed(found, drawing.prose.content)).toBe('By evening the bridges were down (HCW, II, p. 250).\n');
  });

  test('is not guessed at when no existing volume looks like it', () => {
    const drawing = given('See LCW, 62, p. 5.', [{ words: 'LCW, 62, p. 5', form: 'LCW', volume: '62', pages: ['5'] }], {
      works,
    });
    const { messages, found } = said(volumeOutOfRange, drawing);
    expect(messages).toEqual(['LCW has 45 volumes and 2 of indexes, and volume 62 is not one of them.']);
    expect(found[0].fixes).toEqual([]);
  });

  test('is not guessed at when several look like it', () => {
    const dcw = {
      id: 'DCW',
      abbreviations: ['DCW'],
      title: 'Writings',
      volumeCount: { count: 4, confidence: 'high' },
    } as const;
    const drawing = given('See DCW, VI, p. 5.', [{ words: 'DCW, VI, p. 5', form: 'DCW', volume: 'VI', pages: ['5'] }], {
      works: [{ id: 'DCW', libraryId: 'DCW', origin: 'workspace' }],
      library: new Library([dcw]),
    });
    expect(said(volumeOutOfRange, drawing).messages).toEqual(['DCW has 4 volumes, and volume VI is not one of them.']);
  });

  test.each(['45', '46', '47', 'XXVI', '1'])('is not %s of LCW', volume => {
    const drawing = given(`See LCW, ${volume}, p. 5.`, [{ words: 'LCW', form: 'LCW', volume, pages: ['5'] }], {
      works,
    });
    expect(said(volumeOutOfRange, drawing).messages).toEqual([]);
  });

  test('is not certain where the number of volumes is not', () => {
    const drawing = given('See AA 35, p. 5.', [{ words: 'AA 35, p. 5', form: 'AA', volume: '35', pages: ['5'] }], {
      works: [{ id: 'AA', libraryId: 'AA-Kant' }],
    });
    expect(said(volumeOutOfRange, drawing).messages).toEqual([]);
  });

  test('is no more than a hint where only the letters point to the edition', () => {
    const prose = (words: string) => `${words} See LCW, 62, p. 5.`;
    const loud = (words: string) =>
      said(
        volumeOutOfRange,
        given(prose(words), [{ words: 'LCW, 62, p. 5', form: 'LCW', volume: '62', pages: ['5'] }], {
          works: [{ ...lcw, origin: 'library' }],
        }),
      ).severities;
    expect(loud('The lake was surveyed.')).toEqual(['hint']);
    expect(loud('Lenin disagreed.')).toEqual(['warning']);
  });

  test('may be one of the older edition that the text cites', () => {
    const prose = 'Lenin, Collected Works, Vol. XX, New York, 1929 (hereafter LCW). See LCW, 62, p. 5.';
    const definedAt = { start: 0, end: prose.indexOf('.  See') };
    const drawing = (content: string) =>
      given(content, [{ words: 'LCW, 62, p. 5', form: 'LCW', volume: '62', pages: ['5'] }], {
        works: [{ ...lcw, definedAt: { ...definedAt, end: content.indexOf('. See') } }],
      });
    expect(said(volumeOutOfRange, drawing(prose)).found).toEqual([]);
    expect(said(volumeOutOfRange, drawing(prose.replace('1929', '1964'))).found).toHaveLength(1);
  });
});

describe('a volume that is no number', () => {
  test.each([
    ['1I', 'II'],
    ['I1', 'II'],
    ['Vlll', 'VIII'],
    ['XXV1', 'XXVI'],
    ['V|', 'VI'],
  ])('%s is %s', (stands, meant) => {
    const drawing = given(
      `(HCW, ${stands}, p. 40)`,
      [{ words: 'HCW', form: 'HCW', volume: stands, meant: 1, pages: ['40'] }],
      { works },
    );
    const { places, messages, found } = said(volumeForm, drawing);
    expect(places).toEqual([stands]);
    expect(messages).toEqual([`“${stands}” is not a number, roman or arabic. Volume ${meant} was meant?`]);
    expect(fixed(found, drawing.prose.content)).toBe(`(HCW, ${meant}, p. 40)`);
  });

  test.each(['II', 'ii', '11', '2', 'XXVI', 'IIII', '71A', 'LXVI(6)', 'III-IV', '6.1'])('%s is let be', stands => {
    const drawing = given(`(HCW, ${stands}, p. 40)`, [{ words: 'HCW', form: 'HCW', volume: stands, meant: 1 }], {
      works,
    });
    expect(said(volumeForm, drawing).messages).toEqual([]);
  });
});

describe('a volume in ones', () => {
  const ones = (works: WorkHere[]) =>
    given('(HCW, 11, p. 40)', [{ words: 'HCW, 11, p. 40', form: 'HCW', volume: '11', meant: 2, pages: ['40'] }], {
      works,
    });

  test('is II where the text cites volume II elsewhere', () => {
    const { messages, found } = said(volumeForm, ones([{ id: 'HCW' }]));
    expect(messages).toEqual([
      'Volume 11 stands here; elsewhere this text cites volume II, in roman numerals. II was meant?',
    ]);
    expect(found[0].fixes![0].title).toBe('Write volume II');
  });

  test('is left to the number of volumes where that is known', () => {
    expect(said(volumeForm, ones(works)).messages).toEqual([]);
  });
});

describe('a volume that is missing', () => {
  const bare: CitedHere = { words: 'HCW, p. 41', form: 'HCW', pages: ['41'] };

  test('is asked for, and added as the text writes it', () => {
    const drawing = given(
      `
      The quay was closed (HCW, II, p. 40), and the men left (HCW, p. 41).
                                                              ~~~~~~~~~~
      `,
      [second, bare],
      { works },
    );
    const { spans, drawn, messages, found } = said(volumeMissing, drawing);
    expect(spans).toEqual(drawn);
    expect(messages).toEqual(['HCW has 2 volumes: which one is meant? All other citations of HCW are of volume II.']);
    expect(fixed(found, drawing.prose.content)).toContain('(HCW, II, p. 41)');
  });

  test('is that of the piece which is named', () => {
    const drawing = given(
      'So he wrote (“The Crisis Has Matured,” LCW, p. 80).',
      [{ words: '“The Crisis Has Matured,” LCW, p. 80', form: 'LCW', title: 'The Crisis Has Matured', pages: ['80'] }],
      { works },
    );
    const { messages, found } = said(volumeMissing, drawing);
    expect(messages[0]).toContain('“The Crisis Has Matured” stands in volume 26.');
    expect(fixed(found, drawing.prose.content)).toContain('LCW, XXVI, p. 80');
  });

  test('is not guessed at where the text cites several', () => {
    const first: CitedHere = { words: 'HCW, I, p. 9', form: 'HCW', volume: 'I', pages: ['9'] };
    const drawing = given('(HCW, I, p. 9) (HCW, II, p. 40) (HCW, p. 41)', [first, second, bare], { works });
    const { messages, found } = said(volumeMissing, drawing);
    expect(messages).toEqual(['HCW has 2 volumes: which one is meant?']);
    expect(found[0].fixes).toEqual([]);
  });

  test('is known from the text itself where the library knows nothing', () => {
    const unknown = { works: [{ id: 'HCW' }] };
    const once = given('(HCW, II, p. 40) (HCW, p. 41)', [second, bare], unknown);
    expect(said(volumeMissing, once).messages).toEqual([]);
    const twice = given('(HCW, II, p. 40) (HCW, II, p. 40) (HCW, p. 41)', [second, second, bare], unknown);
    expect(said(volumeMissing, twice).messages[0]).toMatch(/^HCW is cited by volume elsewhere in this text: which/);
  });

  test('is not asked for of a journal, whose year does for a volume, or of a title that is no abbreviation', () => {
    const scavi = { id: 'Scavi', origin: 'named' as const };
    const by = (words: string, more: Partial<CitedHere>): CitedHere => ({
      words,
      form: 'Scavi',
      pages: ['41'],
      ...more,
    });
    const drawing = given(
      '(Scavi, II, p. 41) (Scavi, II, p. 41) (Scavi, p. 41)',
      [by('Scavi, II, p. 41', { volume: 'II' }), by('Scavi, II, p. 41', { volume: 'II' }), by('Scavi, p. 41', {})],
      { works: [scavi] },
    );
    expect(said(volumeMissing, drawing).messages).toEqual([]);
    const year = given(
      '(HCW, II, p. 40) (HCW, II, p. 40) (HCW, 1903, p. 41)',
      [second, second, { ...bare, words: 'HCW, 1903, p. 41', year: '1903' }],
      {
        works: [{ id: 'HCW' }],
      },
    );
    expect(said(volumeMissing, year).messages).toEqual([]);
  });

  test.each<[string, CitedHere]>([
    ['where it is inherited', { ...bare, meant: 2 }],
    ['after ibid.', { words: 'HCW, p. 41', kind: 'ibid', work: 'HCW', pages: ['41'] }],
    ['at a bare page', { words: 'p. 41', kind: 'locator', work: 'HCW', pages: ['41'] }],
    ['where no page is cited', { words: 'HCW', form: 'HCW' }],
  ])('is not asked for %s', (_when, cited) => {
    const drawing = given('(HCW, II, p. 40) (HCW, p. 41)', [second, cited], { works });
    expect(said(volumeMissing, drawing).messages).toEqual([]);
  });

  test('is not asked for where the text means the one volume that it introduced', () => {
    const definition: CitedHere = { ...second, kind: 'definition' };
    const drawing = given('(HCW, II, p. 40) (HCW, p. 41)', [definition, bare], { works });
    expect(said(volumeMissing, drawing).messages).toEqual([]);
  });

  test('is not asked for of a single book', () => {
    const drawing = given('(SMW, p. 41)', [{ words: 'SMW, p. 41', form: 'SMW', pages: ['41'] }], {
      works: [{ id: 'SMW', libraryId: 'SMW' }],
    });
    expect(said(volumeMissing, drawing).messages).toEqual([]);
  });
});
