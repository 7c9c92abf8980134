import type { Analysis } from '../../analyse.ts';
import type { Citation, CitedWork } from '../../resolve/apparatus.ts';
import { oneLine } from '../rich.ts';

/**
 * The name by which a text cites a work at an offset (UTF-16): its abbreviation, else the short form used last before, else
 * the author's surname, with the title where the author has several works here.
 */
export function nameInTheText(analysis: Analysis, work: CitedWork, offset: number): string {
  const used = formBefore(analysis, work, offset);
  if (used) return used;
  if (work.abbreviation) return work.abbreviation;
  const title = work.title && marked(analysis, work, shortTitle(work.title));
  const surname = surnameOf(work.author);
  if (!surname || !title) return surname ?? title ?? work.id;
  const others = analysis.apparatus.works.filter(({ id, author }) => id !== work.id && surnameOf(author) === surname);
  return others.length === 0 ? surname : `${surname}, ${title}`;
}

/** The abbreviation or short form used last before the offset, or undefined. A full citation is no short form. */
function formBefore({ apparatus, text }: Analysis, work: CitedWork, offset: number): string | undefined {
  const isName = ({ kind, work: cited, form, span }: Citation): boolean =>
    (kind === 'abbreviated' || kind === 'short') && form !== null && cited === work.id && span.end <= offset;
  const last = apparatus.citations.findLast(isName);
  return last && oneLine(withMarks(text.content, last.form!.span.start, last.form!.span.end));
}

/** With an emphasis mark that opens or closes right at the edge, so that none is left alone. */
function withMarks(content: string, start: number, end: number): string {
  const words = content.slice(start, end);
  const opened = (words.match(/\*/g) ?? []).length % 2 === 1;
  if (!opened) return words;
  return content[end] === '*' ? content.slice(start, end + 1) : content.slice(start - 1, end);
}

/** A title without its subtitle. */
const shortTitle = (title: string): string => title.split(/[:.] /)[0];

/** In italics where the text has the title so, in quotation marks where it has those. */
function marked({ text }: Analysis, { definedAt }: CitedWork, title: string): string {
  const full = definedAt ? text.slice(definedAt) : '';
  const sign = full.charAt(full.replace(/\s/g, ' ').indexOf(title) - 1);
  if (sign === '*' || sign === '_') return sign + title + sign;
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
