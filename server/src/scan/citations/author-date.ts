import { isYear, type PlacePart, readPlace, type YearPart } from '../locators/place.ts';
import { readValues } from '../locators/values.ts';
import type { Anchor } from './anchors.ts';
import { closed, mayBegin, sighting } from './context.ts';
import type { Scan } from './scan.ts';
import type { Sighting } from './sighting.ts';
import { ET_AL, JOIN } from './vocabulary.ts';
import { WORK_YEAR, yearsIn } from './years.ts';

const NAME = String.raw`(?:(?:von|van|de|der|della|di|du|al-|el-|d’|d'|[A-Z]\.) ?){0,3}\p{Lu}[\p{L}’'-]+(?:\/\p{Lu}[\p{L}’'-]+){0,3}`;
/** Authors before a year: `Wade`, `Marx and Engels`, `Smith, Jones & Brown`, `Reed et al.` */
const AUTHORS = new RegExp(
  String.raw`(?<![\p{L}’'-])(${NAME}(?:(?:,? ${JOIN} |, )${NAME}){0,3}(?:,? ${ET_AL})?)[’']?s?,? (\()?\[?$`,
  'u',
);

/**
 * `(Wade 1984, 153)`, `Wade (1984: 153-54)`, `(Wade 1984)`, `Marx ([1867] 1976: 692)`, `(Wade, forthcoming)`. Counts only if a
 * list of references has the work, or with a page in brackets where the text has no such list.
 */
export function readAuthorDate(scan: Scan, anchor: Anchor): Sighting | null {
  const { text } = scan;
  const from = Math.max(scan.floor, anchor.start - 90);
  const m = AUTHORS.exec(text.slice(from, anchor.start));
  const inside = m !== null && isInBracket(text, from + m.index);
  if (!m || (m[2] === undefined && !inside && !(scan.inNote && mayBegin(text, from + m.index)))) return null;
  const author = m[1].replace(/[’']s?$/, '');
  const place = placeAfter(text, anchor.end);
  const start = from + m.index;
  const parts = {
    start,
    end: start + author.length,
    chunks: [],
    author,
    piece: null,
    title: null,
    sole: null,
    peeled: [],
    imprint: false,
  };
  return sighting('author-date', start, closed(text, start, place?.end ?? anchor.end), {
    parts,
    place: [...yearsOf(anchor), ...(place?.parts ?? [])],
    bracketed: inside || m[2] !== undefined,
    weak: true,
  });
}

/** The years of an edition, its own first; the words for a work without a year stand as they are. */
function yearsOf({ text, start, end }: Pick<Anchor, 'text' | 'start' | 'end'>): YearPart[] {
  const years = yearsIn(text);
  if (years.length === 0) return [{ kind: 'year', text, start, end }];
  return years.map(({ text: year, at }) => ({
    kind: 'year',
    text: year,
    start: start + at,
    end: start + at + year.length,
  }));
}

/** Another work of the author who was cited just before, by its year or by the letter of its year. */
const FURTHER = new RegExp(
  `^(?:[,;]|,? ${JOIN}) ?(?:(${WORK_YEAR})|([b-z]))(?=[,;:)]|,? ${JOIN} (?:${WORK_YEAR}|[b-z])[,;:)])`,
  'u',
);

/** `; 1985` behind `Burawoy 1979`, `, b` behind `1984a`: the next work of the same author. Null where none stands there. */
export function readFurtherYear(text: string, last: Sighting): Sighting | null {
  const year = last.form === 'author-date' ? last.place.find(isYear) : undefined;
  const m = year && FURTHER.exec(text.slice(last.end, last.end + LONGEST_FURTHER));
  if (!year || !m) return null;
  const end = last.end + m[0].length;
  const own = m[1] ?? nextLetter(year, m[2], last.end);
  if (own === null) return null;
  const start = end - (m[1] ?? m[2]).length;
  const place = placeAfter(text, end);
  return {
    ...last,
    start,
    end: place?.end ?? end,
    parts: { ...last.parts!, start, end: start },
    place: [{ kind: 'year', text: own, start, end }, ...(place?.parts ?? [])],
  };
}

const LONGEST_FURTHER = 40;

/** `1984b` for the b right behind `1984a`. */
const nextLetter = ({ text, end }: YearPart, letter: string, at: number): string | null =>
  end === at && text.length === 5 && text[4] < letter ? text.slice(0, 4) + letter : null;

/** The place behind a year; what looks like a year behind a comma is that of another work. */
function placeAfter(text: string, at: number): { parts: readonly PlacePart[]; end: number } | null {
  const gap = /^[,:] ?/.exec(text.slice(at, at + 2))?.[0];
  if (gap === undefined || (gap.startsWith(',') && YEAR_NEXT.test(text.slice(at + gap.length, at + gap.length + 6))))
    return null;
  const place = readPlace(text, at + gap.length);
  if (place) return place;
  const list = readValues(text, at + gap.length);
  return list && { parts: [{ kind: 'bare', values: list.values }], end: list.end };
}

const YEAR_NEXT = new RegExp(`^${WORK_YEAR}(?:[,;:) ]|$)`);

function isInBracket(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
