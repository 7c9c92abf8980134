import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';

/** The word that announces pages, as it stands before them. */
export interface PageWord {
  /** `p` or `pp`, without its stop. */
  readonly word: string;
  readonly span: Span;
}

/** The `p.` or `pp.` right before a page (UTF-16 offset of its first digit); null when there is none. */
export function pageWordBefore(text: Text, offset: number): PageWord | null {
  const start = Math.max(0, offset - LONGEST);
  const match = /(?<![\p{L}\p{N}])(pp?)(\.?\s*)$/iu.exec(text.content.slice(start, offset));
  if (!match) return null;
  const at = start + match.index;
  return { word: match[1], span: { start: at, end: at + match[1].length } };
}

/** `pp.`, a line break and some indent. */
const LONGEST = 16;
