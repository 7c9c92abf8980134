import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../server/src/analyse.ts';
import type { Edit } from '../../../server/src/check/finding.ts';
import { convertToInline, convertToReferences } from '../../../server/src/features/managing/convert/inline.ts';
import { convertToEndnotes } from '../../../server/src/features/managing/convert/to-endnotes.ts';
import { convertToMarkdown } from '../../../server/src/features/managing/convert/to-markdown.ts';
import { isRefusal, type Plan, type Refusal } from '../../../server/src/features/managing/plan.ts';
import { DIALECTS, dialect, type Written } from '../../core/notes/dialects.ts';
import { documents } from '../../core/notes/documents.ts';
import { ARRANGEMENTS, type Arrangement, render } from '../../core/notes/rendering.ts';
import { edited, noteTexts, pairing, read } from './managed.ts';

/*
 * There and back, in every way of writing. Plain endnotes come back as numbers behind the words and a list `1.`: where they
 * were written so, letter for letter; else with the same numbers, words and calls, and from then on letter for letter.
 */

const RUNS = { numRuns: 12, seed: 1918 };

const planned = (plan: Plan | Refusal): readonly Edit[] => {
  if (isRefusal(plan)) throw new Error(`Refused: ${plan.refused}`);
  return plan.edits;
};

const changed = (analysis: Analysis, plan: Plan | Refusal): Analysis =>
  read(edited(analysis.text.content, planned(plan)), analysis.layout.dialects[0]);

const toMarkdown = (analysis: Analysis): Analysis => changed(analysis, convertToMarkdown(analysis));
const toEndnotes = (analysis: Analysis): Analysis => changed(analysis, convertToEndnotes(analysis));
const content = ({ text }: Analysis): string => text.content;

const texts = (written: Written, arrangements: readonly Arrangement[]): fc.Arbitrary<Analysis> =>
  fc
    .tuple(documents(2), fc.constantFrom(...arrangements))
    .map(([document, arrangement]) =>
      read(render({ ...document, width: 0 }, written, arrangement).content, written.language),
    )
    // A paragraph that begins with a number can be taken for one more note; converted, it would be one.
    .filter(({ apparatus }) => apparatus.notes.every(({ markers }) => markers.length > 0));

const numbered = DIALECTS.filter(written => !written.label(1).startsWith('[^'));
const named = DIALECTS.filter(written => written.label(1).startsWith('[^'));
const oneList = ARRANGEMENTS.filter(({ at, restarts }) => at === 'book' && !restarts);

describe.each(numbered.map(written => [written.name, written] as const))('%s', (_, written) => {
  test('as Markdown and back: every note’s words, every call', () => {
    fc.assert(
      fc.property(texts(written, ARRANGEMENTS), before => {
        const there = toMarkdown(before);
        expect(there.apparatus.notes.every(({ style }) => style === 'caret')).toBe(true);
        const back = toEndnotes(there);
        for (const each of [there, back]) {
          expect(pairing(each)).toEqual(pairing(before));
          expect(noteTexts(each)).toEqual(noteTexts(before));
        }
        expect(content(toEndnotes(toMarkdown(back)))).toBe(content(back));
      }),
      RUNS,
    );
  });

  test('as Markdown, back and again: the same Markdown where the notes are one list', () => {
    fc.assert(
      fc.property(texts(written, oneList), before => {
        const there = toMarkdown(before);
        expect(content(toMarkdown(toEndnotes(there)))).toBe(content(there));
      }),
      RUNS,
    );
  });
});

test('numbers and a list `1.` come back letter for letter', () => {
  fc.assert(
    fc.property(texts(dialect('glued digit, `2. `'), oneList), before => {
      expect(content(toEndnotes(toMarkdown(before)))).toBe(content(before));
    }),
    RUNS,
  );
});

describe.each(named.map(written => [written.name, written] as const))('%s', (_, written) => {
  const arrangements = ARRANGEMENTS.filter(({ restarts }) => !restarts);

  test('as plain endnotes and back: every note’s words, every call', () => {
    fc.assert(
      fc.property(texts(written, arrangements), before => {
        const there = toEndnotes(before);
        expect(there.apparatus.notes.some(({ style }) => style === 'caret')).toBe(false);
        const back = toMarkdown(there);
        for (const each of [there, back]) {
          expect(pairing(each)).toEqual(pairing(before));
          expect(noteTexts(each)).toEqual(noteTexts(before));
        }
        expect(content(toMarkdown(toEndnotes(back)))).toBe(content(back));
      }),
      RUNS,
    );
  });
});

test.each(named.filter(({ name }) => !name.includes('name')))(
  '$name: numbers in one list come back letter for letter',
  written => {
    fc.assert(
      fc.property(texts(written, oneList), before => {
        expect(content(toMarkdown(toEndnotes(before)))).toBe(content(before));
      }),
      RUNS,
    );
  },
);

describe('notes within the text', () => {
  const markdown = dialect('[^2], [^2]:');
  const atTheEnd: Arrangement = { name: 'at the end, line by line', at: 'book', restarts: false, between: '\n' };

  test('references at the end become notes within the text, and come back letter for letter', () => {
    fc.assert(
      fc.property(texts(markdown, [atTheEnd]), before => {
        const inline = changed(before, convertToInline(before));
        expect(pairing(inline)).toEqual(pairing(before));
        expect(content(changed(inline, convertToReferences(inline)))).toBe(content(before));
      }),
      RUNS,
    );
  });

  test('notes within the text become references, and come back letter for letter', () => {
    fc.assert(
      fc.property(texts(markdown, oneList), before => {
        const inline = changed(before, convertToInline(before));
        const references = changed(inline, convertToReferences(inline));
        expect(references.apparatus.notes.every(({ style }) => style === 'caret')).toBe(true);
        expect(content(changed(references, convertToInline(references)))).toBe(content(inline));
      }),
      RUNS,
    );
  });

  test('and in plain text, where there are none, nothing is offered', () => {
    const plain = read(render(fc.sample(documents(1), RUNS)[0], dialect('[2], [2]'), atTheEnd).content);
    expect(convertToInline(plain)).toEqual({ edits: [] });
    expect(convertToReferences(plain)).toEqual({ edits: [] });
  });
});
