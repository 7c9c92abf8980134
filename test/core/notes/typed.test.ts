import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { insertNote } from '../../../server/src/features/managing/insert-note.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import { notesIn, pairs } from './paired.ts';

// Signs and words that typists put around the numbers of notes, where no key raises them.

const analysed = (content: string) => analyse(content, { dialect: 'plaintext', library: bundledLibrary });
const codes = (content: string): string[] => analysed(content).findings.map(({ code }) => code);

test('a report calls its notes between backslashes and has them between rules, below the paragraph that calls them', () => {
  const text = `    The board proposed a toll in March.\\1\\ The ferrymen opposed it.\\2\\
---------------------------------------------------------------------------

    \\1\\ See the minutes of 12 March.
    \\2\\ Petition of the ferrymen, p. 4.
---------------------------------------------------------------------------

    No toll was levied before 1911.\\3\\ The quay was then sold.
---------------------------------------------------------------------------

    \\3\\ Order of the ministry.
`;
  expect(pairs(text)).toEqual([
    '\\1\\ → See the minutes of 12 March.',
    '\\2\\ → Petition of the ferrymen, p. 4.',
    '\\3\\ → Order of the ministry.',
  ]);
  expect(codes(text)).toEqual([]);
});

test('a note that says its own sign needs no others beside it', () => {
  expect(pairs('The lock was rebuilt.\\1 Nobody came.\n\n--------\n\\1 In 1903.\n')).toEqual(['\\1 → In 1903.']);
  expect(pairs('The lock was rebuilt.[fn1] Nobody came.\n\n[fn1] In 1903.\n')).toEqual(['[fn1] → In 1903.']);
});

test('a number before a slash calls a note, fractions and days do not', () => {
  const text = `The sluice held 1/2 ton of silt 1/ and was shut on 3/14/09. The keeper and/or
his son 2/ dug it out; 3/4 of it went to sea. It cost 6/8 a day. 3/

1/ The figure is the keeper's.
2/ Both names stand in the book.
3/ Six shillings and eightpence.
`;
  expect(pairs(text)).toEqual([
    "1/ → The figure is the keeper's.",
    '2/ → Both names stand in the book.',
    '3/ → Six shillings and eightpence.',
  ]);
  expect(codes(text)).toEqual([]);
});

test('a marker whose sign is plain is missed in its list', () => {
  const text = 'A mill stood there.[FN1] It burned.[FN3] It was rebuilt.[FN4]\n\nFN1. In 1840.\n\nFN4. In 1852.\n';
  expect(codes(text)).toContain('note/unresolved');
});

test.each([
  [
    'a list of rules',
    'Rule #1 is to wait. Rule #2 is to look. Remember rule #1.\n\n1. Wait for the tide.\n2. Look at the sky.\n3. Go.\n',
  ],
  [
    'a trace',
    'The pump of thread #1 failed, and #2 of the mill.\n\n#0 pump() at mill.c\n#1 open() at lock.c\n#2 main() at quay.c\n',
  ],
  ['powers', 'It is 10^3 litres, x^2 and feet^1.\n\n1. Take a litre.\n2. Weigh it.\n3. Pour it out.\n'],
  [
    'cross-references',
    'The trust (note 2) has no debts (see Note 3).\n\n1. Accounts\n\nAs above.\n\n2. Trust\n\nFounded in 1911.\n\n3. Debts\n\nNone.\n',
  ],
  ['pages of a reporter', 'The court [*12] held so; [*13] it was affirmed.\n\n*12 of the quays\n'],
  ['fractions', 'Take 1/2 and 3/4 of it, or w/ 1/ 2 cups.\n\n1/2 cup of flour\n3/4 cup of milk\n'],
])('nothing is said of %s', (_, text) => {
  expect(notesIn(text).markers).toEqual([]);
  expect(codes(text)).toEqual([]);
});

test('a new note is written like the others', () => {
  const text =
    'The lock was rebuilt.[fn 1] Nobody came. The quay was sold.[fn 2]\n\n[fn 1] In 1903.\n[fn 2] To a brewer.\n';
  const plan = insertNote(analysed(text), text.indexOf(' The quay'));
  if (!('edits' in plan)) throw new Error('refused');
  const written = [...plan.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((content, edit) => content.slice(0, edit.span.start) + edit.text + content.slice(edit.span.end), text);
  expect(written).toBe(
    'The lock was rebuilt.[fn 1] Nobody came.[fn 2] The quay was sold.[fn 3]\n\n[fn 1] In 1903.\n[fn 2] \n[fn 3] To a brewer.\n',
  );
});

test('several notes are called in one bracket', () => {
  const text =
    'The lock was rebuilt.[1] Boats came,[2, 3] and the quay was sold to brewers[4-6] in 1911.\n\n' +
    '1. In 1903.\n2. Six a day.\n3. Ten in spring.\n4. To Norden.\n5. To Kell.\n6. To both.\n';
  expect(pairs(text)).toEqual([
    '[1] → In 1903.',
    '2 → Six a day.',
    '3 → Ten in spring.',
    '4 → To Norden.',
    '6 → To both.',
    'nothing → To Kell.',
  ]);
  expect(codes(text)).toEqual([]);
});

test.each([
  ['parts of a thing', 'Take x[1, 2, 3] and f[1,2] of the list; then g[4, 5].\n'],
  ['intervals', 'It lies in [1, 2] or in [3, 4], and not in [5, 6].\n'],
])('numbers in one bracket that are %s call nothing', (_, text) => expect(codes(text)).toEqual([]));

test('a label may have a dash behind its stop', () => {
  expect(pairs('The lock was rebuilt.[1] Nobody came.[2]\n\nSources\n\n1.- The keeper.\n2.- His son.\n')).toEqual([
    '[1] → The keeper.',
    '[2] → His son.',
  ]);
});
