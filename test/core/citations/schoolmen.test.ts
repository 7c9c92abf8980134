import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

describe('the books of Thomas Aquinas by part, question and article', () => {
  it.each([
    ['S. T. I-II, q. 94, a. 2', 'Summa Theologiae, part I-II, chapter 94, section 2'],
    ['S.Th. I-II, 94, 2', 'Summa Theologiae, part I-II, chapter 94, section 2'],
    ['STh I–II q. 94 a. 2, c.', 'Summa Theologiae, part I–II, chapter 94, section 2'],
    ['ST I-II 94.2', 'Summa Theologiae, part I-II, chapter 94, section 2'],
    ['Summa Theologiae I, q. 1, a. 1, ad 2', 'Summa Theologiae, part 1, chapter 1, section 1'],
    ['Aquinas, *Summa Theologiae*, I-II, q. 94, a. 2', 'Summa Theologiae, part I-II, chapter 94, section 2'],
    ['Thomas Aquinas, ST II-II, q. 47, aa. 6-8', 'Summa Theologiae, part II-II, chapter 47, section 6-8'],
    ['SCG III, c. 25', 'Summa contra Gentiles, book 3, chapter 25'],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(`See ${cited}`), cited)).toBe(means);
  });

  it('stand in running text too', () => {
    expect(meaning('So it is in ST I-II, q. 94, a. 2, they say.', 'ST I-II, q. 94, a. 2')).toBe(
      'Summa Theologiae, part I-II, chapter 94, section 2',
    );
  });

  it.each([
    'The ST 94 and the ST I 5 were sold.',
    'They took the SCG III and left.',
    'The q. 94 of the ST I-II series.',
  ])('not: %s', prose => {
    expect(resolved(prose).citations).toEqual([]);
  });
});

describe('chapters of the Bible in large Roman numbers', () => {
  it.each([
    ['Gen. XII, 3', 'Gen, chapter 12, verse 3'],
    ['Matth. XVIII. 15', 'Matth, chapter 18, verse 15'],
    ['Exod. XX: 13', 'Exod, chapter 20, verse 13'],
    ['1 Cor. XIII, 4', '1 Cor, chapter 13, verse 4'],
    ['Acts II, 3', 'Acts, chapter 2, verse 3'],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(`See ${cited}.`), cited)).toBe(means);
  });

  it.each(['Louis XIV, 24 years old, came.', 'James II, 12, and Philip II, 14, came.', 'The mill of Kell. XII, 3.'])(
    'not: %s',
    prose => {
      expect(resolved(prose).citations).toEqual([]);
      expect(resolved(withNotes(prose)).citations.filter(({ locators }) => locators[0]?.label === 'chapter')).toEqual(
        [],
      );
    },
  );
});
