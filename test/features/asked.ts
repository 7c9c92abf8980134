import { type Analysis, analyse } from '../../server/src/analyse.ts';
import { bundledLibrary } from '../../server/src/library/bundled.ts';
import type { Dialect } from '../../server/src/text/layout.ts';
import type { Span } from '../../server/src/text/span.ts';
import { drawn } from '../support/drawn.ts';

/** A drawn text, analysed, with the cursor in it and the stretches that are drawn under it. */
export interface Asked {
  readonly analysis: Analysis;
  /** Offset of the drawn cursor. */
  readonly cursor: number;
  /** The stretches over the tildes, in text order; those with a word, only if it is `label`. */
  stretches(label?: string): Span[];
}

export function asked(drawing: string, dialect: Dialect = 'plaintext'): Asked {
  const { content, cursor, squiggles } = drawn(drawing);
  const stretches = (label = ''): Span[] => squiggles.filter(each => each.label === label).map(each => each.span);
  return {
    analysis: analyse(content, { dialect, library: bundledLibrary }),
    get cursor() {
      if (cursor === undefined) throw new Error('No cursor is drawn.');
      return cursor;
    },
    stretches,
  };
}
