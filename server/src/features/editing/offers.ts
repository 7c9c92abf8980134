import type { Analysis } from '../../analyse.ts';
import type { Offer } from '../managing/offers.ts';
import { ibidAt } from './expand-ibid.ts';
import { repeatAt } from './shorten-to-ibid.ts';

/** The commands on citations that make sense for a cursor at an offset (UTF-16). */
export function citationOffers(analysis: Analysis, offset: number): Offer[] {
  const ibid = ibidAt(analysis, offset);
  if (ibid) return ibid.work === null ? [] : [{ command: 'expandIbid', title: 'Expand ibid.', kind: 'change' }];
  if (repeatAt(analysis, offset) === null) return [];
  return [{ command: 'shortenToIbid', title: 'Shorten to ibid.', kind: 'change' }];
}
