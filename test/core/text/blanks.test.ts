import { describe, expect, test } from 'vitest';
import { oneLine } from '../../../server/src/text/blanks.ts';

describe('words on one line', () => {
  test.each([
    ['a word par-\nted at the end', 'a word parted at the end'],
    ['pages 366-\n67', 'pages 366-67'],
    ['Norden, **The\n> Mills of Kell**', 'Norden, **The Mills of Kell**'],
    ['the Rem-\r\n> > inders', 'the Reminders'],
    ['a  b\t c', 'a b c'],
  ])('%j', (words, line) => {
    expect(oneLine(words)).toBe(line);
  });

  test('a sign that begins no line is a word', () => {
    expect(oneLine('if a > b\nor c')).toBe('if a > b or c');
  });
});
