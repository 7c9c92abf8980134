import { isBare, isVolume } from '../../scan/locators/place.ts';
import type { Draft } from './draft.ts';
import { countingOf, headText } from './identify.ts';
import { plain } from './normal.ts';

/**
 * Finds the ancient authors that no table knows: `Agathias, iii. 14, 2` counts book, chapter and section, for pages would
 * rise. Only in a text that cites known ancient works too, and only names that are never cited by volume or page.
 */
export function markAncient(drafts: readonly Draft[]): void {
  if (!drafts.some(draft => countingOf(draft) === 'classical')) return;
  const names = new Set(drafts.filter(countsDown).map(nameOf));
  if (names.size === 0) return;
  for (const draft of drafts) if (!isNumbered(draft)) names.delete(nameOf(draft));
  for (const draft of drafts) if (isNumbered(draft) && names.has(nameOf(draft))) draft.ancient = true;
}

const nameOf = (draft: Draft): string => {
  const { parts } = draft.sighting;
  return parts ? plain(headText(draft, parts)) : '';
};

/** A number in small roman and others behind it, none with a word. */
const isNumbered = ({ sighting: { parts, place } }: Draft): boolean =>
  parts !== null &&
  place.length > 1 &&
  place.every((part, i) => (i === 0 ? isVolume(part) && !part.worded && /^[ivxlc]+$/.test(part.text) : isBare(part)));

function countsDown(draft: Draft): boolean {
  if (!isNumbered(draft)) return false;
  const [first, second] = draft.sighting.place.filter(isBare).map(({ values }) => Number(values[0].from));
  return second !== undefined && second <= first;
}
