import type { Sighting } from '../../scan/citations/sighting.ts';
import type { CitationKind, Locator } from '../apparatus.ts';
import type { Unit } from './units.ts';
import type { WorkEntry } from './works.ts';

/** A citation while it is being resolved. */
export interface Draft {
  readonly sighting: Sighting;
  readonly unit: Unit;
  readonly unitIndex: number;
  /** Where it begins in the unit's reading; moves right when its first words turn out to be none of its own. */
  start: number;
  end: number;
  kind: CitationKind;
  work: WorkEntry | null;
  antecedent: Draft | null;
  candidates: readonly Draft[];
  /** Works that its name may mean, where the text doesn't decide between several. */
  candidateWorks: readonly WorkEntry[];
  volume: number | string | null;
  volumeAt: { readonly text: string; readonly start: number; readonly end: number } | null;
  year: string | null;
  locators: readonly DraftLocator[];
  title: string | null;
  /** Whether other citations of the name show that its numbers are book, chapter and section. */
  ancient: boolean;
  /** The citation before it whose author it repeats: `Id., *Mills*`. */
  sameAuthor: Draft | null;
  evidence: string | null;
  /** Index among the citations of the document, once they are in order. */
  index: number;
}

/** A locator whose place is still an offset of the unit's reading. */
export type DraftLocator = Omit<Locator, 'span'> & {
  readonly start: number;
  readonly end: number;
  /** The pages of the whole article. */
  readonly whole?: true;
};

/** Gives a draft what its place means. */
export function give(draft: Draft, { volume, volumeAt, year, locators }: Placed): void {
  draft.volume = volume;
  draft.volumeAt = volumeAt;
  draft.year = year;
  draft.locators = locators;
}

/** What the place of a citation means. */
export type Placed = Pick<Draft, 'volume' | 'volumeAt' | 'year' | 'locators'>;

/** Adds a clause to what was found out on the way. */
export function note(draft: Draft, clause: string): void {
  draft.evidence = draft.evidence === null ? clause : `${draft.evidence}; ${clause}`;
}
