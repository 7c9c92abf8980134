import type { Draft } from './draft.ts';
import type { WorkEntry } from './works.ts';

/** Of several works of one author those of the sort that the words say: *art. cité* means an article. */
export function ofItsSort({ sighting }: Draft, works: readonly WorkEntry[]): readonly WorkEntry[] {
  if (works.length < 2 || !/^art/i.test(sighting.word ?? '')) return works;
  const articles = works.filter(({ definition }) => definition?.sighting.parts?.piece != null);
  return articles.length > 0 ? articles : works;
}
