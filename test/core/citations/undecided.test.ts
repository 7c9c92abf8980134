import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { meaning, resolved, said, withNotes } from './resolved.ts';

const KELL = 'Anna Norden, *The Mills of Kell* (Bergen: Fjord, 1978), 12';
const LAW = 'Anna Norden, *Water and Law* (Bergen: Fjord, 1980), 8';
const QUAY = 'Peter Hille, *The Long Quay* (Bremen: Mole, 1951), 40';

describe('author and date, with several works of a year', () => {
  const list = (...entries: string[]) => `\n\n# References\n\n${entries.join('\n\n')}\n`;
  const KELL_1978 = 'Norden, Anna. 1978. The Mills of Kell. Bergen: Fjord.';
  const LAW_1978 = 'Norden, Anna. 1978. Water and Law. Bergen: Fjord.';

  it('names the works, though the text cites them nowhere else', () => {
    const { citations, works } = resolved(`It burned (Norden 1978, 3).${list(KELL_1978, LAW_1978)}`);
    expect(citations.map(said)).toEqual(['?, page 3']);
    const meant = citations[0].candidateWorks!.map(id => works.find(work => work.id === id)!);
    expect(meant.map(({ title }) => title)).toEqual(['The Mills of Kell', 'Water and Law']);
    expect(meant.every(({ definedAt }) => definedAt !== null)).toBe(true);
    expect(citations[0].evidence).toBe(
      'several works of 1978 are listed: Norden, The Mills of Kell and Norden, Water and Law',
    );
  });

  it('also where the list tells them apart by letters and the citation does not', () => {
    const lettered = list(KELL_1978.replace('1978', '1978a'), LAW_1978.replace('1978', '1978b'));
    const { citations } = resolved(`It burned (Norden 1978, 3). As Norden (1978b: 4) says.${lettered}`);
    expect(citations.map(said)).toEqual(['?, page 3', 'Norden 1978b, page 4']);
    expect(citations[0].candidateWorks).toEqual(['Norden 1978a', 'Norden 1978b']);
  });

  it('decides where only one is of that year', () => {
    const { citations } = resolved(`It burned (Norden 1978, 3).${list(KELL_1978, LAW_1978.replace('1978', '1980'))}`);
    expect(citations.map(said)).toEqual(['Norden 1978, page 3']);
  });
});

describe('a place behind a sentence that reports on an author', () => {
  const BOTH = `It began (${KELL}). Then it stopped (${QUAY}).`;
  const KELL_ID = 'Anna Norden, The Mills of Kell';
  const QUAY_ID = 'Peter Hille, The Long Quay';

  it.each([
    'As Norden has shown, the wheel was new (p. 14).',
    'As Anna Norden has shown, “The wheel was new. It turned.” (p. 14)',
    'Norden argues that the wheel was new (p. 14).',
    'Norden has rightly pointed out that the wheel was new (p. 14).',
    'According to Norden the wheel was new (p. 14).',
    'Nach Norden war das Rad neu (S. 14).',
    'Norden schreibt, das Rad sei neu (S. 14).',
    'Selon Norden, la roue était neuve (p. 14).',
    'Secondo Norden la ruota era nuova (p. 14).',
  ])('%s', sentence => {
    const place = /[pS]\. 14/.exec(sentence)![0];
    expect(meaning(`${BOTH} ${sentence}`, place)).toBe(`${KELL_ID}, page 14`);
  });

  it.each([
    ['The wheel was new (p. 14).', 'no author is named'],
    ['Norden came to Bremen that year (p. 14).', 'the author is only mentioned'],
    ['Norden argues so. The wheel was new (p. 14).', 'another sentence names the author'],
    ['As Norden and Hille have shown, it was new (p. 14).', 'the one cited last is named too'],
    ['As Hille has shown, it was new (p. 14).', 'the one cited last is named'],
  ])('%s: %s', sentence => {
    expect(meaning(`${BOTH} ${sentence}`, 'p. 14')).toBe(`${QUAY_ID}, page 14`);
  });

  it('is left open where no work by the one who is named was cited', () => {
    expect(meaning(`${BOTH} As Smith has shown, it was new (p. 14).`, 'p. 14')).toBe('?, page 14');
  });

  it('stays undecided between two works of the author, unless one was cited last', () => {
    const text = (last: string) => `It began (${KELL}). On (${LAW}).${last} As Norden has shown, it was new (p. 14).`;
    const open = resolved(text(` Then (${QUAY}).`)).citations.at(-1)!;
    expect([said(open), open.candidates]).toEqual(['?, page 14', [0, 1]]);
    expect(meaning(text(''), 'p. 14')).toBe('Anna Norden, Water and Law, page 14');
  });

  it('is not taken for a work in volumes, of which no volume stands there', () => {
    const text = `It began (LCW, XXVI, p. 83). Then (${QUAY}). Lenin argues that it was new (p. 14).`;
    expect(meaning(text, 'p. 14')).toBe(`${QUAY_ID}, page 14`);
  });

  it('says how it knows', () => {
    const { citations } = resolved(`${BOTH} As Norden has shown, the wheel was new (p. 14).`);
    expect([citations[2].antecedent, citations[2].evidence]).toEqual([0, 'the sentence names Norden']);
  });
});

describe('a title that looks like another', () => {
  const cited = (first: string, short: string) => meaning(withNotes(`${first}.`, `${short}.`), short);

  test.each([
    ['Anna Norden, *Capitalism Unleashed* (Bergen: Fjord, 1978), 12', '*Capital*, p. 30', 'Capital, page 30'],
    ['Anna Norden, *Water and Law* (Bergen: Fjord, 1978), 12', '*Waterways*, p. 30', 'Waterways, page 30'],
    ['Anna Norden, *The Lenin Anthology* (Bergen: Fjord, 1978), 12', '*Lenin*, vol. 3, 30', 'Lenin, 3, page 30'],
  ])('%s · %s is a work of its own', (first, short, means) => {
    expect(cited(first, short)).toBe(means);
  });

  test.each([
    ['Anna Norden, *History of the Mills* (Bergen: Fjord, 1978), 12', '*Hist. of the Mills*, p. 30'],
    ['Anna Norden, *History of the Mills* (Bergen: Fjord, 1978), 12', 'Norden, *Hist.*, 30'],
    ['Anna Norden, *Hist. of the Mills* (Bergen: Fjord, 1978), 12', 'Norden, *History*, 30'],
  ])('%s · %s is cut short with a stop', (first, short) => {
    expect(cited(first, short)).toMatch(/^Anna Norden, Hist/);
  });

  it('means the work that has it word for word', () => {
    const notes = ['Lee, *Towards Anarchy*, p. 4.', 'Norden, *Anarchy*, p. 9.', 'Hille, *Anarchy in the Mills*, p. 7.'];
    expect(meaning(withNotes(...notes, '*Anarchy*, p. 30.'), '*Anarchy*, p. 30')).toBe('Norden, Anarchy, page 30');
  });

  it('is no author because an author has the name', () => {
    const notes = ['V. Dahl, *Collected Papers* (Oslo: Fjord, 1910), 4.', 'Tony Cliff, *Dahl*, vol. 3, 25.'];
    expect(meaning(withNotes(...notes), 'Tony Cliff, *Dahl*, vol. 3, 25')).toBe('Tony Cliff, Dahl, 3, page 25');
  });
});

describe('two essays of one author in a volume that somebody else edited', () => {
  const ESSAYS = [
    'Hans Dahl, “The Mill Tradition,” in *Companion to Mills*, ed. D. Roland (Oslo: Fjord, 1998), 64.',
    'Hans Dahl, “Of Wheels,” in *Companion to Mills*, ed. D. Roland (Oslo: Fjord, 1998), 90.',
  ];

  test.each([
    ['Dahl, “Mill Tradition,” 66', 'Hans Dahl, The Mill Tradition, page 66'],
    ['Dahl, “Of Wheels,” 92', 'Hans Dahl, Of Wheels, page 92'],
    ['Dahl, 66', '?, page 66'],
  ])('%s', (short, means) => {
    expect(meaning(withNotes(...ESSAYS, `${short}.`), short)).toBe(means);
  });
});

describe('*ibid.* behind a source that was not recognised, between semicolons', () => {
  it.each([`${KELL}; PRO, HO 45/9301/12345; ibid., fol. 4.`, `${KELL}; AN, F7 3456, dossier 4; see ibid., p. 6.`])(
    'repeats nothing that is known: %s',
    note => expect(resolved(withNotes(note)).citations.at(-1)).toMatchObject({ kind: 'ibid', work: null }),
  );

  it('looks past words of a sentence', () => {
    const { citations } = resolved(withNotes(`${KELL}; but there were more mills in 1871; ibid., p. 20.`));
    expect(citations.map(said).at(-1)).toBe('Anna Norden, The Mills of Kell, page 20');
  });
});

describe('*ibid.* behind a document that is told by its title and day alone', () => {
  const MEMO =
    'See Harbour Board report, “Traffic on the Quays,” Sept. 17, 1971. The pilots are heard there; see ibid., pp. 24-27.';

  it('is not said to repeat the note before', () => {
    const { citations } = resolved(withNotes(`${KELL}.`, MEMO));
    expect(citations.at(-1)).toMatchObject({ kind: 'ibid', work: null, antecedent: null });
  });

  it('is no fault of the first note, as it is where nothing stands before it', () => {
    const codes = (note: string) =>
      analyse(withNotes(note, `${KELL}.`), { dialect: 'markdown', library: bundledLibrary }).findings.map(
        ({ code }) => code,
      );
    expect(codes(MEMO)).toEqual([]);
    expect(codes('See ibid., pp. 24-27.')).toContain('citation/ibid-no-antecedent');
  });
});

describe('a name right before *ibid.*', () => {
  it.each([
    ['Hille, ibid., 44.', 'Peter Hille, The Long Quay, page 44'],
    ['Vgl. Hille, ebd., S. 44.', 'Peter Hille, The Long Quay, page 44'],
    ['Norden, ibid., 44.', 'Anna Norden, The Mills of Kell, page 44'],
    ['Vester, ibid., 44.', '?, page 44'],
  ])('says whose work is meant: %s', (note, means) => {
    expect(
      resolved(withNotes(`${QUAY}.`, `${KELL}.`, note))
        .citations.map(said)
        .at(-1),
    ).toBe(means);
  });
});
