import type { Note } from '../../resolve/apparatus.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { perScope } from './per-scope.ts';

/** A note from its label to its end, the bracket that closes it and blanks behind an empty one included; null where its label stands elsewhere. */
export function wholeNote(text: Text, { labelSpan, span, style, state }: Note): Span | null {
  if (state === 'detached') return null;
  const start = labelSpan?.start ?? (style === 'inline' ? openingBefore(text.content, span.start) : span.start);
  const end = Math.max(labelSpan?.end ?? span.end, span.end);
  return { start, end: style === 'footnote' || style === 'inline' ? behindBracket(text.content, end) : end };
}

/** Where `^[` or `[Footnote:` opens the note whose text begins at an offset. */
function openingBefore(content: string, offset: number): number {
  const bracket = content.lastIndexOf('[', offset - 1);
  return content[bracket - 1] === '^' ? bracket - 1 : Math.max(0, bracket);
}

function behindBracket(content: string, end: number): number {
  let at = end;
  while (/\s/.test(content[at] ?? '')) at++;
  return content[at] === ']' ? at + 1 : end;
}

/** Notes of one scope that stand together, with nothing but white space between them, in text order. */
export interface Cluster {
  readonly notes: readonly number[];
  readonly spans: readonly Span[];
}

/** The clusters of a scope, in text order. Notes whose labels stand elsewhere are left out. */
export const clustersOf = perScope(({ text, apparatus }, scope): readonly Cluster[] => {
  const clusters: { notes: number[]; spans: Span[] }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const index of apparatus.scopes[scope].notes) {
    const span = wholeNote(text, apparatus.notes[index]);
    if (!span) continue;
    if (end < 0 || span.start < end || !isBlankBetween(text.content, end, span.start)) {
      clusters.push({ notes: [], spans: [] });
    }
    clusters[clusters.length - 1].notes.push(index);
    clusters[clusters.length - 1].spans.push(span);
    end = span.end;
  }
  return clusters;
});

/** White space alone, and no page's end. */
const isBlankBetween = (content: string, from: number, to: number): boolean =>
  to - from < LONGEST_BREAK && /^[^\S\f]*$/.test(content.slice(from, to));

const LONGEST_BREAK = 400;

/** Line breaks are looked for in the beginning of a text: one that has none there is a single line. */
const BEGINNING = 10_000;

/** The line break that a text uses. */
export function lineBreakOf(content: string): string {
  const at = content.slice(0, BEGINNING).search(/[\r\n]/);
  if (at < 0 || content[at] === '\n') return '\n';
  return content[at + 1] === '\n' ? '\r\n' : '\r';
}

/** The same, looked for once in each text: one that is a single line would be read to its end for every finding. */
export function lineBreakIn(text: Text): string {
  const known = breaks.get(text) ?? lineBreakOf(text.content);
  breaks.set(text, known);
  return known;
}

const breaks = new WeakMap<Text, string>();
