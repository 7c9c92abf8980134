import { describe, expect, it } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

const table = (rows: readonly (readonly [notes: readonly string[], cited: string, means: string | null])[]) =>
  it.each(rows)('%j · %s', (notes, cited, means) => {
    expect(meaning(withNotes(...notes.map(note => `${note}.`)), cited)).toBe(means);
  });

const KELL = 'Kell v. Norden, 326 U.S. 501, 66 S.Ct. 276, 90 L.Ed. 265 (1946)';

describe('cases in several reporters', () => {
  table([
    [[KELL], 'Kell v. Norden, 326 U.S. 501, 66 S.Ct. 276, 90 L.Ed. 265', '326 U.S. 501, 326, page 501'],
    [[KELL, 'Id., at 505, 66 S.Ct., at 278'], 'Id., at 505, 66 S.Ct., at 278', '326 U.S. 501, 326, page 505'],
    [[KELL, '326 U.S., at 505, 66 S.Ct., at 278'], '326 U.S., at 505, 66 S.Ct., at 278', '326 U.S. 501, 326, page 505'],
    [[KELL, '326 U.S., at 505, 66 S.Ct., at 278', 'Id., at 506'], 'Id., at 506', '326 U.S. 501, 326, page 506'],
    [[KELL, 'Norden, 326 U.S. at 506'], 'Norden, 326 U.S. at 506', '326 U.S. 501, 326, page 506'],
    [[KELL, '326 U.S. 204, 39 S.Ct. 249'], '326 U.S. 204, 39 S.Ct. 249', '326 U.S. 204, 326, page 204'],
  ]);

  it('goes by the whole name of the case', () => {
    const names = [
      'Mill Workers Union Local 590 v. Quay Plaza, Inc., 391 U.S. 308',
      'See Norden v. United Quay Ins. Co., 102 F.4th 1208, 1221',
      'As the Court held in Kell v. Norden, 326 U.S. 501',
    ].map(note => resolved(withNotes(`${note}.`)).works[0].title);
    expect(names).toEqual([
      'Mill Workers Union Local 590 v. Quay Plaza, Inc.',
      'Norden v. United Quay Ins. Co.',
      'Kell v. Norden',
    ]);
  });
});

describe('German and Swiss decisions', () => {
  table([
    [['BGE 126 III 388 E. 9d S. 391'], 'BGE 126 III 388 E. 9d S. 391', 'BGE 126 III 388, 126, page 391'],
    [['BVerfGE 7, 198 (204)'], 'BVerfGE 7, 198 (204)', 'BVerfGE 7 198, 7, page 204'],
    [['BGHZ 12, 34, 36'], 'BGHZ 12, 34, 36', 'BGHZ 12 34, 12, page 36'],
    [['BGE 63 II 180'], 'BGE 63 II 180', 'BGE 63 II 180, 63, page 180'],
  ]);
});

describe('articles in law journals', () => {
  const NORDEN = 'Anna Norden, Courts as Mills, 35 W. & L. L. REV. 949, 955 (1978)';
  table([
    [
      [NORDEN],
      'Anna Norden, Courts as Mills, 35 W. & L. L. REV. 949, 955',
      'Anna Norden, Courts as Mills, 35, page 955',
    ],
    [[NORDEN, 'Id. at 960'], 'Id. at 960', 'Anna Norden, Courts as Mills, 35, page 960'],
    [
      [NORDEN, 'Norden, supra note 1, at 960'],
      'Norden, supra note 1, at 960',
      'Anna Norden, Courts as Mills, 35, page 960',
    ],
    [
      ['Peter Hille, *Quays*, 63 KELL L.J. 384 (2004)'],
      'Peter Hille, *Quays*, 63 KELL L.J. 384',
      'Peter Hille, Quays, 63, page 384',
    ],
    [
      ['Peter Hille, “Quays,” 121 Harv. L. Rev. 2032, 2044 (2012)'],
      'Peter Hille, “Quays,” 121 Harv. L. Rev. 2032, 2044',
      'Peter Hille, Quays, 121, page 2044',
    ],
  ]);
});

describe('statutes are no citations of works', () => {
  it.each([
    'Nach Art. 116 Abs. 1 IPRG untersteht der Vertrag dem Recht.',
    'Die Klägerin rügt, die Vorinstanz habe Art. 116 Abs. 1 IPRG verletzt.',
    'Im Rahmen von Art. 22 Abs. 3 des Reglements gilt § 5 Abs. 2 BGB.',
    'Nach Art. 129 OR gilt das, nach § 5 BGB nicht.',
  ])('%s', prose => {
    expect(resolved(prose).citations).toEqual([]);
    expect(resolved(withNotes(prose)).citations).toEqual([]);
  });
});

describe('Id. after a case that went on to a higher court', () => {
  const both =
    'Kell v. Norden, 685 F. Supp. 1468 (E.D. Kell 1988), aff’d sub nom. Hille v. Norden, 893 F.2d 1512 (7th Cir. 1990).';

  it.each([
    ['Id. at 1470-71', '685 F. Supp. 1468, 685, page 1470-1471'],
    ['Id. at 1520', '?, page 1520'],
  ])('%s: a page before the first one of a case is none of it', (cited, means) => {
    expect(meaning(withNotes(both, `${cited}.`), cited)).toBe(means);
  });
});

describe('reporters and journals of every kind', () => {
  it.each([
    [
      "Kell Air, L.L.C. v. Cent. Mole Sys., Inc., 315 F. App'x 603, 605-06 (9th Cir. 2008).",
      "315 F. App'x 603, 315, page 605-606",
    ],
    ['Norden v. Kell, 5 U.S. (1 Cranch) 137, 177 (1803).', '5 U.S. (1 Cranch) 137, 5, page 177'],
    ['Norden v. Kell, 12 Cal. App. 4th 34, 36 (1993).', '12 Cal. App. 4th 34, 12, page 36'],
    [
      'Hille, Mills, Burdens of Proof and the Locks, 83 J. Crim. L. & Criminology 274, 280-88 (1992).',
      'Hille, Mills, 83, page 280-288',
    ],
    ['Norden Mills plc v Kell [1990] 2 AC 605, 617.', '[1990] 2 AC 605, page 617'],
    [
      'Mole Commission, The Locks of Kell (Cm 187, 2008) paras 4.105-4.110.',
      'Mole Commission, The Locks of Kell, paragraph 4.105-4.110',
    ],
  ])('%s', (note, means) => {
    expect(resolved(withNotes(note)).citations.map(said)).toEqual([means]);
  });

  it.each(['Fed. R. Civ. P. 8(a)(2).', 'Fed. R. App. P. 4(a).', 'It was later changed, *as revised* (May 24, 2016).'])(
    'but not %s',
    note => {
      expect(resolved(withNotes(note)).citations).toEqual([]);
    },
  );
});

it('takes the page before the bracket for one', () => {
  const note = 'General Office, Asset Forfeiture: Need for Locks 3-5 (GAO-91, 1991) [hereinafter GAO Report].';
  expect(resolved(withNotes(note, 'GAO Report at 17.')).citations.map(said)).toEqual([
    'GAO Report, page 3-5',
    'GAO Report, page 17',
  ]);
});

describe('what stands for a case in the text of a judgment', () => {
  const KATZ = 'Kell v. Norden, 389 U.S. 347, 357 (1967)';
  it.each([
    [`So held ${KATZ}. Mills need no warrant. Id. The rule is old.`, 'Id.', '389 U.S. 347, 389'],
    [`So held ${KATZ}. “Mills need no warrant.” Id. (quoting Hille, p. 4).`, 'Id.', '389 U.S. 347, 389'],
    [`So held ${KATZ}. See id., 389 U.S. at 360, and the rest.`, 'id., 389 U.S. at 360', '389 U.S. 347, 389, page 360'],
  ])('%s', (text, cited, means) => {
    expect(meaning(text, cited)).toBe(means);
  });

  it('neither a state, nor what is no sentence of its own, nor another work by the same author', () => {
    const texts = [
      `So held ${KATZ}. He lived in Boise, Id. The rule is old.`,
      `So held ${KATZ}. The ego and the id. The rule is old.`,
      withNotes('Norden, *Mills*, p. 3.', 'Id. Opera omnia, t. 1, p. 9.'),
    ];
    expect(texts.flatMap(text => resolved(text).citations.filter(({ kind }) => kind === 'ibid'))).toEqual([]);
  });

  it('reads a case over the lines of a text with double spacing', () => {
    const text =
      'As to our earlier decisions we are bound by them, as held in United\n\nStates v. Norden, 896 F.3d 60, 74 (1st Cir. 2018), ' +
      'and also by\n\nwhat was said before.\n\nThe panel noted that support for it lay in the case of Hille v.\n\n' +
      'Quay, 395 U.S. 752 (1962); and it recognised that more was said in 519\n\nF.2d 603.\n';
    const { text: whole, citations } = resolved(text);
    expect(citations.map(({ span }) => whole.slice(span).replace(/\s+/g, ' '))).toEqual([
      'United States v. Norden, 896 F.3d 60, 74',
      'Hille v. Quay, 395 U.S. 752',
    ]);
  });
});

describe('a name that an opinion gives to a case', () => {
  const PIER = 'In re Kell Pier, Ltd., 354 F. Supp. 3d 1010 (N.D. Kell 2019) [hereinafter Kell Pier]';

  it.each([
    ['Kell Pier, 354 F. Supp. 3d at 1016', '354 F. Supp. 3d 1010, 354, page 1016'],
    ['354 F. Supp. 3d at 1016', '354 F. Supp. 3d 1010, 354, page 1016'],
    ['Kell Pier at 1016', '354 F. Supp. 3d 1010, page 1016'],
    ['Id. at 1016', '354 F. Supp. 3d 1010, 354, page 1016'],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(`See ${PIER}.`, `${cited}.`), cited)).toBe(means);
  });

  it('is all one work, with its whole name', () => {
    const { works } = resolved(withNotes(`See ${PIER}.`, 'Kell Pier at 1016.'));
    expect(works.map(({ id, title, abbreviation }) => [id, title, abbreviation])).toEqual([
      ['354 F. Supp. 3d 1010', 'In re Kell Pier, Ltd.', 'Kell Pier'],
    ]);
  });
});

it('a case in the history of another is none that this one cites in its bracket', () => {
  const note = 'Kell v. Norden, 12 F.2d 20 (E.D. Kell 1928), rev’d, 30 F.2d 40 (7th Cir. 1929).';
  expect(meaning(withNotes(note, 'Id. at 45.'), 'Id. at 45')).toBe('?, page 45');
});

it.each([
  'In re the mill he said nothing, 354 times in all.',
  'He spoke in re Kell and Norden. The mill had 12 wheels.',
])('no case: %s', prose => {
  expect(resolved(prose).citations).toEqual([]);
});

describe('what law reviews print by students', () => {
  it.each([
    ['Note, Bane or Boon, 60 Kell L. Rev. 727, 733', 'Bane or Boon, 60, page 733'],
    ['Comment, Mills of the Law: A Second Look, 12 KELL L.J. 1, 4', 'Mills of the Law: A Second Look, 12, page 4'],
    [
      'Anna Norden, Note, The Mills of the Law, 60 Kell L. Rev. 727, 733',
      'Anna Norden, The Mills of the Law, 60, page 733',
    ],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(`See ${cited} (1985).`), cited)).toBe(means);
    expect(meaning(withNotes(`See ${cited} (1985).`, 'Id. at 740.'), 'Id. at 740')).toBe(means.replace(/\d+$/, '740'));
  });

  it('none of it: a note in the sense of the word', () => {
    expect(resolved('He left a note, The mill is sold, 60 times on 727 doors.').citations).toEqual([]);
  });
});

it('a law journal with several fields in its name', () => {
  const cited = 'Norden, The Wharf, 15 U. KELL L.J. WATER, MILLS, LAND & CLASS 319, 323';
  expect(meaning(withNotes(`${cited} (2015).`), cited)).toBe('Norden, The Wharf, 15, page 323');
});

it('the abbreviation of a state before a case is no numeral', () => {
  const cited = 'Kell v. People of State of Ill., 343 U.S. 250';
  expect(meaning(withNotes(`See ${cited} (1952).`), cited)).toBe('343 U.S. 250, 343, page 250');
});

describe('decisions by their number in a database', () => {
  const PIER = 'Kell v. Pier Co., No. 17 M 85, 2017 WL 4563870, at *7 (N.D. Kell 2017)';

  it.each([
    ['Kell v. Pier Co., No. 17 M 85, 2017 WL 4563870, at *7', '2017 WL 4563870, page 7'],
    ['Id. at *8–9', '2017 WL 4563870, page 8-9'],
    ['2017 WL 4563870, at *10', '2017 WL 4563870, page 10'],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(`See ${PIER}.`, `${cited}.`), cited)).toBe(means);
  });

  it('of another database', () => {
    const cited = 'Kell v. Norden, 2004 U.S. Dist. LEXIS 1250, at *3';
    expect(meaning(withNotes(`${cited} (S.D. Kell 2004).`), cited)).toBe('2004 U.S. Dist. LEXIS 1250, page 3');
  });
});

describe('old reports, named by those who wrote them, behind the name of a case', () => {
  it.each([
    ['Kell v. Norden, 9 Cranch, 43, 50', '9 Cranch 43, 9, page 50'],
    ['Kell v. Norden, 2 B. & C. 779', '2 B. & C. 779, 2, page 779'],
    ['Kell v. Norden, 2 Pet. 137, 144', '2 Pet. 137, 2, page 144'],
    ['Kell v. Norden, 16 Peters, R. 1', '16 Peters R. 1, 16, page 1'],
    ['Com. v. Norden, 1 Hagg. Cons. R. 216, 230', '1 Hagg. Cons. R. 216, 1, page 230'],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(`See ${cited}.`), cited)).toBe(means);
  });

  it('Ibid. behind one repeats it', () => {
    expect(meaning(withNotes('Kell v. Norden, 19 How. 393, 450.', 'Ibid. 451.'), 'Ibid. 451')).toBe(
      '19 How. 393, 19, page 451',
    );
  });

  it('a letter of the Bible is none', () => {
    expect(resolved(withNotes('See 2 Pet. 3, 14.')).citations.map(said)).toEqual(['2 Pet, chapter 3, verse 14']);
  });

  it.each([
    'They heard Kell v. Norden, 12 March 1830 being the day.',
    'They heard Kell v. Norden, 12 Miles 40 times.',
    'In Kell v. Norden, 3 judges and 40 clerks sat.',
  ])('no report: %s', prose => {
    expect(resolved(prose).citations).toEqual([]);
  });
});

describe('English statutes by the year of a reign are no citations of works', () => {
  it.each([
    '12 & 13 W. III. c. 2.',
    'Stat. 10 & 11 W. III. c. 16.',
    '1 W. and M. sess. 2, c. 2; 7 & 8 Will. III. c. 34.',
    '5 & 6 Vict. c. 45, s. 4; 38 Geo. 3, c. 5; 43 Eliz. c. 2; 13 Car. II. st. 2, c. 1.',
    '22 & 23 Car. 2, c. 10, § 3; 22 Henry VIII, c. 5; 9 Anne, c. 14.',
  ])('%s', note => {
    expect(resolved(withNotes(note)).citations).toEqual([]);
  });

  it('and what follows one does not reach past it', () => {
    const notes = withNotes('Norden, *The Mills* (1978), p. 4.', '5 & 6 Vict. c. 45.', 'Ibid., p. 9.');
    expect(meaning(notes, 'Ibid., p. 9')).toBe('?, page 9');
  });

  it('but books of Annals are', () => {
    expect(meaning(withNotes('Tac. Ann. 2, 39.'), 'Tac. Ann. 2, 39')).toContain('book 2');
  });
});

describe('what was said before a court or committee is known by its whole title', () => {
  it.each([
    [
      'Testimony of Anna Norden before the Grand Jury, Apr. 4, 1988, p. 33',
      'Testimony of Anna Norden before the Grand Jury',
    ],
    ['Hearings before the Committee on Mills, Part 2, p. 114', 'Hearings before the Committee on Mills'],
    ['Norden, testimony before the Grand Jury, 9 May 1988, p. 12', 'testimony before the Grand Jury'],
  ])('%s', (cited, title) => {
    const { citations, works } = resolved(withNotes(`${cited}.`));
    expect(citations.map(({ kind }) => kind)).toEqual(['full']);
    expect(works.map(work => work.title)).toEqual([title]);
  });

  it('before in a sentence is no part of a title', () => {
    const cited = 'Norden, p. 12';
    expect(meaning(withNotes(`The mill stood before Norden, p. 12, came.`), cited)).toBe('Norden, page 12');
    expect(meaning(withNotes(`His statement was made long before Norden, p. 12.`), cited)).toBe('Norden, page 12');
  });
});
