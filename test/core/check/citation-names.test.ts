import { describe, expect, test } from 'vitest';
import { form } from '../../../server/src/check/rules/citation-form.ts';
import { redefined } from '../../../server/src/check/rules/citation-redefined.ts';
import { shortUnresolved } from '../../../server/src/check/rules/citation-short-unresolved.ts';
import { spelling } from '../../../server/src/check/rules/citation-spelling.ts';
import { unknownAbbreviation } from '../../../server/src/check/rules/citation-unknown-abbreviation.ts';
import { unusedDefinition } from '../../../server/src/check/rules/citation-unused-definition.ts';
import { usedBeforeDefinition } from '../../../server/src/check/rules/citation-used-before-definition.ts';
import { type CitedHere, fixed, given, said } from './cited.ts';

const defining = (words: string, form = 'DCW', work = form): CitedHere => ({ words, kind: 'definition', form, work });
const dcw = (words = 'DCW, II, p. 57'): CitedHere => ({ words, form: 'DCW', volume: 'II', pages: [words.slice(-2)] });
const works = [{ id: 'DCW', author: 'Ann Harding' }];
const named = (id: string) => ({ id, origin: 'named' as const });

describe('an abbreviation that nobody explains', () => {
  test('is one slip away from one that is explained', () => {
    const drawing = given(
      `
      They met (Writings, p. 40, hereafter DCW); it ended (DWC, II, p. 57; DWC, II, p. 60).
                                                           ~~~
      `,
      [
        defining('Writings, p. 40, hereafter DCW'),
        { words: 'DWC, II, p. 57', form: 'DWC', volume: 'II', pages: ['57'] },
        { words: 'DWC, II, p. 60', form: 'DWC', volume: 'II', pages: ['60'] },
      ],
      { works: [...works, named('DWC')] },
    );
    const { spans, drawn, messages, severities, found } = said(unknownAbbreviation, drawing);
    expect(spans).toEqual(drawn);
    expect(messages).toEqual(['Nothing in this text or in the library says what DWC stands for. DCW was meant?']);
    expect(severities).toEqual(['warning']);
    expect(found[0].fixes![0].title).toBe('Write DCW (twice)');
    expect(fixed(found, drawing.prose.content)).toContain('(DCW, II, p. 57; DCW, II, p. 60)');
  });

  const alone = (words: string, more: Partial<CitedHere> = {}) =>
    given(`See ${words}.`, [{ words, form: 'QPR', volume: 'II', pages: ['57'], ...more }], {
      works: [named(more.form ?? 'QPR')],
    });

  test('is a hint in a text that explains none', () => {
    expect(said(unknownAbbreviation, alone('QPR, II, p. 57')).severities).toEqual(['hint']);
  });

  test.each<[string, ReturnType<typeof alone>]>([
    ['a journal, by its year', alone('QPR, II (1951), p. 57', { year: '1951' })],
    ['stopped, as a field knows it', alone('C.I.L. II, p. 57', { form: 'C.I.L.' })],
    ['without a volume', alone('QPR, p. 57', { volume: undefined })],
    ['without a word for the page', alone('QPR, II, 57')],
    [
      'known',
      given('QPR, II, p. 57', [{ words: 'QPR, II, p. 57', form: 'QPR', volume: 'II', pages: ['57'] }], {
        works: [{ id: 'QPR' }],
      }),
    ],
  ])('is let be: %s', (_why, drawing) => {
    expect(said(unknownAbbreviation, drawing).messages).toEqual([]);
  });
});

describe('a definition', () => {
  test('comes too late', () => {
    const drawing = given(
      `
      The quay was closed (DCW, II, p. 57).
                           ~~~
      The company kept books (Writings, p. 40, hereafter DCW).
      `,
      [dcw(), defining('Writings, p. 40, hereafter DCW')],
      { works },
    );
    const { spans, drawn, messages } = said(usedBeforeDefinition, drawing);
    expect(spans).toEqual(drawn);
    expect(messages).toEqual(['DCW is used here before line 2 says what it stands for.']);
  });

  test('comes in time', () => {
    const drawing = given(
      '(Writings, p. 40, hereafter DCW) (DCW, II, p. 57)',
      [defining('Writings, p. 40, hereafter DCW'), dcw()],
      { works },
    );
    expect(said(usedBeforeDefinition, drawing).messages).toEqual([]);
    expect(said(unusedDefinition, drawing).messages).toEqual([]);
  });

  test('in a list of abbreviations may stand at the end', () => {
    const drawing = given(
      'The quay was closed (DCW, II, p. 57).\n\nDCW  Dock Writings\nQPR  Quay Papers\n',
      [dcw(), defining('DCW  Dock Writings'), defining('QPR  Quay Papers', 'QPR')],
      { works: [...works, { id: 'QPR' }] },
    );
    expect(said(usedBeforeDefinition, drawing).messages).toEqual([]);
  });

  test('is never used', () => {
    const drawing = given('They met (Writings, p. 40, hereafter DCW).', [defining('Writings, p. 40, hereafter DCW')], {
      works,
    });
    const { places, messages } = said(unusedDefinition, drawing);
    expect([places, messages]).toEqual([['DCW'], ['DCW is introduced here and never used.']]);
  });

  test('is used in a way that was not recognised', () => {
    const prose = '(Writings, p. 40, hereafter DCW). The editors of DCW disagree.';
    expect(
      said(unusedDefinition, given(prose, [defining('Writings, p. 40, hereafter DCW')], { works })).messages,
    ).toEqual([]);
  });

  const twice = (work: string) =>
    given(
      '(Writings, hereafter DCW)\n(Diaries, hereafter DCW)',
      [defining('Writings, hereafter DCW'), defining('Diaries, hereafter DCW', 'DCW', work)],
      {
        works: [...works, { id: 'Diaries' }],
      },
    );

  test('takes an abbreviation that stands for another work', () => {
    const { messages, severities } = said(redefined, twice('Diaries'));
    expect(messages[0]).toMatch(/^DCW already stands for another work, since line 1/);
    expect(severities).toEqual(['warning']);
  });

  test('is repeated', () => {
    const { messages, severities } = said(redefined, twice('DCW'));
    expect([messages, severities]).toEqual([['DCW was already introduced on line 1.'], ['hint']]);
  });
});

test('a definition is used over two lines', () => {
  const prose = '(Letters, p. 40, hereafter Quay Letters). The Quay\nLetters are lost.';
  const cited = defining('Letters, p. 40, hereafter Quay Letters', 'Quay Letters');
  expect(said(unusedDefinition, given(prose, [cited], { works: [{ id: 'Quay Letters' }] })).messages).toEqual([]);
});

describe('a citation put together otherwise', () => {
  const prose = (...all: string[]) =>
    given(
      all.join(' '),
      all.map(words => ({ ...dcw(words), volume: /\b[IVX]+\b|\d+/.exec(words)![0] })),
      { works },
    );
  const habit = ['DCW, II, p. 40', 'DCW, III, p. 44', 'DCW, II, p. 46'];

  test.each([
    ['DCW II, p. 57', 'DCW II', 'DCW, II'],
    ['DCW, 2, p. 57', 'DCW, 2', 'DCW, II'],
    ['DCW 3, p. 57', 'DCW 3', 'DCW, III'],
    ['DCW,\nVol. II, p. 57', 'DCW,\nVol. II', 'DCW, II'],
  ])('%j', (words, place, wanted) => {
    const drawing = prose(...habit, words);
    const { places, messages, found } = said(form, drawing);
    expect(places).toEqual([place]);
    expect(messages[0]).toContain(`would be ${wanted} as this text has it; elsewhere it writes DCW, II, p. 40.`);
    expect(fixed(found, drawing.prose.content)).toBe([...habit, `${wanted}, p. 57`].join(' '));
  });

  test.each([
    [['DCW, II, p. 40', 'DCW II, p. 44', 'DCW, II, p. 46', 'DCW II, p. 57']],
    [['DCW, II, p. 40', 'DCW, II, p. 44', 'DCW II, p. 46']],
    [[...habit, 'DCW,\nII, p. 57']],
  ])('is let be without a habit, or where only a line breaks: %j', all => {
    expect(said(form, prose(...all)).messages).toEqual([]);
  });
});

describe('a short form that leads nowhere', () => {
  const short = (name: string, page = '40'): CitedHere => ({
    words: `${name}, p. ${page}`,
    kind: 'short',
    work: null,
    form: name,
    pages: [page],
  });

  /** In a text that gives its works in full, as a rule. */
  const among = (prose: string, cited: readonly CitedHere[]) =>
    given(`(DCW, II, p. 57) (QPR, II, p. 58) ${prose}`, [dcw(), { ...dcw('QPR, II, p. 58'), form: 'QPR' }, ...cited], {
      works: [...works, { id: 'QPR' }],
    });

  test('is reported once', () => {
    const drawing = among('(Webster, p. 40) (Webster, p. 41)', [short('Webster'), short('Webster', '41')]);
    const { places, messages, found, severities } = said(shortUnresolved, drawing);
    expect(places).toEqual(['Webster']);
    expect(messages).toEqual(['“Webster” is cited here, but this text nowhere gives the work in full.']);
    expect(found[0].related).toHaveLength(1);
    expect(severities).toEqual(['information']);
    expect(said(spelling, drawing).messages).toEqual([]);
  });

  test('is less certain where it is cited once', () => {
    expect(said(shortUnresolved, among('(Webster, p. 40)', [short('Webster')])).severities).toEqual(['hint']);
  });

  test.each([
    ['an author it cites', '(Hardng, p. 40)', 'Hardng', 'Harding', works],
    [
      'a name it gives in full',
      'Alexander Rabinowitch saw it. As Rabinowitch says (Rabinowich, p. 40)',
      'Rabinowich',
      'Rabinowitch',
      [],
    ],
    [
      'whose book it mentions',
      'The Bolsheviks Come\nto Power says so (Rabinowich, p. 40)',
      'Rabinowich',
      'Rabinowitch',
      [],
    ],
  ])('is a slip for %s', (_who, prose, stands, meant, cited) => {
    const drawing = given(prose, [short(stands)], { works: cited });
    const { places, messages, found } = said(spelling, drawing);
    expect(places).toEqual([stands]);
    expect(messages).toEqual([`No work by ${stands} is cited in this text. ${meant} was meant?`]);
    expect(fixed(found, prose)).toBe(prose.replace(stands, meant));
    expect(said(shortUnresolved, drawing).messages).toEqual([]);
  });

  test.each([
    ['a plural', 'As Alexander Kamenev saw (Kamenevs, p. 40)', 'Kamenevs'],
    ['a short name', 'As Alexander Weber saw (Waber, p. 40)', 'Waber'],
    ['another name', 'As Alexander Marchand saw (Merchant, p. 40)', 'Merchant'],
    ['a common word', 'The Economic Record, Economic Notes, and other economic works (Economie, p. 40)', 'Economie'],
    ['two names that are as near', 'As Anna Hardins and Paul Hardine saw (Harding, p. 40)', 'Harding'],
  ])('is no slip: %s', (_why, prose, name) => {
    expect(said(spelling, given(prose, [short(name)])).messages).toEqual([]);
  });

  test('is a slip with less certainty where the name is only that of a person', () => {
    const severities = (prose: string) => said(spelling, given(prose, [short('Fullerton')])).severities;
    expect(severities('John Fullarton wrote. So Fullarton says (Fullerton, p. 40)')).toEqual(['information']);
    expect(severities('John Fullarton wrote. So Fullerton says (Fullerton, p. 40)')).toEqual([]);
  });

  test.each<[string, string, CitedHere[]]>([
    [
      'the name stands elsewhere: the work may be there',
      'Noah Webster, Tides, 1951. (Webster, p. 40)',
      [short('Webster')],
    ],
    ['the name stands elsewhere, over two lines', 'Noah Web-\nster, Tides, 1951. (Webster, p. 40)', [short('Webster')]],
    ['a stopped title, known to its readers', '(Hist. des Huns, p. 40)', [short('Hist. des Huns')]],
    ['a place by volume', '(Webster, II, p. 40)', [{ ...short('Webster'), words: 'Webster, II, p. 40', volume: 'II' }]],
    ['such is the custom of the text', '(Webster, p. 40) (Mills, p. 40)', [short('Webster'), short('Mills')]],
  ])('is let be: %s', (_why, prose, cited) => {
    expect(said(shortUnresolved, among(prose, cited)).messages).toEqual([]);
  });

  test('may fit several works, which is for another rule', () => {
    const drawing = given('(Webster, p. 40)', [{ ...short('Webster'), candidates: [0, 0] }], { works });
    expect(said(shortUnresolved, drawing).messages).toEqual([]);
  });
});
