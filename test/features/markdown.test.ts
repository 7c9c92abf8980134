import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, markdown } from '../../server/src/features/markdown.ts';
import { emphasis, leadsTo, plainText, strong } from '../../server/src/features/rich.ts';
import { withSingleBlanks } from '../../server/src/text/blanks.ts';

/** Words of a document that would be something else if they were taken as Markdown. */
const treacherous = [
  '[click here](command:workbench.action.quit)',
  '![](http://example.org/pixel.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  'https://example.org/path and www.example.org and WWW.EXAMPLE.ORG',
  'write to editor@example.org today',
  '<https://example.org>',
  '# Chapter One',
  '> quoted',
  '1. The first note',
  '12) The twelfth',
  '- a dash',
  '+ a plus',
  '* a star *and* another**',
  '---',
  '===',
  '    indented by four',
  '\tindented by a tab',
  '```js',
  '~~struck~~ and ~~~',
  'a | b\n--- | ---\nc | d',
  '&lt;b&gt; &#60; &nbsp;',
  '[^1]: a note',
  '[key]: http://example.org',
  'snake_case_word and __init__',
  'back\\slash \\[ and \\\\',
  '$(trash) $x^2$',
  'line one\n\nline two\r\n# line three\rline four',
  '<!-- hidden -->',
  'ends with a backslash \\',
];

const folded = (words: string): string => withSingleBlanks(words).trim();

describe('words of a document stay words', () => {
  test.each(treacherous)('%j', words => {
    expect(shown(markdown([[words]]))).toBe(folded(words));
    expect(shown(markdown([['Before ', words, ' after']]))).toBe(folded(`Before ${words} after`));
  });

  test.each(treacherous)('%j, in bold', words => {
    const tokens = inlineTokens(markdown([['See ', strong(words), '.']]));
    expect(tokens.map(token => token.type)).not.toContain('link');
    expect(tokens.map(token => token.type)).not.toContain('image');
    expect(tokens.map(token => token.type)).not.toContain('html');
  });

  test('whatever they are', () => {
    const piece = fc.constantFrom(
      ...treacherous,
      '[',
      ']',
      '(',
      ')',
      '!',
      '`',
      '<',
      '\\',
      '*',
      '_',
      ' ',
      '\n',
      'w',
      'http://',
      'ü',
      '𝕬',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const words = pieces.join('');
        expect(shown(markdown([[words]]))).toBe(folded(words));
      }),
      { numRuns: 500 },
    );
  });

  test('also those that a scan or an attacker made of controls and bidirectional overrides', () => {
    expect(escapeMarkdown('a\u202eb\u0000c')).toBe('abc');
  });
});

test('an answer has one paragraph a line, with its stresses', () => {
  expect(markdown([[strong('V. I. Lenin'), ', ', emphasis('Collected Works')], [], ['Volume 26, p. 83']])).toBe(
    '**V. I. Lenin**, *Collected Works*\n\nVolume 26, p. 83',
  );
});

test('a place of the document is the only link', () => {
  const address = (offset: number) => `file:///a (draft) <1>.txt#L${offset}`;
  expect(markdown([['defined on ', leadsTo(7, 'line 3')]], address)).toBe(
    'defined on [line 3](<file:///a%20(draft)%20%3C1%3E.txt#L7>)',
  );
  expect(markdown([['defined on ', leadsTo(7, 'line 3')]])).toBe('defined on line 3');
});

test('words cannot break out of a link to a place', () => {
  const hrefs = inlineTokens(markdown([[leadsTo(0, 'x](command:a) [y')]], () => 'file:///safe.txt')).filter(
    token => token.type === 'link',
  );
  expect(hrefs.map(token => 'href' in token && token.href)).toEqual(['file:///safe.txt']);
});

test('a client without Markdown gets the words alone, with broken words closed', () => {
  expect(plainText([[strong('Note 3'), ' (line 9)'], ['the Reminis-\ncences of\r\nWade']])).toBe(
    'Note 3 (line 9)\nthe Reminiscences of Wade',
  );
});

/** What a reader sees; fails if a line is anything but a paragraph of plain words. */
function shown(source: string): string {
  const blocks = marked.lexer(source);
  for (const block of blocks) expect(['paragraph', 'space']).toContain(block.type);
  const tokens = inlineTokens(source);
  for (const token of tokens) expect(['text', 'escape']).toContain(token.type);
  return tokens.map(token => ('text' in token ? unescapeHtml(token.text) : '')).join('');
}

function inlineTokens(source: string): Token[] {
  const inline = marked.lexer(source).flatMap(block => ('tokens' in block ? (block.tokens ?? []) : []));
  return inline.flatMap(token => ('tokens' in token && token.tokens ? [token, ...token.tokens] : [token]));
}

const unescapeHtml = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
