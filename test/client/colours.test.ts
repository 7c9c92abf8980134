import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

/*
 * Each case is a line of text and under it what is coloured: `m` a marker, `l` a label, `a` an abbreviation or key,
 * `n` a volume or a page, `b` a back reference.
 */

const LETTERS: Record<string, string> = {
  'constant.numeric.marker.loccit': 'm',
  'constant.numeric.label.loccit': 'l',
  'support.type.abbreviation.loccit': 'a',
  'support.type.key.loccit': 'a',
  'constant.numeric.locator.loccit': 'n',
  'support.type.back-reference.loccit': 'b',
};

test.each([
  // Citations.
  ['(LCW, XXVI, p. 83)', ' aaa  nnnn     nn '],
  ['LCW XXVI, p. 24', 'aaa nnnn     nn'],
  ['LCW 26:83', 'aaa nn nn'],
  ['HCW, II, pp. 366-67.', 'aaa  nn      nnnnnn '],
  ['Vol. XXVI, pp. 22-23, 40', '     nnnn      nnnnnnnnn'],
  ['C.I.L. XIV, 2998', 'aaaaaa nnn  nnnn'],
  ['B.E.F.E.O., t. xv, p. 110', 'aaaaaaaaaa     nn     nnn'],
  ['(hereafter cited as LCW)', '                    aaa '],
  ['hereinafter “HCW”', '             aaa '],
  ['Ibid., pp. xxv-xxviii', 'bbbbb      nnnnnnnnnn'],
  ['Wade, op. cit., p. A19', '      bbbbbbbb     nnn'],
  ['Там же, с. 83', 'bbbbbb     nn'],
  // Markers and labels.
  ['the revolution,2 and the war.”20', '               m              mm'],
  ['line by line (LCW, XXV, p. 418).11', '              aaa  nnn     nnn  mm'],
  ['the committees13 of 1917.16', '              mm         mm'],
  ['as he says[12] and says[^name]', '          mmmm         mmmmmmm'],
  ['as he says¹²', '          mm'],
  ['12. The text of a note', 'lll                   '],
  // Neither.
  ['6,000 men of the B-52, in 1917, by NATO', ''],
  ['H2O at 3.5 degrees, see [12](link) and $1.50', ''],
  ['an idea, the ideal, the map, a step.', ''],
])('%s', (line, drawn) => {
  expect(coloured(plain, line)).toBe(drawn.padEnd(line.length));
});

test('in Markdown code is left alone, and a paragraph is coloured', () => {
  const line = 'said[^3] in `LCW, XXVI, p. 83` and [@wade, p. 3]';
  const want = '    mmmm                            aaaaa     n ';
  expect(coloured(markdown, line)).toBe(want);
});

test('every scope begins with one that the usual themes colour', () => {
  for (const scope of Object.keys(LETTERS)) expect(scope).toMatch(/^(constant\.numeric|support\.type)\./);
});

let plain: IGrammar;
let markdown: IGrammar;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async scope => parseRawGrammar(SOURCES[scope]?.() ?? '{}', `${scope}.json`),
    getInjections: () => ['loccit.injection'],
  });
  plain = (await registry.loadGrammar('text.plain'))!;
  markdown = (await registry.loadGrammar('text.html.markdown'))!;
});

const SOURCES: Record<string, () => string> = {
  'text.plain': () => file('plaintext.tmLanguage.json'),
  'loccit.injection': () => file('injection.tmLanguage.json'),
  // As much of VS Code's Markdown grammar as the injection looks at.
  'text.html.markdown': () => JSON.stringify(MARKDOWN),
};

const MARKDOWN = {
  scopeName: 'text.html.markdown',
  patterns: [
    {
      name: 'meta.paragraph.markdown',
      begin: '(^|\\G)(?=\\S)',
      while: '(^|\\G)(?=\\S)',
      patterns: [{ name: 'markup.inline.raw.string.markdown', match: '`[^`]*`' }],
    },
  ],
};

const file = (name: string): string => readFileSync(join(import.meta.dirname, '../../syntaxes', name), 'utf8');

function coloured(grammar: IGrammar, line: string): string {
  const letters = Array.from(line, () => ' ');
  for (const { startIndex, endIndex, scopes } of grammar.tokenizeLine(line, INITIAL).tokens) {
    const letter = scopes.map(scope => LETTERS[scope]).find(Boolean);
    if (letter) letters.fill(letter, startIndex, endIndex);
  }
  return letters.join('').slice(0, line.length);
}
