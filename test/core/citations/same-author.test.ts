import { describe, expect, it } from 'vitest';
import { resolved, said, withNotes } from './resolved.ts';

const works = (...notes: string[]) => resolved(withNotes(...notes)).citations.map(said);

const SLUICES = 'Anna Vester, *Sluices of the Fen* (Ghent: Kade, 1981), 14.';

describe('a word that repeats the author', () => {
  it.each([
    ['Idem, *Dikes of the North* (Ghent: Kade, 1985), 3.', 'Anna Vester, Dikes of the North, page 3'],
    ['Dies., Deiche des Nordens, Bremen 1985, S. 3.', 'Anna Vester, Deiche des Nordens, page 3'],
    ['Id., *Les Digues du Nord*, Gand, Kade, 1985, p. 3.', 'Anna Vester, Les Digues du Nord, page 3'],
  ])('is read as the author of the note before: %s', (note, means) => {
    expect(works(SLUICES, note)[1]).toBe(means);
  });

  it('makes the surname alone mean either book', () => {
    const { citations } = resolved(
      withNotes(SLUICES, 'Idem, *Dikes of the North* (Ghent: Kade, 1985), 3.', 'Vester, 40.'),
    );
    expect(said(citations[2])).toBe('?, page 40');
    expect(citations[2].candidates).toEqual([0, 1]);
  });

  it('is read so behind a short form too', () => {
    expect(works(SLUICES, 'Vester, 15; idem, *Dikes of the North* (Ghent: Kade, 1985), 3.')[2]).toBe(
      'Anna Vester, Dikes of the North, page 3',
    );
  });

  it('is read so behind *ibid.*, unless that may stand for several works', () => {
    const idem = 'Idem, *Dikes of the North* (Ghent: Kade, 1985), 3.';
    expect(works(SLUICES, 'Ibid., 15.', idem)[2]).toBe('Anna Vester, Dikes of the North, page 3');
    const two = `${SLUICES.slice(0, -1)}; Rolf Kranz, *Weirs* (Bergen: Fjord, 1979), 8.`;
    expect(works(two, 'Ibid., 15.', idem)[3]).toBe('Dikes of the North, page 3');
  });

  it('is read so in italics', () => {
    expect(works(SLUICES, '*Id.*, *Dikes of the North*, p. 3.')[1]).toBe('Anna Vester, Dikes of the North, page 3');
  });

  it('says nothing over a note that cites nothing', () => {
    expect(works(SLUICES, 'The pumps were new.', 'Idem, *Dikes of the North* (Ghent: Kade, 1985), 3.')[1]).toBe(
      'Dikes of the North, page 3',
    );
  });
});

describe('a word that repeats an ancient author', () => {
  it.each([
    ['Seneca, *De Ira*, iii. 12.', 'Id. *Ep.* lxxv. 3.', 'Seneca, Ep, book 75, chapter 3'],
    ['Tac. *Ann.* i. 4.', 'Id. Hist. ii. 8.', 'Tac. Hist, book 2, chapter 8'],
    [
      'Clement of Alexandria, *Strom.* iv. 8.',
      'Ibid. *De Clem.* ii. 6.',
      'Clement of Alexandria, De Clem, book 2, chapter 6',
    ],
    ['Cicero, *De Off.* i. 8.', 'Id. *in Verr.* ii. 4.', 'Cicero, in Verr, book 2, chapter 4'],
    [
      'Anna Vester, *Sluices of the Fen*, ii. 14.',
      'Id. *Dikes of the North*, i. 44.',
      'Anna Vester, Dikes of the North, 1, page 44',
    ],
  ])('stands for him before another title: %s %s', (first, second, means) => {
    expect(works(first, second)).toEqual([expect.any(String), means]);
  });

  it('is no author of what another wrote, of a book of the Bible or of the same work', () => {
    expect(works('Cicero, *De Off.* i. 8.', 'Id. Suet. *Aug.* 12.')[1]).toBe('Suet. Aug, chapter 12');
    expect(works('Cicero, *De Off.* i. 8.', 'Ibid. Gen. ii. 4.')[2]).toBe('Gen, chapter 2, verse 4');
    expect(works('Cicero, *De Off.* i. 8.', 'Id. Book ii. ch. 4.')[1]).toBe('Cicero, De Off, book 2, chapter 4');
    expect(works('Norden v. Kell, 803 F.2d 625, 629 (2d Cir. 1986).', 'Id. Art. II. 4.').slice(1)).not.toContainEqual(
      expect.stringContaining('Art'),
    );
  });
});

describe('a note that names a box of an archive', () => {
  it.each([
    ['A letter in the town archive, box 3, says the same.', 'Ibid., 21.'],
    ['Ein Brief im Stadtarchiv, Karton 3, sagt dasselbe.', 'Ebd., S. 21.'],
    ['Une lettre du fonds municipal, liasse 3, le dit.', 'Ibid., p. 21.'],
  ])('is not looked past: %s', (note, ibid) => {
    expect(works(SLUICES, note, ibid)).toEqual(['Anna Vester, Sluices of the Fen, page 14', '?, page 21']);
  });
});
