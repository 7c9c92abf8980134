import type { Analysis } from '../../analyse.ts';
import type { Offer } from '../managing/offers.ts';
import { isRefusal } from '../managing/plan.ts';
import { ibidAt } from './expand-ibid.ts';
import { abbreviableAt } from './set-abbreviation.ts';
import { repeatAt } from './shorten-to-ibid.ts';

/** The commands on citations that make sense for a cursor at an offset (UTF-16). */
export function citationOffers(analysis: Analysis, offset: number): Offer[] {
  const ibid = ibidAt(analysis, offset);
  if (ibid) return ibid.work === null ? [] : [{ command: 'expandIbid', title: 'Expand ibid.', kind: 'change' }];
  const shorten: Offer[] =
    repeatAt(analysis, offset) === null
      ? []
      : [{ command: 'shortenToIbid', title: 'Shorten to ibid.', kind: 'change' }];
  return [...shorten, ...abbreviationOffers(analysis, offset)];
}

/** An abbreviation of a work that is cited once would be of no use. */
function abbreviationOffers(analysis: Analysis, offset: number): Offer[] {
  const found = abbreviableAt(analysis, offset);
  if (isRefusal(found) || !found.name || found.later.length === 0) return [];
  const { name, isDefined, later } = found;
  const citations = later.length === 1 ? 'the later citation' : `${later.length} later citations`;
  const introduce = `Set the abbreviation ${name}`;
  const title = isDefined ? `Write ${name} in ${citations}...` : `${introduce} and write it in ${citations}...`;
  const everywhere: Offer = { command: 'abbreviateCitations', title, kind: 'change' };
  return isDefined ? [everywhere] : [{ command: 'setAbbreviation', title: introduce, kind: 'change' }, everywhere];
}
