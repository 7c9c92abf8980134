import { describe, expect, it } from 'vitest';
import { resolved, said, withNotes } from './resolved.ts';

// Books, parts and collections as old historians of the church cite them.

const all = (...notes: readonly string[]): readonly string[] => resolved(withNotes(...notes)).citations.map(said);

describe('further books of a work', () => {
  it.each([
    [
      'Norden, Hist. of Kell, Lib. VII, cap. xxix; Lib. VIII, cap. i, v.',
      ['book 7, chapter 29', 'book 8, chapter 1, chapter 5'],
    ],
    ['Norden, Hist. of Kell, lib. ii. cap. 3; lib. iii. cap. 4.', ['book 2, chapter 3', 'book 3, chapter 4']],
    ['Norden, Hist. of Kell, Lib. v. cap. 15. Cf. Lib. VI. cap. 24.', ['book 5, chapter 15', 'book 6, chapter 24']],
  ])('%s', (note, means) => expect(all(note)).toEqual(means.map(each => `Norden, Hist. of Kell, ${each}`)));

  it('a book of nothing is no work', () => {
    expect(all('Cf. Lib. VI. cap. 24.')).toEqual([]);
  });

  it('Livy cut short is none', () => {
    expect(all('Norden, *Mills*, lib. ii. cap. 3; Liv. vi. 24.')).toEqual([
      'Norden, Mills, book 2, chapter 3',
      'Livy, Ab urbe condita, book 6, chapter 24',
    ]);
  });
});

describe('large letters behind words cut short', () => {
  it.each([
    ['Norden, Hist. of Kell, P. IV, cap. xxxi.', 'Norden, Hist. of Kell, part 4, chapter 31'],
    ['Norden, Hist. of Kell, P. XII.', 'Norden, Hist. of Kell, page XII'],
    ['Norden, Ampliss. Coll. VI. 122.', 'Norden, Ampliss. Coll., 6, page 122'],
    ['Norden, *Mills*, coll. 122-124.', 'Norden, Mills, column 122-124'],
  ])('%s', (note, means) => expect(all(note)).toEqual([means]));

  it('Peter Martyr and the month of March are no Martial', () => {
    expect(all('Pet. Mart. Epistt., 342, 344.')).toEqual([]);
    expect(all('Mart. *Ep.* i. 3.')).toEqual(['Mart. Ep, book 1, chapter 3']);
  });
});

it('ibid. does not reach past a drawer of an archive', () => {
  const [, ibid] = all('Norden, *Mills*, p. 9.', 'Archivo de la Villa de Kell, Cajon I, n. 302.', 'Ibidem, n. 300.');
  expect(ibid).toMatch(/^\?/);
});
