import { expect, it } from 'vitest';
import { languages } from '../../../server/src/scan/citations/languages/languages.ts';
import { meaning, resolved, withNotes } from './resolved.ts';

/*
 * A language is a file: no line of the reader was written for Spanish. What is read here is read by the tables of spanish.ts.
 */
const KELL = 'Ana Norte, Los molinos de Kell, Madrid, Alianza, 1978, pág. 3.';
const KELL_ID = 'Ana Norte, Los molinos de Kell';

it('is one of the languages', () => {
  expect(languages.map(({ name }) => name)).toContain('Spanish');
});

it.each([
  ['Ana Norte, Los molinos de Kell, Madrid, Alianza, 1978, págs. 3-9', `${KELL_ID}, page 3-9`],
  [
    'Ana Norte y Juan Gil, Los molinos de Kell, Madrid, Alianza, 1978, p. 3',
    'Ana Norte y Juan Gil, Los molinos de Kell, page 3',
  ],
  [
    'Norte, Ana y Gil, Juan: Los molinos de Kell. Madrid 1978, p. 3',
    'Ana Norte, Juan Gil, Los molinos de Kell, page 3',
  ],
  ['Ana Norte, «El agua», *Revista de Kell*, tomo II, 1978, págs. 3 y 9', 'Ana Norte, El agua, 2, page 3, page 9'],
])('%s', (cited, means) => {
  expect(meaning(withNotes(`${cited}.`), cited)).toBe(means);
});

it.each([
  ['Ibíd., pág. 33', 'page 33'],
  ['Ídem, p. 33', 'page 33'],
  ['Norte, ob. cit., págs. 33 y ss', 'page 33'],
  ['Norte, op. cit., cap. III', 'chapter 3'],
  ['Norte, Los molinos, párr. 12', 'paragraph 12'],
  ['Norte, Los molinos, tabla 6.1, p. 33', 'table 6.1, page 33'],
])('%s', (cited, place) => {
  const { text, citations } = resolved(withNotes(KELL, `Véase ${cited}.`));
  const last = citations.at(-1)!;
  expect(text.slice(last.span)).toMatch(cited.slice(0, 8));
  expect(meaning(withNotes(KELL, `Véase ${cited}.`), text.slice(last.span))).toBe(`${KELL_ID}, ${place}`);
});

it('gives a work its name', () => {
  const text = 'Así empezó (Norte, Obras, tomo II, pág. 9, en adelante ONK). Así siguió (ONK, I, pág. 83).';
  expect(meaning(text, 'ONK, I, pág. 83')).toBe('ONK, 1, page 83');
});

it.each([
  'Vino el 3 de mayo, y en la página 12 no había nada. Era el tomo segundo.',
  'Eran 12 en 1917, y 33 en 1918. Pero el 5 de mayo fue otra cosa.',
])('a text without citations: %s', prose => {
  expect(resolved(prose).citations).toEqual([]);
});
