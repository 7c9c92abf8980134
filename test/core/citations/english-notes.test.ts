import { describe, expect, it } from 'vitest';
import { resolved, said, withNotes } from './resolved.ts';

/** What the notes cite, in their order. */
const cited = (...notes: readonly string[]): string[] => resolved(withNotes(...notes)).citations.map(said);

describe('a title that ends in a word which another language has in its sentences', () => {
  it.each([
    ['P. Hille, The Origins of the War (London, 1893), p. 33.', 'P. Hille, The Origins of the War, page 33'],
    ['P. Hille, The Great Civil War, p. 33.', 'P. Hille, The Great Civil War, page 33'],
    ['Hille, The War, p. 33.', 'Hille, The War, page 33'],
    ['Hille, The Way We Live Now (London, 1875), p. 3.', 'Hille, The Way We Live Now, page 3'],
    [
      'P. Hille, History of the War, 1642-1649 (4 vols., London, 1893), i. 33.',
      'P. Hille, History of the War, 1642-1649, 1, page 33',
    ],
  ])('%s', (note, meaning) => {
    expect(cited(note)).toEqual([meaning]);
  });

  it.each(['The mills burned before the War, p. 33.', 'Wie haben Sie S. 3 gelesen?'])('not in %s', note => {
    expect(cited(note).filter(meaning => !meaning.startsWith('?'))).toEqual([]);
  });
});

describe('journals with their volume and year before a page without a word', () => {
  it.each([
    ['P. Hille, "The Mills," AJA 74 (1989) 12-18.', 'P. Hille, The Mills, 74, page 12-18'],
    ['P. Hille, "The Mills," MSL 13 (1905-06) 89, pl. 3.', 'P. Hille, The Mills, 13, page 89, figure 3'],
    ['AJA 92 (1988) 214-16, fig. 7.', 'AJA, 92, page 214-216, figure 7'],
  ])('%s', (note, meaning) => {
    expect(cited(note)).toEqual([meaning]);
  });
});

describe('what several have', () => {
  it('is no name that another title of theirs could share', () => {
    expect(cited("Commons' Journals, ii. 91; Lords' Journals, iv. 117.")).toEqual([
      "Commons' Journals, 2, page 91",
      "Lords' Journals, 4, page 117",
    ]);
  });
});

describe('words that lead to citations, within a title', () => {
  it.each([
    ['Origen, Contra Celsum, p. 3.', 'Origen, Contra Celsum, page 3'],
    ['Hille, Letters From Kell, p. 3.', 'Hille, Letters From Kell, page 3'],
    ['P. Hille, Mühlen und Vergleiche (Leipzig, 1889), pp. 18 sqq.', 'P. Hille, Mühlen und Vergleiche, page 18'],
  ])('%s', (note, meaning) => {
    expect(cited(note)).toEqual([meaning]);
  });

  it.each([
    ['Norden, Mills, p. 4, Contra Hille, Quays, p. 3.', ['Norden, Mills, page 4', 'Hille, Quays, page 3']],
    ['Norden, Mills, p. 4. Compare Hille, p. 9.', ['Norden, Mills, page 4', 'Hille, page 9']],
  ])('lead to one in %s', (note, meanings) => {
    expect(cited(note)).toEqual(meanings);
  });
});

describe('titles that name what they are about in quotation marks', () => {
  const ANALOGY = 'Jan Nohr, The Analogy of ‘The Quay Queen’ (Kell: Mole, 1976), pp. 101-03';

  it('are one title', () => {
    expect(cited(`${ANALOGY}.`, 'Nohr, Analogy, p. 9.')).toEqual([
      'Jan Nohr, The Analogy of ‘The Quay Queen’, page 101-103',
      'Jan Nohr, The Analogy of ‘The Quay Queen’, page 9',
    ]);
    expect(cited('The Structure of Praise in ‘The Quay Queen’ (Kell: Mole, 1961), p. 44.')).toEqual([
      'The Structure of Praise in ‘The Quay Queen’, page 44',
    ]);
  });

  it('and a name before a title in quotation marks is none', () => {
    expect(cited('Hardy, in ‘Manual of Mills,’ pp. 440, 516.')).toEqual(['Hardy, Manual of Mills, page 440, page 516']);
  });
});

describe('volumes in numerals', () => {
  it.each([
    ['Michel Revon, Les Moulins, i. (Paris, 1907), pp. 189 sqq.', 'Michel Revon, Les Moulins, 1, page 189'],
    ['P. Hille, Mills and Millers,2 i. 241.', 'P. Hille, Mills and Millers, 1, page 241'],
    ['Beugnot, Olim, II. 147.', 'Beugnot, Olim, 2, page 147'],
    ['Aeneid, VI. 273-94.', 'Aeneid, book 6, chapter 273-294'],
    ['Hamlet, III. 1. 56.', 'Hamlet, book 3, chapter 1, section 56'],
    [
      'E. Nelson, “The Mills,” Annual Report of the Bureau of Mills, Part I. (Kell, 1899) p. 422.',
      'E. Nelson, Annual Report of the Bureau of Mills, part 1, page 422',
    ],
  ])('%s', (note, meaning) => {
    expect(cited(note)).toEqual([meaning]);
  });

  it.each([
    ['He came to Kell under Louis XIV. 12 men were with him.', 'a king'],
    ['The stone reads de I. 1. VI, 4 in the copy.', 'a stone'],
  ])('not in %s: %s', note => {
    expect(cited(note)).toEqual([]);
  });

  it('have a year of their own, which parts no work', () => {
    const greg = 'W. W. Greg, A List of Mills, 4 vols (Kell: Mole, 1939-59), I (1939), p. 123.';
    expect(cited(greg, 'Greg, III (1957), p. 1290.').at(-1)).toBe('W. W. Greg, A List of Mills, 3, page 1290');
  });
});

describe('books and chapters with a blank between', () => {
  it.each([
    ['Socrates, Hist. Eccl. 1. 14.', 'Socrates, Hist. Eccl, book 1, chapter 14'],
    ['Sozom. Hist. Eccl. 2. 21; Socr. i. 11.', 'Sozom. Hist. Eccl, book 2, chapter 21', 'Socr, book 1, chapter 11'],
  ])('%s', (note, ...meanings) => {
    expect(cited(note)).toEqual(meanings);
  });
});

describe('an author of one book, and of another with somebody else', () => {
  const OWN = 'Edward Carr, The Locks (Kell, 1950), p. 3';
  const JOINT = 'Carr and Davies, The Plan (Kell, 1969), p. 4';

  it('means the own one where the name stands alone', () => {
    expect(cited(`${OWN}; ${JOINT}.`, 'Carr, p. 13; Carr, op. cit., p. 12; Carr and Davies, p. 9.').slice(2)).toEqual([
      'Edward Carr, The Locks, page 13',
      'Edward Carr, The Locks, page 12',
      'Carr and Davies, The Plan, page 9',
    ]);
  });
});

describe('the author before the bracket', () => {
  const NOTES =
    '\n\n[^1]: O. Radkey, The Sickle (Kell, 1963), p. 362.\n\n[^2]: M. Lewin, Struggle (Kell, 1968), p. 3.\n';

  it('is meant by op. cit. in it, though the notes stand below', () => {
    const text = `It began.[^1] Then.[^2] See the LCW, 8:230. So says Radkey (op. cit., p. 371).${NOTES}`;
    expect(resolved(text).citations.map(said)).toContain('O. Radkey, The Sickle, page 371');
  });

  it('leaves two books by the author open, and the one cited last is none of theirs', () => {
    const works =
      'M. Lewin, *Peasants* (Kell, 1968), p. 3; M. Lewin, *Struggle* (Kell, 1970), p. 4; P. Hille, *Mills* (Kell, 1971), p. 5';
    const last = resolved(`It is so (${works}). Lewin (p. 22) agrees.`).citations.at(-1)!;
    expect([said(last), last.candidateWorks?.length]).toEqual(['?, page 22', 2]);
  });
});

describe('definitions', () => {
  it('take in the place behind their clause', () => {
    expect(cited('Nestor, “The Mills,” Collected Works (hereafter CW), vol. 6 (Moscow, 1961), pp. 107-150.')).toEqual([
      'CW, 6, page 107-150',
    ]);
  });

  it('may say that the name stands in the text', () => {
    expect(cited('Rosa Lund, The Quays (Kell, 1961), p. 3, cited as RL in the text.', 'RL, p. 43.')).toEqual([
      'RL, page 3',
      'RL, page 43',
    ]);
  });
});

describe('leaves behind ibid.', () => {
  it.each(['ibid., f. 240', 'ibid., ff. 240-41v'])('%s', form => {
    expect(cited(`Bodleian, Tanner MS. 58, f. 233; ${form}.`).at(-1)).toMatch(/^Bodleian, Tanner MS\. 58, folio 240/);
  });
});

describe('places of the text itself', () => {
  it.each(['Above, p. 35.', 'Below, pp. 3-4.'])('%s is none', note => {
    expect(cited(note)).toEqual([]);
  });
});

describe('a page behind at, as American lawyers write it', () => {
  const SAC = 'Second Kell Compl. ¶¶ 45-78, ECF No. 33 (“SAC”).';

  it('counts behind a name that the text has given', () => {
    expect(resolved(`${SAC} It moved. SAC at 12.`).citations.map(said).at(-1)).toBe('SAC, page 12');
  });

  it.each(['The train left Norden at 12.', 'He came to Kell at 10:30.', 'See Norden at 13.'])(
    'not in %s, though Norden is cited',
    sentence => {
      expect(resolved(`It began (Anna Norden, *Mills* (Kell, 1978), 12). ${sentence}`).citations).toHaveLength(1);
    },
  );

  it('also behind a comma in a note, and ibid. repeats it', () => {
    expect(cited('Quay Technical Overview, at 3; Id. at 5.')).toEqual([
      'Quay Technical Overview, page 3',
      'Quay Technical Overview, page 5',
    ]);
    expect(cited('In Kell, at 3, he died.')).toEqual([]);
  });
});

describe('collections that are known by their letters', () => {
  it.each([
    ['ILLRP 152; ILS 6231.', 'ILLRP, issue 152', 'ILS, issue 6231'],
    ['Migne, PL 84, 23; PL 85, 12.', 'PL, 84, column 23', 'PL, 85, column 12'],
    ['C.I.L., XIV, 3343; CIL XIV 3573-74.', 'C.I.L., 14, issue 3343', 'C.I.L., 14, issue 3573-3574'],
  ])('%s', (note, ...meanings) => {
    expect(cited(note)).toEqual(meanings);
  });

  it('but not in a sentence, and not for letters of anything', () => {
    expect(resolved('They saw IG 12 and PL 84 there.').citations).toEqual([]);
    expect(cited('He drove a BMW 320; it was new.')).toEqual([]);
  });
});

describe('titles and imprints of other lands', () => {
  it.each([
    ['F. Corelli, I santuari del Lazio (Rome 1987) 35-84.', 'F. Corelli, I santuari del Lazio, page 35-84'],
    ['K. Momm, Römisches Mühlrecht II³ (Leipzig 1887) 215 n. 3.', 'K. Momm, Römisches Mühlrecht, 2, page 215'],
    ['“Iets,” Tijdschrift voor Molens, III. Série, iv. (1870) pp. 8 sq.', 'Tijdschrift voor Molens, 4, page 8'],
  ])('%s', (note, meaning) => {
    expect(cited(note)).toEqual([meaning]);
  });

  it('an imprint alone is no author', () => {
    expect(
      cited('All references are to The Riverside Play, ed. by G. Evans (Boston, MA: Mole Mifflin, 1974).'),
    ).toEqual([]);
  });
});

describe('a title in italics', () => {
  it('is not that of an essay within another work', () => {
    expect(cited('Vera Clay, “Locks”, *Quays and Mills*, p. 75; *Locks*, p. 284; Clay, “Locks”, p. 76.')).toEqual([
      'Vera Clay, Quays and Mills, page 75',
      'Locks, page 284',
      'Vera Clay, Quays and Mills, page 76',
    ]);
  });
});

describe('a name with volume and page in capitals', () => {
  it('is a citation where it is all that stands between the stops of a note', () => {
    expect(cited('Records of Kell, I. 196; Hutch, I. 66; Quay Documents, III. 52.')).toEqual([
      'Records of Kell, 1, page 196',
      'Hutch, 1, page 66',
      'Quay Documents, 3, page 52',
    ]);
    expect(cited('Acts of the Quay Council, XXIV, 212.')).toEqual(['Acts of the Quay Council, 24, page 212']);
  });

  it.each(['Charles, I. 12.', 'They sat under Kell, I. 12 men stood.'])('not in %s', note => {
    expect(cited(note)).toEqual([]);
  });
});

describe('Dion', () => {
  it('is Dio Cassius, unless he is from Halicarnassus', () => {
    expect(cited('Dion Cassius, l. lxxvi. p. 1284. Dion, l. lxxvi. p. 1285. Dion. Hal. i. 3.')).toEqual([
      'Dio Cassius, Roman History, book 76, page 1284',
      'Dio Cassius, Roman History, book 76, page 1285',
      'Dionysius of Halicarnassus, Roman Antiquities, book 1, chapter 3',
    ]);
  });
});

describe('words before a title', () => {
  it('in Latin stand within it', () => {
    expect(cited('Rasmus, Additamenta ad historiam Molarum ante Romanos, p. 65; Hille, p. 9.')).toEqual([
      'Rasmus, Additamenta ad historiam Molarum ante Romanos, page 65',
      'Hille, page 9',
    ]);
  });

  it('in italics lead to it', () => {
    expect(cited('*See generally* Restatement (Second) of Mills § 552; *but see* Anna Norden, *Mills*, p. 3.')).toEqual(
      ['Restatement (Second) of Mills, section 552', 'Anna Norden, Mills, page 3'],
    );
  });
});

describe('notes of the last century but one', () => {
  it.each([
    ["Sir J. Hille, 'Birds of Kell,' 2nd edit., 1869, p. 564.", 'Sir J. Hille, Birds of Kell, page 564'],
    ["Sir J. Hille, 'Birds of Kell,' second edition, 1869, p. 564.", 'Sir J. Hille, Birds of Kell, page 564'],
    ["'The Harbour,' Dec. 4th, 1869, p. 1430.", 'The Harbour, page 1430'],
    ["'The Harbour,' January 6th, 1870, p. 257.", 'The Harbour, page 257'],
    ["'The Worship of Birds,' in the 'Harbour Review,' Oct. 1, 1869, p. 422.", 'Harbour Review, page 422'],
    [
      "P. Norden, in an interesting article, entitled 'Birds and Boats,' March 24th, 1870, p. 528.",
      'P. Norden, Birds and Boats, page 528',
    ],
  ])('%s', (note, meaning) => expect(cited(note)).toEqual([meaning]));

  it('a day alone is no work', () => {
    expect(cited("He wrote in the 'Harbour Review' (May 1st, 1870, p. 535) of birds.").join()).not.toContain('May');
  });
});
