import { describe, expect, it, test } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

// What reports and newsletters of the years before the web cite: statutes, newspapers by days in figures.

const means = (notes: readonly string[], cited: string): string | null =>
  meaning(withNotes(...notes.map(note => `${note}.`)), cited);

describe('id. behind a statute', () => {
  const NORDEN = 'Anna Norden, The Mills (Kell: Press, 1961), p. 3';

  it.each([
    [[NORDEN, '29 C.F.R. 825.113', 'Id']],
    [[NORDEN, '18 U.S.C. § 371(a)', 'Id']],
    [[`${NORDEN}; 50 Fed. Reg. 52730`, 'Id']],
  ])('is not what was cited before it: %j', notes => {
    expect(resolved(withNotes(...notes.map(note => `${note}.`))).citations.at(-1)?.work).toBeNull();
  });

  it('and is the book again where that is cited behind the statute', () => {
    const notes = ['29 C.F.R. 825.113', NORDEN, 'Id. at 5'];
    expect(means(notes, 'Id. at 5')).toBe(means([NORDEN, 'Id. at 5'], 'Id. at 5'));
  });
});

test.each([
  ['Quay Journal, 1/16/87, p. 1', 1987],
  ['Quay Journal, 1/16/1987, p. 1', 1987],
  ['Quay Journal, 1/16/04, p. 1', 2004],
])('a day in figures is none of the name of a newspaper: %s', (cited, year) => {
  const { citations, works } = resolved(withNotes(`${cited}.`, 'Quay Journal, March 3, 1988, p. A4.'));
  expect(citations).toHaveLength(2);
  expect(citations[0].work).toBe(citations[1].work);
  expect(works).toHaveLength(1);
  expect(String(citations[0].year)).toBe(String(year));
});
