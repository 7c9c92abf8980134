import { describe, expect, it } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

const table = (rows: readonly (readonly [cited: string, means: string])[]) =>
  it.each(rows)('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
  });

const works = (...notes: readonly string[]): string[] => resolved(withNotes(...notes)).citations.map(said);

describe('French decisions by court and day', () => {
  table([
    ['Cass. civ. 1re, 4 mai 1983, Bull. civ. I, n° 211, p. 37', 'Cass. civ. 1re, 4 mai 1983, page 37'],
    ['Cass. 2e civ., 4 janv. 2001, n° 97-14.345, Bull. 2001 II n° 7 p. 3', 'Cass. 2e civ., 4 janv. 2001, page 3'],
    ['Com., 7 juill. 1992, *Gaz. Pal.* 1993, 1, p. 210', 'Com., 7 juill. 1992, page 210'],
    ['CE, 9 févr. 1990, Moulins de Kell, Rec. p. 61', 'CE, 9 févr. 1990, Moulins de Kell, page 61'],
    ['CE Ass., 9 oct. 1987, *Norden*, Rec. Lebon, p. 60', 'CE Ass., 9 oct. 1987, Norden, page 60'],
    ['TA Cergy-Pontoise, 4 juill. 2017, n° 1609111', 'TA Cergy-Pontoise, 4 juill. 2017'],
    ['Trib. civ. Seine, 5 mars 1904, S. 1905. 2. 31', 'Trib. civ. Seine, 5 mars 1904, page 31'],
    [
      'Cass. ch. réunies, 3 févr. 1931, Veuve Norden, DP 1931. 1. 77',
      'Cass. ch. réunies, 3 févr. 1931, Veuve Norden, page 77',
    ],
    ['CA Paris, 5 avr. 1991, JCP G 1991, II, 21750', 'CA Paris, 5 avr. 1991, issue 21750'],
    ['CJCE, 9 juill. 1969, Norden c. Kell, aff. 8/69, Rec. p. 1211', 'CJCE, 9 juill. 1969, Norden c. Kell, page 1211'],
    ['CJUE, 6 févr. 2014, Norden, aff. C-611/11, pt 23', 'CJUE, 6 févr. 2014, Norden, paragraph 23'],
    ['CEDH, 5 déc. 1978, Norden c. Suède, série A, n° 31, § 44', 'CEDH, 5 déc. 1978, Norden c. Suède, section 44'],
    ['CEDH, 5 déc. 1978, Norden c. Suède (n° 2345/76)', 'CEDH, 5 déc. 1978, Norden c. Suède'],
    ['CE 9-2-1990, Moulins, Lebon 61', 'CE, 9-2-1990, Moulins, page 61'],
    [
      'Crim., 4 oct. 1994, Bull. crim. n° 41 ; D. 1995, p. 51, note A. Norden ; JCP 1995, II, 22310',
      'Crim., 4 oct. 1994, issue 41',
    ],
  ]);

  it('the reports behind a semicolon print the same decision, so that Ibid. means one', () => {
    expect(
      works('Cass. com., 2 oct. 1995, D. 1996, p. 21, note Hille ; RTD civ. 1996, p. 72.', 'Ibid., p. 22.'),
    ).toEqual(['Cass. com., 2 oct. 1995, page 21', 'Cass. com., 2 oct. 1995, page 22']);
  });

  it('is the same when it is cited again, however the day and the court are written', () => {
    expect(
      works(
        'Voir CE, Ass., 9 févr. 1990, Moulins de Kell, Rec. p. 61.',
        'CE, 9 février 1990, *Moulins de Kell*, préc. Le juge y revient, en 1990.',
        'Cass. civ. 1re, 4 mai 1983, n° 81-12.345. ',
        'Civ. 1re, 4 mai 1983, Bull. civ. I, n° 211.',
      ),
    ).toEqual([
      'CE, Ass., 9 févr. 1990, Moulins de Kell, page 61',
      'CE, Ass., 9 févr. 1990, Moulins de Kell',
      'Cass. civ. 1re, 4 mai 1983',
      'Cass. civ. 1re, 4 mai 1983, issue 211',
    ]);
  });

  it('another one by the same court on the same day, told by number, name or report', () => {
    expect(
      works(
        'Civ. 1re, 4 mai 1983, Bull. civ. I, n° 211 ; Civ. 1re, 4 mai 1983, Bull. civ. I, n° 212.',
        'CE, 9 févr. 1990, Moulins, Rec. p. 61 ; CE, 9 févr. 1990, Écluses, Rec. p. 80.',
      ),
    ).toEqual([
      'Civ. 1re, 4 mai 1983, issue 211',
      'Civ. 1re, 4 mai 1983 (2), issue 212',
      'CE, 9 févr. 1990, Moulins, page 61',
      'CE, 9 févr. 1990, Écluses, page 80',
    ]);
  });

  it('places of the same report, comments and what is online are no further citations', () => {
    expect(
      works(
        'Cass AP, 2 juill. 2014, n° 13-21.111, D. 2014. 1522 , note D. Norden et L. Hille  ; ibid. 1001, édito. F. Kell  ; ibid. 2015. 308, obs. X. Doll ; Dalloz actualité, 4 juill. 2014.',
        'Ibid.',
      ),
    ).toEqual(['Cass AP, 2 juill. 2014, page 1522', 'Cass AP, 2 juill. 2014']);
  });

  it('a further day behind a semicolon is of the same court', () => {
    expect(
      works(
        'Civ. 1re, 4 mai 1983, n° 81-12.345, obs. Kell ; 6 mai 1984, n° 82-11.111, Bull. civ. I, n° 40 et 6 mai 1984, n° 82-11.112.',
      ),
    ).toEqual(['Civ. 1re, 4 mai 1983', 'Civ. 1re, 6 mai 1984, issue 40', 'Civ. 1re, 6 mai 1984 (2)']);
  });

  it('a book behind it is one of its own', () => {
    expect(
      works('CE, 9 févr. 1990, Moulins, Rec. p. 61 ; A. Norden, *Le droit de l’eau*, Paris, Quai, 1991, p. 12.'),
    ).toEqual(['CE, 9 févr. 1990, Moulins, page 61', 'A. Norden, Le droit de l’eau, page 12']);
  });

  it.each([
    'Le règlement CE, 3 mars 1989, fut abrogé.',
    'Au CA, 3 mars 1989, Norden présida.',
    'Il écrivit à la Com. le 3 mars 1989.',
    'Elle vit le TC, 3 mars 1989, à Kell.',
  ])('none: %s', prose => {
    expect(resolved(prose).citations).toEqual([]);
  });
});

describe('German decisions by court and day', () => {
  table([
    ['BGH, Urt. v. 4.3.1986 – VI ZR 21/85, NJW 1986, 1611 (1613)', 'NJW 1986 1611, page 1613'],
    ['OLG Kell, Beschluss vom 3. Mai 1991, 4 U 31/91, NJW-RR 1991, 61', 'NJW-RR 1991 61, page 61'],
    [
      'BVerfG, Beschl. v. 4.2.1974 – 1 BvR 11/71, BVerfGE 41, 121 (130) = NJW 1974, 811',
      'BVerfGE 41 121, 41, page 130',
    ],
    ['LG Kell a. M., Urt. v. 1.2.1998, 2/18 O 4/97, WM 1998, 71', 'WM 1998 71, page 71'],
    ['OVG Kell, Urt. v. 4.4.2002 - 15 A 11/01 -, DVBl. 2002, 51', 'DVBl. 2002 51, page 51'],
    [
      'BAG, Urteil vom 4. Januar 2012 – 7 AZR 11/10, juris, Rn. 21',
      'BAG, Urteil vom 4. Januar 2012 – 7 AZR 11/10, paragraph 21',
    ],
  ]);

  it('is one work with the report alone', () => {
    expect(
      works('BGH, Urt. v. 4.3.1986 – VI ZR 21/85, NJW 1986, 1611.', 'BGH NJW 1986, 1611, 1614.', 'Ebd., 1615.'),
    ).toEqual(['NJW 1986 1611, page 1611', 'NJW 1986 1611, page 1614', 'NJW 1986 1611, page 1615']);
  });

  it('none: a court and a day in a sentence', () => {
    expect(resolved('Das LG verwarf es durch Urteil vom 3. Mai 1990, und die AG folgte.').citations).toEqual([]);
  });
});
