import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

// One work, however its author and title are written.

const works = (...cited: readonly string[]): readonly (string | null)[] =>
  resolved(withNotes(...cited.map(each => `${each}.`))).citations.map(({ work }) => work);

describe('forms of one work', () => {
  it.each([
    ['Plut. *Numa*, 3', 'Plutarch, *Numa*, 4', 'Plutarchus, *Numa*, 5'],
    ['Tac. *Ann.* ii. 3', 'Tacitus, *Annals*, ii. 4', 'Tacit. *Annal.* ii. 4'],
    ['Cic. *De Off.* i. 3', 'Cicero, *De Officiis*, i. 4', 'Cicero de Off. I. 4'],
    ['Cic. *Tusc. Quæst.* iv. 3', 'Cicero, *Tusc. Disp.* iv. 4'],
    ['Hom. *Il.* i. 3', 'Homer, *Iliad*, i. 4'],
    ['Josephus, *Ant.* i. 3', 'Joseph. *Antiq. Jud.* i. 4'],
    ['Euseb. *Hist. Eccl.* i. 3', 'Eusebius, *H. E.* i. 4'],
    ['Clem. Alex. *Strom.* i. 3', 'Clement of Alexandria, *Strom.* i. 4'],
    ['Vell. Paterc. II, 27, 4', 'Velleius Paterculus, ii. 28', 'Velleius, ii. 3'],
    ['Val. Max. VI, 8, 2', 'Valerius Maximus, vi. 9'],
    ['Diog. Laert. vi. 3', 'Diogenes Laertius, vi. 4', 'Diog. Laërt. vi. 5'],
    ['St. Aug. *De Civ.* vii. 5', 'Augustine, *De Civ. Dei*, iv. 11', 'August. *De Civitate Dei*, i. 1'],
    ['Sen. *Ep.* 3', 'Seneca, *Epist.* 4'],
  ])('%s', (...forms) => {
    const found = works(...forms);
    expect(found).toHaveLength(forms.length);
    expect(new Set(found).size).toBe(1);
  });

  it.each([
    ['Cic. *De Off.* i. 3', 'Cic. *De Fin.* i. 3'],
    ['Suet. *Tit.* 3', 'Suet. *Tib.* 3'],
    ['Gregory of Tours, *Hist.* ii. 3', 'Gregory of Nyssa, *Hist.* ii. 3'],
    ['Caes. *B. G.* i. 3', 'Caes. *B. C.* i. 3'],
  ])('%s and %s are two', (...forms) => expect(new Set(works(...forms)).size).toBe(2));
});

describe('where an ancient author begins and ends', () => {
  it('a second author behind a title in italics', () => {
    expect(
      meaning(withNotes('Diog. Laert. *Zeno.* St. Aug. *De Civ. Dei*, iv. 11.'), 'Aug. *De Civ. Dei*, iv. 11'),
    ).toBe('Aug. De Civ. Dei, book 4, chapter 11');
  });

  it('short names of months and of others', () => {
    expect(meaning(withNotes('Suet. Aug. 28.'), 'Suet. Aug. 28')).toBe('Suet. Aug, chapter 28');
    expect(works('It was Aug. 12, 1878', 'Val. 3. 4', 'In Aug. 3. 4 men came')).toEqual([]);
    expect(meaning(withNotes('Aug. Norden, *Mühlen*, p. 3.'), 'Aug. Norden, *Mühlen*, p. 3')).toBe(
      'Aug. Norden, Mühlen, page 3',
    );
  });
});
