import { fromRoman } from '../../scan/locators/numerals.ts';
import { asPeopleCount } from '../../text/people-order.ts';
import type { PlaceCited } from './works-cited.ts';

/** By volume and page: what is cited as a whole first, roman pages before arabic ones, the rest as it stands in the texts. */
export const inPlaceOrder = (a: PlaceCited, b: PlaceCited): number =>
  asPeopleCount(a.volume ?? '', b.volume ?? '') || rank(a.from) - rank(b.from) || asPeopleCount(a.from, b.from);

/** A roman page lies between 0 and 1, as the front matter of a book does before its first page. */
function rank(from: string): number {
  if (from === '') return 0;
  const roman = fromRoman(from);
  return roman === null ? 1 : roman / 10_000;
}
