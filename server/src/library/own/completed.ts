import type { Library, Work } from '../model.ts';

/**
 * A work of the user with what Loccit knows of the same edition besides: its volumes, and what stands where. What the user
 * says counts. Another or an older edition stays as it is.
 */
export function completed(work: Work, bundled: Library): Work {
  const known = sameWork(work, bundled);
  if (!known) return work;
  const whole: Work = { ...withoutContents(known), ...work, id: work.id, abbreviations: namesOf(work, known) };
  if (work.contents || !known.contents) return whole;
  // The pieces of a bundled work are made when they are first asked for, and must not be made here.
  return Object.defineProperty(whole, 'contents', { get: () => known.contents, enumerable: true });
}

function sameWork(work: Work, bundled: Library): Work | undefined {
  for (const abbreviation of work.abbreviations) {
    const known = bundled.identify({ abbreviation, title: work.title, author: work.author ?? null });
    if (known?.abbreviations.includes(abbreviation) && isSameEdition(work, known)) return known;
  }
  return undefined;
}

function isSameEdition(work: Work, known: Work): boolean {
  const [own, other] = [work.year, known.year].map(year => Number(year?.slice(0, 4)));
  const [count, knownCount] = [work.volumeCount?.count, known.volumeCount?.count];
  if (count !== undefined && knownCount !== undefined && count !== knownCount) return false;
  return !own || !other || own >= other;
}

function withoutContents(known: Work): Work {
  const facts = Object.getOwnPropertyDescriptors(known);
  const { contents, ambiguous, ...rest } = facts as Partial<typeof facts>;
  return Object.defineProperties({}, rest as PropertyDescriptorMap) as Work;
}

const namesOf = (work: Work, known: Work): string[] => [...new Set([...work.abbreviations, ...known.abbreviations])];
