import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonBreak } from '../../../server/src/text/json-break.ts';

/** The place is drawn as `¦`. */
test.each([
  ['{"a":1,¦}'],
  ['{"a":1 ¦"b":2}'],
  ['{"a" ¦1}'],
  ['{¦a:1}'],
  ['[1,2¦}'],
  ['[1,¦]'],
  ['[1¦;2]'],
  ['[1]¦]'],
  ['{"a":¦tru}'],
  ['{"a":¦01}'],
  ['{"a":¦"b\n}'],
  ['{"a":¦"b'],
  ['{"a":["b"¦'],
  ['¦'],
  ['¦<<<<<<< HEAD'],
])('%s', drawn => {
  expect(jsonBreak(drawn.replace('¦', ''))).toBe(drawn.indexOf('¦'));
});

test('sound JSON breaks nowhere, and each piece of it at its end or before', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, cut) => {
      expect(jsonBreak(json)).toBeNull();
      const half = json.slice(0, cut % json.length);
      const isSound = (() => {
        try {
          JSON.parse(half);
          return true;
        } catch {
          return false;
        }
      })();
      if (isSound) expect(jsonBreak(half)).toBeNull();
      else expect(jsonBreak(half)).toBeLessThanOrEqual(half.length);
    }),
  );
});
