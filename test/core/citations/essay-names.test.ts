import { describe, expect, it } from 'vitest';
import { pairs } from '../notes/paired.ts';
import { meaning, resolved, said, withNotes } from './resolved.ts';

// Names, titles and volumes as essays repeat them.

const all = (...notes: readonly string[]): readonly string[] => resolved(withNotes(...notes)).citations.map(said);

it.each(["Kell and Hille, 'Wheels,' 262", "Kell and Hille, 'Wheels', 262"])(
  '%s: a page behind straight single marks',
  cited => {
    const full = "Anna Kell and Bo Hille, 'Wheels in the Mill,' *Quays* 24, no. 3 (2002): 261-284.";
    expect(meaning(withNotes(full, `${cited}.`), cited)).toBe('Anna Kell and Bo Hille, Wheels in the Mill, page 262');
  },
);

it("a number behind a word in straight marks cites nothing: in the '60s, 12 men", () => {
  expect(
    all("In the '60s, 12 men came, and the '12 men', 45 of them, left. The boys', 12 in all, said 'no', 12 times."),
  ).toEqual([]);
});

describe('a person whom a title names by what is theirs', () => {
  const full = 'P. Kell, *Norden’s Theory of Mills* (London: Faber, 1980), p. 3.';

  it.each([
    ['Norden, p. 9', 'Norden, page 9'],
    ['Kell, p. 9', 'P. Kell, Norden’s Theory of Mills, page 9'],
    ['*Norden’s Theory*, p. 9', 'P. Kell, Norden’s Theory of Mills, page 9'],
  ])('%s', (cited, means) => expect(meaning(withNotes(full, `${cited}.`), cited)).toBe(means));
});

it.each([
  ['Norden, Works, 1, p. 155, 2, pp. 53-4.', ['Norden, Works, 1, page 155', 'Norden, Works, 2, page 53-54']],
  ['Norden, Works, 2, p. 155; 3, p. 4.', ['Norden, Works, 2, page 155', 'Norden, Works, 3, page 4']],
])('%s: the next volume in figures', (note, meant) => expect(all(note)).toEqual(meant));

it('an editor in brackets behind a comma is no title', () => {
  expect(all('J. Hille, ‘Wheels’, in M. Norden, (ed.), *Water and Wind*, p. 128.')).toEqual([
    'J. Hille, Wheels, page 128',
  ]);
});

describe('numbers in parentheses and a list of works', () => {
  const list = `References

1. Norden, A. Mills of Kell, Faber (1978).
2. Hille, A. L. Wheels, Fjord (1990), p. 258.
3. Ibid.
4. Hille, op. cit., p. 111.
5. Kranz, R. E. "Men," Quays of the Sea (April 1980).
`;

  it('call its entries where nearly all are called', () => {
    const prose =
      'Kell drew charts (1). They are old (2). Some say so (3), others do not (4). Men are seldom studied (5).';
    expect(pairs(`${prose}\n\n${list}`).map(each => each.slice(0, 9))).toEqual([
      '(1) → Nor',
      '(2) → Hil',
      '(3) → Ibi',
      '(4) → Hil',
      '(5) → Kra',
    ]);
  });

  it('count steps where few are', () => {
    const prose = 'By the bound (1), and the estimate (2), it follows.';
    expect(pairs(`${prose}\n\n${list}`).filter(each => each.startsWith('('))).toEqual([]);
  });
});
