import { isVolume } from '../../scan/locators/place.ts';
import type { Draft } from './draft.ts';
import type { WorkEntry } from './works.ts';

/** *Op. cit.* looks back, and so does a title that is cut short to a word (`Orat.`): ahead, several works may have it. */
export const mayLookAhead = ({ sighting }: Draft, name: string): boolean =>
  sighting.form !== 'op-cit' && !/^\p{L}+\.$/u.test(name);

/** `Norden, ii. 215` before *Norden, The Mills, 20*: a work that is cited further on without a volume is another one. */
export const citedAhead = ({ sighting: { place } }: Draft, works: readonly WorkEntry[]): readonly WorkEntry[] =>
  place.some(isVolume) ? works.filter(work => work.inVolumes || work.hasVolumes || work.libraryId !== null) : works;
