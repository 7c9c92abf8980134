import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIALECTS, type Written } from './dialects.ts';
import { documents } from './documents.ts';
import { PAGINGS, type Paging, paged } from './pages.ts';
import { pairsIn } from './paired.ts';
import { ARRANGEMENTS, type Arrangement, render } from './rendering.ts';

// pair(render(document)) = document: whatever an author means by markers and notes is found, and nothing else.

const SEED = 20_260_401;
const RUNS = { seed: SEED, numRuns: 6 };

/** A name stands for one note in the whole document. */
const isNamed = (written: Written): boolean => written.label(1).startsWith('[^');

/** Where a marker stands free, a line that begins with it looks like a note. */
const standsFree = (written: Written): boolean => written.marker(1).startsWith(' ');

const fits = (written: Written, { restarts }: { restarts: boolean }): boolean => !(restarts && isNamed(written));

describe.each(DIALECTS)('$name', written => {
  test.each(ARRANGEMENTS.filter(arrangement => fits(written, arrangement)))(
    'notes $name',
    (arrangement: Arrangement) => {
      fc.assert(
        fc.property(documents(3), document => {
          const { content, pairs } = render(document, written, arrangement);
          expect(pairsIn(content, written.language)).toEqual(pairs);
        }),
        RUNS,
      );
    },
  );
});

/** Pages of one or two notes that each start at 1 show too little of a list where markers stand free. */
const isPlainOnPage = (written: Written): boolean => !isNamed(written) && !standsFree(written);

describe.each(DIALECTS.filter(isPlainOnPage))('$name', written => {
  test.each(PAGINGS)('at the foot of pages with $name', (paging: Paging) => {
    fc.assert(
      fc.property(documents(3), document => {
        const { content, pairs } = paged(document, written, paging);
        expect(pairsIn(content, written.language)).toEqual(pairs);
      }),
      RUNS,
    );
  });
});
