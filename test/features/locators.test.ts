import { expect, test } from 'vitest';
import { placesOf } from '../../server/src/features/locators.ts';
import type { Locator, LocatorLabel } from '../../server/src/resolve/apparatus.ts';

const place = (label: LocatorLabel, from: string, to = from): Locator => ({
  label,
  from,
  to,
  span: { start: 0, end: 0 },
});

test.each<[Locator[], string]>([
  [[], ''],
  [[place('page', '83')], 'p. 83'],
  [[place('page', '366', '367')], 'pp. 366-367'],
  [[place('page', '3'), place('page', '7', '9')], 'pp. 3, 7-9'],
  [[place('chapter', '2'), place('page', '14')], 'ch. 2, p. 14'],
  [[place('book', '6'), place('chapter', '29')], 'book 6, ch. 29'],
  [[place('section', '5', '6')], '§§ 5-6'],
  [[place('folio', '176r', '177v')], 'fols. 176r-177v'],
  [[place('page', '83'), place('note', '4'), place('page', '90')], 'p. 83, n. 4, p. 90'],
])('%#: %j reads %j', (locators, words) => expect(placesOf({ locators })).toBe(words));
