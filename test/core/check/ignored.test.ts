import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/analyse.ts';
import { ignoreHere } from '../../../server/src/features/ignoring.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { Dialect } from '../../../server/src/text/layout.ts';

const analysed = (content: string, dialect: Dialect = 'markdown') =>
  analyse(content, { dialect, library: bundledLibrary });

const codes = (content: string, dialect?: Dialect): string[] =>
  analysed(content, dialect).findings.map(({ code }) => code);

const essay = (comment: string): string =>
  `The mill stood idle.[^1]\n\n${comment}He came back (LCW, XXVI, pp. 209-202).[^2]\n\n[^1]: So the register has it.\n`;

test('both faults of the line are found', () =>
  expect(codes(essay(''))).toEqual(['locator/reversed', 'note/unresolved']));

test('a comment silences the rules it names on the next line', () => {
  expect(codes(essay('<!-- loccit-ignore-next-line locator/reversed -->\n'))).toEqual(['note/unresolved']);
  expect(codes(essay('<!-- loccit-ignore-next-line locator/reversed, note/unresolved -->\n'))).toEqual([]);
  expect(codes(essay('{/* loccit-ignore-next-line locator/reversed note/unresolved */}\n'))).toEqual([]);
});

test('without a name it silences all', () => expect(codes(essay('<!-- loccit-ignore-next-line -->\n'))).toEqual([]));

test('a blank line between makes no difference', () =>
  expect(codes(essay('<!-- loccit-ignore-next-line -->\n\n'))).toEqual([]));

test('what it does not name and other lines are judged as ever', () => {
  expect(codes(essay('<!-- loccit-ignore-next-line note/gap -->\n'))).toHaveLength(2);
  expect(codes(`<!-- loccit-ignore-next-line -->\n${essay('')}`)).toHaveLength(2);
});

test('what is no such comment silences nothing', () => {
  expect(codes(essay('loccit-ignore-next-line\n'))).toHaveLength(2);
  expect(codes(essay('<!-- loccit-ignore-next-lines -->\n'))).toHaveLength(2);
  expect(codes(essay('<!-- loccit-ignore-next-line -->\n'), 'plaintext').length).toBeGreaterThan(0);
});

/** The essay after each of its findings was ignored, one after the other. */
function allIgnored(content: string): string {
  const analysis = analysed(content);
  const [finding] = analysis.findings;
  const edit = finding && ignoreHere(analysis, finding);
  if (!edit) return content;
  return allIgnored(content.slice(0, edit.span.start) + edit.text + content.slice(edit.span.end));
}

test('a finding is ignored by a comment over its line, a second one by the same comment', () =>
  expect(allIgnored(essay(''))).toBe(essay('<!-- loccit-ignore-next-line locator/reversed note/unresolved -->\n')));

test('line breaks stay as they are in the text', () =>
  expect(allIgnored(essay('').replaceAll('\n', '\r\n'))).not.toMatch(/[^\r]\n/));

test('plain text has no comments', () => {
  const analysis = analysed(essay(''), 'plaintext');
  expect(analysis.findings.map(finding => ignoreHere(analysis, finding))).not.toContainEqual(expect.anything());
});
