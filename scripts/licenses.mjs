// npm run licenses: the packages that are bundled into what ships, each with its licence. Fails where one of them is under a licence
// that would bind those who pass Loccit on to more than to name it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { root, runNode } from './run.mjs';

/** By their SPDX identifiers. */
const COMPATIBLE = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
]);

/** Whether a licence lets the package be passed on with Loccit; of several to choose from, one must. */
export const isCompatible = licence =>
  typeof licence === 'string' &&
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some(each => COMPATIBLE.has(each));

/** Name, version and licence of every package of which something is in a bundle, by name. */
export function bundledPackages() {
  const folder = mkdtempSync(join(tmpdir(), 'loccit-licenses-'));
  try {
    if (runNode('scripts/build.mjs', ['--minify', '--meta', `--outdir=${folder}`]) !== 0)
      throw new Error('The build failed.');
    const metas = readdirSync(folder).filter(name => name.endsWith('.meta.json'));
    const inputs = metas.flatMap(name => Object.keys(JSON.parse(readFileSync(join(folder, name), 'utf8')).inputs));
    const places = new Set(inputs.flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
    return [...places].map(packageAt).sort((a, b) => a.name.localeCompare(b.name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function packageAt(place) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8'));
  return { name, version, license };
}

function list() {
  const packages = bundledPackages();
  for (const { name, version, license } of packages) console.log(`${name} ${version}: ${license ?? 'no licence'}`);
  const bad = packages.filter(({ license }) => !isCompatible(license));
  for (const { name, license } of bad)
    console.error(`${name} can't be passed on with Loccit: ${license ?? 'it has no licence'}.`);
  return bad.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = ensureInstalled() ? list() : 1;
