import type { Analysis } from '../analyse.ts';
import type { Edit, Finding } from '../check/finding.ts';
import { ignoredBy } from '../check/ignored.ts';
import { dialectAt } from '../text/layout.ts';

/**
 * The edit that silences a finding where it stands: a comment over its line, or its code in the comment that is there. Null
 * in plain text, which has no comments, and where a comment would break a table or the lines of a block apart.
 */
export function ignoreHere({ text, layout }: Analysis, { span, code }: Finding): Edit | null {
  if (dialectAt(text, layout, span.start) !== 'markdown') return null;
  const line = text.lineAt(span.start);
  const start = text.lineStarts[line];
  const block = layout.blocks.find(each => each.span.start <= span.start && span.start <= each.span.end);
  if (block?.kind === 'table' || block?.kind === 'front-matter') return null;
  const above = line > 0 ? text.line(line - 1) : '';
  const known = ignoredBy(above);
  if (known && known.length > 0) return appended(text.lineStarts[line - 1], above, code);
  const indent = /^[ \t]*/.exec(text.line(line))![0];
  return {
    span: { start, end: start },
    text: `${indent}<!-- loccit-ignore-next-line ${code} -->${lineBreak(text.content)}`,
  };
}

function appended(start: number, line: string, code: string): Edit {
  const at = start + line.search(/\s*(?:-->|\*\/\})/);
  return { span: { start: at, end: at }, text: ` ${code}` };
}

const lineBreak = (content: string): string => /\r\n|\r|\n/.exec(content)?.[0] ?? '\n';
