import type { Draft } from './draft.ts';
import type { WorkEntry } from './works.ts';

/**
 * Loose-leaf works are paged by chapter: `10-3` is page 3 of chapter 10. A work that is cited once in a way that can only
 * mean this (`9-54.2`, `4-2`) is read so throughout.
 */
export function readChapterPages(drafts: readonly Draft[]): void {
  const paged = new Set<WorkEntry>();
  for (const draft of drafts) if (draft.work && draft.locators.some(isChapterPage)) paged.add(draft.work);
  for (const draft of drafts) {
    if (!draft.work || !paged.has(draft.work)) continue;
    draft.locators = draft.locators.map(locator => {
      const written = draft.unit.reading.text.slice(locator.start, locator.end);
      const { reversed: _, ...rest } = locator;
      return /^\d{1,2}[-–]\d{1,3}$/.test(written) ? { ...rest, from: written, to: written } : locator;
    });
  }
}

const isChapterPage = ({ label, from, to }: { label: string; from: string; to: string }): boolean =>
  label === 'page' &&
  (/^\d{1,2}[-–]\d/.test(from) || (/^\d$/.test(from) && /^\d$/.test(to) && Number(to) < Number(from)));
