import type { Span } from '../../text/span.ts';
import type { Work } from '../model.ts';

/** What a file of works says. */
export interface Reading {
  readonly works: readonly Work[];
  /** What could not be read, in the order of the file; the rest of the file is in `works`. */
  readonly problems: readonly Problem[];
}

/** Something in a file that could not be read. The place is UTF-16 offsets of that file. */
export interface Problem {
  readonly span: Span;
  /** For the user: what is wrong and, where possible, what to do. */
  readonly message: string;
}

/**
 * Work done bit by bit: it yields wherever it may be interrupted, some tenths of a millisecond apart, so that ten
 * thousand entries keep nobody waiting.
 */
export type Steps<T> = Generator<void, T>;

/** Does all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
