import { isBiblical } from '../../scan/citations/tables/classical.ts';
import { isPeriodical } from '../../scan/citations/tables/periodicals.ts';
import { isLocator, isVolume, type PlacePart, type VolumePart } from '../../scan/locators/place.ts';
import type { Draft } from './draft.ts';
import { countingOf, headText } from './identify.ts';
import { looksAbbreviated, plain } from './normal.ts';

/**
 * Reads `Matt. v. 17` as chapter 5 and not as volume 17: of the Bible and of ancient works, of any work where no volume has
 * so high a number (`C.I.L. v. 4208`), and of all in a text that counts in small roman numerals (`Kern, xi. 20`).
 */
export function readFifthBooks(drafts: readonly Draft[]): readonly Draft[] {
  const habit = countsInSmallRoman(drafts);
  return drafts.map(draft => {
    const first = abbreviated(draft);
    return first && meansFive(draft, first, habit) ? withFive(draft, first) : draft;
  });
}

/** The volume with which a place begins where `v.` alone says that it is one; null for every other place. */
function abbreviated({ sighting: { place }, unit }: Draft): VolumePart | null {
  const [first] = place;
  if (!first || !isVolume(first) || !first.worded || !/^\d+(?:-\d+)?$/.test(first.text)) return null;
  return unit.reading.text.slice(first.start - 3, first.start) === 'v. ' ? first : null;
}

/** More volumes than works have. */
const MOST_VOLUMES = 200;

function meansFive(draft: Draft, first: VolumePart, habit: boolean): boolean {
  if (hasPage(draft)) return false;
  if (Number.parseInt(first.text, 10) > MOST_VOLUMES) return isNumbered(draft);
  const counting = countingOf(draft);
  return counting === 'modern' ? habit : !(counting === 'biblical' && isOfOneChapter(draft));
}

/** Letters that stand for a work, and journals, have so many pages and numbers; titles cut short are of poems, `Nub. v. 971`. */
function isNumbered(draft: Draft): boolean {
  const { parts } = draft.sighting;
  const head = parts ? headText(draft, parts) : '';
  return looksAbbreviated(head.replace(/^[*_]|[*_]$/g, '')) || isPeriodical(head) || /Inscr/.test(head);
}

/** Few notes with bare numerals are no habit; a text that writes `v. 2, p. 30` means volumes by it. */
const FEWEST = 3;

function countsInSmallRoman(drafts: readonly Draft[]): boolean {
  if (drafts.some(draft => abbreviated(draft) && hasPage(draft))) return false;
  return drafts.filter(hasSmallRoman).length >= FEWEST;
}

const hasPage = ({ sighting: { place } }: Draft): boolean =>
  place.some(part => isLocator(part) && part.label === 'page');

const hasSmallRoman = ({ sighting: { place } }: Draft): boolean =>
  place.length > 1 && isVolume(place[0]) && !place[0].worded && /^[ivxlc]+$/.test(place[0].text);

/** Books of the Bible of which only verses are cited: `Jude, v. 9`. */
const ONE_CHAPTER: ReadonlySet<string> = new Set('jude philemon philem obadiah obad'.split(' '));

const isOfOneChapter = (draft: Draft): boolean => {
  const head = plain(headText(draft, draft.sighting.parts!));
  return isBiblical(head) && ONE_CHAPTER.has(head);
};

function withFive(draft: Draft, { text, start, end }: VolumePart): Draft {
  const [from, to = from] = text.split('-');
  const five: readonly PlacePart[] = [
    { kind: 'volume', text: 'v', start: start - 3, end: start - 2, worded: false },
    { kind: 'bare', values: [{ from, to, start, end }] },
  ];
  return { ...draft, sighting: { ...draft.sighting, place: [...five, ...draft.sighting.place.slice(1)] } };
}
