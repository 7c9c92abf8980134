import type { Citation, CitedWork } from '../../resolve/apparatus.ts';
import { oneLine } from '../../text/blanks.ts';
import type { Checked } from '../finding.ts';
import { inRoman } from './numerals.ts';
import { inTheTextsHabit } from './range-habit.ts';

/** How the text puts a citation of a work together, piece by piece. */
export interface Habit {
  /** What stands between the abbreviation and the volume: `, `, ` `, `, Vol. `. */
  readonly beforeVolume: string;
  volume(volume: number | string): string;
  /** What stands between the volume, or the abbreviation of a work without volumes, and the place: `, p. `, `:`. */
  beforePlace(several: boolean): string;
  /** Pages from the first to the last. */
  pages(first: number, last: number): string;
}

type HabitsOf = Pick<Checked, 'apparatus' | 'text' | 'pageRanges' | 'library'>;

/**
 * The habit of the nearest citation of the work, else the form that its entry in the library shows, else the habit of any
 * citation, else the usual one: `LCW, XXVI, p. 83`.
 */
export function habitOf(analysis: HabitsOf, work: CitedWork | null, cited: readonly Citation[]): Habit {
  const own = cited.filter(citation => work !== null && citation.work === work.id);
  const isPlaced = own.some(({ volumeAt, locators }) => volumeAt !== null || locators.length > 0);
  const shown = isPlaced ? null : shownForm(analysis, work);
  const models = shown ? [] : [...own, ...cited];
  const withVolume = models.find(each => each.form && each.volumeAt && each.volumeAt.span.start > each.form.span.end);
  const placed = models.find(each => each.locators[0]?.label === 'page' && headEnd(each) !== null);
  const place = placed ? between(analysis, headEnd(placed)!, placed.locators[0].span.start) : shown?.beforePlace;
  const joint = withVolume
    ? between(analysis, withVolume.form!.span.end, withVolume.volumeAt!.span.start)
    : shown?.beforeVolume;
  return {
    beforeVolume: joint ?? ', ',
    volume: volumeWriter(withVolume?.volumeAt?.text ?? shown?.volume),
    beforePlace: several => (place ?? ', p. ').replace(/\bpp?(?=\.? ?$)/i, several ? 'pp' : 'p'),
    pages: (first, last) => inTheTextsHabit(analysis, first, last),
  };
}

/** What the example in a work's entry shows of how it is put together; absent parts were not in the example. */
interface Shown {
  readonly beforeVolume?: string;
  readonly volume?: string;
  readonly beforePlace?: string;
}

/** The last of an example and what stands before it: `, p. 83` of `LCW, XXVI, p. 83`, `:83` of `LCW 26:83`. */
const PLACE_AT_END = /(?:[,:]? )?(?:\p{L}{1,4}\.? )?\d{1,5}$|:\d{1,5}$/u;
const VOLUME_AT_END = /(?:[,.:]? )(?:\p{L}{1,4}\.? )?(?:[IVXLC]{1,8}|[ivxlc]{1,8}|\d{1,4})$/u;
/** A number in a form without what stands before it. */
const NUMBER_AT_END = /(?:[IVXLC]{1,8}|[ivxlc]{1,8}|\d{1,5})$/;
/** More of an example than this is not looked at. */
const LONGEST_FORM = 60;

function shownForm({ library }: HabitsOf, work: CitedWork | null): Shown | null {
  const form = work?.libraryId ? library.byId(work.libraryId)?.form : undefined;
  const place = form === undefined ? undefined : PLACE_AT_END.exec(form.trim().slice(-LONGEST_FORM));
  if (!place) return null;
  const volume = VOLUME_AT_END.exec(place.input.slice(0, place.index))?.[0];
  return {
    beforePlace: withoutNumber(place[0]) || undefined,
    ...(volume && { beforeVolume: withoutNumber(volume), volume: NUMBER_AT_END.exec(volume)?.[0] }),
  };
}

const withoutNumber = (part: string): string => part.replace(NUMBER_AT_END, '');

const headEnd = ({ form, volumeAt }: Citation): number | null => (volumeAt ?? form)?.span.end ?? null;

/** Null where more stands between than punctuation and a word or two. */
function between({ text }: HabitsOf, start: number, end: number): string | null {
  if (end < start || end - start > 16) return null;
  const words = oneLine(`|${text.content.slice(start, end)}|`).slice(1, -1);
  return /^[\s.,:;/]*(?:\p{L}{1,4}\.?\s?)?$/u.test(words) && words !== '' ? words : null;
}

/** As the given one is written: in roman capitals, small roman or arabic figures. Parts (`6.1`) stay as they are. */
function volumeWriter(model = 'I'): (volume: number | string) => string {
  return volume => {
    if (!/^\d+$/.test(String(volume)) || /\d/.test(model)) return String(volume);
    const roman = inRoman(Number(volume));
    return model === model.toLowerCase() ? roman.toLowerCase() : roman;
  };
}
