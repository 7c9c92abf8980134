import type { Chain } from './chain.ts';
import type { WorkBook } from './works.ts';

/** How far the resolution of a document has come. */
export interface Progress {
  readonly book: WorkBook;
  /** What was cited so far. */
  readonly chain: Chain;
  /** Which of the drafts is being resolved, counted from 1. */
  order: number;
}
