import { describe, expect, it } from 'vitest';
import { resolved } from './resolved.ts';

const titles = (citation: string): (string | null | undefined)[] =>
  resolved(`The strike failed.\n\n${citation}\n`).works.map(({ title }) => title);

describe('years behind a title', () => {
  it.each([
    ['belong to it', 'Ann Marlow, The Dock Strikes, 1889 (Leeds, 1951), p. 4.', 'The Dock Strikes, 1889'],
    [
      'also from year to year',
      'Ann Marlow, Kell and Its Quay, 1700-1922 (Leeds, 1951), p. 4.',
      'Kell and Its Quay, 1700-1922',
    ],
    [
      'before place and year',
      'Ann Marlow, Bread and Water, 1848-1851, Leeds, 1951, p. 4.',
      'Bread and Water, 1848-1851',
    ],
    ['are the year of print where no other stands', 'Ann Marlow, The Dock Strikes, 1889, p. 4.', 'The Dock Strikes'],
    [
      'are an earlier print behind the place',
      'Ann Marlow, The Dock Strikes, Leeds, 1951, 1978, p. 4.',
      'The Dock Strikes',
    ],
    [
      'stay out of a title that is marked',
      'Ann Marlow, *The Dock Strikes*, 1889 (Leeds, 1951), p. 4.',
      'The Dock Strikes',
    ],
  ])('%s: %s', (_, citation, title) => expect(titles(citation)).toEqual([title]));

  it('need not be there when the work is cited again', () => {
    const text = 'Ann Marlow, The Dock Strikes, 1889 (Leeds, 1951), p. 4.\n\nSo it was (Marlow, Dock Strikes, p. 9).\n';
    expect(new Set(resolved(text).citations.map(({ work }) => work))).toEqual(
      new Set(['Ann Marlow, The Dock Strikes, 1889']),
    );
  });
});
