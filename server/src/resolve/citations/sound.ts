import type { HeadParts } from '../../scan/citations/parts.ts';
import { takesNumeral } from '../../scan/citations/tables/classical.ts';
import { isPeriodical } from '../../scan/citations/tables/periodicals.ts';
import { isBare, isLocator, isVolume, isYear } from '../../scan/locators/place.ts';
import { INNER_LABELS } from '../../scan/locators/words.ts';
import type { Draft } from './draft.ts';
import { countingOf, headText } from './identify.ts';
import { isCutTitle, looksAbbreviated } from './normal.ts';

/**
 * Whether a sighting without a word for page or column is a citation by its build alone, its work unknown: `Ward's
 * Hindus, iii. 10`, `Livy VI, 29, 6`, `Preller, Roem. Myth., 2, 191`. In running text only ancient works are.
 */
export function isSound(draft: Draft): boolean {
  const { sighting, unit } = draft;
  const { parts, place } = sighting;
  if (!sighting.weak) return true;
  if (!parts || parts.chunks.length === 0) return false;
  // `page 3 of *Vogue*` cites what is known, and speaks of everything else.
  if (parts.start > sighting.start) return false;
  const apart = unit.note !== null || sighting.bracketed;
  if (countingOf(draft) !== 'modern')
    return place.some(isVolume) ? place.length > 1 || apart : apart && parts.chunks.length > 1;
  if (place.every(isYear)) return unit.note !== null && isGivenInFull(parts);
  if (!apart || (takesNumeral(lastWord(draft)) && !isParted(draft))) return false;
  const inner = place.find(isLocator);
  if (inner && INNER_LABELS.has(inner.label) && !place.some(isVolume))
    return place.length > 1 || (parts.author !== null && parts.title !== null);
  if (place.some(part => isLocator(part) && part.label !== 'note')) return parts.chunks.length > 0 && !isSign(draft);
  const volume = place.find(isVolume);
  if (!volume) return place.some(isBare) && (isCutShort(draft) || isMarked(parts));
  if (volume.worded) return true;
  return bareVolume(draft, volume.text);
}

/** Author, title and imprint, the title marked as one or what stands around it long enough to be nothing else. */
const isGivenInFull = ({ author, title, chunks }: HeadParts): boolean =>
  author !== null && title !== null && chunks.length >= (chunks.some(({ style }) => style !== 'plain') ? 3 : 4);

/** A volume without a word: small roman numerals are hardly anything else, capitals may be a ruler's or a chapter's. */
function bareVolume(draft: Draft, volume: string): boolean {
  const { parts, place } = draft.sighting;
  const numbers = place.filter(isBare).length;
  const head = headText(draft, parts!);
  if (/^[ivxlc]+$/.test(volume)) return numbers > 0 || isPeriodical(head);
  if (/^\d+$/.test(volume)) return looksAbbreviated(head) && numbers > 0;
  return (
    numbers > 1 ||
    (numbers > 0 &&
      (parts!.chunks.length > 1 ||
        looksAbbreviated(head) ||
        isCutTitle(head) ||
        isCutShort(draft) ||
        fillsSegment(draft)))
  );
}

/** `Hutchinson, I. 66;` in a note: nothing stands between the stops and semicolons but a name, a volume and a number. */
const fillsSegment = ({ unit, sighting: { parts, place, start, end } }: Draft): boolean => {
  const { text } = unit.reading;
  const volume = place.find(isVolume);
  return (
    unit.note !== null &&
    volume !== undefined &&
    /(?:^|[;.] ?|[-–—]{1,2} ?)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    text.slice(parts!.end, volume.start) === ', ' &&
    /^(?:[;.)]|$)/.test(text.slice(end, end + 1))
  );
};

/** An author and a title in italics: `Norden, *Mills*, 386`, `Norden, *HL* 23`. */
const isMarked = ({ author, chunks }: HeadParts): boolean =>
  author !== null && chunks.length === 2 && chunks[1].style === 'emphasised';

/** An author and a title that is cut short with a stop: `Plautus, Truc., 691`. */
const isCutShort = (draft: Draft): boolean => {
  const { parts } = draft.sighting;
  const last = parts?.chunks[parts.chunks.length - 1];
  return (
    parts !== null &&
    parts.author !== null &&
    parts.chunks.length > 1 &&
    last !== undefined &&
    /\p{L}{2}\.$/u.test(last.text)
  );
};

/** `Life of James, ii. 479`: a ruler's number has capitals, and no comma before it. */
const isParted = ({ unit, sighting: { parts, place } }: Draft): boolean => {
  const [first] = place;
  return isVolume(first) && /^[ivxlc]+$/.test(first.text) && unit.reading.text[parts!.end] === ',';
};

/** A bent paragraph sign is one only after a name that the text has given. */
const isSign = (draft: Draft): boolean => {
  const first = draft.sighting.place.find(isLocator);
  const text = draft.unit.reading.text;
  return first?.label === 'paragraph' && /[~ri,] ?$/.test(text.slice(draft.sighting.parts!.end, first.values[0].start));
};

const lastWord = (draft: Draft): string =>
  /(\p{L}+)[^\p{L}]*$/u.exec(headText(draft, draft.sighting.parts!))?.[1] ?? '';
