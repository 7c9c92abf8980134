import { describe, expect, it } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

describe('books in capitals, as American lawyers cite them', () => {
  it.each([
    ['PETER HILLE, THE LAW OF MILLS 40 (1971)', 'PETER HILLE, THE LAW OF MILLS, page 40'],
    ['PETER HILLE, THE LAW OF MILLS 40-41 (2d ed. 1971)', 'PETER HILLE, THE LAW OF MILLS, page 40-41'],
    ['PETER HILLE & A. B. NORDEN, MILLS: A CASEBOOK (1971)', 'PETER HILLE & A. B. NORDEN, MILLS: A CASEBOOK'],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(`See generally ${cited}; and so on.`), cited)).toBe(means);
  });

  it.each(['THE MILLS OF KELL (1930).', 'The NATO, THE UN (1971), came.', 'HILLE, BERGEN (1971)'])('none: %s', note => {
    expect(resolved(withNotes(note)).works).toEqual([]);
  });
});

describe('plays and poems by act, scene and line', () => {
  it.each([
    ['*Hamlet* 3.1.56', 'Hamlet, book 3, chapter 1, section 56'],
    ['Shakespeare, *Hamlet* 3.1.56', 'Shakespeare, Hamlet, book 3, chapter 1, section 56'],
    ['Dante, *Inferno* 1.1-3', 'Dante, Inferno, book 1, chapter 1-3'],
    ['Liv. 6, 29, 6', 'Livy, Ab urbe condita, book 6, chapter 29, section 6'],
    ['Liv. VI, 6—8', 'Livy, Ab urbe condita, book 6, chapter 6-8'],
    ['Thuk. 1, 22, 4', 'Thuk, book 1, chapter 22, section 4'],
  ])('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
  });

  it('a program and its version are none', () => {
    expect(resolved(withNotes('See *Windows* 3.1.2 and *Manual* 2.4; Dante 2.0 runs.')).citations).toEqual([]);
  });
});

describe('a number behind a title in capitals that a clause names', () => {
  it.each([
    ['KELL SERVS. CORP., BY THE NUMBERS 11 (2023) [hereinafter NUMBERS]', 'page 11'],
    ['KELL SERVS. CORP., BUDGET REQUEST 5, [hereinafter REQUEST]', 'page 5'],
    ['Peter Hille, Collected Mills 5 [hereinafter Mills]', '5'],
  ])('%s', (cited, place) => {
    const { citations } = resolved(withNotes(`See ${cited}.`));
    expect(citations.map(citation => said(citation).split(', ').at(-1))).toEqual([place]);
  });

  it('a sentence quoted behind a citation is no name of it', () => {
    const { citations } = resolved(
      withNotes(
        'Anna Norden, Courts as Mills, 35 KELL L. REV. 949 (1978) (“In the mill, we face severe want of water.”).',
      ),
    );
    expect(citations.map(({ kind }) => kind)).toEqual(['full']);
  });
});
