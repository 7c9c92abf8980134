import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../server/src/analyse.ts';
import { convertToEndnotes } from '../../../server/src/features/managing/convert/to-endnotes.ts';
import { convertToMarkdown } from '../../../server/src/features/managing/convert/to-markdown.ts';
import { deleteNote } from '../../../server/src/features/managing/delete-note.ts';
import { isRefusal, type Plan, type Refusal } from '../../../server/src/features/managing/plan.ts';
import { renumberNotes, sortNotes } from '../../../server/src/features/managing/renumber-notes.ts';
import { edited, makes, noteTexts, pairing, read } from './managed.ts';

const renumbers = (before: string, after: string): void => makes(analysis => renumberNotes(analysis), before, after);

describe('Renumber Notes', () => {
  test('gives signs in the order of printers, over again at each foot', () =>
    renumbers(
      `
      The ferry was let to two brothers,* who kept no book.‡
      Their heirs sold it§ to the parish.

      * So the deed of 1741.
      ‡ For eleven pounds.
      § Which never ran a boat.

      A second ferry lay up the river.† Nobody used it.

      † At the old ford.
      `,
      `
      The ferry was let to two brothers,* who kept no book.†
      Their heirs sold it‡ to the parish.

      * So the deed of 1741.
      † For eleven pounds.
      ‡ Which never ran a boat.

      A second ferry lay up the river.* Nobody used it.

      * At the old ford.
      `,
    ));

  test('puts the notes of a foot in the order of their markers', () =>
    renumbers(
      `
      The ferry was let to two brothers,† who kept no book.*

      * For eleven pounds.
      † So the deed of 1741,
      which is lost.
      `,
      `
      The ferry was let to two brothers,* who kept no book.†

      * So the deed of 1741,
      which is lost.
      † For eleven pounds.
      `,
    ));

  test('counts letters on from foot to foot where the text does', () =>
    renumbers(
      `
      The ferry was let to two brothers,[a] who kept no book.[c]

      [a] So the deed of 1741.
      [c] For eleven pounds.

      A second ferry lay up the river.[d] Nobody used it.

      [d] At the old ford.
      `,
      `
      The ferry was let to two brothers,[a] who kept no book.[b]

      [a] So the deed of 1741.
      [b] For eleven pounds.

      A second ferry lay up the river.[c] Nobody used it.

      [c] At the old ford.
      `,
    ));

  test('begins letters anew where the text does', () =>
    renumbers(
      `
      The ferry was let to two brothers,[a] who kept no book.[c]

      [a] So the deed of 1741.
      [c] For eleven pounds.

      A second ferry lay up the river.[a] Nobody used it.

      [a] At the old ford.
      `,
      `
      The ferry was let to two brothers,[a] who kept no book.[b]

      [a] So the deed of 1741.
      [b] For eleven pounds.

      A second ferry lay up the river.[a] Nobody used it.

      [a] At the old ford.
      `,
    ));

  test('leaves stars that are counted as they are', () => {
    const text = 'Two brothers,* who kept no book.** Gone.***\n\n* A deed.\n** Eleven pounds.\n*** All lost.\n';
    expect(renumberNotes(read(text))).toEqual({ edits: [] });
  });

  test('says why it leaves signs of no row', () => {
    const text =
      'Two brothers,[x] who kept no book.[*]\n\n[x] A deed.\n[*] Eleven pounds.\n\nThe ferry.[Q] Gone.\n\n[Q] A note.\n';
    expect(renumberNotes(read(text)).left).toMatch(/don’t follow a usual row/);
  });
});

test('Sort Notes puts signs in the order of their markers, and leaves gaps', () => {
  const text = (a: string, b: string, first: string, second: string): string =>
    `Two brothers,${a} who kept no book.${b}\n\n* ${first}\n† ${second}\n`;
  makes(analysis => sortNotes(analysis), text('†', '*', 'Lost.', 'A deed.'), text('*', '†', 'A deed.', 'Lost.'));
  const gap = 'Two brothers,* who kept no book.‡\n\n* A deed.\n‡ Lost.\n';
  expect(sortNotes(read(gap)).edits).toEqual([]);
});

describe('Delete Note', () => {
  test('moves the signs behind it, down to the foot', () =>
    makes(
      deleteNote,
      `
      The ferry was let to two brothers,*| who kept no book.†
      Their heirs sold it‡ to the parish.

      * So the deed of 1741.
      † For eleven pounds.
      ‡ Which never ran a boat.

      A second ferry lay up the river.* Nobody used it.

      * At the old ford.
      `,
      `
      The ferry was let to two brothers, who kept no book.*
      Their heirs sold it† to the parish.

      * For eleven pounds.
      † Which never ran a boat.

      A second ferry lay up the river.* Nobody used it.

      * At the old ford.
      `,
    ));

  test('moves the letters behind it, on to the next foot', () =>
    makes(
      deleteNote,
      `
      Two brothers,[a] who kept no book.[b]|

      [a] So the deed of 1741.
      [b] For eleven pounds.

      A second ferry.[c] Nobody used it.

      [c] At the old ford.
      `,
      `
      Two brothers,[a] who kept no book.

      [a] So the deed of 1741.

      A second ferry.[b] Nobody used it.

      [b] At the old ford.
      `,
    ));
});

describe('Convert Notes to Markdown', () => {
  test('numbers signs in the order of their markers', () =>
    makes(
      convertToMarkdown,
      `
      Two brothers,* who kept no book.†

      * So the deed of 1741.
      † For eleven pounds.

      A second ferry.* Nobody used it.

      * At the old ford.
      `,
      `
      Two brothers,[^1] who kept no book.[^2]

      [^1]: So the deed of 1741.
      [^2]: For eleven pounds.

      A second ferry.[^3] Nobody used it.

      [^3]: At the old ford.
      `,
    ));

  test('keeps letters as names where each is used once', () =>
    makes(
      convertToMarkdown,
      'Two brothers,[a] who kept no book.[b]\n\n[a] So the deed of 1741.\n[b] For eleven pounds.\n',
      'Two brothers,[^a] who kept no book.[^b]\n\n[^a]: So the deed of 1741.\n[^b]: For eleven pounds.\n',
    ));

  test('numbers an editor’s stars behind the author’s own notes', () =>
    makes(
      convertToMarkdown,
      'The gate,[1] the lock,* the quay.[2]\n\n* Of oak. Ed.\n\nNotes\n\n[1] Of iron.\n[2] Of stone.\n',
      'The gate,[^1] the lock,[^3] the quay.[^2]\n\n[^3]: Of oak. Ed.\n\nNotes\n\n[^1]: Of iron.\n[^2]: Of stone.\n',
    ));
});

// ---- for any number of notes on any pages

const ROW = ['*', '†', '‡', '§', '‖', '¶'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const WORDS = 'gate lock quay shed mole dock inn mill weir ford'.split(' ');

/** A text whose pages call so many notes each; of each page a sign may be left out. */
const paged = (isLettered: boolean): fc.Arbitrary<string> =>
  fc
    .array(fc.record({ notes: fc.integer({ min: 1, max: 5 }), gap: fc.nat(5) }), { minLength: 1, maxLength: 4 })
    .map(pages =>
      pages
        .map(({ notes, gap }, page) => {
          const row = (isLettered ? LETTERS : ROW).filter((_, i) => i === 0 || i !== gap);
          const sign = (i: number): string => (isLettered ? `[${row[i]}]` : row[i]);
          const words = Array.from(
            { length: notes },
            (_, i) => `The ${WORDS[(page * 3 + i) % 10]} was sold in the year of the flood${sign(i)}`,
          );
          const list = Array.from(
            { length: notes },
            (_, i) => `${sign(i)} Of the ${WORDS[(page * 3 + i) % 10]} on page ${'abcd'[page]}.`,
          );
          return `${words.join(', and ')} as they say.\n\n${list.join('\n')}\n`;
        })
        .join('\n\f'),
    );

const planned = (plan: Plan | Refusal): Plan => {
  if (isRefusal(plan)) throw new Error(plan.refused);
  return plan;
};
const changed = (analysis: Analysis, plan: Plan | Refusal): Analysis =>
  read(edited(analysis.text.content, planned(plan).edits));

describe.each([
  ['signs', false],
  ['letters', true],
] as const)('%s on any pages', (_, isLettered) => {
  test('are renumbered once for all, converted and back, with every note and call', () => {
    fc.assert(
      fc.property(paged(isLettered), content => {
        const before = read(content);
        expect(pairing(before)).not.toContain('nothing');
        const after = changed(before, renumberNotes(before));
        const markdown = changed(after, convertToMarkdown(after));
        const back = changed(markdown, convertToEndnotes(markdown));
        for (const each of [after, markdown, back]) {
          expect(pairing(each)).toEqual(pairing(before));
          expect(noteTexts(each)).toEqual(noteTexts(before));
        }
        expect(renumberNotes(after)).toEqual({ edits: [] });
      }),
      { numRuns: 40, seed: 1741 },
    );
  });

  test('lose one note and keep all others', () => {
    fc.assert(
      fc.property(paged(isLettered), fc.nat(), (content, choice) => {
        const tidy = read(content);
        const before = changed(tidy, renumberNotes(tidy));
        const { notes, markers } = before.apparatus;
        const note = notes[choice % notes.length];
        const own = pairing(before)[note.markers[0]];
        const after = changed(before, deleteNote(before, markers[note.markers[0]].span.start));
        expect(pairing(after)).toEqual(pairing(before).filter(call => call !== own));
        expect(renumberNotes(after)).toEqual({ edits: [] });
      }),
      { numRuns: 40, seed: 1742 },
    );
  });
});
