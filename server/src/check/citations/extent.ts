import type { Work } from '../../library/model.ts';
import type { CitedWork } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import type { Checked } from '../finding.ts';
import { citationsOf } from './cited.ts';
import { perWork } from './per-work.ts';

/** How many volumes an edition has, as far as that is certain. */
export interface Extent {
  /** Number of the last volume, volumes of indexes included. */
  readonly last: number;
  /** `2 volumes`, `45 volumes and 2 of indexes`. */
  readonly words: string;
  /** Where the text says so itself, the offset at which it does; null for a fact of the library. */
  readonly at: number | null;
}

/**
 * The number of an edition's volumes: what the library knows for certain, else what the text says where it gives the
 * work in full (`9 vols.`). Undefined where neither says it: a derived count is no limit.
 */
export function extentOf(checked: Checked, cited: CitedWork, work: Work | undefined): Extent | undefined {
  const known = work?.volumeCount;
  if (known?.confidence === 'high') {
    return { last: known.count + (known.indexes ?? 0), words: volumesInWords(known), at: null };
  }
  return statedExtent(checked, cited);
}

/** Each count that the text gives is asked: editions grow, and of several the highest one holds. */
const statedExtent = perWork(({ text, apparatus }, { id, definedAt }): Extent | undefined => {
  const full = citationsOf(apparatus, id).filter(({ kind }) => kind === 'full' || kind === 'definition');
  const spans = [...(definedAt ? [definedAt] : []), ...full.map(({ span }) => span)];
  let most: Extent | undefined;
  for (const span of spans) {
    const count = statedCount(text.slice(span));
    if (count === null || count <= (most?.last ?? 1)) continue;
    most = { last: count, words: volumesInWords({ count }), at: span.start };
  }
  return most;
});

/** `9 vols.`, `in three volumes`, `12 Bde.`; null where none is stated, and for editions that are not complete. */
function statedCount(words: string): number | null {
  const stated = STATED.exec(words);
  if (!stated || GROWING.test(words.slice(stated.index + stated[0].length))) return null;
  return /\d/.test(stated[1]) ? Number(stated[1]) : WORDS.indexOf(stated[1]) + 2;
}

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const STATED = new RegExp(
  String.raw`(?<![\p{L}\p{N}\-–.:/]|\p{L}\. )([2-9]|[1-9]\d|1\d\d|${WORDS.join('|')})\s(?:vols?\b\.?|volumes\b|Bde\b\.?|Bände\b|tomes\b|t\.|тт?\.|томов(?!\p{L})|тома(?!\p{L}))(?!\s?\d)`,
  'u',
);

const GROWING = /^[\s,(]*(?:to date|so far|in progress|published|bisher|parus|unfinished|incomplete)/i;

function volumesInWords({ count, indexes = 0 }: { readonly count: number; readonly indexes?: number }): string {
  if (count === 1) return indexes ? t('one volume and {0} of indexes', indexes) : t('one volume');
  return indexes ? t('{0} volumes and {1} of indexes', count, indexes) : t('{0} volumes', count);
}
