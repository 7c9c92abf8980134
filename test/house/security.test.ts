import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import words from '../../package.nls.json';
import { sourcesUnder } from './sources.ts';

/* Each sentence under "What Loccit does not do" in SECURITY.md, with what holds it. */

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const code = sourcesUnder(['client/src', 'server/src'], ['.ts']);

/** By words of the sentence: the test that would fail if it were not so. */
const HELD_BY: readonly (readonly [words: string, file: string, test: string])[] = [
  ['makes no network connection', 'test/house/security.test.ts', 'nothing in the code reaches for the network'],
  ['runs no other program', 'test/house/security.test.ts', 'nothing in the code starts a program'],
  [
    'address begins with `https://` or `http://`',
    'test/features/reading-links.test.ts',
    'only pages of the web are led to',
  ],
  ['no link that runs a command', 'test/features/markdown.test.ts', 'words cannot break out of a link to a place'],
  ['no picture from elsewhere', 'test/features/markdown.test.ts', "not.toContain('image')"],
  [
    'until you trust the folder',
    'test/protocol/own-works.test.ts',
    'has none of it in a folder that it does not trust',
  ],
  [
    'lead nowhere outside of the folder',
    'test/workspace/own/surroundings.test.ts',
    'above the folder that is open is not looked for',
  ],
  [
    'cannot make it run for ages',
    'test/house/expressions.judged.ts',
    'none is slow on any input, unless its input is bounded',
  ],
  ['whole or not at all', 'test/cli/full-disk.test.ts', 'leaves the old file whole'],
  ['may be passed on', 'test/package/licenses.test.ts', 'may be passed on'],
];

describe('SECURITY.md', () => {
  const section = /## What Loccit does not do\n([\s\S]*?)\n## /.exec(read('SECURITY.md'))?.[1] ?? '';
  const points = section
    .split(/^- /m)
    .slice(1)
    .map(point => point.replace(/\s+/g, ' '));

  test('says nothing that no test holds', () => {
    expect(points.filter(point => !HELD_BY.some(([words]) => point.includes(words)))).toEqual([]);
    expect(points.length).toBeGreaterThan(7);
  });

  test.each(HELD_BY)('says “%s”, which %s holds', (words, file, name) => {
    expect(points.some(point => point.includes(words))).toBe(true);
    expect(read(file)).toContain(name);
  });
});

test('nothing in the code reaches for the network', () => {
  const NETWORK =
    /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)['"]/;
  expect(code.filter(({ text }) => NETWORK.test(text)).map(({ path }) => path)).toEqual([]);
});

test('nothing in the code starts a program, or makes code of words', () => {
  const PROGRAM = /['"](?:node:)?(?:child_process|vm)['"]|\beval\(|\bnew Function\(/;
  expect(code.filter(({ text }) => PROGRAM.test(text)).map(({ path }) => path)).toEqual([]);
});

test('what is shown to the reader may not run commands, nor hold HTML', () => {
  expect(code.filter(({ text }) => /isTrusted\s*[:=]|supportHtml\s*[:=]/.test(text)).map(({ path }) => path)).toEqual(
    [],
  );
});

test('a folder that is not trusted is told so, and offered the bundled library alone', () => {
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe('limited');
  expect(manifest.capabilities.untrustedWorkspaces.description).toBe('%untrusted%');
  expect(words.untrusted).toContain('read once it is trusted');
});

test('every dependency is pinned to one version', () => {
  expect(Object.entries(manifest.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
    [],
  );
  expect(manifest).not.toHaveProperty('dependencies');
});
