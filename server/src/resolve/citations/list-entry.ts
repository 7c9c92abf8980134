/** What an entry of a list of references says of its work. */
export interface ListEntry {
  /** Null where a dash stands for the author of the entry before. */
  readonly surname: string | null;
  /** First names of the first author; empty where there are none. */
  readonly firstNames: string;
  readonly title: string;
  readonly year: string;
  /** Whether the year follows the author, as it does where works are cited by author and year. */
  readonly dated: boolean;
}

const BEGINS =
  /^[\s*•-]*(?:\[?\d+[.\]]\s+)?(?:(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?), (?=\p{Lu})|[—–_-]{2,}[.,]? ?(?=[(\d*_“"\p{Lu}]))/u;

/** Whether a line can be the first of an entry: a surname and a comma, or a dash that repeats the author. */
export const beginsEntry = (line: string): boolean => BEGINS.test(line);

/**
 * Reads `Wade, Rex A. (1984). Red Guards ...` and `Wade, Rex A. *Red Guards* ... Stanford, 1984.`, its lines joined; null
 * for what has no title or no year.
 */
export function readEntry(entry: string): ListEntry | null {
  const begin = BEGINS.exec(entry);
  if (!begin) return null;
  const from = begin[0].length;
  const base = { surname: begin[1] ?? null };
  const end = begin[1] === undefined ? from : namesEnd(entry, from);
  const dated = YEAR_FIRST.exec(entry.slice(end));
  const title = dated && titleOf(entry.slice(end + dated[0].length));
  if (dated && title)
    return { ...base, firstNames: firstNames(entry.slice(from, end)), title, year: dated[1], dated: true };
  return titled(entry, from, dated ? firstBoundary(entry, from) : end, base.surname);
}

function titled(entry: string, from: number, end: number, surname: string | null): ListEntry | null {
  const rest = entry.slice(end);
  const title = titleOf(rest);
  const year = rest.match(YEARS)?.at(-1);
  return title && year ? { surname, firstNames: firstNames(entry.slice(from, end)), title, year, dated: false } : null;
}

const YEAR = String.raw`(?:1[4-9]|20)\d\d[a-z]?`;
const YEAR_FIRST = new RegExp(String.raw`^[\s.,]*\(?(${YEAR})\)?[.,:]? ?`);
const YEARS = new RegExp(String.raw`\b${YEAR}\b`, 'g');

const EDITOR = /^\(?(?:eds?|Eds?|Hg|Hrsg|comps?|trans|al|ред)\b\.?\)?[.,]*$/u;
const JOINS = /^(?:and|&|und|et|и|y|von|van|de|der|du|di|da)$/;
const NAME = /^\p{Lu}[\p{L}.’'-]*[.,]*$/u;

/** Where the names of the authors end: before a year, quotation mark or emphasis, or behind the stop or comma that ends them. */
function namesEnd(entry: string, from: number): number {
  let boundary = from;
  let afterInitial = false;
  for (const { 0: word, index } of entry.slice(from, from + LONGEST).matchAll(/\S+/g)) {
    const start = from + index;
    if (!NAME.test(word) && !JOINS.test(word) && !EDITOR.test(word)) return /^\p{L}/u.test(word) ? boundary : start;
    const ends = /[.,]$/.test(word);
    if (afterInitial && !ends && !JOINS.test(word)) return start;
    afterInitial = /^\p{Lu}\p{L}?\.$/u.test(word);
    if (ends) boundary = start + word.length;
    if (/\p{Ll}{2,}\.$/u.test(word) && !EDITOR.test(/^\s*(\S+)/.exec(entry.slice(boundary))?.[1] ?? ''))
      return boundary;
  }
  return boundary;
}

/** Behind the first comma or stop that ends a word of the names. */
const firstBoundary = (entry: string, from: number): number =>
  from + (/^.{1,60}?\p{Ll}{2}[.,]/u.exec(entry.slice(from))?.[0].length ?? 0);

/** The names of a dozen authors. */
const LONGEST = 200;

const firstNames = (names: string): string =>
  (/^(?:(?! (?:and|&|und|et|и) )[^,(])*/u.exec(names)?.[0] ?? '').trim().replace(/(?<=\p{Ll})\.$/u, '');

/** The title up to its stop, without marks and without the place and year behind it; empty where there is none. */
export const titleOf = (words: string): string =>
  (/^[\s*_“"«‘']*([^.?!“”"»*_]+(?:\?|!)?)/.exec(words)?.[1] ?? '')
    .trim()
    .replace(new RegExp(String.raw`, \p{Lu}[^,]{2,40},? ${YEAR}$`, 'u'), '');
