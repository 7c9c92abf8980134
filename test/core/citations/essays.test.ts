import { describe, expect, it } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

/** What is cited, and what it means: as a note and in the brackets of a sentence. */
const table = (rows: readonly (readonly [cited: string, means: string])[]) =>
  it.each(rows)('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
    expect(meaning(`It burned [${cited}].`, cited)).toBe(means);
  });

describe('an essay in a collection is the author’s, the collection its editor’s', () => {
  table([
    ['J. Doe, “Water,” in Anna Norden (ed.), The Mills, Bergen, 1978, p. 3', 'J. Doe, Water, page 3'],
    ['J. Doe, “Water,” in Anna Norden, ed., The Mills, Bergen, 1978, p. 3', 'J. Doe, Water, page 3'],
    ['J. Doe, “Water,” in *The Mills*, ed. Anna Norden (Bergen: Fjord, 1978), 3', 'J. Doe, Water, page 3'],
    ['J. Doe, “Water,” in *The Mills*, edited by Anna Norden (Bergen: Fjord, 1978), 3', 'J. Doe, Water, page 3'],
    ['Jan Doe, „Wasser“, in: Anna Norden (Hg.), Die Mühlen, Bergen 1978, S. 3', 'Jan Doe, Wasser, page 3'],
    ['Jan Doe, « L’eau », dans Anna Norden (dir.), *Les Moulins*, Bergen, 1978, p. 3', 'Jan Doe, L’eau, page 3'],
    ['Jan Doe, *L’acqua*, in Anna Norden (a cura di), *I mulini*, Bergen, 1978, p. 3', 'Jan Doe, L’acqua, page 3'],
    ['“Water,” in Anna Norden (ed.), *The Mills*, Bergen, 1978, p. 3', 'The Mills, page 3'],
    ['“Water,” in Anna Norden, ed., *The Mills*, Bergen, 1978, p. 3', 'The Mills, page 3'],
    ['Anna Norden (ed.), *The Mills*, Bergen, 1978, p. 3', 'Anna Norden, The Mills, page 3'],
    ['“Water,” *The Mills*, Anna Norden (ed.), p. 3', 'The Mills, page 3'],
  ]);

  it('two essays of one author in one collection are two works', () => {
    const { works } = resolved(
      withNotes(
        'Jan Doe, “Water,” in *The Mills*, ed. Anna Norden (Bergen: Fjord, 1978), 3.',
        'Jan Doe, “Wheels,” in *The Mills*, ed. Anna Norden (Bergen: Fjord, 1978), 30.',
      ),
    );
    expect(works.map(({ id }) => id)).toEqual(['Jan Doe, Water', 'Jan Doe, Wheels']);
  });
});

describe('pages of the whole essay between it and its book', () => {
  table([
    ['Jan Doe, “Water”, pp. 3-19, *The Mills*, Anna Norden (ed.), p. 5', 'Jan Doe, Water, page 5'],
    ['Jan Doe, “Water,” pp. 3-19, *The Mills*, p. 5 and p. 7', 'Jan Doe, Water, page 5, page 7'],
    ['“Water”, pp. 3-19, *The Mills*, Anna Norden (ed.), p. 5', 'The Mills, page 5'],
    ['Jan Doe, “Water”, *The Mills*, pp. 3-19, Anna Norden (ed.), p. 5', 'Jan Doe, Water, page 5'],
    ['Jan Doe, “Water”, pp. 3-19, *Northern Review*, vol. 12, no. 3/4, p. 5', 'Jan Doe, Water, 12, issue 3-4, page 5'],
    ['Jan Doe, “Water”, *The Quay*, pp. 3-19, Vol. 15, No. 1, June 2002, p. 5', 'Jan Doe, Water, 15, issue 1, page 5'],
  ]);

  it('are none where a page alone is given', () => {
    const { citations } = resolved(withNotes('“Talking of Water”, p. 28; *The Mills*, p. 5.'));
    expect(citations).toHaveLength(2);
  });
});

describe('titles and authors', () => {
  table([
    ['Anna Norden, *Water, Law, and Wheels*, p. 3', 'Anna Norden, Water, Law, and Wheels, page 3'],
    ['*Water, Law, and Wheels*, p. 3', 'Water, Law, and Wheels, page 3'],
    ['*Kell 1921*, p. 66', 'Kell 1921, page 66'],
    ['*Kell 1917-1921*, p. 66', 'Kell 1917-1921, page 66'],
    ['Norden, Hille and Doe, *The Mills*, p. 3', 'Norden, Hille and Doe, The Mills, page 3'],
    ['Anna B. Norden and Peter R. Hille, *The Mills*, p. 3', 'Anna B. Norden and Peter R. Hille, The Mills, page 3'],
    ['Anna B. Norden and Peter R. Hille, “Water”, p. 3', 'Anna B. Norden and Peter R. Hille, Water, page 3'],
  ]);
});

describe('several pages', () => {
  table([
    ['Anna Norden, *The Mills*, p. 3 and p. 5', 'Anna Norden, The Mills, page 3, page 5'],
    ['Anna Norden, *The Mills*, p. 3, p. 5 and pp. 9-11', 'Anna Norden, The Mills, page 3, page 5, page 9-11'],
    ['Anna Norden, *The Mills*, p. 19f and p. 23', 'Anna Norden, The Mills, page 19, page 23'],
    ['Anna Norden, *The Mills*, p. 61 and p. x', 'Anna Norden, The Mills, page 61, page x'],
    ['Anna Norden, *The Mills*, p. 212fn', 'Anna Norden, The Mills, page 212fn'],
    ['Anna Norden, *The Mills*, pp. 5ff., 236', 'Anna Norden, The Mills, page 5, page 236'],
    ['Anna Norden, *Die Mühlen*, S. 3 und S. 5', 'Anna Norden, Die Mühlen, page 3, page 5'],
  ]);
});

describe('an essay in the volume that was cited just before', () => {
  const ESSAY = 'J. Doe, “Water,” in Anna Norden (ed.), *The Mills* (Bergen: Fjord, 1978), pp. 3-9';
  const ARTICLE = 'P. Hille, “Water,” *Quay Review* 12 (1971), p. 3';
  it.each([
    [ESSAY, 'Anna Norden, “Preface,” ibid., pp. 1-2', 'Anna Norden, Preface, page 1-2'],
    [ARTICLE, 'A. Vester, “Weirs,” ibid. 13 (1972), p. 44', 'A. Vester, Weirs, 13, page 44'],
    [ESSAY, 'A. Vester, „Wehre“, in: ebd., S. 44', 'A. Vester, Wehre, page 44'],
    [ARTICLE, 'He says that “the mills were closed,” ibid., p. 5', 'P. Hille, Water, 12, page 5'],
  ])('%s; %s', (first, second, means) => {
    expect(
      resolved(withNotes(`${first}; ${second}.`))
        .citations.map(said)
        .at(-1),
    ).toBe(means);
  });
});
