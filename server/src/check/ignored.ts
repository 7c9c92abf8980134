import type { Layout } from '../text/layout.ts';
import { dialectAt, isBlank } from '../text/layout.ts';
import type { Text } from '../text/text.ts';
import type { Finding } from './finding.ts';

/**
 * Findings that the author has silenced: in Markdown, a comment `<!-- loccit-ignore-next-line note/gap -->` holds for the next
 * line that isn't blank; without codes it holds for every rule. In MDX the comment is written between braces.
 */
export function withoutIgnored(findings: Finding[], text: Text, layout: Layout): Finding[] {
  if (!layout.dialects.includes('markdown') || findings.length === 0) return findings;
  const ignored = ignoredLines(text);
  if (ignored.size === 0) return findings;
  return findings.filter(({ span, code }) => {
    const codes = dialectAt(text, layout, span.start) === 'markdown' ? ignored.get(text.lineAt(span.start)) : undefined;
    return !codes || (codes.size > 0 && !codes.has(code));
  });
}

/** For each line (zero-based) that a comment speaks of the codes it names; an empty set means all. */
function ignoredLines(text: Text): Map<number, ReadonlySet<string>> {
  const lines = new Map<number, ReadonlySet<string>>();
  for (let at = text.content.indexOf(WORD); at >= 0; at = text.content.indexOf(WORD, at + 1)) {
    const line = text.lineAt(at);
    const codes = ignoredBy(text.line(line));
    const next = nextLine(text, line);
    const isSameFile = text.partAt(at) === text.partAt(text.lineStarts[next] ?? at);
    if (codes && isSameFile) lines.set(next, new Set(codes));
  }
  return lines;
}

/** The codes that a line's comment names, none for all; null for a line that holds no such comment. */
export function ignoredBy(line: string): string[] | null {
  const match = /(?:<!--|\{\/\*)\s{0,9}loccit-ignore-next-line(?![\w-])([a-z/,\s-]{0,999}?)\s{0,9}(?:-->|\*\/\})/.exec(
    line,
  );
  return match?.[1].split(/[\s,]+/).filter(Boolean) ?? null;
}

function nextLine(text: Text, line: number): number {
  let next = line + 1;
  while (next < text.lineCount && isBlank(text, next)) next++;
  return next;
}

const WORD = 'loccit-ignore-next-line';
