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
    ['Tac. Ann. L. i. c. 3.', 'Tac. Ann. L. i. c. 3', 'Tac. Ann, book 1, chapter 3'],
  ])('%s', (note, cited, meant) => expect(means(cited, note)).toBe(meant));

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
