import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analyse.ts';
import { bundledLibrary } from '../../server/src/library/bundled.ts';

const read = (name: string): string => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

/** The faults that examples/README.md tells its readers of, by file. */
const documented = [...read('README.md').matchAll(/^## (\S+\.(?:txt|md))$([\s\S]*?)(?=^## |$(?![\s\S]))/gm)].map(
  ([, file, section]) => ({
    file,
    faults: [...section.matchAll(/^\| (\d+) \| (\S+) \| `(.+?)` \|/gm)].map(([, line, code, at]) => ({
      line: Number(line),
      code,
      at,
    })),
  }),
);

describe.each(documented)('$file', ({ file, faults }) => {
  const { text, findings } = analyse(read(file), {
    dialect: file.endsWith('.md') ? 'markdown' : 'plaintext',
    library: bundledLibrary,
  });
  const found = findings.map(finding => ({
    line: text.position(finding.span.start).line + 1,
    code: finding.code,
    at: text.slice(finding.span),
    severity: finding.severity,
  }));

  test.each(faults)('line $line: $code at $at', ({ line, code, at }) => {
    const there = found.filter(finding => finding.line === line && finding.code === code);
    expect(there, `findings of ${file}: ${JSON.stringify(found, null, 1)}`).toHaveLength(1);
    expect(at.includes(there[0].at) || there[0].at.includes(at)).toBe(true);
  });

  test('has no other error or warning', () => {
    const expected = new Set(faults.map(({ line, code }) => `${line} ${code}`));
    const loud = found.filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(loud.filter(({ line, code }) => !expected.has(`${line} ${code}`))).toEqual([]);
  });
});

test('the scanned page: each of its 12 markers calls the note of its number', () => {
  const { apparatus } = analyse(read('dock-strike-scan.txt'), { dialect: 'plaintext', library: bundledLibrary });
  const calls = apparatus.markers.map(({ note }) => (note === null ? null : apparatus.notes[note].number));
  expect(calls).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(apparatus.notes).toHaveLength(12);
});

test('the documented faults are of every kind and more than a dozen', () => {
  const codes = new Set(documented.flatMap(({ faults }) => faults.map(({ code }) => code)));
  expect([...codes]).toEqual(
    expect.arrayContaining([
      'note/unresolved',
      'note/unreferenced',
      'note/duplicate',
      'citation/unknown-abbreviation',
      'locator/volume-out-of-range',
      'locator/volume-missing',
      'locator/reversed',
    ]),
  );
  expect(documented.flatMap(({ faults }) => faults).length).toBeGreaterThan(12);
});

test('the scanned page: a quotation mark is not put into quotation marks', () => {
  const { text, findings } = analyse(read('dock-strike-scan.txt'), { dialect: 'plaintext', library: bundledLibrary });
  const bent = findings.find(({ span }) => text.slice(span) === '”');
  expect(bent?.message).toMatch(/^Read as marker 7: the sign ” looks like a damaged 7/);
  expect(bent?.fixes?.[0]?.title).toBe('Write 7 for the sign ”');
});
