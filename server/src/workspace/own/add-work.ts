import { isMap, isSeq, parseDocument } from 'yaml';
import type { Edit } from '../../check/finding.ts';

/**
 * The edit that adds a work of this abbreviation to a loccit.yaml, with a title to be filled in. Null where the file can't be
 * read, or has its works in another form than a list with a line for each.
 */
export function addWork(content: string, abbreviation: string): Edit | null {
  const document = parseDocument(content);
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return null;
  if (!contents?.has('works')) return atEnd(content, `works:\n${item('  ', abbreviation)}`);
  const works = contents.get('works', true);
  if (!isSeq(works) || works.flow || works.items.length === 0 || !works.range) return null;
  const start = content.lastIndexOf('\n', works.range[0] - 1) + 1;
  const indent = content.slice(start, works.range[0]);
  if (indent.trim() !== '') return null;
  const end = endOfLine(content, content.slice(0, works.range[1]).trimEnd().length);
  return { span: { start: end, end }, text: `\n${item(indent, abbreviation)}`.trimEnd() };
}

/** What a new loccit.yaml begins with. */
export const newConfig = (abbreviation: string): string => `works:\n${item('  ', abbreviation)}`;

const item = (indent: string, abbreviation: string): string =>
  `${indent}- abbreviation: ${abbreviation}\n${indent}  title: ${abbreviation} # the title goes here\n`;

function atEnd(content: string, text: string): Edit {
  const gap = content === '' || content.endsWith('\n') ? '' : '\n';
  return { span: { start: content.length, end: content.length }, text: gap + text };
}

const endOfLine = (content: string, at: number): number => {
  const end = content.indexOf('\n', at);
  return end < 0 ? content.length : end;
};
