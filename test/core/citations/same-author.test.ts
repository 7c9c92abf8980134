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

  it('says nothing behind *ibid.* or over a note that cites nothing', () => {
    expect(works(SLUICES, 'Ibid., 15.', 'Idem, *Dikes of the North* (Ghent: Kade, 1985), 3.')[2]).toBe(
      'Dikes of the North, page 3',
    );
    expect(works(SLUICES, 'The pumps were new.', 'Idem, *Dikes of the North* (Ghent: Kade, 1985), 3.')[1]).toBe(
      'Dikes of the North, page 3',
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
