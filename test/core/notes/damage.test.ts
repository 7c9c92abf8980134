import { expect, test } from 'vitest';
import { notesIn } from './paired.ts';

// What a scan has left of a marker must not be read as another, nor what stands beside it in the text.

/** `marker → number of its note`, in text order. */
function calls(content: string): string[] {
  const { markers, notes } = notesIn(content);
  return markers.map(({ text, note }) => `${text} → ${note === null ? 'nothing' : notes[note].label}`);
}

const list = (label: (number: number) => string, numbers: number): string =>
  Array.from(
    { length: numbers },
    (_, i) => `${label(i + 1)}The ${'gate lock quay shed mole dock'.split(' ')[i % 6]}.`,
  ).join('\n');

const RAISED = '¹²³⁴⁵⁶⁷⁸⁹';

test.each([
  ['whose first digit is bent', 'The tower,!² the inn.⁹'],
  ['whose last digit is bent', 'The tower,¹® the inn.⁹'],
])('what is left of a raised 12 %s calls neither 1 nor 2 again', (_, words) => {
  const first = 'The gate,¹ the lock,² the quay,³ the shed,⁴ the mole,⁵ the dock,⁶ the inn,⁷ the mill,⁸ the weir.⁹';
  const text = `${first} ${words.replace('⁹', '¹¹')}\n\n${list(n => `${n < 10 ? RAISED[n - 1] : `¹${'⁰¹'[n - 10]}`} `, 11)}\n`;
  const twelve = text.replace('!²', '!⁰').replace('¹®', '¹°');
  expect(calls(twelve)).toEqual([...Array.from(RAISED, (sign, i) => `${sign} → ${i + 1}`), '¹¹ → 11']);
});

test('the points of a sentence do not stand in for a bent (1)', () => {
  const text =
    'The gate.(I) There were three reasons: (1) the cost, (2) the weather, and (3) the men. The lock.(2) The quay.(3) ' +
    'The shed.(4) The mole.(5)\n\n';
  expect(calls(text + list(n => `(${n}) `, 5))).toEqual(['(2) → 2', '(3) → 3', '(4) → 4', '(5) → 5']);
});

test('nor does the section of a statute', () => {
  const text =
    'The gate.(1) The lock.(2) Under 18 U.S.C. § 881(3) it was forfeit. The quay.(®) The shed.(4) The mole.(5)\n\n';
  expect(calls(text + list(n => `(${n}) `, 5))).toEqual(['(1) → 1', '(2) → 2', '(4) → 4', '(5) → 5']);
});

test('a note behind a pause is one where no other part of its sentence is counted', () => {
  const text =
    'The gate. (1) Nobody had asked the pilots; (2) they were told. The quay. (3) The shed. (4) The mole. (5)\n\n';
  expect(calls(text + list(n => `(${n}) `, 5))).toHaveLength(5);
});

test('where markers stand free, no punctuation behind a word is a bent one', () => {
  const text = 'The gate. 1 What had he promised? l The quay. 3 The shed. 4 The mole. 5 The dock. 6\n\n';
  expect(calls(text + list(n => `${n}. `, 6)).filter(call => call.startsWith('?'))).toEqual([]);
});

test('the letters of U.S.C. are no bent digits', () => {
  const text = 'The gate.1 The lock.2 The quay.3 The shed.4 Under U.S.C. 18 it was forfeit. The dock.6\n\n';
  expect(calls(text + list(n => `${n}. `, 6))).toEqual(['1 → 1', '2 → 2', '3 → 3', '4 → 4', '6 → 6']);
});

test('a bent [4] that begins a line calls no note with a star', () => {
  const text =
    'The gate.[1] The lock.[2] The mayor signed,[*] though in the autumn,\n[*] and not before, the dock closed.[5]\n\n';
  expect(calls(text + list(n => `[${n}] `, 5))).toEqual(['[1] → 1', '[2] → 2', '[5] → 5']);
});

test('a word that the notes share by chance does not decide between two numbers', () => {
  const text = 'The gate.1 The lock stood on a table of stone.? The quay;I the shed.‘\n\n';
  const notes =
    '[Footnote 1: A gate.]\n\n[Footnote 2: A lock.]\n\n[Footnote 3: A quay.]\n\n[Footnote 4: A table of stone.]\n';
  expect(calls(text + notes).filter(call => call.startsWith('?'))).toEqual([]);
});

const SCANNED = 'The gates1 were sold.2 The locks,3 the sheds? were, too. The mole5 fell.\n\n';
const [FIRST, ...REST] = ['1 Gates of oak.\n', '3 Locks of iron.\n', '4 Sheds of brick.\n', '5 A mole of stone.\n'];

/** `number: text` of the notes whose labels were lost. */
const inferred = (content: string): string[] =>
  notesIn(content)
    .notes.filter(({ state }) => state === 'inferred')
    .map(({ number, span }) => `${number}: ${content.slice(span.start, span.end)}`);

test('in a scan a note that has lost its label is found where alone one may begin', () => {
  expect(inferred(`${SCANNED}${FIRST}See the charter of 1804.\n${REST.join('')}`)).toEqual([
    '2: See the charter of 1804.',
  ]);
});

test('at the foot of a page too, last or first there', () => {
  const upper = 'The gates1 were sold, the sheds? were, too. The mole3 fell.4';
  const lower = 'The dock5 was\nkept, the weir6 was not.';
  const one = '1 Gates of oak.\n2 Sheds of brick.\n3 A mole of stone.';
  expect(inferred(`${upper}\n\n${one}\nSee the charter.\n\n${lower}\n\n5 A dock.\n6 A weir.\n`)).toEqual([
    '4: See the charter.',
  ]);
  expect(inferred(`${upper}\n\n${one}\n4 A ledger.\n\n${lower}\n\nSee the charter.\n6 A weir.\n`)).toEqual([
    '5: See the charter.',
  ]);
});

test.each([
  ['without damage', `${SCANNED.replace('?', '4')}${FIRST}See the charter of 1804.\n${REST.join('')}`],
  ['where two may begin', `${SCANNED}${FIRST}See the charter.\nSee the ledger of 1804.\n${REST.join('')}`],
  ['where none begins', `${SCANNED}${FIRST}${REST.join('')}`],
])('but not %s', (_, content) => expect(inferred(content)).toEqual([]));
