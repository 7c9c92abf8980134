import { ABBREVIATION_HEADINGS, WORKS_HEADINGS } from '../../scan/citations/vocabulary.ts';
import { isText, type Layout } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { beginsEntry, type ListEntry, readEntry, titleOf } from './list-entry.ts';
import { looksAbbreviated } from './normal.ts';
import type { WorkBook } from './works.ts';

/** Registers the works of the text's own lists: of abbreviations, and of works cited by author and year. */
export function registerLists(text: Text, layout: Layout, book: WorkBook): void {
  let list: 'works' | 'abbreviations' | null = null;
  let file = 0;
  for (const block of layout.blocks) {
    if (!isText(block)) continue;
    if (file !== text.partAt(block.span.start)) list = null;
    file = text.partAt(block.span.start);
    const heading = headingOf(text.line(block.firstLine));
    const opened = WORKS_HEADINGS.has(heading) ? 'works' : ABBREVIATION_HEADINGS.has(heading) ? 'abbreviations' : null;
    if (opened) list = opened;
    else if (block.kind === 'heading') list = null;
    const first = opened ? block.firstLine + 1 : block.firstLine;
    if (list === 'works') readWorks(text, first, block.lastLine, book);
    if (list === 'abbreviations') readAbbreviations(text, first, block.lastLine, book);
  }
}

/** Whether a text has lists of its works or abbreviations. */
export const hasLists = (text: Text, { blocks }: Layout): boolean =>
  blocks.some(({ firstLine }) => {
    const heading = headingOf(text.line(firstLine));
    return WORKS_HEADINGS.has(heading) || ABBREVIATION_HEADINGS.has(heading);
  });

/** A line as the heading it may be: small letters, without marks and numbers. */
const headingOf = (line: string): string =>
  line.length > 60 ? '' : line.replace(/^[\s#*_=\d.]+|[\s#*_=:.]+$/g, '').toLowerCase();

const ABBREVIATION =
  /^[\s|*•-]*(?:\*\*|__|`)?([\p{L}\p{N}.][\p{L}\p{N}. ]{0,14}?)(?:\*\*|__|`)?(?:\s{2,}|\t+| ?\| ?| = |: | [–—-] )\s*(\p{L}.*?)\s*\|?$/u;

/** `LCW   V. I. Lenin, Collected Works`, one on a line. */
function readAbbreviations(text: Text, firstLine: number, lastLine: number, book: WorkBook): void {
  for (let line = firstLine; line <= lastLine; line++) {
    const m = ABBREVIATION.exec(text.line(line).slice(0, 300));
    if (!m || !(looksAbbreviated(m[1]) || /\.$/.test(m[1]) || /^\p{Lu}{2}/u.test(m[1]))) continue;
    const [, author, title] = /^((?:\p{Lu}[\p{L}.’'-]*\s?){1,4}), ?[*_“"]?(.+)$/u.exec(m[2]) ?? [null, null, m[2]];
    const known = book.library.identify({ abbreviation: m[1], title: titleOf(title) || title, author });
    const work = book.add({
      abbreviation: m[1],
      title: titleOf(title) || title,
      author,
      origin: 'document',
      libraryId: known?.id ?? null,
    });
    work.listedAt = { start: text.lineStarts[line], end: text.lineEnd(line) };
  }
}

/** The entries of a list of references, each over one line or more. */
function readWorks(text: Text, firstLine: number, lastLine: number, book: WorkBook): void {
  let surname: string | null = null;
  for (let line = firstLine; line <= lastLine; ) {
    let next = line + 1;
    while (next <= lastLine && !isNext(text, line, next)) next++;
    const entry = readEntry(joinedLines(text, line, next));
    if (entry) {
      surname = entry.surname ?? surname;
      if (surname !== null) list(book, surname, entry, { start: text.lineStarts[line], end: text.lineEnd(next - 1) });
    }
    line = next;
  }
}

/** Whether another entry begins: set like the one before, whose last line ends as entries do (not `London:`). */
const isNext = (text: Text, first: number, line: number): boolean =>
  beginsEntry(text.line(line)) &&
  leadOf(text.line(line)) === leadOf(text.line(first)) &&
  /[.)\]*_”"/\d]\s*$/.test(text.line(line - 1).slice(-4));

const leadOf = (line: string): string => /^\s*[*•-]?/.exec(line)![0];

function list(book: WorkBook, surname: string, entry: ListEntry, listedAt: Span): void {
  const { title, year, dated, firstNames } = entry;
  const known = book.bySurname(surname.toLowerCase()).find(work => work.year === year && work.title === title);
  if (known) return;
  const work = book.add({
    ...(dated && { id: `${surname} ${year}` }),
    author: dated || firstNames === '' ? surname : `${firstNames} ${surname}`,
    title,
    year,
    origin: 'document',
  });
  work.listedAt = listedAt;
}

function joinedLines(text: Text, from: number, to: number): string {
  const lines: string[] = [];
  for (let line = from; line < to && line < from + 8; line++) lines.push(text.line(line).trim().slice(0, 300));
  return lines.join(' ');
}
