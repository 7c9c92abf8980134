import { expect, test } from 'vitest';
import { joinedText } from '../../../server/src/text/joined.ts';
import { dialectAt, readLayout } from '../../../server/src/text/layout.ts';
import { Text } from '../../../server/src/text/text.ts';

const FILES = [
  { name: 'ch1.md', content: 'The harbour froze.\nNobody sailed.' },
  { name: 'ch2.txt', content: '' },
  { name: 'notes.md', content: '# Notes\r\n\r\n1. Ledger.\r\n' },
];

test('places are those in the file, offsets those in the whole', () => {
  const text = joinedText(FILES);
  const ledger = text.content.indexOf('Ledger');
  expect(text.position(ledger)).toEqual({ line: 2, character: 3 });
  expect(text.offset({ line: 2, character: 3 }, 2)).toBe(ledger);
  expect(text.parts[text.partAt(ledger)].name).toBe('notes.md');
  expect(text.lineName(ledger)).toBe('line 3');
  expect(text.lineName(ledger, 0)).toBe('line 3 of notes.md');
  expect(new Text('one\ntwo').lineName(5, 0)).toBe('line 2');
});

test('every offset comes back from its position, and no position leaves its file', () => {
  const text = joinedText(FILES);
  for (const [part, { start, end }] of text.parts.entries()) {
    for (let offset = start; offset <= end; offset++) {
      if (text.content[offset - 1] === '\r') continue;
      expect(text.offset(text.position(offset), part)).toBe(offset);
    }
    expect(text.offset({ line: 999, character: 0 }, part)).toBe(end);
    expect(text.offset({ line: -1, character: 0 }, part)).toBe(start);
    const lines = text.content.slice(start, end).split('\n').length;
    expect(text.position(end).line).toBe(lines - 1);
  }
});

test('a range ends with its file', () => {
  const text = joinedText(FILES);
  expect(text.range({ start: 4, end: text.content.length })).toEqual({
    start: { line: 0, character: 4 },
    end: { line: 1, character: 14 },
  });
});

test('each file is laid out in its own way', () => {
  const text = joinedText([
    { name: 'a.md', content: '---\ntitle: A\n---\n# One\n\n```\nnever closed' },
    { name: 'b.txt', content: '# One' },
    { name: 'c.md', content: '---\ntitle: C\n---\nWords' },
  ]);
  const layout = readLayout(text, ['markdown', 'plaintext', 'markdown']);
  const blocks = layout.blocks.map(({ kind, span, firstLine, lastLine }) => {
    expect(text.lineStarts[firstLine]).toBe(span.start);
    expect(text.lineEnd(lastLine)).toBe(span.end);
    return `${kind}: ${text.slice(span)}`;
  });
  expect(blocks).toEqual([
    'front-matter: ---\ntitle: A\n---',
    'heading: # One',
    'code: ```\nnever closed',
    'prose: # One',
    'front-matter: ---\ntitle: C\n---',
    'prose: Words',
  ]);
  expect(dialectAt(text, layout, text.parts[1].start)).toBe('plaintext');
});
