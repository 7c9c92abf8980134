import type { Citation } from '../../resolve/apparatus.ts';
import { citedPages } from './named-piece.ts';

/** Citations by the pages that they cite, so that those of one page are found without asking each. */
export class PageIndex {
  readonly #byPage = new Map<number, Citation[]>();

  constructor(citations: readonly Citation[]) {
    for (const citation of citations) for (const page of pagesOf(citation)) this.#add(page, citation);
  }

  #add(page: number, citation: Citation): void {
    const known = this.#byPage.get(page);
    if (!known) this.#byPage.set(page, [citation]);
    // Two volumes are all that matters: then none is the only one.
    else if (known.every(({ volume }) => volume !== citation.volume)) known.push(citation);
  }

  /** The first citations of each volume that cite a page of the given one, in text order. */
  citing(citation: Citation): Citation[] {
    const found = new Set(pagesOf(citation).flatMap(page => this.#byPage.get(page) ?? []));
    return [...found].sort((a, b) => a.span.start - b.span.start);
  }
}

/** Every page of the ranges; of a long one only the beginning. */
const pagesOf = (citation: Citation): number[] =>
  citedPages(citation).flatMap(({ from, to }) =>
    Array.from({ length: Math.min(to - from + 1, MOST_PAGES) }, (_, i) => from + i),
  );

const MOST_PAGES = 100;
