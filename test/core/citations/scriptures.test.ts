import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

describe('scriptures, by the places that all editions share', () => {
  it.each([
    ['Rig Veda, X. 90, 12', 'Rig Veda, book 10, chapter 90, section 12'],
    ['Ṛgveda x. 90. 12', 'Rig Veda, book 10, chapter 90, section 12'],
    ['Manu, ii. 17', 'Manu, book 2, chapter 17'],
    ['Manu, X. 4', 'Manu, book 10, chapter 4'],
    ['Mahāvagga I, 21, 4', 'Mahavagga, book 1, chapter 21, section 4'],
    ['Śat. Brâhm. X. 5. 2. 16', 'Satapatha Brahmana, book 10, chapter 5, section 2, section 16'],
    ['Brih.-ar. Up. IV. 4. 23', 'Brihadaranyaka Upanishad, book 4, chapter 4, section 23'],
    ['Mahâbh. XII. 337 ff.', 'Mahabharata, book 12, chapter 337'],
    ['Dhammapada, 153', 'Dhammapada, verse 153'],
    ['Koran, v. 116', 'Koran, chapter 5, verse 116'],
    ['Koran, chapt. xii. 24', 'Koran, chapter 12, verse 24'],
    ['Koran (xxiv. 2)', 'Koran, chapter 24, verse 2'],
    ["Qur'an 2:255", 'Koran, chapter 2, verse 255'],
    ['Sūra lvii. 3-5', 'Koran, chapter 57, verse 3-5'],
  ])('%s', (cited, meant) => expect(meaning(withNotes(`See ${cited}. So it stands.`), cited)).toBe(meant));

  it('in a sentence a book and a chapter are enough', () => {
    expect(meaning('It is told in the Mahābhārata, xii. 337, that he fled.', 'Mahābhārata, xii. 337')).toBe(
      'Mahabharata, book 12, chapter 337',
    );
  });

  it.each([
    'He had read the Koran in 1622.',
    'He had read the Koran, 3 times.',
    'The laws of Manu, 1794, were his first book.',
    'A. N. 3, 4 and 5 were sold.',
    'The crown relied on R. v. 12 others.',
  ])('%s', text => expect(resolved(text).citations).toEqual([]));

  it('an epistle is none', () => {
    expect(meaning(withNotes('So 1 Kor 13, 4.'), '1 Kor 13, 4')).toBe('1 Kor, chapter 13, verse 4');
  });
});

describe('further places behind a semicolon', () => {
  it.each([
    ['Gen. x. 10; xi. 2-4.', 'xi. 2-4', 'Gen, chapter 11, verse 2-4'],
    ['Strabo, ii. 1, 31, and xv. 1, 11.', 'xv. 1, 11', 'Strabo, Geographica, book 15, chapter 1, section 11'],
    ['Koran, ii. 256; iv. 124.', 'iv. 124', 'Koran, chapter 4, verse 124'],
    ['Norden, *Quays*, ii. 387; xvi. 7.', 'xvi. 7', 'Norden, Quays, 16, page 7'],
  ])('%s · %s', (note, cited, meant) => expect(meaning(withNotes(note), cited)).toBe(meant));
});
