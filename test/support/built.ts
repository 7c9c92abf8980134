import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the tests of the built product run. */
const BUNDLES = ['server', 'cli'];
const SOURCES = ['server/src', 'library', 'package.json', 'scripts/build.mjs'];

/** The built file of that name. */
export const built = (name: string): string => join(root, 'dist', `${name}.js`);

/** Builds what the tests run, once before all of them, if a source is newer than what stands in dist/. */
export default function buildIfStale(): void {
  const newest = Math.max(...SOURCES.map(source => newestIn(join(root, source))));
  const stale = BUNDLES.filter(name => !existsSync(built(name)) || statSync(built(name)).mtimeMs < newest);
  if (stale.length === 0) return;
  try {
    execFileSync(process.execPath, ['scripts/build.mjs', ...stale], { cwd: root, stdio: 'inherit' });
  } catch {
    // The tests that need a bundle must fail rather than run yesterday's; all others can do without.
    for (const name of stale) rmSync(built(name), { force: true });
  }
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map(name => newestIn(join(path, name))));
}
