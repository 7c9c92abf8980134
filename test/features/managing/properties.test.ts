import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../server/src/analyse.ts';
import type { Edit } from '../../../server/src/check/finding.ts';
import { deleteNote } from '../../../server/src/features/managing/delete-note.ts';
import { insertNote } from '../../../server/src/features/managing/insert-note.ts';
import { isRefusal, type Plan, type Refusal } from '../../../server/src/features/managing/plan.ts';
import { renumberNotes, sortNotes } from '../../../server/src/features/managing/renumber-notes.ts';
import { DIALECTS, type Written } from '../../core/notes/dialects.ts';
import { documents } from '../../core/notes/documents.ts';
import { ARRANGEMENTS, render } from '../../core/notes/rendering.ts';
import { edited, noteTexts, pairing, read } from './managed.ts';

/** A text in which every third number is left out. */
const gappy = (written: Written): Written => ({
  ...written,
  marker: number => written.marker(number + Math.floor(number / 3)),
  label: number => written.label(number + Math.floor(number / 3)),
});

const arrangements = ARRANGEMENTS.filter(({ at, restarts }) => (at === 'book' ? !restarts : true));

/** Not wrapped: a line that begins with `18.` by chance is a label among some numbers and not among others. */
const texts = (written: Written): fc.Arbitrary<Analysis> =>
  fc
    .tuple(documents(2), fc.constantFrom(...arrangements))
    .map(([document, arrangement]) =>
      read(render({ ...document, width: 0 }, written, arrangement).content, written.language),
    );

/** The same texts each time: what is random here are the texts, not whether the tests pass. */
const RUNS = { numRuns: 25, seed: 1917 };

const planned = (plan: Plan | Refusal): readonly Edit[] => {
  if (isRefusal(plan)) throw new Error(`Refused: ${plan.refused}`);
  return plan.edits;
};

describe.each(DIALECTS.map(written => [written.name, written] as const))('%s', (_, written) => {
  const again = ({ text }: Analysis, edits: readonly Edit[]): Analysis =>
    read(edited(text.content, edits), written.language);

  test('renumbering keeps every pairing and every note’s text, and twice is once', () => {
    fc.assert(
      fc.property(texts(gappy(written)), before => {
        const after = again(before, renumberNotes(before).edits);
        expect(pairing(after)).toEqual(pairing(before));
        expect(noteTexts(after)).toEqual(noteTexts(before));
        expect(renumberNotes(after).edits).toEqual([]);
      }),
      RUNS,
    );
  });

  test('sorting keeps every pairing and every note’s text, and twice is once', () => {
    fc.assert(
      fc.property(texts(written), before => {
        const after = again(before, sortNotes(before).edits);
        expect(pairing(after)).toEqual(pairing(before));
        expect(noteTexts(after)).toEqual(noteTexts(before));
        expect(sortNotes(after).edits).toEqual([]);
      }),
      RUNS,
    );
  });

  test('a note that is inserted and deleted leaves the text as it was, and no other note elsewhere', () => {
    fc.assert(
      fc.property(texts(written), fc.nat(), (before, place) => {
        const { content } = before.text;
        const ends = [
          ...content.matchAll(written.afterStops ? /\p{Ll}\.(?=\s\p{L})/gu : /\p{Ll}[.,;](?=\s\p{L})/gu),
        ].map(({ index, 0: end }) => index + end.length);
        const plan = insertNote(before, ends[place % ends.length]);
        if (isRefusal(plan)) return;
        const cursor = plan.cursor as number;
        const empty = edited(content, plan.edits);
        const after = read(`${empty.slice(0, cursor)}Inserted here.${empty.slice(cursor)}`, written.language);
        expect(pairing(after).filter(note => note !== 'Inserted here.')).toEqual(pairing(before));
        expect(edited(after.text.content, planned(deleteNote(after, cursor)))).toBe(content);
      }),
      RUNS,
    );
  });

  test('deleting one note leaves all others with their markers', () => {
    fc.assert(
      fc.property(texts(written), fc.nat(), (before, choice) => {
        const { notes, scopes } = before.apparatus;
        if (notes.length === 0) return;
        const note = notes[choice % notes.length];
        // With a note less, a list of a few would not be recognised in every way of writing.
        if (scopes[note.scope].notes.length < 6) return;
        const own = pairing(before)[note.markers[0]];
        const after = again(before, planned(deleteNote(before, note.span.start)));
        const without = (calls: string[]): string[] => calls.filter(call => call !== own);
        expect(without(pairing(after))).toEqual(without(pairing(before)));
      }),
      RUNS,
    );
  });
});
