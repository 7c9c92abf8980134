import type { Analysis } from '../../analyse.ts';
import { t } from '../../wording/wording.ts';
import type { Offer } from '../managing/offers.ts';
import { isRefusal } from '../managing/plan.ts';
import { ibidAt } from './expand-ibid.ts';
import { abbreviableAt } from './set-abbreviation.ts';
import { repeatAt } from './shorten-to-ibid.ts';

/** The commands on citations that make sense for a cursor at an offset (UTF-16). */
export function citationOffers(analysis: Analysis, offset: number): Offer[] {
  const ibid = ibidAt(analysis, offset);
  if (ibid) return ibid.work === null ? [] : [{ command: 'expandIbid', title: t('Expand ibid.'), kind: 'change' }];
  const shorten: Offer[] =
    repeatAt(analysis, offset) === null
      ? []
      : [{ command: 'shortenToIbid', title: t('Shorten to ibid.'), kind: 'change' }];
  return [...shorten, ...abbreviationOffers(analysis, offset)];
}

/** An abbreviation of a work that is cited once would be of no use. */
function abbreviationOffers(analysis: Analysis, offset: number): Offer[] {
  const found = abbreviableAt(analysis, offset);
  if (isRefusal(found) || !found.name || found.later.length === 0) return [];
  const { name, isDefined, later } = found;
  if (isDefined) return [{ command: 'abbreviateCitations', title: writing(name, later.length), kind: 'change' }];
  return [
    { command: 'setAbbreviation', title: t('Set the abbreviation {0}', name), kind: 'change' },
    { command: 'abbreviateCitations', title: introducing(name, later.length), kind: 'change' },
  ];
}

const writing = (name: string, later: number): string =>
  later === 1 ? t('Write {0} in the later citation...', name) : t('Write {0} in {1} later citations...', name, later);

const introducing = (name: string, later: number): string =>
  later === 1
    ? t('Set the abbreviation {0} and write it in the later citation...', name)
    : t('Set the abbreviation {0} and write it in {1} later citations...', name, later);
