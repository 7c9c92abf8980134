import { describe, expect, it } from 'vitest';
import { resolved, said, withNotes } from './resolved.ts';

/** What is cited in a note, as it stands and as it is understood. */
function cited(note: string): (readonly [string, string])[] {
  const { text, citations } = resolved(withNotes(note));
  return citations.map(citation => [text.slice(citation.span).replace(/\s+/g, ' '), said(citation)]);
}

describe('a work cited in full in the middle of a note', () => {
  it.each([
    [
      'See Anna Hille and Jan Doe, *The Narrow Mill*, second illustrated edition, Fjord Books, London, 1969. This has a map.',
      'Anna Hille and Jan Doe, The Narrow Mill',
    ],
    ['Anna Hille’s *The Narrow Mill*, Fjord, London, 1960, gives another view.', 'Anna Hille, The Narrow Mill'],
    [
      'He explains it in his *Heirs of Hille: Water and Change*, Occasional Paper Number 16, Institute for Mills and Quays, Bergen, 1985. It seems so.',
      'Heirs of Hille: Water and Change',
    ],
    ['See also my *Mill as Outcome*, Quay Notes No. 15, Water House, London, 1988, for more.', 'Mill as Outcome'],
    [
      'Another is Jan Quist, *The Crucible of Water*, 2 volumes, Fjord, London, 1980 and 1982. Quist had seen it.',
      'Jan Quist, The Crucible of Water',
    ],
    [
      'The mills are described by Quist (White Mills, London: Free Fjord, 1988) between the wars.',
      'Quist, White Mills',
    ],
    [
      'Anna Hille and Jan Doe, This Mill Is Different, Kell University Press, 2009; and more.',
      'Anna Hille and Jan Doe, This Mill Is Different',
    ],
  ])('%s', (note, work) => {
    expect(cited(note).map(([, means]) => means)).toEqual([work]);
  });

  it('all of several authors stand before the title', () => {
    expect(cited('F. Hille, B. Norden, and C. Doe, *The Motive to Mill*. Bergen: Fjord, 1959.')).toEqual([
      [
        'F. Hille, B. Norden, and C. Doe, *The Motive to Mill*. Bergen: Fjord, 1959',
        'F. Hille, B. Norden, and C. Doe, The Motive to Mill',
      ],
    ]);
    expect(
      cited(
        'See Anna Hille, Tim Norden, and Simon Doe, “Milling in Kell’s Old Quay,” *Water Studies* 111 (2014): 19–24.',
      ),
    ).toMatchObject([
      [
        expect.stringMatching(/^Anna Hille/),
        'Anna Hille, Tim Norden, and Simon Doe, Milling in Kell’s Old Quay, 111, page 19-24',
      ],
    ]);
  });
});

describe('what prints a work is neither author nor work', () => {
  it.each([
    ['I like his *The Collapse of Mills*, Alan Fjord, Gloucester, 1984. He goes on.', ['The Collapse of Mills']],
    ['*The Collapse of Mills*, Kell University Press, 1984, p. 4.', ['The Collapse of Mills, page 4']],
    [
      'The set is by Nigel Oster. Hamish Quay, London. Volume 1: *Mills at War*, 1981; Volume 2: *Mills at Peace*, 1983. The other is Jan Moor’s *Wheels*, Hamish Quay, London, 1946. He was there.',
      ['Jan Moor, Wheels'],
    ],
    [
      'Jan Moor, *Wheels*, Fjord, London, 1969. My edition, to which the pages relate, is the paperback, London, 1970.',
      ['Jan Moor, Wheels'],
    ],
    [
      'My own Milling Without Loss, Quay Notes No. 9, Water House, London, 1990, p.4, says so.',
      ['Milling Without Loss, page 4'],
    ],
  ])('%s', (note, works) => {
    expect(cited(note).map(([, means]) => means)).toEqual(works);
  });
});

it('commas in a title that is marked by nothing', () => {
  expect(cited('Jan Moor, Water, Mills and the State, Kell University Press, Bergen, 1983.')).toMatchObject([
    [expect.anything(), 'Jan Moor, Water, Mills and the State'],
  ]);
  expect(cited('Jan Moor, Water, Fjord and Quist, Bergen, 1983.')).toMatchObject([
    [expect.anything(), 'Jan Moor, Water'],
  ]);
});

it('a span of years in a title is no page', () => {
  const [[found]] = cited('Jan Quist, *Mills, Quays and Water in Kell, 1740–1820* (Bergen: Fjord, 2000).');
  expect(found).toBe('Jan Quist, *Mills, Quays and Water in Kell, 1740–1820* (Bergen: Fjord, 2000)');
});

describe('titles whose words stand in sentences too', () => {
  it.each([
    'Anna Norden, What We Know and Need to Know of the Mills, 67 KELL L. REV. 443, 446',
    'Anna Norden & Peter Hille, Theory of the Mill: The Future of Water and What We Can Do to Stop It, 73 KELL L. REV. 929',
    'Anna Norden, Here’s What Happens When Your Miller Uses Water, KELL TIMES (May 27, 2023)',
  ])('%s', whole => {
    expect(cited(`See, e.g., ${whole}.`).map(([text]) => text)).toEqual([whole]);
  });

  it('words of a sentence that begins behind a stop belong to no title', () => {
    const note = 'He left in May. When We, the millers, left, Hille, *Mills*, p. 3, was out.';
    expect(cited(note).map(([text]) => text)).toEqual(['Hille, *Mills*, p. 3']);
  });
});

describe('works cited as a whole, as notes of today have them', () => {
  it.each([
    ['Anna Norden, “Water,” *Quays* 15, no. 1 (2021), https://kell.org/15', 'Anna Norden, Water, 15, issue 1'],
    ['Anna Norden, “Water,” *Quays* 15, no. 1 (Winter 2021)', 'Anna Norden, Water, 15, issue 1'],
    ['Anna Norden, “Water,” *Quays* 15(3) (2021)', 'Anna Norden, Water, 15, issue 3'],
    ['Anna Norden, “Water,” *Quays* 15 (2021)', 'Anna Norden, Water, 15'],
    ['Anna Norden, *The Old Mills* (2004)', 'Anna Norden, The Old Mills'],
    ['Norden, *The Old Mills*, 2004', 'Norden, The Old Mills'],
    [
      'Norden, Anna. Old Mills: A History of Water. London: Fjord Press, 2022',
      'Anna Norden, Old Mills: A History of Water',
    ],
    ['Norden, Joh. Seb.: Die Mühlen. Berlin 1984', 'Joh. Seb. Norden, Die Mühlen'],
  ])('%s', (whole, means) => {
    expect(cited(`${whole}.`).map(([, meaning]) => meaning)).toEqual([means]);
  });

  it.each([
    'Anna Norden, *The Old Mills* 15 (2021).',
    '*Kell v. Norden* (1986).',
    'In 1920 *The Old Mills*, 2004, was out.',
  ])('none: %s', note => expect(cited(note)).toEqual([]));

  it('a title that has its stop within the quotation marks, before the place of print', () => {
    expect(cited('Dr. Norden: “The Country round Kell.” Lond., 1795, p. 182.')).toEqual([
      ['Dr. Norden: “The Country round Kell.” Lond., 1795, p. 182', 'Dr. Norden, The Country round Kell, page 182'],
    ]);
  });

  it('characters named as on the web', () => {
    expect(
      cited('R. Norden: &#8220;The Mills, &amp;c.,&#8221; Kell, 1833, p. 16.').map(([, meaning]) => meaning),
    ).toEqual(['R. Norden, The Mills, &c., page 16']);
  });
});
