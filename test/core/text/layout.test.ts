import { expect, test } from 'vitest';
import { type Dialect, readLayout } from '../../../server/src/text/layout.ts';
import { Text } from '../../../server/src/text/text.ts';

/** Each block as `kind: its text`, with line breaks shown as `/`. */
function blocks(content: string, dialect: Dialect = 'markdown'): string[] {
  const text = new Text(content);
  return readLayout(text, dialect).blocks.map(
    ({ kind, span }) => `${kind}: ${text.slice(span).replace(/\r\n|[\r\n]/g, '/')}`,
  );
}

const holes = (content: string, dialect: Dialect = 'markdown'): string[] => {
  const text = new Text(content);
  return readLayout(text, dialect).holes.map(hole => text.slice(hole));
};

test('paragraphs are parted by blank lines, whatever ends the lines', () => {
  for (const line of ['\n', '\r\n', '\r'])
    expect(blocks(['One', 'two', '', ' \t', 'three'].join(line), 'plaintext')).toEqual([
      'prose: One/two',
      'prose: three',
    ]);
});

test('a page break parts what no blank line does', () => {
  const content = 'The end of a page,\n1. with its note.\n\fThe next page.';
  expect(blocks(content, 'plaintext')).toEqual([
    'prose: The end of a page,/1. with its note.',
    'prose: \fThe next page.',
  ]);
  expect(readLayout(new Text(content), 'plaintext').pageBreaks).toEqual([content.indexOf('\f')]);
});

test('front matter is closed by a rule or three dots, and only at the start', () => {
  expect(blocks('---\ntitle: x\n---\nText')).toEqual(['front-matter: ---/title: x/---', 'prose: Text']);
  expect(blocks('---\ntitle: x\n...\nText')).toEqual(['front-matter: ---/title: x/...', 'prose: Text']);
  expect(blocks('---\nText that goes on')).toEqual(['prose: ---/Text that goes on']);
});

test('fences close with their own sign, as long as they opened', () => {
  expect(blocks('````\n```\n~~~\n````\nText')).toEqual(['code: ````/```/~~~/````', 'prose: Text']);
  expect(blocks('~~~ js\na[^1]\n~~~\nText')).toEqual(['code: ~~~ js/a[^1]/~~~', 'prose: Text']);
  expect(blocks('```\nnever closed\n\n[^1]: x')).toEqual(['code: ```/never closed//[^1]: x']);
  expect(blocks('``` in one line ```\nText')).toEqual(['prose: ``` in one line ```/Text']);
});

test('comments and display mathematics over several lines', () => {
  expect(blocks('<!-- one\n\ntwo -->\nText')).toEqual(['comment: <!-- one//two -->', 'prose: Text']);
  expect(blocks('$$\nx^2\n$$\nText')).toEqual(['math: $$/x^2/$$', 'prose: Text']);
  expect(blocks('$$ x $$\nText')).toEqual(['math: $$ x $$', 'prose: Text']);
});

test('headings stand alone, tables are blocks of their own', () => {
  expect(blocks('# One\n## Two\nText\n| a | b |\n| 1 | 2 |')).toEqual([
    'heading: # One',
    'heading: ## Two',
    'prose: Text',
    'table: | a | b |/| 1 | 2 |',
  ]);
});

test('plain text knows none of Markdown’s marks', () => {
  expect(blocks('# One\n```\n| a |', 'plaintext')).toEqual(['prose: # One/```/| a |']);
});

test('code spans, tags, comments, mathematics and targets of links are holes', () => {
  expect(holes('A `b[1]` and <i>c</i> <!-- d --> of $x_1$ in [e](f1.md).')).toEqual([
    '`b[1]`',
    '<i>',
    '</i>',
    '<!-- d -->',
    '$x_1$',
    '](f1.md)',
  ]);
  expect(holes('It cost $5 and then $6.')).toEqual([]);
});

test('addresses are holes in any text', () => {
  expect(holes('See https://example.org/a1 or harbour7@example.org, he said.', 'plaintext')).toEqual([
    'https://example.org/a1',
    'harbour7@example.org',
  ]);
});
