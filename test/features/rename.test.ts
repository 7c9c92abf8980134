import { describe, expect, test } from 'vitest';
import { renamableAt, rename } from '../../server/src/features/rename.ts';
import type { Dialect } from '../../server/src/text/layout.ts';
import { asked } from './asked.ts';

/** Renaming the thing at the cursor gives the second text; the name offered for change is over the tildes. */
function renames(drawing: string, newName: string, expected: string, dialect?: Dialect): void {
  const { analysis, cursor, stretches } = asked(drawing, dialect);
  const [span] = stretches();
  expect(renamableAt(analysis, cursor)).toEqual({ span, name: analysis.text.slice(span) });
  const edits = rename(analysis, cursor, newName);
  if (!Array.isArray(edits)) throw new Error(`Not renamed: ${JSON.stringify(edits)}`);
  let content = analysis.text.content;
  for (const edit of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    content = content.slice(0, edit.span.start) + edit.text + content.slice(edit.span.end);
  }
  expect(content).toBe(asked(expected, dialect).analysis.text.content);
}

/** Renaming the thing at the cursor is refused with these words. */
function refuses(drawing: string, newName: string, words: RegExp, dialect?: Dialect): void {
  const { analysis, cursor } = asked(drawing, dialect);
  expect(rename(analysis, cursor, newName)).toEqual({ refused: expect.stringMatching(words) });
}

describe('a named note', () => {
  const text = `
      The mill stood idle.[^mill] Forty looms were silent.[^looms]
                                                             ^
                                                            ~~~~~

      [^looms]: Counted by the overseer in January.
      [^mill]: So the parish register has it.
      `;

  test('takes its markers with it', () =>
    renames(
      text,
      'count',
      `
      The mill stood idle.[^mill] Forty looms were silent.[^count]

      [^count]: Counted by the overseer in January.
      [^mill]: So the parish register has it.
      `,
      'markdown',
    ));

  test('does not take the name of another', () => refuses(text, 'mill', /already a note \[\^mill\]/, 'markdown'));

  test.each(['two words', 'a]b', '', 'a^b'])('does not take the name %j', name =>
    refuses(text, name, /no blank, bracket or caret/, 'markdown'),
  );
});

describe('a number in a list', () => {
  const text = `
      The mill at Bramley stood idle that winter.1 Forty looms were
      without a weaver,2 and the owner had gone to Leeds.4
                       ^
                       ~

      Notes

      1. So the parish register has it.
      2. Counted by the overseer in January.
      4. He came back in the spring, as note 2 above says.
      `;

  test('becomes one that is free between its neighbours, with all that refers to it', () =>
    renames(
      text,
      '3',
      `
      The mill at Bramley stood idle that winter.1 Forty looms were
      without a weaver,3 and the owner had gone to Leeds.4

      Notes

      1. So the parish register has it.
      3. Counted by the overseer in January.
      4. He came back in the spring, as note 3 above says.
      `,
    ));

  test.each([
    ['4', /already a note or a marker 4/],
    ['7', /out of order here.*Renumber Notes/],
    ['mill', /numbers from 1 to 9999/],
    ['0', /numbers from 1 to 9999/],
  ])('does not become %j', (name, words) => refuses(text, name, words));
});

describe('a sign or letter', () => {
  const text = `
      The mill stood idle,[a] and forty looms were silent.[b]
                           ^
                           ~

      [a] So the parish register has it.
      [b] Counted by the overseer.
      `;

  test('becomes another that is free at its foot', () =>
    renames(
      text,
      'c',
      `
      The mill stood idle,[c] and forty looms were silent.[b]

      [c] So the parish register has it.
      [b] Counted by the overseer.
      `,
    ));

  test('a sign becomes a sign', () =>
    renames(
      `
      The mill stood idle,* and forty looms were silent.†
                                                        ^
                                                        ~

      * So the parish register has it.
      † Counted by the overseer.
      `,
      '**',
      `
      The mill stood idle,* and forty looms were silent.**

      * So the parish register has it.
      ** Counted by the overseer.
      `,
    ));

  test.each([
    ['b', /already a note b at this foot/],
    ['*', /a letter from a to z/],
    ['12', /a letter from a to z/],
    ['', /a letter from a to z/],
  ])('does not become %j', (name, words) => refuses(text, name, words));
});

test('a note that the text refers to by its number takes no name', () =>
  refuses(
    `
      The mill stood idle.[^1] Forty looms were silent, as note 1 above says.
                            ^

      [^1]: So the parish register has it.
      `,
    'mill',
    /refers to note 1 by its number/,
    'markdown',
  ));

describe('an abbreviation', () => {
  const text = `
      Her letters were printed late
      (Ada Crowther, Letters from Bramley, Leeds, 1951, hereafter cited as LFB).

      The owner "never paid on a Saturday" (LFB, II, p. 83).
                                             ^
                                            ~~~
      `;

  test('changes in its definition and wherever it is used', () =>
    renames(
      text,
      'Letters',
      `
      Her letters were printed late
      (Ada Crowther, Letters from Bramley, Leeds, 1951, hereafter cited as Letters).

      The owner "never paid on a Saturday" (Letters, II, p. 83).
      `,
    ));

  test.each(['', '26', 'A, B', 'A (B)'])('does not become %j', name => refuses(text, name, /begins with a letter/));
});

test('plain words have no name', () => {
  const { analysis, cursor } = asked(`
      The mill at Bramley stood idle that winter.
              ^
      `);
  expect(renamableAt(analysis, cursor)).toBeNull();
  expect(rename(analysis, cursor, 'x')).toBeNull();
});
