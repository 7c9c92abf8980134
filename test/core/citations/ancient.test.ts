import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

/** What stands in a note, what is cited in it, and the places; null: no citation. */
const places = (note: string, cited: string): string | null => {
  const means = meaning(withNotes(note), cited);
  return means === null ? null : means.replace(/^.*?(?=(?:book|chapter|section|verse|part|page|column) )/, '');
};

describe('places of ancient works', () => {
  it.each([
    ['Tac. Ann. 1.1.3.', 'Tac. Ann. 1.1.3', 'book 1, chapter 1, section 3'],
    ['Thuc. 2.40.', 'Thuc. 2.40', 'book 2, chapter 40'],
    ['Thuc., 2, 13, 6; the wall was old.', 'Thuc., 2, 13, 6', 'book 2, chapter 13, section 6'],
    ['Suet. Aug. 28.', 'Suet. Aug. 28', 'chapter 28'],
    ['Sall. Cat. 12, on the harbour.', 'Sall. Cat. 12', 'chapter 12'],
    ['Plut. Vit. Caes. 66.', 'Plut. Vit. Caes. 66', 'chapter 66'],
    ['Xen. Mem. II, 7. 4.', 'Xen. Mem. II, 7. 4', 'book 2, chapter 7, section 4'],
    ['Hom. Il. 1.1; Hom. Od. 3.22.', 'Hom. Od. 3.22', 'book 3, chapter 22'],
    ['Augustine, *Confessions*, X.8.', 'Augustine, *Confessions*, X.8', 'book 10, chapter 8'],
    ['Aristotle, *Metaphysics*, Bk. V, Ch. 30.', 'Aristotle, *Metaphysics*, Bk. V, Ch. 30', 'book 5, chapter 30'],
    ['Plato, *Timaeus*, 44c.', 'Plato, *Timaeus*, 44c', 'page 44c'],
    ['Plut., Arat., 6, 1.', 'Plut., Arat., 6, 1', 'chapter 6, section 1'],
    ['Caes., De bello civ., 3, 3.', 'Caes., De bello civ., 3, 3', 'book 3, chapter 3'],
    ['Cicero pro Murena, c. 5.', 'Cicero pro Murena, c. 5', 'chapter 5'],
    ['St. Aug. De Civ. Dei, iv. 31.', 'Aug. De Civ. Dei, iv. 31', 'book 4, chapter 31'],
    ['Catull. lxiv. vv. 50-60.', 'Catull. lxiv. vv. 50-60', 'book 64, verse 50-60'],
    ['Verg. Aen. vi. 847, vv. 57-60.', 'Verg. Aen. vi. 847, vv. 57-60', 'book 6, chapter 847, verse 57-60'],
    ['Milton, P. L. ii. vv. 57-60.', 'Milton, P. L. ii. vv. 57-60', 'book 2, verse 57-60'],
  ])('%s · %s', (note, cited, means) => expect(places(note, cited)).toBe(means));
});

describe('an abbreviation before verses', () => {
  it('is that of the text, where it has given one', () => {
    const song = 'Anna Norden, *The Song of Kell* (Bergen: Fjord, 1978), p. 3 (hereafter SK).';
    expect(resolved(withNotes(song, 'SK, vv. 60-64.')).citations.map(({ work }) => work)).toEqual(['SK', 'SK']);
  });
});

describe('an ancient work', () => {
  it.each([
    ['St. Aug. De Civ. Dei, iv. 31.', 'Augustine, City of God, iv. 31.'],
    ['Hom. Il. i. 1.', 'Homer, *Iliad*, i. 1.'],
    ['Virg. Aen. vi. 847.', 'Vergil, Aeneid, vi. 847.'],
  ])('is the same however it is cut: %s %s', (short, long) => {
    const works = new Set(resolved(withNotes(short, long)).citations.map(({ work }) => work));
    expect(works.size).toBe(1);
  });

  it('is none where August is the month', () => {
    expect(places('Desp. Aug. 5, p. 73.', 'Aug. 5, p. 73')).toBeNull();
    expect(places('A letter of Aug. iv. 1701 says it.', 'Aug. iv. 1701')).toBeNull();
  });
});

describe('places of old scholars, in words of one letter', () => {
  it.each([
    ['Sozomen, l. i. c. 2.', 'Sozomen, l. i. c. 2', 'book 1, chapter 2'],
    ['as Sozomen declares, lib. 6 cap. 20.', 'Sozomen declares, lib. 6 cap. 20', 'book 6, chapter 20'],
    [
      'Prudent. in Symmachum, l. ii. 464, 486.',
      'Prudent. in Symmachum, l. ii. 464, 486',
      'book 2, verse 464, verse 486',
    ],
    ['Diodorus (lib. v. 26).', 'Diodorus (lib. v. 26', 'book 5, chapter 26'],
    ['Greg. Naz. iii. p. 70.', 'Greg. Naz. iii. p. 70', 'book 3, page 70'],
    ['Plin. Hist. Nat. xix. i.', 'Plin. Hist. Nat. xix. i', 'book 19, chapter 1'],
    ['the religion of Homer. Misopogon, p. 351.', 'Misopogon, p. 351', 'page 351'],
    ['Festus under “molina,” p. 539.', 'Festus under “molina,” p. 539', 'page 539'],
    ['Zosimus, l. ii. p. 104.', 'Zosimus, l. ii. p. 104', 'book 2, page 104'],
    ['Cyprian, Epist. 51, to his flock.', 'Cyprian, Epist. 51', 'part 51'],
    ['Norden de Molis, l. i. c. 9.', 'Norden de Molis, l. i. c. 9', 'book 1, chapter 9'],
    [
      'Gelasius Cyzic. in Act. Concil. Nicen. l. i. c. 4.',
      'Gelasius Cyzic. in Act. Concil. Nicen. l. i. c. 4',
      'book 1, chapter 4',
    ],
  ])('%s · %s', (note, cited, means) => expect(places(note, cited)).toBe(means));

  it('ibid. goes on with book and chapter', () => {
    expect(meaning(withNotes('Herodotus, 7.188.', 'Ibid., 7.192.'), 'Ibid., 7.192')).toContain('book 7, chapter 192');
    expect(meaning(withNotes('Strab., 7, 7, 3.', 'Id., 12, 8, 8-9.'), 'Id., 12, 8, 8-9')).toContain(
      'book 12, chapter 8, section 8-9',
    );
    expect(meaning(withNotes('Norden, The Mills, p. 3.', 'Ibid., 12, 18, 25.'), 'Ibid., 12, 18, 25')).toContain(
      'page 12, page 18',
    );
  });
});

describe('what only looks like an ancient place', () => {
  it.each([
    'It opened on August 28, 1878, and closed.',
    'The award was Eur. 3.50 a day.',
    'App. 254.2 The manager agreed.',
    'Sen. 12.3 of the bill was struck.',
    'We ran Homer 2.0 on every machine.',
    'Clement VIII, 3 years later, came back.',
    'Just 12, 13 or 14 men were left.',
  ])('%s', text => expect(resolved(text).citations).toEqual([]));
});

describe('who bears the name of an ancient author, and editions by their pages', () => {
  it.each([
    [
      'Anna Norden and Jerome McQuay, “Water,” *The Mills* 30, no. 1 (Winter 1999), 29',
      'Anna Norden and Jerome McQuay, Water, 30, issue 1, page 29',
    ],
    ['Augustine, *Confessions*, trans. Henry Norden (Oxford: OUP, 1991), 23', 'Augustine, Confessions, page 23'],
    ['Plato, *Republic*, trans. A. B. Norden (Bergen: Fjord, 1992), 45-46', 'Plato, Republic, page 45-46'],
    ['Augustine, *Confessions* 3.4', 'Augustine, Confessions, book 3, chapter 4'],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
  });
});
