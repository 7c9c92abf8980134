import { describe, expect, it } from 'vitest';
import { notesIn } from '../notes/paired.ts';
import { meaning, resolved, withNotes } from './resolved.ts';

// Notes as e-books made from old print have them: labels without a stop, emphasis that was opened before a label, raised
// numbers that stand on the line.

const BOOK = `The sheaf was bound by the oldest reaper.(31) Nobody else would do it,(32) and so it is called the Old
Reaper.(33) In the hills he rides home on it.(34)

 31 A. Norden, _Harvest Customs_, p. 12 _sq._

_ 32 Ib._ p. 14 _sq._

_  33 The Harvest Journal_, vi. 26 _sqq._

 34 P. Hille, _Sprache und Sitte_2 (Kell, 1890), pp. 40, 42.
`;

describe('a label that stands within the emphasis of its note', () => {
  it('is a label', () => {
    expect(notesIn(BOOK, 'plaintext').markers.map(({ number, note }) => [number, note])).toEqual([
      [31, 0],
      [32, 1],
      [33, 2],
      [34, 3],
    ]);
  });

  it.each([
    ['A. Norden, _Harvest Customs_, p. 12 _sq._', 'A. Norden, Harvest Customs, page 12'],
    ['Ib._ p. 14 _sq._', 'A. Norden, Harvest Customs, page 14'],
    ['The Harvest Journal_, vi. 26 _sqq._', 'The Harvest Journal, 6, page 26'],
    ['P. Hille, _Sprache und Sitte_2 (Kell, 1890), pp. 40, 42', 'P. Hille, Sprache und Sitte, page 40, page 42'],
  ])('%s', (cited, meant) => expect(meaning(BOOK, cited, 'plaintext')).toBe(meant));
});

/** What the last citation of a note means, as it stands there; null where it is none. */
const means = (cited: string, ...notes: string[]): string | null => meaning(withNotes(...notes), cited);

describe('old law books', () => {
  it.each([
    ['Mod. Un. Hist. xxiii. 307.', 'Mod. Un. Hist. xxiii. 307', 'Mod. Un. Hist., 23, page 307'],
    ['Kell. Sp. L. xi. 5.', 'Kell. Sp. L. xi. 5', 'Kell. Sp. L., 11, page 5'],
    ['Glanvil. *l.* 9. *c.* 10.', 'Glanvil. *l.* 9. *c.* 10', 'Glanvil, book 9, chapter 10'],
    ['Norden, *Quays*, cc. 7, 27.', 'Norden, *Quays*, cc. 7, 27', 'Norden, Quays, chapter 7, chapter 27'],
    ['Norden, *Quays*, p. 4, l. 12.', 'Norden, *Quays*, p. 4, l. 12', 'Norden, Quays, page 4, line 12'],
  ])('%s', (note, cited, meant) => expect(means(cited, note)).toBe(meant));

  it('count years and statutes by kings, whose numbers are no volumes', () => {
    expect(
      resolved(withNotes('Year book, 21 Edw. III. 60.', 'By the statute 13 Car. II. st. 1. c. 5.')).citations,
    ).toEqual([]);
  });

  it('a sentence in italics is quoted, and no title', () => {
    const quoted = '*In the spring all the gates are opened by the men of the upper town.* Norden, *Quays*, p. 4.';
    expect(means('Norden, *Quays*, p. 4', quoted)).toBe('Norden, Quays, page 4');
    const alone = '*In the spring all the gates are opened by the men of the upper town.* vi. 12.';
    expect(resolved(withNotes(alone)).citations.map(({ work }) => work)).not.toContain(
      expect.stringContaining('spring'),
    );
  });
});
