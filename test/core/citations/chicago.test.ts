import { describe, expect, it } from 'vitest';
import { resolved, said, withNotes } from './resolved.ts';

/** What the last note cites: each citation as it stands, and what it means. */
function last(...notes: readonly string[]): (readonly [string, string])[] {
  const content = withNotes(...notes);
  const { text, citations, works } = resolved(content);
  expect(works.length).toBeGreaterThan(0);
  const from = content.lastIndexOf(notes[notes.length - 1].slice(0, 12));
  return citations
    .filter(({ span }) => span.start >= from)
    .map(citation => [text.slice(citation.span).replace(/\s+/g, ' '), said(citation)]);
}

const SHOE =
  'Robert Shoe, “The Old Mills and the Representation of Water in Eighteenth-Century London,” *Journal of Kell* 47 (2008): 559–80.';
const MILLS = 'Jan Mora, *The Origins of Mills* (London: Fjord, 2005).';
const PAPER =
  'Simon Dever, “City and the Mill Paper: “Public Water” in London, 1770– 1800,” *Journal of Kell* 35 (1996): 500.';

describe('articles', () => {
  it('a quotation within the title', () => {
    expect(last(PAPER)).toEqual([
      [PAPER.slice(0, -1), 'Simon Dever, City and the Mill Paper: “Public Water” in London, 1770– 1800, 35, page 500'],
    ]);
  });

  it('a title that ends with its own stop', () => {
    expect(last('Kate Born, “Plug-and-Play Mills.” *Quays of the North* 54 (2011): 60–69; and more.')).toEqual([
      [
        'Kate Born, “Plug-and-Play Mills.” *Quays of the North* 54 (2011): 60–69',
        'Kate Born, Plug-and-Play Mills, 54, page 60-69',
      ],
    ]);
  });

  it('and begins another one', () => {
    const [[found]] = last(`Magnus Hube, “Old Mills, 1674–1834,” and ${SHOE}`);
    expect(found).toBe(SHOE.slice(0, -1));
  });

  it.each([
    [
      'A. R. Giles, "Jan Beck: A Miller," *Red & Black* (Australia) 5 (April 1973).',
      'A. R. Giles, Jan Beck: A Miller, 5',
    ],
    ['See *Water Text* 9/10 (Spring -- Summer 1984).', 'Water Text'],
    ["Theo Beck, 'Water', Salmagundi 10-11, 1970.", 'Theo Beck, Water'],
    ['D. N. Card’s paper, "On mill water," *Kell Software*, July, 1991, suggests ways.', 'D. N. Card, Kell Software'],
    ['Bray, “Mill and Water,” Leeds, 1839, p. 3.', 'Bray, Mill and Water, page 3'],
  ])('%s', (note, means) => {
    expect(last(note).map(([, each]) => each)).toEqual([expect.stringMatching(new RegExp(`^${means}`))]);
  });
});

describe('short forms', () => {
  it.each([
    ['Shoe, “Representation of Water”: 566.', 'page 566'],
    ['Shoe, “Representation of Water,” 578–80.', 'page 578-580'],
    ['Shoe, “Representation of Water,” passim; and Mora, *Origins*, 183–90.', null],
    ['Shoe, “Representation of Water.”', null],
  ])('by words from the middle of the title: %s', (note, page) => {
    const [[, means]] = last(SHOE, MILLS, note);
    const work = 'Robert Shoe, The Old Mills and the Representation of Water in Eighteenth-Century London';
    expect(means).toBe(page === null ? work : `${work}, ${page}`);
  });

  it.each([
    ['Norden, White Mills, passim.', 'Anna Norden, White Mills of the Fen'],
    ['Norden, *White Mills*, passim.', 'Anna Norden, White Mills of the Fen'],
    ['Norden, passim.', 'Anna Norden, White Mills of the Fen'],
  ])('that end with passim: %s', (note, work) => {
    const book = 'Anna Norden, *White Mills of the Fen* (Bergen: Quay Press, 1978), 12.';
    expect(last(book, note).map(([, means]) => means)).toEqual([work]);
    expect(last(SHOE, note)).toEqual([]);
  });

  it('with a letter more', () => {
    expect(last(PAPER, 'Dever, “City and the Mill Papers,”   468.')).toMatchObject([
      [expect.anything(), expect.stringMatching(/^Simon Dever.*page 468$/)],
    ]);
  });

  it('with a remark behind a dash', () => {
    expect(last(MILLS, 'Mora, *Origins*, 190––reiterating what he said.')).toEqual([
      ['Mora, *Origins*, 190', 'Jan Mora, The Origins of Mills, page 190'],
    ]);
  });

  it('in brackets in the running text', () => {
    const { citations } = resolved(`He was bitter (Mora, 73--74).[^1]\n\n[^1]: ${MILLS}\n`);
    expect(citations.map(said)).toEqual([
      'Jan Mora, The Origins of Mills, page 73-74',
      'Jan Mora, The Origins of Mills',
    ]);
  });

  it.each(['Doe, “Something Else.”', 'See Doe, *Emphasis*.', 'Norden, in his “own words.”'])(
    'of works that nothing cites are none: %s',
    note => {
      expect(last(MILLS, note)).toEqual([]);
    },
  );
});

describe('articles in journals whose names are sentences', () => {
  it.each([
    ["Miran Bozo, 'Immer Wasser mit Kell', So it was 5-6, Ljubljana-Vienna, 1988.", 'Immer Wasser mit Kell', '5-6'],
    ["Bernard Baas, 'Le moulin pur', Ornicar? 43, 1987.", 'Le moulin pur', 43],
    ['Otto Feni, \'Die "lange Mühle"\', Imago 14, Vienna, 1928.', 'Die "lange Mühle"', 14],
  ])('%s', (note, title, volume) => {
    expect(resolved(withNotes(note)).citations).toMatchObject([{ kind: 'full', title, volume }]);
  });

  it('are none where the note says something', () => {
    expect(resolved(withNotes("Anna Hille, 'Water', as she said it to 5 men, in Kell, 1988.")).citations).toEqual([]);
  });
});

describe('a title behind its page', () => {
  it('is one that is known', () => {
    expect(last(MILLS, 'On page 141 of *The Origins of Mills* he tells the story.')).toEqual([
      ['page 141 of *The Origins of Mills*', 'Jan Mora, The Origins of Mills, page 141'],
    ]);
    expect(last(MILLS, 'She stood on page 3 of *Vogue* that year.')).toEqual([]);
  });
});

describe('imprints', () => {
  it.each([
    ['Hegel, *Mühlen*, volumes I and II, Hamburg: Hg. von G. Lasson, 1966.', 'Hegel, Mühlen, 1'],
    [
      'Jan Quist, The Seminar of Quist, Book I: Papers on Water, Cambridge: Fjord Press, 1988, p. 243.',
      'Jan Quist, The Seminar of Quist, book 1, page 243',
    ],
    [
      'Jan Quist, The Seminar of Quist, Book I, Cambridge: Fjord Press, 1988, Chapter 22.',
      'Jan Quist, The Seminar of Quist, book 1, chapter 22',
    ],
    [
      'Tom Wont, *Old Mills. Water and Our Code. Also, on Wheels* (1833), 56.',
      'Tom Wont, Old Mills. Water and Our Code. Also, on Wheels, page 56',
    ],
    [
      'Peter Kong, *Mill and Water in Kell*, 1750–1840: Water from the Margins, Cambridge: Fjord University Press, 2006.',
      'Peter Kong, Mill and Water in Kell',
    ],
    ['Brian Chris, *The Wheel Problem* (Fjord Books, 2020), p 31.', 'Brian Chris, The Wheel Problem, page 31'],
    [
      'He said so. (Mora, *Lectures on Water* [Cambridge, U.K.: Fjord Press, 2008], 52--53.)',
      'Mora, Lectures on Water, page 52-53',
    ],
  ])('%s', (note, means) => {
    expect(last(note).map(([, each]) => each)).toEqual([means]);
  });

  it('and works that are links are read through', () => {
    const note =
      'See [Detlev Claus, *Theo Beck: One Last Miller*](/2009/review/) ([Bergen: Fjord Press, 2008](https://example.com/a_b)), 233.';
    expect(last(note).map(([, each]) => each)).toEqual(['Detlev Claus, Theo Beck: One Last Miller, page 233']);
  });

  it('is no work alone', () => {
    expect(last(MILLS, 'The second edition, London, 1970, is mine. Reprint, 2 vols. London, 1736.')).toEqual([]);
  });
});
