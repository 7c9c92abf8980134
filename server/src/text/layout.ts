import type { Span } from './span.ts';
import type { Text } from './text.ts';

/** How the text is written. Quarto, R Markdown and MDX follow Markdown. */
export type Dialect = 'plaintext' | 'markdown';

/** What a block is. Only `prose`, `heading`, `list` and `table` hold text that can be cited in. */
export type BlockKind = 'prose' | 'heading' | 'list' | 'table' | 'code' | 'front-matter' | 'comment' | 'math';

/** A run of lines without a blank line between them. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Zero-based first and last line. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The blocks of a document in text order, and where its pages break. */
export interface Layout {
  readonly dialect: Dialect;
  readonly blocks: readonly Block[];
  /** Offsets of form feeds. */
  readonly pageBreaks: readonly number[];
  /** Stretches inside blocks that are not text: code spans, HTML comments and tags, inline math, link targets. */
  readonly holes: readonly Span[];
}

export const isText = (block: Block): boolean => TEXT_KINDS.has(block.kind);

const TEXT_KINDS = new Set<BlockKind>(['prose', 'heading', 'list', 'table']);

/** Reads the blocks of a document. Never fails: text that fits no other kind is prose. */
export function readLayout(text: Text, dialect: Dialect): Layout {
  const blocks: Block[] = [];
  let first = -1;
  for (let line = 0; line <= text.lineCount; line++) {
    const blank = line === text.lineCount || text.line(line).trim() === '';
    if (!blank && first < 0) first = line;
    if (blank && first >= 0) {
      const last = line - 1;
      blocks.push({
        kind: 'prose',
        span: { start: text.lineStarts[first], end: text.lineEnd(last) },
        firstLine: first,
        lastLine: last,
      });
      first = -1;
    }
  }
  return { dialect, blocks, pageBreaks: [], holes: [] };
}
