import { describe, expect, test } from 'vitest';
import { excerpt } from '../../server/src/cli/formats/excerpt.ts';
import { columns, printable, wantsColour, width } from '../../server/src/cli/terminal.ts';
import { Text } from '../../server/src/text/text.ts';

/** The excerpt for the first place where `marked` stands in the text. */
function shown(content: string, marked: string, room = 60): string[] {
  const start = content.indexOf(marked);
  const { source, underline } = excerpt(new Text(content), { start, end: start + marked.length }, room);
  return [source, underline];
}

describe('the line of a finding', () => {
  test('with carets under the place', () => {
    expect(shown('First.\nThe revolution,2 began.\n', '2')).toEqual([
      'The revolution,2 began.', //
      '               ^',
    ]);
  });

  test('tabs take four columns', () => {
    expect(shown('\tThe\twar,2', '2')).toEqual([
      '    The    war,2', //
      '               ^',
    ]);
  });

  test('accents that stand apart take none, Chinese characters two', () => {
    expect(shown('e\u0301te\u0301 \u6771\u4EAC,2', '2')).toEqual([
      'e\u0301te\u0301 \u6771\u4EAC,2', //
      '         ^',
    ]);
  });

  test('a place that goes on in the next line is marked to the end of its first', () => {
    expect(shown('See Wade, pp.\n209-202.', 'pp.\n209-202')).toEqual([
      'See Wade, pp.', //
      '          ^^^',
    ]);
  });

  test('an empty place has one caret, also at the end of a line', () => {
    const text = new Text('The end\nof it.');
    expect(excerpt(text, { start: 7, end: 7 }, 60)).toEqual({ source: 'The end', underline: '       ^' });
  });

  test('of a long paragraph a part is shown, and the caret stays under the place', () => {
    const content = `${'word '.repeat(200)}revolution,2 began ${'word '.repeat(200)}`;
    const [source, underline] = shown(content, '2');
    expect(source.length).toBeLessThanOrEqual(62);
    expect(source).toMatch(/^….*revolution,2 began.*…$/);
    expect(source[underline.indexOf('^')]).toBe('2');
  });

  test('a place longer than the room is shown from its start', () => {
    const content = `So ${'x'.repeat(500)} it is.`;
    const [source, underline] = shown(content, 'x'.repeat(500));
    expect(source).toBe(`…${'x'.repeat(60)}…`);
    expect(underline).toBe(` ${'^'.repeat(60)}`);
  });
});

describe('on a terminal', () => {
  test('nothing in a text is a command', () => {
    expect(printable('a\u001B[31mb\u0007\u009B1mc\u202Ed')).toBe('a\uFFFD[31mb\uFFFD\uFFFD1mc\uFFFDd');
  });

  test('what has several lines is put on one', () => {
    expect(printable('no note 3,\r\n  here')).toBe('no note 3, here');
  });

  test('there is always room to show something', () => {
    const terminal = { columns: 3 } as typeof process.stdout;
    expect(columns(terminal)).toBe(40);
  });

  test.each([
    { isTTY: true, env: {}, coloured: true },
    { isTTY: true, env: { TERM: 'dumb' }, coloured: false },
    { isTTY: true, env: { NO_COLOR: '1' }, coloured: false },
    { isTTY: true, env: { NO_COLOR: '' }, coloured: true },
    { isTTY: true, env: { FORCE_COLOR: '0' }, coloured: false },
    { isTTY: false, env: {}, coloured: false },
  ])('$isTTY, $env: colour $coloured', ({ isTTY, env, coloured }) => {
    const stdout = { isTTY } as typeof process.stdout;
    expect(wantsColour(undefined, { env, stdout })).toBe(coloured);
  });

  test.each([
    ['plain', 5],
    ['\u0421\u043E\u0447.', 4],
    ['\uD55C\uAE00', 4],
    ['\u{1F4D6}', 2],
    ['a\u200Bb', 2],
  ])('%s takes %i columns', (text, columnsTaken) => {
    expect(width(text)).toBe(columnsTaken);
  });
});
