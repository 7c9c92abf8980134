import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyChanges } from '../../server/src/protocol/open-documents.ts';

const open = (text: string, version = 1): TextDocument =>
  TextDocument.create('file:///a.txt', 'plaintext', version, text);

const at = (line: number, character: number) => ({ line, character });

test('an edit replaces its range and takes the new version', () => {
  const document = applyChanges(
    open('The mill stood idle.\nNobody knew.\n'),
    [{ range: { start: at(0, 4), end: at(0, 8) }, text: 'looms' }],
    2,
  );
  expect(document.getText()).toBe('The looms stood idle.\nNobody knew.\n');
  expect(document.version).toBe(2);
});

test('several edits are made one after the other', () => {
  const edits = [
    { range: { start: at(0, 0), end: at(0, 0) }, text: 'One.\n' },
    { range: { start: at(1, 0), end: at(1, 3) }, text: 'Two' },
  ];
  expect(applyChanges(open('The mill.'), edits, 2).getText()).toBe('One.\nTwo mill.');
});

test('a range beyond the end means the end', () => {
  const beyond = { range: { start: at(7, 0), end: at(9, 5) }, text: '\nlast' };
  const document = applyChanges(open('first'), [beyond], 2);
  expect(document.getText()).toBe('first\nlast');
  expect(document.positionAt(7)).toEqual(at(1, 1));
});

test('a line feed put behind a lone carriage return ends the same line', () => {
  const document = applyChanges(open('first\rsecond'), [{ range: { start: at(1, 0), end: at(1, 0) }, text: '\n' }], 2);
  expect(document.lineCount).toBe(2);
  expect(document.positionAt(8)).toEqual(at(1, 1));
});

test('after any edits the document is the same as one newly opened', () => {
  const text = fc
    .array(fc.constantFrom('a', 'mill,1 ', '\n', '\r', '\r\n', '😀', '¹'), { maxLength: 8 })
    .map(parts => parts.join(''));
  const edit = fc.record({ start: fc.nat(40), length: fc.nat(12), text });
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 12 }), (start, edits) => {
      const document = open(start);
      for (const { start: from, length, text: inserted } of edits) {
        const fresh = open(document.getText());
        const range = { start: fresh.positionAt(from), end: fresh.positionAt(from + length) };
        applyChanges(document, [{ range, text: inserted }], 2);
      }
      const fresh = open(document.getText());
      expect(document.lineCount).toBe(fresh.lineCount);
      for (let i = 0; i <= document.getText().length; i++) {
        const position = fresh.positionAt(i);
        expect(document.positionAt(i)).toEqual(position);
        expect(document.offsetAt(position)).toBe(fresh.offsetAt(position));
      }
    }),
    { numRuns: 500 },
  );
});
