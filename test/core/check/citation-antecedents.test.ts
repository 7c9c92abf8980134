import { describe, expect, test } from 'vitest';
import { ibidAmbiguous } from '../../../server/src/check/rules/citation-ibid-ambiguous.ts';
import { ibidNoAntecedent } from '../../../server/src/check/rules/citation-ibid-no-antecedent.ts';
import { shortAmbiguous } from '../../../server/src/check/rules/citation-short-ambiguous.ts';
import { type CitedHere, given, said } from './cited.ts';

const works = [{ id: 'LCW' }, { id: 'HCW' }];
const lcw: CitedHere = { words: 'LCW, XXVI, p. 83', form: 'LCW', volume: 'XXVI', pages: ['83'] };
const hcw: CitedHere = { words: 'HCW, II, p. 40', form: 'HCW', volume: 'II', pages: ['40'] };
const ibid: CitedHere = { words: 'Ibid., p. 12', kind: 'ibid', work: null, form: 'Ibid.', pages: ['12'] };

describe('ibid.', () => {
  const note = {
    number: 1,
    label: '1',
    state: 'labelled',
    style: 'bare',
    scope: 0,
    markers: [0],
    evidence: null,
  } as const;
  const first = {
    works,
    notes: [{ ...note, labelSpan: { start: 9, end: 11 }, span: { start: 12, end: 25 } }],
    markers: [
      {
        span: { start: 6, end: 7 },
        text: '1',
        number: 1,
        label: '1',
        reading: 'exact',
        style: 'bare',
        scope: 0,
        note: 0,
        evidence: null,
      },
    ],
  } as const;

  test('repeats nothing in the first note', () => {
    const { places, messages, severities } = said(
      ibidNoAntecedent,
      given('He left1.\n1. Ibid., p. 12.', [{ ...ibid, note: 0 }], first),
    );
    expect([places, severities]).toEqual([['Ibid.'], ['warning']]);
    expect(messages).toEqual(['Nothing is cited before “Ibid.” that it could repeat.']);
  });

  test('may repeat what the text says in words: a hint', () => {
    const inText = said(ibidNoAntecedent, given('The Order said so. Ibid., p. 12.', [ibid]));
    expect([inText.messages, inText.severities]).toEqual([
      ['What “Ibid.” repeats is not clear: nothing is cited before it.'],
      ['hint'],
    ]);
  });

  test('may repeat something that could not be read, which is no fault of the text', () => {
    const drawing = given(
      '(LCW, XXVI, p. 83) Old Book, no place. (Ibid., p. 12)',
      [lcw, { ...ibid, evidence: 'a citation before it was not recognised' }],
      { works },
    );
    expect(said(ibidNoAntecedent, drawing).messages).toEqual([]);
  });

  test.each<[string, CitedHere]>([
    ['it stands on an antecedent', { ...ibid, work: 'LCW', antecedent: 0 }],
    ['it may mean several', { ...ibid, candidates: [0, 1] }],
  ])('is not without antecedent where %s', (_why, cited) => {
    expect(
      said(ibidNoAntecedent, given('(LCW, XXVI, p. 83) (Ibid., p. 12)', [lcw, cited], { works })).messages,
    ).toEqual([]);
  });

  test('may repeat either of two', () => {
    const drawing = given(
      '(LCW, XXVI, p. 83; HCW, II, p. 40) (Ibid., p. 12)',
      [lcw, hcw, { ...ibid, candidates: [0, 1] }],
      { works },
    );
    const { messages, found } = said(ibidAmbiguous, drawing);
    expect(messages).toEqual(['“Ibid.” may stand for LCW 26 or HCW 2: the text does not decide.']);
    expect(found[0].related!.map(({ message }) => message)).toEqual(['LCW 26 is cited here.', 'HCW 2 is cited here.']);
    expect(said(shortAmbiguous, drawing).messages).toEqual([]);
  });
});

describe('a short form', () => {
  const short: CitedHere = {
    words: 'Lenin, p. 9',
    kind: 'short',
    work: null,
    form: 'Lenin',
    pages: ['9'],
    candidates: [0, 1],
  };
  const prose = '(LCW, XXVI, p. 83) (HCW, II, p. 40) (Lenin, p. 9)';

  test('may fit two works, and is reported once', () => {
    const drawing = given(`${prose} (Lenin, p. 9)`, [lcw, hcw, short, short], { works });
    expect(said(shortAmbiguous, drawing).messages).toEqual([
      '“Lenin” may stand for LCW 26 or HCW 2: the text does not decide.',
    ]);
    expect(said(ibidAmbiguous, drawing).messages).toEqual([]);
  });

  test('that is an abbreviation may be a series with several editors', () => {
    const series = { ...short, words: 'C.I.L., p. 9', form: 'C.I.L.' };
    expect(said(shortAmbiguous, given(`${prose} (C.I.L., p. 9)`, [lcw, hcw, series], { works })).messages).toEqual([]);
  });
});
