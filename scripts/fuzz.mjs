// npm run fuzz -- --minutes N: edits texts and talks to the built server at random, and says what went wrong.
//
//   --seed N         begins with that seed, as a fault names it
//   --only KIND      texts, protocol or recovery alone
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root, run, runNode } from './run.mjs';

process.exitCode = ensureInstalled() ? await fuzz() : 1;

async function fuzz() {
  const { build } = await import('esbuild');
  // Two folders deep, as the tests are: what they look for they find from there.
  const outfile = join(root, '.cache/fuzz/main.mjs');
  const usual = { bundle: true, platform: 'node', target: 'node20', format: 'esm', packages: 'external' };
  await build({ ...usual, entryPoints: [join(root, 'test/fuzz/main.ts')], outfile, logLevel: 'warning' });
  const failed = runNode('scripts/build.mjs', ['server']);
  return failed || run(process.execPath, [outfile, ...process.argv.slice(2)]);
}
