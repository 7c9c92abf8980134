import type { LocatorLabel } from '../../resolve/apparatus.ts';
import { labelOf } from './words.ts';

/**
 * What a locator word counts whose number begins at `from`; undefined for no locator. Before large letters `P. III, cap. 4` is a part and
 * no page, and `Ampliss. Coll. VI. 122` a collection.
 */
export function countedBy(word: string, text: string, from: number): LocatorLabel | undefined {
  const behind = word === 'P.' || word === 'Coll.' ? text.slice(from, from + LONGEST) : '';
  if (!LARGE.test(behind)) return labelOf(word);
  return word === 'Coll.' ? undefined : DIVIDED.test(behind) ? 'part' : 'page';
}

const LONGEST = 24;
const LARGE = /^[IVXLC]{1,8}(?![\p{L}\d])/u;
/** What divides a part of a book: `P. II. tit. vii`. */
const DIVIDED =
  /^[IVXLC]{1,8}[.,]{0,2} ?(?:[Ll]ib|[Tt]it|[Cc]ap|[Cc]c?|[Cc]h|[Dd]ist|[Dd]isp|[Tt]ract|[Qq]u?|[Ss]ect)\. ?[\dIVXLivxlc]/u;
