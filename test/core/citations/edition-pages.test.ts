import { describe, expect, it } from 'vitest';
import { meaning, resolved, said, withNotes } from './resolved.ts';

describe('pages of the two editions of Kant’s first Critique', () => {
  it.each([
    ['Kant, KrV, B 132', 'Kant, KrV, page B132'],
    ['Kant, *Critique of Pure Reason*, A51/B75', 'Kant, Critique of Pure Reason, page A51, page B75'],
    ['Kant, *Kritik der reinen Vernunft*, B 132-35', 'Kant, Kritik der reinen Vernunft, page B132-B135'],
  ])('%s', (cited, means) => expect(meaning(withNotes(`See ${cited}.`), cited)).toBe(means));

  it('are repeated by *ibid.* and stand in brackets', () => {
    expect(resolved(withNotes('Kant, KrV, B 132.', 'Ibid., B 133.')).citations.map(said)).toEqual([
      'Kant, KrV, page B132',
      'Kant, KrV, page B133',
    ]);
    expect(resolved('As he says (CPR, A51/B75; B132).').citations.map(said)).toEqual([
      'CPR, page A51, page B75, page B132',
    ]);
  });

  it('are none of plans, vitamins, notes and other works', () => {
    const text = withNotes(
      'Plan B 12 was made for the quay.',
      'Vitamin B 12 was given.',
      'A 51-year-old man. A 5 was seen.',
    );
    expect(resolved(text).citations).toEqual([]);
  });
});
