import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

const KELL = 'Anna Norden, The Mills of Kell, Bergen, 1978, p. 3.';
const KELL_ID = 'Anna Norden, The Mills of Kell';

describe('the note in which the work was cited, in brackets', () => {
  it.each([
    ['Norden (Anm. 1), S. 33', 'page 33'],
    ['Norden (see note 1), p. 33', 'page 33'],
    ['Norden (n. 1), p. 33', 'page 33'],
    ['Norden, *Mills* (n. 1), 33', 'page 33'],
    ['Norden (n 1) 33', 'page 33'],
    ['Norden, op. cit., n. 1, p. 33', 'page 33'],
  ])('%s', (cited, place) => {
    expect(meaning(withNotes(KELL, `${cited}.`), cited)).toBe(`${KELL_ID}, ${place}`);
  });

  it('a remark on a note is no citation', () => {
    expect(resolved('Norden (see note 1) says so, and Hille (n. 2) does not.').citations).toEqual([]);
  });
});

describe('author or title and page in brackets, with a list of works', () => {
  const LIST =
    '\n\n# Works Cited\n\nNorden, Anna. *The Mills of Kell*. Fjord, 1978.\n\nHille, Peter. “The Long Quay.” *Quays*, vol. 12, 1951, pp. 3–40.\n';
  it.each([
    ['(*Mills* 33)', '*Mills* 33', `${KELL_ID}, page 33`],
    ['(“Long Quay” 12)', '“Long Quay” 12', 'Peter Hille, The Long Quay, page 12'],
    ['(Norden 33; Hille 4)', 'Hille 4', 'Peter Hille, The Long Quay, page 4'],
    ['(see Norden 33)', 'Norden 33', `${KELL_ID}, page 33`],
    ['(qtd. in Norden 33)', 'Norden 33', `${KELL_ID}, page 33`],
  ])('%s', (bracket, cited, means) => {
    expect(meaning(`It went on ${bracket}.${LIST}`, cited)).toBe(means);
  });

  it('years of a title in italics are no pages', () => {
    const text = '(Norden, *Kell and its Mills, 1918-1921*, p. 9) and [*Kell and its Mills, 1918-1921*].';
    expect(meaning(text, '*Kell and its Mills, 1918-1921*')).toBeNull();
  });
});

describe('a name given in a sentence of its own, or by initials', () => {
  it.each([
    ['33. Hereafter cited as *MK*.', '*MK*, 44'],
    ['33. Hereafter cited parenthetically as MK.', 'MK, 44'],
    ['33. Henceforth MK.', 'MK 44'],
    ['33 (MK).', 'MK 44'],
  ])('%s', (clause, cited) => {
    const notes = [`Anna Norden, *Mills of Kell* (Bergen: Fjord, 1978), ${clause}`, `${cited}.`];
    expect(meaning(withNotes(...notes), cited)).toBe('MK, page 44');
  });

  it.each([
    'Anna Norden, *Mills of Kell* (Bergen: Fjord, 1978), 33 (PB).',
    'Anna Norden, *Mills of Kell* (Bergen: Fjord, 1978), 33. Hereafter the king ruled alone.',
    'Anna Norden, *Mills of Kell* (Bergen: Fjord, 1978), 33. Henceforth Hille was king of all the mills.',
    'The Board of Mills (BM) met in *Kell* (KX).',
  ])('none: %s', note => {
    expect(resolved(withNotes(note)).citations.filter(({ kind }) => kind === 'definition')).toEqual([]);
  });
});

describe('books of the Bible with a comma before the verse', () => {
  it.each([
    ['Gen 1,3', 'Gen, chapter 1, verse 3'],
    ['Mt 5,3–12', 'Mt, chapter 5, verse 3-12'],
    ['1 Kor 13, 4', '1 Kor, chapter 13, verse 4'],
    ['1. Kor 13,4', '1. Kor, chapter 13, verse 4'],
    ['Jn 3, 16', 'Jn, chapter 3, verse 16'],
    ['Мф. 5, 3', 'Мф, chapter 5, verse 3'],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
    expect(meaning(`So it is written (see ${cited}).`, cited)).toBe(means);
  });

  it('money, measures and people are none', () => {
    const prose = 'It cost Mark 5,50 and weighed 12,5 kg. Mark 7, 8, and John 3, 4 came; Est 12,3. James 12, 3 stayed.';
    expect(resolved(prose).citations).toEqual([]);
  });
});

describe('volume and page behind the letters of a work', () => {
  it.each([
    ['LCW, 26: 83-4', 'LCW, 26, page 83-84'],
    ['MEW 23: 192', 'MEW, 23, page 192'],
    ['SW VII/1, 361', 'SW, VII/1, page 361'],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
  });
});
