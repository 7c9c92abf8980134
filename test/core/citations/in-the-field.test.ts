import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

/** What is cited, as a note of its own, and what it means: forms as real notes have them. */
const table = (rows: readonly (readonly [cited: string, means: string])[]) =>
  it.each(rows)('%s', (cited, means) => {
    expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
  });

describe('volume and issue of a journal without words', () => {
  table([
    ['*Comm. Kell*, 31, 2 (Feb., 1988), p. 102', 'Comm. Kell, 31, issue 2, page 102'],
    [
      'A. Norden, I. Hille, and S. Doe, "Mill tasks: Wheels or water?" *Mills and Quays*, 34, 4 (April, 1992), pp. 209-214',
      'A. Norden, I. Hille, and S. Doe, Mill tasks: Wheels or water?, 34, issue 4, page 209-214',
    ],
    [
      'A. B. Norden, Jr., "No silver mill," *Quays*, 20, 4 (April, 1987), p. 10',
      'A. B. Norden Jr., No silver mill, 20, issue 4, page 10',
    ],
  ]);
});

describe('stops in what is cited', () => {
  table([
    ['A. Norden, *The Mind of the Miller*. London: Fjord, 1941', 'A. Norden, The Mind of the Miller'],
    ['Norden, Mühlen zum 70. Geburtstag, Bergen 1990, S. 3', 'Norden, Mühlen zum 70. Geburtstag, page 3'],
    ['Hille an Norden, 4. März 1871, Nachlass Hille, Bl. 12', 'Hille an Norden, 4. März 1871, folio 12'],
    ['РГИА. Ф. 1278. Оп. 1. Д. 25. Л. 12', 'РГИА. Ф. 1278. Оп. 1. Д. 25., folio 12'],
    ['Норден А. Вода // Северный журнал. 1987. № 12. С. 207-251, здесь С. 220', 'Норден А., Вода, page 220'],
    ['Норден А. Б. Мельницы. — Вопросы воды, 1978, № 9, с. 94–95', 'Норден А. Б., Мельницы, issue 9, page 94-95'],
  ]);
});

describe('romans that end in j', () => {
  table([
    ['Norden, Considerazioni, libro II, cap. vij, nota 23', 'Norden, Considerazioni, book 2, chapter 7, note 23'],
  ]);
});

it('a volume in a title that goes on is none of the place', () => {
  const { citations } = resolved(withNotes('Anna Norden, *History of Kell, Vol. 1: The Mills*, Bergen, 1977, p. 3.'));
  expect(citations).toMatchObject([
    { kind: 'full', volume: null, work: 'Anna Norden, History of Kell, Vol. 1: The Mills' },
  ]);
});

it('cit. before the book at hand is no citation', () => {
  const { citations } = resolved(withNotes('Cit. in Norden, *Mulini*, p. 9.'));
  expect(citations).toMatchObject([{ work: 'Norden, Mulini' }]);
});

it.each([
  'A Shell-like REPL (=READ + EVAL + PRINT) was there.',
  'The word of the Mill (= Wheel) was old.',
  'It is I. G. II, 1 (= C. I. A., II), 384 b.',
])('what stands in brackets for something else is no name: %s', prose => {
  expect(resolved(prose).citations.filter(({ kind }) => kind === 'definition')).toEqual([]);
});

it.each(['A. Fickers (eds). Berlin–Boston: De Gruyter Oldenbourg, pp. 261-86.', '2-е изд. СПб., 1909. С. 12.'])(
  'place and publisher are no work: %s',
  note => {
    expect(resolved(withNotes(note)).works.map(({ title }) => title)).not.toContain(note.split('. ')[1]);
    expect(resolved(withNotes(note)).works.filter(({ id }) => /^(?:Boston|Berlin|СПб)/.test(id))).toEqual([]);
  },
);

it('three numbers with hyphens are no range of pages', () => {
  expect(
    resolved(withNotes('Norden, *Mills*, Bd. I, S. 414-3-74.')).citations.flatMap(({ locators }) => locators),
  ).toEqual([]);
});
