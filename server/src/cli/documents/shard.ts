import { t } from '../../wording/wording.ts';
import { Refusal } from '../exit.ts';

/** The part of the documents that one of several computers checks: the second of eight. */
export interface Shard {
  /** One-based. */
  readonly number: number;
  readonly of: number;
}

/** Reads `2/8`. Throws a refusal where it makes no sense. */
export function readShard(value: string): Shard {
  const [, number, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(value)?.map(Number) ?? [];
  if (!(number >= 1 && number <= of))
    throw new Refusal(t('--shard takes a number and how many there are, such as 2/8; not {0}.', value));
  return { number, of };
}

/** Every so-manieth item, so that a folder of large documents is dealt out evenly; all without a shard. */
export const inShard = <T>(items: readonly T[], shard: Shard | null): readonly T[] =>
  shard === null ? items : items.filter((_, at) => at % shard.of === shard.number - 1);
