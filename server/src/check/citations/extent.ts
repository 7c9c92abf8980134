import type { Work } from '../../library/model.ts';

/**
 * The number of an edition's last volume, volumes of indexes included; undefined where it is not certain: a derived
 * count is no limit.
 */
export function lastVolume(work: Work | undefined): number | undefined {
  const known = work?.volumeCount;
  return known?.confidence === 'high' ? known.count + (known.indexes ?? 0) : undefined;
}

/** `2 volumes`, `45 volumes and 2 of indexes`. */
export function volumesInWords({ count, indexes = 0 }: NonNullable<Work['volumeCount']>): string {
  const words = count === 1 ? 'one volume' : `${count} volumes`;
  return indexes ? `${words} and ${indexes} of indexes` : words;
}
