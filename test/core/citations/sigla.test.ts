import { expect, it } from 'vitest';
import { meaning, withNotes } from './resolved.ts';

it.each([
  ['MEW 23, 192', 'MEW, 23, page 192'],
  ['MEW 46, 12', 'MEW, 46, page 12'],
  ['MEW 20, 248f.', 'MEW, 20, page 248'],
  ['K. Marx, Kapital I, MEW 23, 192', 'MEW, 23, page 192'],
  ['LCW 26, 192', 'LCW, 26, page 192'],
  ['LCW, 26, 192', 'LCW, page 26, page 192'],
])('%s: behind the letters of an edition in volumes stand volume and page', (cited, means) => {
  expect(meaning(`Es brannte (${cited}).`, cited)).toBe(means);
});

it('so it is in a sentence, where the edition is known', () => {
  expect(meaning('Es brannte. K. Marx, Kapital I, MEW 23, 192.', 'K. Marx, Kapital I, MEW 23, 192')).toBe(
    'MEW, 23, page 192',
  );
  expect(meaning('He drove a BMW 23, 192 miles.', 'BMW 23, 192')).toBeNull();
});

it('behind the letters of a work in one volume stand pages', () => {
  const notes = ['Norden, The Mills of Kell, Bergen, 1978, p. 3 (hereafter cited as TMK).', 'TMK 23, 192.'];
  expect(meaning(withNotes(...notes), 'TMK 23, 192')).toBe('TMK, page 23, page 192');
});

it.each([
  ['Acts xxviii. 13', 'Acts, chapter 28, verse 13'],
  ['Ro 11:36', 'Ro, chapter 11, verse 36'],
])('%s: a book of the Bible has no author before it', (cited, means) => {
  expect(meaning(withNotes(`See the voyages of St. Paul, ${cited}.`), cited)).toBe(means);
});

it.each([
  ['Norden, *Mills and Wheels* (Bergen: Fjord, 1977), 9.', '*MW*, p. 30', 'Norden, Mills and Wheels, page 30'],
  ['Norden, *Mills and Wheels* (Bergen: Fjord, 1977), 9.', '*MAW*, p. 30', 'Norden, Mills and Wheels, page 30'],
  ['Norden, *Mills and Wheels* (Bergen: Fjord, 1977), 9.', '*MQ*, p. 30', 'MQ, page 30'],
  [
    'Norden, *Mills and Wheels* (Bergen: Fjord, 1977), 9; Hille, *Men and Water* (Bergen: Fjord, 1980), 3.',
    '*MW*, p. 30',
    'MW, page 30',
  ],
])('letters in italics stand for the one title they begin: %s · %s', (first, cited, means) => {
  expect(meaning(withNotes(first, `${cited}.`), cited)).toBe(means);
});

it('letters that are all numerals are an abbreviation where they make no number', () => {
  const text =
    'It began there (Norden, Letters and Cards, Vol. II, p. 9, hereafter cited as LC). It went on (LC, II, p. 96).';
  expect(meaning(text, 'LC, II, p. 96')).toBe('LC, 2, page 96');
});
