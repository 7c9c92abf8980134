import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

describe('collections known by their letters', () => {
  it.each([
    ['CIL I² 1492', 'CIL, 1, issue 1492'],
    ['CIL I 1492', 'CIL, 1, issue 1492'],
    ['CIL 6.1234', 'CIL, 6, issue 1234'],
    ['CIL VI.2.9797', 'CIL, 6.2, issue 9797'],
    ['C.I.L., XIV., 3029', 'C.I.L., 14, issue 3029'],
    ['C.I.L., XIV, p. 288, n. 9', 'C.I.L., 14, page 288, note 9'],
    ['SEG 12.45', 'SEG, 12, issue 45'],
    ['SEG XXIX 1179', 'SEG, 29, issue 1179'],
    ['SEG 29:1179', 'SEG, 29, issue 1179'],
    ['IG II² 1.12', 'IG, 2.1, issue 12'],
    ['IG XII 5, 123', 'IG, 12.5, issue 123'],
    ['PL 34, 123', 'PL, 34, column 123'],
    ['PL 34, 123A', 'PL, 34, column 123'],
    ['P.L. 84', 'P.L., 84'],
    ['PG 12.345', 'PG, 12, column 345'],
    ['CSEL 34.2, p. 23', 'CSEL, 34.2, page 23'],
    ['MGH SS 3, 45', 'MGH SS, 3, page 45'],
    ['ILS 123', 'ILS, issue 123'],
    ['OGIS 54, 55', 'OGIS, issue 54, issue 55'],
    ['Syll.³ 709', 'Syll., issue 709'],
    ['RIC II 345', 'RIC, 2, issue 345'],
    ['PIR² A 123', 'PIR, issue A123'],
    ['FGrH 115 F 12', 'FGrH, 115, issue F12'],
    ['POxy 1234', 'POxy, issue 1234'],
    ['P. Oxy. XII 1467', 'P. Oxy., 12, issue 1467'],
    ['P.Oxy. 12.1467', 'P.Oxy., 12, issue 1467'],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(`See ${cited}.`), cited)).toBe(means);
  });

  it('their writings with and without stops are one', () => {
    const { citations } = resolved(withNotes('P.Oxy. 1234; POxy 1235.'));
    expect(citations.map(({ work }) => work)).toEqual(['P.Oxy.', 'P.Oxy.']);
  });

  it('stand in running text where the numbers can be nothing else', () => {
    expect(meaning('In IG II² 1237 the phratry is named.', 'IG II² 1237')).toBe('IG, 2, issue 1237');
  });

  it.each([
    'They saw IG 12 and PL 84 there.',
    'An AE 34, 12 men in it.',
    'The RIC 5 and the PSI 12 of it.',
    'P.L. Vester 12.',
  ])('not: %s', prose => {
    expect(resolved(prose).citations).toEqual([]);
  });
});

describe('a public law', () => {
  it.each(['P.L. 103-3, Section 405.', 'Pub. L. 103-3, § 405.', 'Pub. L. No. 103-3, 107 Stat. 6.'])(
    'is no citation of a work, and ibid. does not reach past it: %s',
    note => {
      const { citations } = resolved(
        withNotes('Norden, *The Mills of Kell* (Bergen: Fjord, 1978), p. 3.', note, 'Ibid.'),
      );
      expect(citations.map(({ work }) => work)).toEqual(['Norden, The Mills of Kell', null]);
    },
  );
});
