import { describe, expect, it } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

// Places of ancient works as scholars of about 1900 and of today write them: blanks behind stops, place behind place, and what
// ibid. and op. cit. go on with.

/** What each citation of a note means. */
const all = (...notes: readonly string[]): readonly string[] => resolved(withNotes(...notes)).citations.map(said);

const LIVY = 'Livy, Ab urbe condita';

describe('numbers parted by stops and blanks', () => {
  it.each([
    ['Livy, 38. 35.', 'Livy, 38. 35', `${LIVY}, book 38, chapter 35`],
    ['*Livy*, 38. 35; a bad year.', '*Livy*, 38. 35', `${LIVY}, book 38, chapter 35`],
    [
      'Pliny, Nat. Hist., 7. 116 ff.',
      'Pliny, Nat. Hist., 7. 116 ff.',
      'Pliny, Naturalis Historia, book 7, chapter 116',
    ],
    ['Plautus, Truc., 691 (see Festus).', 'Plautus, Truc., 691', 'Plautus, Truc, verse 691'],
    ['Cicero, *Phil.*, 2. 45 *f.*', 'Cicero, *Phil.*, 2. 45 *f.*', 'Cicero, Phil, book 2, chapter 45'],
    ['Cic. *ad Att.* 5.21. 10-13.', 'Cic. *ad Att.* 5.21. 10-13', 'Cic. ad Att, book 5, chapter 21, section 10-13'],
  ])('%s · %s', (note, cited, means) => expect(meaning(withNotes(note), cited)).toBe(means));

  it.each(['Livy, 38. 35 men came.', 'See Livy. 38. 35 men came.'])('%s is a sentence', note =>
    expect(all(note)).toEqual([]),
  );
});

describe('place behind place', () => {
  it.each([
    ['Thuc. 2.40; 3.12.', ['book 2, chapter 40', 'book 3, chapter 12']],
    [
      'Thuc. 1.1.3, 2.5 and 14.22.1-3.',
      ['book 1, chapter 1, section 3', 'book 2, chapter 5', 'book 14, chapter 22, section 1-3'],
    ],
    ['Thuc., 6, 29, 6; 7, 12; the wall was old.', ['book 6, chapter 29, section 6', 'book 7, chapter 12']],
    [
      'Thuc. 5.21. 10; 6.1. 5-7; 6.2.',
      ['book 5, chapter 21, section 10', 'book 6, chapter 1, section 5-7', 'book 6, chapter 2'],
    ],
    ['Thuc. 2.40; 8.2 metres of wall.', ['book 2, chapter 40']],
  ])('%s', (note, means) => {
    const work = 'Thucydides, History of the Peloponnesian War';
    expect(all(note)).toEqual(means.map(each => `${work}, ${each}`));
  });

  it('in running text only in brackets', () => {
    expect(resolved('The wall (Thuc. 2.40; 3.12) was old.').citations.map(said)).toHaveLength(2);
    expect(resolved('We ran Homer 2.0; 3.1, too, was tried.').citations).toEqual([]);
  });

  it('and no volumes or pages of modern works', () => {
    expect(all('Norden, *Mills*, p. 12, 13; 14, 15.')).toEqual(['Norden, Mills, page 12, page 13']);
  });
});

describe('ibid. and op. cit.', () => {
  it.each([
    ['Cic. *ad Att.* 5.21.', 'Ibid., 1. 14. 5', 'Cic. ad Att, book 1, chapter 14, section 5'],
    ['Cic. *ad Att.* 5.21.', '*Ibid.*, 2. 6', 'Cic. ad Att, book 2, chapter 6'],
    ['Norden, *Mills*, ii. 46.', 'Ibid., 2. 48', 'Norden, Mills, 2, page 48'],
    ['Plut., Arat., 6, 1.', 'Ibid., 7. 2', 'Plut., Arat, chapter 7, section 2'],
    ['Plautus, *Truc.*, 691.', 'Ibid., 702', 'Plautus, Truc, verse 702'],
    ['Plutarch, *Numa*, 13.', 'Plutarch, *op. cit.* 39', 'Plutarch, Numa, chapter 39'],
    ['Plutarch, *Numa*, 13.', 'Plutarch, op. cit., p. 39', 'Plutarch, Numa, page 39'],
    ['Livy, 38. 35.', 'Ibid., p. 39', `${LIVY}, page 39`],
  ])('%s · %s', (before, cited, means) => expect(meaning(withNotes(before, `${cited}.`), cited)).toBe(means));

  it('a number that ends a note is no volume', () => {
    expect(all('Norden, *Mills*, p. 44.', 'Ibid., 45. 12 men came.')[1]).toBe('Norden, Mills, page 45');
  });
});

describe('chapters by their words', () => {
  it.each([
    [
      'Hippolytus, *Refut.* v. cc. 8, 9, pp. 162, 168.',
      'Hippolytus, Refut, book 5, chapter 8, chapter 9, page 162, page 168',
    ],
    ['Strabo, iv. cc. 3-5.', 'Strabo, Geographica, book 4, chapter 3-5'],
    ['Koran, c. 2, 6, 12.', 'Koran, chapter 2, chapter 6, chapter 12'],
    ['Koran, c. 5, p. 94, and Norden.', 'Koran, chapter 5, page 94'],
    ['Koran, c. 17, v. 1.', 'Koran, chapter 17, verse 1'],
  ])('%s', (note, means) => expect(all(note)).toEqual([means]));
});
