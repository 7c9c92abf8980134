import { describe, expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { trespass } from './rooms.ts';
import { type Source, sourcesUnder } from './sources.ts';

const code = sourcesUnder(['client/src', 'server/src'], ['.ts']);
const everything = [
  ...code,
  ...sourcesUnder(['scripts', 'test'], ['.ts', '.mjs']),
  ...sourcesUnder(['syntaxes'], ['.json']),
];

describe('the walls', () => {
  test('no import goes through one', () => {
    const trespasses = code.flatMap(({ path, text }) => importsOf(path, text)).map(trespass);
    expect(trespasses.filter(Boolean)).toEqual([]);
  });

  test.each([
    ["import { readFileSync } from 'node:fs';", 'server/src/scan/a.ts', 'uses node:fs'],
    ["import fs from 'fs/promises';", 'server/src/workspace/a.ts', 'uses fs/promises'],
    ["import type { Range } from 'vscode-languageserver';", 'server/src/features/a.ts', 'uses vscode-languageserver'],
    ["import * as vscode from 'vscode';", 'server/src/protocol/a.ts', 'uses vscode'],
    ["export { x } from '../resolve/b.ts';", 'server/src/text/a.ts', 'reaches into server/src/resolve/b.ts'],
    ["import {\n  x,\n} from '../cli/b.ts';", 'server/src/protocol/a.ts', 'reaches into server/src/cli/b.ts'],
    ["const x = await import('../../server/src/text/b.ts');", 'client/src/a.ts', 'reaches into server/src/text/b.ts'],
    ["import x from './b.ts';", 'server/src/elsewhere/a.ts', 'stands in no room'],
  ])('%s would, in %s', (text, path, why) => {
    expect(importsOf(path, text).map(trespass)).toEqual([expect.stringContaining(why)]);
  });

  test.each([
    ["import { Text } from '../text/text.ts';", 'server/src/resolve/a.ts'],
    ["import { workspace } from 'vscode';", 'client/src/a.ts'],
    ["// import { readFileSync } from 'node:fs';", 'server/src/scan/a.ts'],
    ["import lcw from '../../../library/lcw.json';", 'server/src/library/a.ts'],
  ])('%s would not, in %s', (text, path) => {
    expect(importsOf(path, text).map(trespass).filter(Boolean)).toEqual([]);
  });
});

describe('every file', () => {
  test('of code is short enough to read at one sitting', () => {
    expect(code.filter(({ text }) => text.split('\n').length > 350).map(({ path }) => path)).toEqual([]);
  });

  test('works on any machine: it names no folder of one', () => {
    expect(everything.filter(namesAMachine).map(({ path }) => path)).toEqual([]);
  });

  test('is there to be looked at', () => {
    expect(code.length).toBeGreaterThan(30);
  });
});

const namesAMachine = ({ text }: Source): boolean => MACHINE_PATHS.some(start => text.includes(start));

/** Put together here, so that this file doesn't name one. */
const MACHINE_PATHS = ['work', 'home', 'Users', 'root', 'tmp', 'private'].flatMap(name => [`/${name}/`, `\\${name}\\`]);
