import { expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

const KELL = 'Norden, *Geschiedenis der molens*, 2e druk, dl. I, blz. 305 vlg.';
const KELL_ID = 'Norden, Geschiedenis der molens';

it.each([
  ['Norden, *Geschiedenis der molens*, 2e druk, dl. I, blz. 305 vlg.', `${KELL_ID}, 1, page 305`],
  ['Hille, *Verspreide geschriften*, VI, blz. 12', 'Hille, Verspreide geschriften, 6, page 12'],
])('%s', (cited, means) => expect(meaning(withNotes(`Zie ${cited}`), cited)).toBe(means));

it.each([
  ['T. a. p., blz. 306', `${KELL_ID}, 1, page 306`],
  ['Norden, t. a. p., blz. 311', `${KELL_ID}, page 311`],
  ['Norden, a.w., blz. 311', `${KELL_ID}, page 311`],
  ['Ibid., blz. 307', `${KELL_ID}, 1, page 307`],
])('%s', (cited, means) => expect(meaning(withNotes(KELL, `${cited}.`), cited)).toBe(means));

it.each([
  'Hij kwam op 3 mei, en op bladzijde 12 stond niets. Het was het tweede deel.',
  'They met ten men over Norden, 12 in all.',
])('a text without citations: %s', prose => expect(resolved(prose).citations).toEqual([]));

it('a place of the text itself is none', () =>
  expect(resolved(withNotes('Zie hierboven, blz. 44.')).citations).toEqual([]));
