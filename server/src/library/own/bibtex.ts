import { parse } from 'latex-utensils/out/src/bibtex/bibtex_parser_simple.js';
import type { BibtexAst, Entry, Field, FieldValue } from 'latex-utensils/out/types/src/bibtex/bibtex_parser_types';
import type { Span } from '../../text/span.ts';
import { t } from '../../wording/wording.ts';
import { circlesIn, worksOfEntries } from './bibtex-works.ts';
import type { Problem, Reading, Steps } from './reading.ts';

/** An entry with its fields by name, in lower case, strings put in; still in LaTeX. */
export interface BibEntry {
  readonly type: string;
  readonly key: string;
  /** Its first line up to the key. */
  readonly head: Span;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads BibTeX or biblatex. An entry that can't be read is a problem at the place where it can't; the others count. */
export function* readBibtex(content: string): Steps<Reading> {
  const entries: BibEntry[] = [];
  const problems: Problem[] = [];
  const strings = new Map<string, string>();
  for (const { start, end } of stretches(content)) {
    yield;
    readStretch(content.slice(start, end), start, { entries, problems, strings });
  }
  problems.push(...circlesIn(entries));
  return { works: yield* worksOfEntries(entries), problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

interface Found {
  readonly entries: BibEntry[];
  readonly problems: Problem[];
  readonly strings: Map<string, string>;
}

function readStretch(source: string, offset: number, { entries, problems, strings }: Found): void {
  try {
    const { content } = parse(source) as BibtexAst;
    for (const item of content) {
      if ('abbreviation' in item) strings.set(item.abbreviation.toLowerCase(), contentOf(item.value, strings));
      else if (item.entryType !== 'preamble') push(entries, item as Entry, headOf(source, offset), strings);
    }
    // In round brackets, the parser takes what it can't read for a remark.
    if (content.length === 0 && !/^\s*@\s*comment\b/i.test(source)) problems.push(unreadable(source, offset, 0));
  } catch (error) {
    problems.push(unreadable(source, offset, placeOf(error)));
  }
}

function push(
  entries: BibEntry[],
  { entryType, internalKey, content }: Entry,
  head: Span,
  strings: Map<string, string>,
): void {
  if (internalKey === undefined || internalKey === null) return;
  const fields = content.map((field: Field) => [field.name.toLowerCase(), contentOf(field.value, strings)] as const);
  // Of a field that is given twice the first counts, as for BibTeX.
  entries.push({ type: entryType.toLowerCase(), key: internalKey, head, fields: new Map(fields.reverse()) });
}

function contentOf(value: FieldValue, strings: ReadonlyMap<string, string>): string {
  if (value.kind === 'concat') return value.content.map(part => contentOf(part, strings)).join('');
  if (value.kind === 'abbreviation') return strings.get(value.content.toLowerCase()) ?? value.content;
  return value.content;
}

/**
 * The stretches that hold an entry, which begins at the head of a line: what one of them lacks does no harm to the next.
 * What stands between entries is a remark.
 */
function* stretches(content: string): Iterable<{ start: number; end: number }> {
  let start = -1;
  for (const { index } of content.matchAll(/(?<=^[ \t]*)@[ \t]*[A-Za-z]+[ \t\r\n]*[{(]/gm)) {
    if (start >= 0) yield { start, end: entryEnd(content, start, index) };
    start = index;
  }
  if (start >= 0) yield { start, end: entryEnd(content, start, content.length) };
}

/** Behind the bracket that closes the entry; `limit` where none does. */
function entryEnd(content: string, start: number, limit: number): number {
  let depth = 0;
  let quoted = false;
  const round = /[{(]/.exec(content.slice(start, limit))?.[0] === '(';
  for (let at = start; at < limit; at++) {
    const sign = content[at];
    if (sign === '{') depth++;
    else if (sign === '"' && depth === 0) quoted = !quoted;
    else if (sign === '}' && --depth === 0 && !round) return at + 1;
    else if (sign === ')' && depth === 0 && round && !quoted) return at + 1;
  }
  return limit;
}

const placeOf = (error: unknown): number =>
  (error as { location?: { start: { offset: number } } }).location?.start.offset ?? 0;

/** `at` is where the parser got stuck; where that is the end of the stretch, the entry as a whole is unfinished. */
function unreadable(source: string, offset: number, at: number): Problem {
  const headSpan = headOf(source, offset);
  const head = source.slice(headSpan.start - offset, headSpan.end - offset);
  const name = /[{(]\s*([^\s,{}()]+)/.exec(head)?.[1] ?? t('This entry');
  if (source.slice(at).trim() === '') {
    return {
      span: headSpan,
      message: t('{0} does not end: a closing brace or quotation mark is missing in it.', name),
    };
  }
  if (at === 0) return { span: headSpan, message: t('{0} can’t be read. A comma or a brace is missing in it.', name) };
  const message = t('{0} can’t be read from here on. Often a comma or a brace is missing just before.', name);
  return { span: { start: offset + at, end: offset + at + 1 }, message };
}

function headOf(source: string, offset: number): Span {
  const start = Math.max(0, source.indexOf('@'));
  const head = /[^,\n]*/.exec(source.slice(start))?.[0] ?? '@';
  return { start: offset + start, end: offset + start + head.trimEnd().length };
}
