// npm run package: makes loccit-<version>.vsix, here or at the path that is given.
//
// It is put together in a folder of its own, so that dist/ stays what the developer and the tests made it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root, runNode } from './run.mjs';

if (!ensureInstalled()) process.exit(1);
const { createVSIX } = await import('@vscode/vsce');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packagePath = resolve(process.argv[2] ?? join(root, `loccit-${manifest.version}.vsix`));

const folder = mkdtempSync(join(tmpdir(), 'loccit-'));
try {
  gather(folder);
  await createVSIX({ cwd: folder, packagePath, dependencies: false });
  console.log(packagePath);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What .vscodeignore lets through, with the bundles made for a package and a manifest without what is for developers. */
function gather(folder) {
  const ignore = readFileSync(join(root, '.vscodeignore'), 'utf8');
  const shipped = [...ignore.matchAll(/^!(.+?)(?:\/\*\*)?$/gm)].map(([, path]) => path);
  for (const path of ['.vscodeignore', ...shipped.filter(path => !path.startsWith('dist/'))]) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  const { scripts, devDependencies, ...rest } = manifest;
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(rest, null, 2)}\n`);
  const bundles = shipped.flatMap(path => path.match(/^dist\/(.+)\.js$/)?.[1] ?? []);
  const build = ['--minify', `--outdir=${join(folder, 'dist')}`, ...bundles];
  if (runNode('scripts/build.mjs', build) !== 0) throw new Error('The build failed.');
}
