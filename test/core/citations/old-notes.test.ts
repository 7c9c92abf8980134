import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

/** What the last citation of a note means, as it stands there; null where it is none. */
const means = (cited: string, ...notes: string[]): string | null => meaning(withNotes(...notes), cited);

describe('book five, which looks like a word for volumes or verses', () => {
  it.each([
    ['Compare Matt. v. 17.', 'Matt. v. 17', 'Matt, chapter 5, verse 17'],
    ['Compare Rom. v. 12, 13, on this.', 'Rom. v. 12, 13', 'Rom, chapter 5, verse 12, verse 13'],
    ['Polyb. v. 44.', 'Polyb. v. 44', 'Polybius, Histories, book 5, chapter 44'],
    ['Livy, v. 12, 3.', 'Livy, v. 12, 3', 'Livy, Ab urbe condita, book 5, chapter 12, section 3'],
    ['Kell. Inscr. v. 4208, 5771.', 'Kell. Inscr. v. 4208, 5771', 'Kell. Inscr., 5, page 4208, page 5771'],
  ])('%s · %s', (note, cited, meant) => expect(means(cited, note)).toBe(meant));

  it('any work, where the text counts in small roman numerals', () => {
    const others = ['Kern, *Mills of Kell*, i. 12.', 'Kern, *Mills of Kell*, xi. 20.', 'Norden, *Quays*, iii. 99.'];
    expect(means('Norden, *Quays*, v. 28', ...others, 'Norden, *Quays*, v. 28.')).toBe('Norden, Quays, 5, page 28');
    expect(means('Norden, *Quays*, v. 28', 'Norden, *Quays*, v. 28.')).toBe('Norden, Quays, 28');
    const worded = [...others, 'Kern, *Mills of Kell*, v. 2, p. 30.', 'Norden, *Quays*, v. 28.'];
    expect(means('Norden, *Quays*, v. 28', ...worded)).toBe('Norden, Quays, 28');
  });

  it.each([
    ['Eurip. Bacch. v. 120.', 'Eurip. Bacch. v. 120', 'verse 120'],
    ['Virg. Æn. v. 640.', 'Virg. Æn. v. 640', 'verse 640'],
    ['Hom. Il. ii. v. 204.', 'Hom. Il. ii. v. 204', 'verse 204'],
    ['Norden, *Quays*, v. 2, p. 30.', 'Norden, *Quays*, v. 2, p. 30', '2, page 30'],
  ])('but not %s', (note, cited, meant) => expect(means(cited, note)).toContain(meant));
});

describe('titles that end in a letter or a word for a part', () => {
  it.each([
    ['Plin. H. N. vi. 26.', 'Plin. H. N. vi. 26', 'Pliny, Naturalis Historia, book 6, chapter 26'],
    ['Ælian, V. H. ix. 3.', 'Ælian, V. H. ix. 3', 'Ælian, V. H, book 9, chapter 3'],
    ['Theophrast. C. P. ii. 3.', 'Theophrast. C. P. ii. 3', 'Theophrast. C. P, book 2, chapter 3'],
    ['Euseb. Chron. Can. i. 4.', 'Euseb. Chron. Can. i. 4', 'Euseb. Chron. Can, book 1, chapter 4'],
    ['Cyprian, Epist. 51.', 'Cyprian, Epist. 51', 'Cyprian, part 51'],
    ['Lact. Inst. Div. vi. 25.', 'Lact. Inst. Div. vi. 25', 'Lact. Inst. Div, book 6, chapter 25'],
    ['Aurel. v. 6.', 'Aurel. v. 6', 'Aurel, book 5, chapter 6'],
    ['Tac. Ann. L. i. c. 3.', 'Tac. Ann. L. i. c. 3', 'Tac. Ann, book 1, chapter 3'],
  ])('%s', (note, cited, meant) => expect(means(cited, note)).toBe(meant));

  it('a book about an author is a book', () => {
    expect(means('Norden’s *Plato*, vol. iii. p. 131', 'Norden’s *Plato*, vol. iii. p. 131.')).toBe(
      'Norden, Plato, 3, page 131',
    );
  });

  it('a section behind the numbers is part of the place', () => {
    expect(means('Strab. xvi. 1, § 14', 'Strab. xvi. 1, § 14.')).toBe(
      'Strabo, Geographica, book 16, chapter 1, section 14',
    );
    expect(resolved(withNotes('Diod. ii. 7, § 3.')).citations).toHaveLength(1);
  });

  it('Isaiah is a book of the Bible, and the word is a word', () => {
    expect(means('Is. xi. 11', 'Gen. x. 10; Is. xi. 11.')).toBe('Is, chapter 11, verse 11');
    expect(resolved(withNotes('So it is. XI. 3 men came.')).citations).toEqual([]);
  });
});

describe('where a head begins and ends', () => {
  it.each([
    // A stop and two dashes part citations, also behind a word that is cut short.
    ['Norden, Hist. de Kell, MS.--Hille, Quays, lib. 6, cap. 3.', 'Hille, Quays, lib. 6, cap. 3', 'Hille, Quays'],
    ['Hille, Quays, p. 2.--Norden, Hist. de Kell, MS., cap. 4.', 'Norden, Hist. de Kell, MS., cap. 4', 'Norden'],
    // Words that are cut short, and that no table knows.
    ['Norden, Molend. Ind., lib. 4, cap. 20.', 'Norden, Molend. Ind., lib. 4, cap. 20', 'Norden, Molend. Ind.'],
    ['The king was slain. Molin. Annales, tom. ii. p. 211.', 'Molin. Annales, tom. ii. p. 211', 'Molin. Annales, 2'],
    ['Comp. Norden, Voyage de Kell, tom. ii. p. 236.', 'Norden, Voyage de Kell, tom. ii. p. 236', 'Norden, Voyage'],
    ['Norden, Comp. Gramm. p. 3.', 'Norden, Comp. Gramm. p. 3', 'Norden, Comp. Gramm.'],
    // Of whom the chronicle speaks.
    ['See the rise of Hille, in Chron. Kell. p. 380.', 'Chron. Kell. p. 380', 'Chron. Kell., page 380'],
    ['See Hille, in Chron. Kell. p. 380.', 'Hille, in Chron. Kell. p. 380', 'Hille, Chron. Kell., page 380'],
  ])('%s · %s', (note, cited, meant) => expect(means(cited, note)).toContain(meant));

  it('a sentence that ends before the place is no head', () => {
    const note = 'See his Travels, vol. i. p. 4. This was the palace of Kell. Vol. ii. p. 173.';
    expect(means('Vol. ii. p. 173', note)).toBe('Travels, 2, page 173');
    expect(means('Hist. of Kell. Vol. ii. p. 173', 'Hist. of Kell. Vol. ii. p. 173.')).toContain('Hist. of Kell');
  });

  it.each([
    ['He lived in the cave of Kell. Mr. Hille (p. 3) says so.', 'Mr. Hille (p. 3)', 'Mr. Hille, page 3'],
    ['But Hille, the Bergen editor, (p. 26,) doubts it.', 'Hille, the Bergen editor, (p. 26', 'Hille, page 26'],
  ])('%s', (note, cited, meant) => expect(means(cited, note)).toBe(meant));

  it('a page in brackets that nothing explains is a place all the same, in notes alone', () => {
    expect(means('p. 386-388', 'The letters of the envoys (p. 386-388) say so.')).toBe('?, page 386-388');
    expect(resolved('The letters of the envoys (p. 386-388) say so.').citations).toEqual([]);
  });
});

describe('words of old scholars', () => {
  it('ubi supra stands for the work of the author', () => {
    expect(means('Hille, ubi supra, p. 45', 'Hille, The Quays, vol. i. p. 43.', 'Hille, ubi supra, p. 45.')).toBe(
      'Hille, The Quays, page 45',
    );
  });

  it('ante is a place of the text itself', () => {
    expect(resolved(withNotes('Ante, Book I., Chap. IV., p. 101.')).citations).toEqual([]);
  });

  it('chapt. is a chapter', () => {
    expect(means('Hille, Quays, chapt. xxv. p. 312', 'Hille, Quays, chapt. xxv. p. 312.')).toBe(
      'Hille, Quays, chapter 25, page 312',
    );
  });
});

describe('forms of their own', () => {
  it.each([
    // Author and title in italics, or letters that stand for it.
    ['Norden, *Mills of the North*, 386.', 'Norden, *Mills of the North*, 386', 'Norden, Mills of the North, page 386'],
    ['See Norden, *HL* 23.', 'Norden, *HL* 23', 'Norden, HL, page 23'],
    ['Norden, *HL* 186, fig. 17.', 'Norden, *HL* 186, fig. 17', 'Norden, HL, page 186, figure 17'],
    ['Norden, *HL* 14, pl. 4.', 'Norden, *HL* 14, pl. 4', 'Norden, HL, 14, figure 4'],
    ['Hille, *Kell Rev.* 1906, 43.', 'Hille, *Kell Rev.* 1906, 43', 'page 43'],
    // Editions by a raised number, volumes before an imprint.
    ['Norden, *Mills*² (Kell, 1873), ii. 230.', 'Norden, *Mills*² (Kell, 1873), ii. 230', 'Norden, Mills, 2, page 230'],
    [
      'Norden, *Mills*, v. (Jena, 1869) p. 204.',
      'Norden, *Mills*, v. (Jena, 1869) p. 204',
      'Norden, Mills, 5, page 204',
    ],
    // Volumes in capitals behind a comma.
    ['Norden, Mills of Kell, IV. 175, 268.', 'Norden, Mills of Kell, IV. 175, 268', '4, page 175, page 268'],
    // Pages that could be years.
    ['Norden, *Mills*, i. 1475, 1478.', 'Norden, *Mills*, i. 1475, 1478', 'Mills, 1, page 1475, page 1478'],
    ['J. R. A. S. xvi. 154.', 'J. R. A. S. xvi. 154', 'J. R. A. S., 16, page 154'],
    ['Strabo, viii. p. 362.', 'Strabo, viii. p. 362', 'Strabo, Geographica, book 8, page 362'],
    ['Dionys. Hal. A. R. vii. 3.', 'Dionys. Hal. A. R. vii. 3', 'Roman Antiquities, book 7, chapter 3'],
    ['Cod. Theod. lib. ix. tit. 16.', 'Cod. Theod. lib. ix. tit. 16', 'Cod. Theod, book 9, section 16'],
    ['Schol. ad Aristophan. Nub. v. 971.', 'Aristophan. Nub. v. 971', 'verse 971'],
  ])('%s · %s', (note, cited, meant) => expect(means(cited, note)).toContain(meant));

  it('a work that is cited later without a volume is another one', () => {
    expect(means('Norden, ii. 215', 'Norden, ii. 215.', 'Norden, *Les Quais*, 20.')).toBe('Norden, 2, page 215');
  });

  it.each([
    'They lived under Louis XIV. 24 men came.',
    'In the mill of Norden, *HL* 23 was the best barge.',
    'Above, vol. i. pp. 37.',
  ])('%s', text => expect(resolved(text).citations).toEqual([]));

  it('above is a place of the text itself', () => {
    expect(
      resolved(withNotes('Above, vol. i. pp. 376.', '*Ante*, ch. iv, p. 112.')).citations.map(({ work }) => work),
    ).not.toContain('Above');
  });
});
