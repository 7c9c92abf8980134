import { describe, test } from 'vitest';
import { makePageRanges } from '../../../server/src/features/editing/page-ranges.ts';
import { makes, refuses } from './edited.ts';

const text = (...pages: readonly string[]): string =>
  `Lenin wrote it (LCW, XXVI, p. 19). ${pages.map(range => `So it was (LCW, XXVI, pp. ${range}).`).join(' ')}`;

describe('all page ranges', () => {
  test.each([
    [
      'chicago',
      ['3-10', '71-2', '100-4', '101-8', '321-328', '1496-1500'],
      ['3-10', '71-72', '100-104', '101-8', '321-28', '1496-500'],
    ],
    ['mhra', ['71-2', '101-8', '321-328'], ['71-72', '101-08', '321-28']],
    ['full', ['71-2', '101-8', '321-28', '1496-500'], ['71-72', '101-108', '321-328', '1496-1500']],
    ['text', ['101-08', '321-28', '215-16', '366-7'], ['101-08', '321-28', '215-16', '366-67']],
  ] as const)('in the style %s', (style, before, after) => {
    makes(analysis => makePageRanges(analysis, style), text(...before), text(...after));
  });

  test('keep their dashes, wherever they wrap', () => {
    makes(
      analysis => makePageRanges(analysis, 'full'),
      text('321–28', '321 – 28', '402-\n09'),
      text('321–328', '321 – 328', '402-\n409'),
    );
  });

  test('leave alone what may be no range: a chapter and its page, one that runs backwards, roman pages', () => {
    const same =
      'Lenin wrote it (LCW, XXVI, p. 19). So (LCW, XXVI, p. 10-3; LCW, XXVI, pp. 209-202; LCW, XXVI, pp. xv-vii).';
    makes(analysis => makePageRanges(analysis, 'full'), same, same);
  });

  test('can’t follow a custom that the text doesn’t have', () => {
    refuses(analysis => makePageRanges(analysis, 'text'), text('101-08'), /no custom/);
  });
});
