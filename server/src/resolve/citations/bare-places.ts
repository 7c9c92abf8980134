import { isLocator } from '../../scan/locators/place.ts';
import { firstWhere } from '../../text/search.ts';
import type { LocatorLabel } from '../apparatus.ts';
import type { Draft } from './draft.ts';
import { surnameOf, titleWords } from './normal.ts';
import type { WorkBook, WorkEntry } from './works.ts';

/**
 * Whether a place alone in running text stands by itself: `… was common land” (p. 14)`, `On page 61 he says`. Not so `(p. 3 of
 * the report)`, which says of what it is the page, nor the end of a citation that was not recognised (`*Review*, no 4, p. 49`).
 */
export function standsAlone(draft: Draft, last: Draft | null): boolean {
  const { text } = draft.unit.reading;
  if (GOES_ON.test(text.slice(draft.end, draft.end + 12))) return false;
  if (draft.sighting.bracketed) return true;
  // A line of its own at which the text was cut: `Page 557`.
  if (draft.start === 0) return false;
  if (!/[([,—–-] ?$/.test(text.slice(Math.max(0, draft.start - 2), draft.start))) return true;
  return last?.unitIndex === draft.unitIndex && !/\p{L}{4}/u.test(text.slice(last.end, draft.start));
}

/** In English, German, French, Russian and Italian. */
const GOES_ON = /^,? (?:of|in|from|des|der|vom|von|im|du|de|d[’']|dans|из|в|del|della|dell[’'])(?!\p{L})/u;

/** Whether the place is counted as that of the citation before it: `(§ 4)` is no place of a work that is cited by page. */
export function isCountedSo({ sighting: { place } }: Draft, last: Draft): boolean {
  const labels = place.filter(isLocator).map(({ label }) => label);
  if (labels.length === 0 || labels.some(label => OF_ANY_BOOK.has(label))) return true;
  return last.locators.some(({ label }) => labels.includes(label));
}

const OF_ANY_BOOK = new Set<LocatorLabel>(['page', 'column', 'folio', 'chapter']);

/** A title in italics right before the bracket of a place: `in *Mutual Aid* (p. 18)`. Offsets of the unit's reading. */
export function titleBefore({ unit: { reading }, sighting }: Draft): { text: string; start: number } | null {
  const place = sighting.place[0];
  const at = 'start' in place ? place.start : place.values[0].start;
  const open = sighting.bracketed ? bracketBefore(reading.text, at) : -1;
  if (open < 0) return null;
  const near = firstWhere(reading.emphasis, ({ end }) => end >= open - 2);
  const title = reading.emphasis
    .slice(near, near + 3)
    .find(({ start, end }) => start < open && end <= open && /^[.,]? ?$/.test(reading.text.slice(end, open)));
  if (!title || title.end - title.start > LONGEST_TITLE) return null;
  const text = reading.text.slice(title.start, title.end).replace(/[.,]$/, '');
  return /^\p{Lu}/u.test(text) ? { text, start: title.start } : null;
}

const LONGEST_TITLE = 100;

/** Where the bracket opens in which a place stands; no further back than a citation is long, in which it does; -1 where none does. */
function bracketBefore(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_IN_BRACKET);
  const near = text.slice(from, at + 1);
  const open = Math.max(near.lastIndexOf('('), near.lastIndexOf('['));
  return open < 0 ? -1 : from + open;
}

const LONGEST_IN_BRACKET = 600;

/** Whether words in italics are a title though the text does not cite it elsewhere: most words of some length have a capital. */
export function looksLikeTitle(words: string): boolean {
  const long = words.split(/\s+/).filter(word => /\p{L}{4}/u.test(word));
  const capitals = long.filter(word => /^\p{Lu}/u.test(word));
  return long.length > 1 && capitals.length > long.length / 2;
}

/**
 * The one work that the words before a quotation name, where they end with a colon: `Otto Kranz, in *The Weir*, writes:`. Null
 * where they name none, or several.
 */
export function announcedWork(lead: string, book: WorkBook, order: number): WorkEntry | null {
  if (!lead.trimEnd().endsWith(':')) return null;
  const near = lead.slice(-LONGEST_LEAD);
  const stop = [...near.matchAll(/(?<=[\p{Ll}\p{N})\]])[.!?]\s+(?=\p{Lu})/gu)].at(-1);
  const sentence = stop ? near.slice(stop.index) : near;
  const works = new Set<WorkEntry>();
  for (const [name] of sentence.matchAll(/\p{Lu}[\p{L}’'-]+/gu)) {
    const theirs = book
      .bySurname(surnameOf(name.replace(/[’']s?$/, '')))
      .filter(({ firstCited }) => firstCited < order);
    for (const work of theirs) works.add(work);
  }
  const titled = [...works].filter(({ titles }) => titles.some(title => isNamed(title, sentence)));
  if (titled.length === 1) return titled[0];
  return works.size === 1 ? [...works][0] : null;
}

const isNamed = (title: readonly string[], sentence: string): boolean => {
  const words = new Set(titleWords(sentence));
  return title.length > 0 && title.every(word => words.has(word));
};

/** A sentence that leads to a quotation. */
const LONGEST_LEAD = 300;
