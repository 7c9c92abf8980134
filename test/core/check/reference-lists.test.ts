import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';

// Numbered lists of works: called wherever a work is cited, in any order, or not at all.

const findings = (content: string, dialect: Dialect = 'plaintext'): string[] =>
  analyse(content, { dialect, library: bundledLibrary }).findings.map(({ code, message }) => `${code}: ${message}`);

const LIST = `1. Arnold, T., Harbour Papers, Altona 1911.
2. Fischer, E., The Railway Question, 2nd ed., Leipzig 1893.
3. Hansen, P., Tides and Tolls, London 1902.
4. Müller, K., Die Schleusen der Unterelbe, Hamburg 1899.
5. Wade, J., The Strike, London 1907.
`;
const BRACKETED = LIST.replace(/^(\d)\./gm, '[$1]');

const CITED = `The gates were sold [1], and nobody was surprised [5]. The locks rusted [4], as Arnold has it [1], who
is followed by most [2]. The tolls were never paid [3], nor was the ferry [1]. It is told otherwise elsewhere [4].
`;

test.each([
  ['headed, called again and in any order', `${CITED}\nReferences\n\n${BRACKETED}`],
  ['with a rule below the heading', `${CITED}\nReferences\n----------\n${LIST}`],
  ['some of it never cited', `${CITED.replace(/ \[[25]\]/g, '')}\nBibliography\n\n${BRACKETED}`],
  ['none of it cited', `The gates were sold, and nobody was surprised.\n\nBibliography\n\n${LIST}`],
  ['without a heading and never cited', `The gates were sold, and nobody was surprised.\n\n${LIST}`],
  ['several works at once', `${CITED.replace('[4].', '[4], [1], [2].')}\nLiteratur\n\n${BRACKETED}`],
])('a list of works, %s', (_, content) => {
  expect(findings(content)).toEqual([]);
  expect(findings(content.replace('\nReferences\n', '\n## References\n'), 'markdown')).toEqual([]);
});

test('notes keep their order', () => {
  const notes = BRACKETED.replace(/^/, 'Notes\n\n');
  const text = 'Gates.[1] Locks.[3] Tolls.[2] Ferry.[4] Mole.[5]';
  expect(findings(`${text}\n\n${notes}`).map(finding => finding.split(':')[0])).toContain('note/out-of-order');
});
