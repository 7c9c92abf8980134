import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Text } from '../../../server/src/text/text.ts';

test('a line ends at \\r\\n, \\n or a lone \\r, also when it is the last sign of the text', () => {
  expect(new Text('one\r\ntwo\nthree\rfour').lineStarts).toEqual([0, 5, 9, 15]);
  expect(new Text('\r').lineStarts).toEqual([0, 1]);
  expect(new Text('end\r').lineStarts).toEqual([0, 4]);
  expect(new Text('\n\r').lineStarts).toEqual([0, 1, 2]);
  expect(new Text('').lineStarts).toEqual([0]);
});

test('lines are those of a splitting by all three line breaks', () => {
  const pieces = fc.array(fc.constantFrom('a', '\r', '\n', '\r\n', 'bc'), { maxLength: 12 });
  fc.assert(
    fc.property(pieces, parts => {
      const content = parts.join('');
      const text = new Text(content);
      const lines = Array.from({ length: text.lineCount }, (_, line) => text.line(line));
      expect(lines).toEqual(content.split(/\r\n|\n|\r/));
    }),
  );
});

test('every offset leads to a position and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀') }), content => {
      const text = new Text(content);
      for (let offset = 0; offset <= content.length; offset++) {
        const position = text.position(offset);
        const inBreak = offset > text.lineEnd(position.line);
        expect(text.offset(position)).toBe(inBreak ? text.lineEnd(position.line) : offset);
      }
    }),
  );
});
