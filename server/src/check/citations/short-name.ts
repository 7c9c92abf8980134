import type { Citation, CitedWork } from '../../resolve/apparatus.ts';
import { oneLine } from '../../text/blanks.ts';
import type { Span } from '../../text/span.ts';
import type { Checked } from '../finding.ts';

type NamesOf = Pick<Checked, 'apparatus' | 'text'>;

/**
 * The name by which a text cites a work at an offset (UTF-16): its abbreviation, else the short form used last before, else
 * the author's surname, with the title where the author has several works here.
 */
export function nameInTheText(analysis: NamesOf, work: CitedWork, offset: number): string {
  const used = formBefore(analysis, work, offset);
  if (used) return used;
  const surname = surnameOf(work.author);
  const others = analysis.apparatus.works.filter(({ id, author }) => id !== work.id && surnameOf(author) === surname);
  return work.abbreviation === null && surname && others.length === 0 ? surname : plainName(analysis, work);
}

/** A name that tells the work from all others: its abbreviation, else surname and title. */
export function plainName(analysis: NamesOf, work: CitedWork): string {
  if (work.abbreviation) return work.abbreviation;
  const title = work.title && marked(analysis, work, shortTitle(work.title));
  return [surnameOf(work.author), title].filter(Boolean).join(', ') || work.id;
}

/** The abbreviation or short form used last before the offset, or undefined. A full citation is no short form. */
function formBefore({ apparatus, text }: NamesOf, work: CitedWork, offset: number): string | undefined {
  const isName = ({ kind, work: cited, form, span }: Citation): boolean =>
    (kind === 'abbreviated' || kind === 'short') && form !== null && cited === work.id && span.end <= offset;
  const last = apparatus.citations.findLast(isName);
  return last && oneLine(text.slice(withMarks(text.content, last.form!.span)));
}

/** With the marks of emphasis and quotation that open or close right at the edges, so that none is left alone. */
export function withMarks(content: string, { start, end }: Span): Span {
  const words = content.slice(start, end);
  const [before, after] = [
    MARKS_BEFORE.exec(content.slice(Math.max(0, start - 3), start)),
    MARKS_BEHIND.exec(content.slice(end, end + 3)),
  ];
  const within = (words.match(/\*{1,3}|_{1,3}/g) ?? []).length % 2 === 1;
  const opens = before !== null && (after !== null || within);
  const closes = after !== null && (before !== null || within);
  return { start: opens ? start - before[0].length : start, end: closes ? end + after[0].length : end };
}

const MARKS_BEFORE = /(?:\*{1,3}|_{1,3})$/;
const MARKS_BEHIND = /^(?:\*{1,3}|_{1,3})/;

/** A title without its subtitle. */
const shortTitle = (title: string): string => title.split(/[:.] /)[0];

/** In italics where the text has the title so, in quotation marks where it has those. */
function marked({ text }: NamesOf, { definedAt }: CitedWork, title: string): string {
  const full = definedAt ? text.slice(definedAt) : '';
  const before = full.slice(0, Math.max(0, full.replace(/\s/g, ' ').indexOf(title)));
  const marks = MARKS_BEFORE.exec(before)?.[0];
  if (marks) return marks + title + marks;
  const sign = before.at(-1);
  if (sign === '“') return `“${title}”`;
  return sign === '"' ? `"${title}"` : title;
}

/** The surname of the first author; undefined where there is none. */
export function surnameOf(author: string | null): string | undefined {
  const first = author
    ?.replace(/,? (?:et al\.?|eds?\.?)$/u, '')
    .split(/ (?:and|&|und|et|и) |, /)[0]
    .trim();
  return first ? first.split(/\s+/).at(-1) : undefined;
}
