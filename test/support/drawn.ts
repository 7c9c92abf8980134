import type { Span } from '../../server/src/text/span.ts';

/** Prose with what a reader expects of it drawn under its lines. */
export interface Drawn {
  /** The prose alone. */
  readonly content: string;
  /** Offset over which `^` stands; undefined when none is drawn. */
  readonly cursor: number | undefined;
  /** One for each `~~~ words`: the stretch above the tildes and the words after them. */
  readonly squiggles: readonly { readonly span: Span; readonly label: string }[];
}

/**
 * Reads a drawing. A line of spaces and one `^` puts the cursor before the character above the `^`; a line of spaces
 * and tildes marks the stretch above it, and what follows the tildes is its label:
 *
 *     the revolution,2 began
 *                    ~ note/unresolved
 *
 * The common indent and the first line break are dropped, so that a drawing can be indented with the code around it.
 */
export function drawn(drawing: string): Drawn {
  const lines = dedent(drawing.replace(/^\n/, '')).split('\n');
  const squiggles: { span: Span; label: string }[] = [];
  const prose: string[] = [];
  let cursor: number | undefined;
  let lineStart = 0;
  let offset = 0;
  for (const line of lines) {
    const mark = /^( *)(\^|~+)(?: +(.*))?$/.exec(line);
    if (!mark || prose.length === 0) {
      lineStart = offset;
      prose.push(line);
      offset += line.length + 1;
    } else if (mark[2] === '^') cursor = lineStart + mark[1].length;
    else {
      const start = lineStart + mark[1].length;
      squiggles.push({ span: { start, end: start + mark[2].length }, label: (mark[3] ?? '').trim() });
    }
  }
  return { content: prose.join('\n'), cursor, squiggles };
}

function dedent(drawing: string): string {
  const lines = drawing.split('\n');
  if (lines.at(-1)?.trim() === '') lines[lines.length - 1] = '';
  const indents = lines.filter(line => line.trim() !== '').map(line => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map(line => line.slice(indent)).join('\n');
}
