import { words } from '../../scan/citations/languages/languages.ts';
import { anyOf } from '../../scan/citations/languages/pattern.ts';
import { namesAt } from '../../scan/citations/references.ts';
import { EDITION_YEARS, UNDATED, WORK_YEAR, yearsIn } from '../../scan/citations/years.ts';
import { titleOf } from './entry-title.ts';

/** What an entry of a list of references says of its work. */
export interface ListEntry {
  /** Null where a dash stands for the author of the entry before. */
  readonly surname: string | null;
  /** First names of the first author; empty where there are none. */
  readonly firstNames: string;
  /** All names before the title and year, as they stand. */
  readonly authors: string;
  readonly title: string;
  /** By which the notes cite it, where the entry says so before the title: `Norden, Anna (Mühlen, 2004): `. */
  readonly shortTitle: string | null;
  /** Of the edition listed; for a work without one the word that says so. */
  readonly year: string;
  /** Of the first edition, where the entry gives that too. */
  readonly firstYear: string | null;
  /** Whether the year follows the author, as it does where works are cited by author and year. */
  readonly dated: boolean;
  /** Behind the names, and behind the year where it follows them: offset in the entry. */
  readonly headEnd: number;
}

/** `- `, `12. `, `[12] `. */
const LEAD = String.raw`^[\s*•-]*(?:[[(]?\d{1,4}[.)\]]{1,2}\s+)?`;
const SURNAME = String.raw`(?:(?:von|van|de|di|du|da|del|della|al|el)[ -](?:der |den |la )?)?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?`;
const DASH = String.raw`(?:—{1,4}|–{1,4}|-{2,6}|_{2,8})[.,:]? *(?=[(\d*_“"„«\p{Lu}])`;
const BEGINS = new RegExp(`${LEAD}(?:(${SURNAME}), (?=\\p{Lu})|${DASH})`, 'u');

const BODY_WORD = "\\p{Lu}[\\p{L}\\p{N}.&’'-]*|of|for|the|and|für|und|der|des|de|et|la|du|&";
/** Behind the name of a body the year stands in brackets: `Statistisches Amt (2010): `. */
const BODY = new RegExp(
  `${LEAD}(\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: (?:${BODY_WORD})){0,7}) (?=\\(${WORK_YEAR}\\)[.,:]? )`,
  'u',
);

/** Whether a line can be the first of an entry: a surname and a comma, a body and its year, or a dash that repeats the author. */
export const beginsEntry = (line: string): boolean => BEGINS.test(line) || BODY.test(line);

/**
 * Reads `Wade, Rex A. (1984). Red Guards ...` and `Wade, Rex A. *Red Guards* ... Stanford, 1984.`, its lines joined; null
 * for what has no title or no year.
 */
export function readEntry(entry: string): ListEntry | null {
  const begin = BEGINS.exec(entry) ?? BODY.exec(entry);
  if (!begin) return null;
  const from = begin[0].length;
  const surname = begin[1] ?? null;
  const end = entry[from] === '(' || surname === null ? from : namesEnd(entry, from);
  const short = SHORT_FIRST.exec(entry.slice(end));
  if (short) return shortTitled(entry, begin, end, short);
  const dated = YEAR_FIRST.exec(entry.slice(end));
  const title = dated && titleOf(entry.slice(end + dated[0].length));
  if (!dated || !title) {
    const inverted = surname === null ? null : invertedEnd(entry, begin[0].lastIndexOf(surname));
    return titled(entry, begin, inverted ?? (dated ? firstBoundary(entry, from) : end));
  }
  const headEnd = end + dated[0].length;
  return {
    ...namesOf(entry, begin, end),
    title,
    shortTitle: null,
    year: yearsIn(dated[1])[0]?.text ?? dated[1].toLowerCase(),
    firstYear: yearsIn(dated[1])[1]?.text ?? null,
    dated: true,
    headEnd,
  };
}

/** The names with which an entry begins, up to `end`. */
function namesOf(
  entry: string,
  begin: RegExpExecArray,
  end: number,
): Pick<ListEntry, 'surname' | 'firstNames' | 'authors'> {
  const [lead, surname = null] = begin;
  const others = entry.slice(lead.length, end);
  return { surname, firstNames: firstNames(others), authors: (surname === null ? lead : `${surname}, `) + others };
}

/** Behind `Kranz, Otto, Hille, Peter, `: several names, surname first, with nothing but commas. Null where others stand. */
function invertedEnd(entry: string, start: number): number | null {
  const names = namesAt(entry, start);
  return names && /^(?:[^,.]+, ){4,}$/.test(entry.slice(start, names.end)) ? names.end : null;
}

function titled(entry: string, begin: RegExpExecArray, end: number): ListEntry | null {
  const rest = entry.slice(end);
  const title = titleOf(rest);
  const year = rest.match(YEARS)?.at(-1);
  if (!title || !year) return null;
  return { ...namesOf(entry, begin, end), title, shortTitle: null, year, firstYear: null, dated: false, headEnd: end };
}

/** `Norden, Anna (Mühlen, 2004): Die Mühlen von Kell, Kiel 2004`: as German theses in economics list their works. */
function shortTitled(
  entry: string,
  begin: RegExpExecArray,
  end: number,
  [head, shortTitle, year]: RegExpExecArray,
): ListEntry {
  const headEnd = end + head.length;
  return {
    ...namesOf(entry, begin, end),
    title: titleOf(entry.slice(headEnd)) || shortTitle,
    shortTitle,
    year,
    firstYear: null,
    dated: false,
    headEnd,
  };
}

const SHORT_FIRST = new RegExp(String.raw`^[\s.,]*\((\p{Lu}[^();]{1,80}?),? (${WORK_YEAR})\)[:.]\s*`, 'u');

const YEAR_FIRST = new RegExp(String.raw`^[\s.,]*\(?(${EDITION_YEARS}|${UNDATED})\)?[.,:]?\s*`, 'u');
const YEARS = new RegExp(String.raw`(?<![\p{L}\d–-])${WORK_YEAR}(?![\p{L}\d])`, 'gu');

const EDITOR = new RegExp(
  `^[([]?(?:${anyOf(words(language => language.editors))}|eds?|Eds?|Hgg?|Hrsgg?|comps?|trans|dirs?|coords?|orgs?|Orgs?|al)\\.?[)\\]]?[.,:]*$`,
  'u',
);
const JOINS = /^(?:and|&|und|et|и|e|y|von|van|de|der|den|du|di|da|del|la|zu|\/|–)$/u;
const NAME = /^(?:\p{Lu}|d’|al-)[\p{L}.’'-]*(?:\/(?:\p{Lu}[\p{L}.’'-]*)?)*[.,;]*$/u;

/** Where the names of the authors end: before a year, quotation mark or emphasis, or behind the stop or comma that ends them. */
function namesEnd(entry: string, from: number): number {
  let boundary = from;
  let afterInitial = false;
  let afterJoin = false;
  for (const { 0: word, index } of entry.slice(from, from + LONGEST).matchAll(/\S+/g)) {
    const start = from + index;
    if (UNDATED_AT.test(entry.slice(start, start + LONGEST_UNDATED))) return start;
    if (!NAME.test(word) && !JOINS.test(word) && !EDITOR.test(word)) return /^\p{L}/u.test(word) ? boundary : start;
    const ends = /[.,;]$/.test(word);
    if (afterInitial && !ends && !JOINS.test(word) && !EDITOR.test(word)) return start;
    // `and T. Wood`: behind what joins two names the surname comes last.
    const isInitial = /^(?:\p{Lu}\p{L}?\.){1,3}$/u.test(word);
    afterInitial = isInitial && !afterJoin;
    afterJoin = JOINS.test(word) || (isInitial && afterJoin);
    if (ends) boundary = start + word.length;
    if (/\p{Ll}{2,}\.$/u.test(word) && !EDITOR.test(/^\s*(\S+)/.exec(entry.slice(boundary))?.[1] ?? ''))
      return boundary;
  }
  return boundary;
}

const UNDATED_AT = new RegExp(`^\\(?${UNDATED}`, 'u');
const LONGEST_UNDATED = 30;

/** Behind the first comma or stop that ends a word of the names. */
const firstBoundary = (entry: string, from: number): number =>
  from + (/^.{1,60}?\p{Ll}{2}[.,]/u.exec(entry.slice(from))?.[0].length ?? 0);

/** The names of a dozen authors. */
const LONGEST = 200;

const firstNames = (names: string): string =>
  (/^(?:(?! (?:and|&|und|et|e|y|и) )[^,(/;])*/u.exec(names)?.[0] ?? '').trim().replace(/(?<=\p{Ll})\.$/u, '');
