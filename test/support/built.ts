import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the tests of the built product run. */
const BUNDLES = ['server', 'server.web', 'cli'];
const SOURCES = ['server/src', 'library', 'l10n', 'package.json', 'scripts/build.mjs', 'scripts/plain-letters.mjs'];

/** The built file of that name; throws if it could not be built from the sources as they are. */
export function built(name: string): string {
  if (process.env[UNBUILT]?.split(' ').includes(name)) throw new Error(`dist/${name}.js could not be built.`);
  return pathOf(name);
}

const pathOf = (name: string): string => join(root, 'dist', `${name}.js`);

/** Hands the names of what could not be built on to the tests, which run in processes of their own. */
const UNBUILT = 'LOCCIT_UNBUILT';

/** Builds what the tests run, once before all of them, if a source is newer than what stands in dist/. */
export default function buildIfStale(): void {
  const newest = Math.max(...SOURCES.map(source => newestIn(join(root, source))));
  const stale = BUNDLES.filter(name => !existsSync(pathOf(name)) || statSync(pathOf(name)).mtimeMs < newest);
  if (stale.length === 0) return;
  try {
    execFileSync(process.execPath, ['scripts/build.mjs', ...stale], { cwd: root, stdio: 'inherit' });
  } catch {
    // The tests that need a bundle must fail rather than run yesterday's; all others can do without.
    process.env[UNBUILT] = stale.join(' ');
  }
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map(name => newestIn(join(path, name))));
}
