import type { Citation, CitedWork } from '../../resolve/apparatus.ts';
import type { Checked } from '../finding.ts';
import { inRoman } from './numerals.ts';
import { inTheTextsHabit } from './range-habit.ts';
import { oneLine } from './words.ts';

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

type HabitsOf = Pick<Checked, 'apparatus' | 'text' | 'pageRanges'>;

/** The habit of the nearest citation of the work, else of any citation, else the usual one: `LCW, XXVI, p. 83`. */
export function habitOf(analysis: HabitsOf, work: CitedWork | null, cited: readonly Citation[]): Habit {
  const own = cited.filter(citation => work !== null && citation.work === work.id);
  const withVolume = [...own, ...cited].find(
    each => each.form && each.volumeAt && each.volumeAt.span.start > each.form.span.end,
  );
  const placed = [...own, ...cited].find(each => each.locators[0]?.label === 'page' && headEnd(each) !== null);
  const place = placed ? between(analysis, headEnd(placed)!, placed.locators[0].span.start) : null;
  return {
    beforeVolume: (withVolume && between(analysis, withVolume.form!.span.end, withVolume.volumeAt!.span.start)) ?? ', ',
    volume: volumeWriter(withVolume?.volumeAt?.text),
    beforePlace: several => (place ?? ', p. ').replace(/\bpp?(?=\.? ?$)/i, several ? 'pp' : 'p'),
    pages: (first, last) => inTheTextsHabit(analysis, first, last),
  };
}

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
