import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

/** What the last citation of a note means, as it stands there; null where it is none. */
const means = (cited: string, ...notes: string[]): string | null => meaning(withNotes(...notes), cited);

/** The citations of notes, as they stand. */
const cited = (...notes: string[]): string[] => {
  const { text, citations } = resolved(withNotes(...notes));
  return citations.map(({ span }) => text.slice(span));
};

describe('days', () => {
  it('the day of a despatch is no volume and no page', () => {
    expect(means('Norden to Hille, Sept. 17, p. 73', 'Norden to Hille, Sept. 17, p. 73.')).toBe(
      'Norden to Hille, page 73',
    );
    expect(cited('So he wrote (Norden, Desp. Aug. 5, 1572; Vester, i. 327).')).toEqual(['Vester, i. 327']);
    expect(cited('So he wrote (Norden, Desp. Aug. 23; Kell Archives).')).toEqual([]);
  });

  it('a number behind any other word still is one', () => {
    expect(means('Norden, *Desp.*, 5', 'Norden, *Desp.*, 5.')).toBe('Norden, Desp., page 5');
  });
});
