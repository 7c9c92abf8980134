import type { BlockKind } from './layout.ts';
import type { Text } from './text.ts';

/**
 * Kind of each line of a Markdown document, null for a blank one. Follows CommonMark for fences and headings, pandoc for
 * front matter and display math. Indented code is read as prose: in manuscripts an indent is a note's second
 * paragraph or a quotation far more often than a program.
 */
export function markdownLines(text: Text): (BlockKind | null)[] {
  const kinds: (BlockKind | null)[] = [];
  let open: Fence | null = null;
  for (let line = 0; line < text.lineCount; line++) {
    if (!open && line > 0 && !mayMark(text, line)) {
      kinds.push(text.line(line).trim() === '' ? null : 'prose');
      continue;
    }
    const content = text.line(line);
    if (open) {
      kinds.push(open.kind);
      if (open.closes(content)) open = null;
      continue;
    }
    open = line === 0 && hasFrontMatter(text) ? FRONT_MATTER : opened(content);
    kinds.push(open ? open.kind : kindOf(content));
    if (open?.closesAtOnce) open = null;
  }
  return kinds;
}

/** Signs with which a line of anything but prose begins. */
const LINE_MARKS = '`~<$#|';

/** Whether a line begins, behind its blanks, with a sign that may make it more than prose: few do. */
function mayMark(text: Text, line: number): boolean {
  let at = text.lineStarts[line];
  while (text.content[at] === ' ') at++;
  return LINE_MARKS.includes(text.content[at] ?? ' ');
}

interface Fence {
  readonly kind: BlockKind;
  readonly closesAtOnce: boolean;
  closes(line: string): boolean;
}

const CODE_FENCE = /^ {0,3}(`{3,}|~{3,})/;

function opened(content: string): Fence | null {
  const code = CODE_FENCE.exec(content);
  if (code && !(code[1][0] === '`' && content.indexOf('`', code[0].length) >= 0)) {
    return fence('code', next => closesFence(next, code[1]));
  }
  if (/^ {0,3}<!--/.test(content)) return fence('comment', next => next.includes('-->'), content.includes('-->'));
  if (/^ {0,3}\$\$/.test(content))
    return fence('math', next => next.includes('$$'), content.trim().length > 2 && /\$\$\s*$/.test(content));
  return null;
}

const fence = (kind: BlockKind, closes: (line: string) => boolean, closesAtOnce = false): Fence => ({
  kind,
  closes,
  closesAtOnce,
});

const FRONT_MATTER = fence('front-matter', line => FRONT_MATTER_END.test(line));

const FRONT_MATTER_END = /^(?:---|\.\.\.)\s*$/;

/** A rule on the first line opens front matter only if another closes it soon: else it is a mere rule. */
function hasFrontMatter(text: Text): boolean {
  if (!/^---\s*$/.test(text.line(0))) return false;
  for (let line = 1; line < Math.min(text.lineCount, 500); line++)
    if (FRONT_MATTER_END.test(text.line(line))) return true;
  return false;
}

function closesFence(line: string, opener: string): boolean {
  const trimmed = line.trim();
  return trimmed.length >= opener.length && trimmed === opener[0].repeat(trimmed.length);
}

function kindOf(content: string): BlockKind | null {
  if (content.trim() === '') return null;
  if (/^ {0,3}#{1,6}(?:\s|$)/.test(content)) return 'heading';
  if (/^ {0,3}\|/.test(content)) return 'table';
  return 'prose';
}
