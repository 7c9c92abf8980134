import { ABBREVIATION_HEADINGS, WORKS_HEADINGS } from '../../scan/citations/vocabulary.ts';
import { type Block, isText, type Layout } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import type { Entry } from './entries.ts';
import { titleOf } from './entry-title.ts';
import { beginsEntry, type ListEntry, readEntry } from './list-entry.ts';
import { looksAbbreviated, surnameOf } from './normal.ts';
import type { WorkBook, WorkEntry } from './works.ts';

/**
 * Registers the works of the text's own lists: of abbreviations, and of works cited by author and year. Gives the
 * entries of the latter in text order.
 */
export function registerLists(text: Text, layout: Layout, book: WorkBook): Entry[] {
  let list: WorkList | 'abbreviations' | null = null;
  let file = 0;
  const entries: Entry[] = [];
  for (const block of layout.blocks) {
    if (!isText(block)) continue;
    if (file !== text.partAt(block.span.start)) list = null;
    file = text.partAt(block.span.start);
    const opened = opens(text, block);
    if (opened) list = opened === 'works' ? new WorkList(text, book, entries) : opened;
    else if (block.kind === 'heading') list = null;
    const first = opened ? block.firstLine + 1 : block.firstLine;
    if (list === 'abbreviations') readAbbreviations(text, first, block.lastLine, book);
    else list?.read(first, block.lastLine);
  }
  return entries;
}

/** Which list a block opens with its first line. */
function opens(text: Text, { firstLine, kind }: Block): 'works' | 'abbreviations' | null {
  const heading = headingOf(text.line(firstLine));
  if (WORKS_HEADINGS.has(heading)) return 'works';
  if (ABBREVIATION_HEADINGS.has(heading)) return 'abbreviations';
  return kind === 'heading' && WORKS_HEADINGS.has(heading.replace(OF_PART, '')) ? 'works' : null;
}

/** `Bibliografía de la Parte I`, `References for chapter 2`. */
const OF_PART = / (?:of|for|to|on|zu|zum|zur|für|der|des|de|du|del|della|da|do|к|по) .*$/u;

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
    const [, author, title] = /^(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}\s?), ?[*_“"]?(.+)$/u.exec(m[2]) ?? [
      null,
      null,
      m[2],
    ];
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

/** A list of references, read block by block. */
class WorkList {
  readonly #text: Text;
  readonly #book: WorkBook;
  readonly #entries: Entry[];
  /** Of the entry above: what a dash stands for. */
  #surname: string | null = null;
  #firstNames = '';

  constructor(text: Text, book: WorkBook, entries: Entry[]) {
    this.#text = text;
    this.#book = book;
    this.#entries = entries;
  }

  /** Reads entries, each over one line or more. */
  read(firstLine: number, lastLine: number): void {
    let line = firstLine;
    while (line <= lastLine && RULE.test(this.#text.line(line))) line++;
    while (line <= lastLine) {
      let next = line + 1;
      while (next <= lastLine && !isNext(this.#text, line, next)) next++;
      this.#entry(line, next);
      line = next;
    }
  }

  #entry(line: number, next: number): void {
    const entry = readEntry(joinedLines(this.#text, line, next));
    if (!entry) return;
    if (entry.surname !== null) this.#firstNames = entry.firstNames;
    this.#surname = entry.surname ?? this.#surname;
    if (this.#surname === null) return;
    const span = { start: this.#text.lineStarts[line], end: this.#text.lineEnd(next - 1) };
    const indent = /^\s*/.exec(this.#text.line(line))![0].length;
    const work = list(this.#book, this.#surname, { ...entry, firstNames: this.#firstNames }, span);
    this.#entries.push({ ...span, headEnd: span.start + indent + entry.headEnd, work });
  }
}

/** The line under a heading. */
const RULE = /^\s*(?:[-=_~*–—]\s?){3,}$/;
const NUMBERED = /^\s*[[(]?\d{1,4}[.)\]]/;

/**
 * Whether another entry begins: set like the one before, whose last line ends as entries do (not `London:`), or numbered
 * like it.
 */
function isNext(text: Text, first: number, line: number): boolean {
  if (NUMBERED.test(text.line(first)) && NUMBERED.test(text.line(line))) return true;
  return (
    beginsEntry(text.line(line)) &&
    leadOf(text.line(line)) === leadOf(text.line(first)) &&
    /[.)\]*_”"/\d]\s*$/.test(text.line(line - 1).slice(-4))
  );
}

/** Indent and bullet; a dash that repeats an author is none. */
const leadOf = (line: string): string => /^\s*(?:[*•](?= )|-(?= \p{Lu}))?/u.exec(line)![0];

function list(book: WorkBook, surname: string, entry: ListEntry, listedAt: Span): WorkEntry {
  const { title, year, dated, firstNames } = entry;
  const known = book.bySurname(surnameOf(surname)).find(work => work.year === year && work.title === title);
  if (known) return known;
  const work = book.add({
    ...(dated && { id: `${surname} ${year}` }),
    author: dated || firstNames === '' ? surname : `${firstNames} ${surname}`,
    title,
    year,
    origin: 'document',
  });
  if (entry.shortTitle !== null) book.giveTitle(work, entry.shortTitle);
  work.listedAt = listedAt;
  work.authors = entry.authors;
  work.firstYear = entry.firstYear;
  return work;
}

function joinedLines(text: Text, from: number, to: number): string {
  const lines: string[] = [];
  for (let line = from; line < to && line < from + 8; line++) lines.push(text.line(line).trim().slice(0, 300));
  return lines.join(' ').replace(/\s{2,}/g, ' ');
}
