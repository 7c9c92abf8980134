import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundledPackages, isCompatible } from '../../scripts/licenses.mjs';

const dependencies = readFileSync(join(import.meta.dirname, '../../docs/dependencies.md'), 'utf8');

test('every package that ships may be passed on, and is accounted for', { timeout: 240_000 }, () => {
  const packages = bundledPackages();
  expect(packages.map(({ name }) => name)).toContain('vscode-languageclient');
  expect(packages.filter(({ license }) => !isCompatible(license))).toEqual([]);
  expect(packages.map(({ name }) => name).filter(name => !dependencies.includes(name))).toEqual([]);
});

test.each(['MIT', 'ISC', '(MIT OR WTFPL)', 'BlueOak-1.0.0'])('a package under %s may be', licence => {
  expect(isCompatible(licence)).toBe(true);
});

test.each(['GPL-3.0-only', 'LGPL-3.0', 'MPL-2.0', 'SEE LICENSE IN LICENSE.txt', 'MIT AND GPL-2.0', undefined])(
  'one under %s may not',
  licence => {
    expect(isCompatible(licence)).toBe(false);
  },
);
