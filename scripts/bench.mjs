// npm run bench: measures Loccit beside the alternatives in one run and writes docs/benchmarks.md.
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root, run, runNode } from './run.mjs';

process.exitCode = ensureInstalled() ? await bench() : 1;

async function bench() {
  const { build } = await import('esbuild');
  const outfile = '.cache/bench.cjs';
  const asShipped = { target: 'node20', supported: { 'regexp-unicode-property-escapes': true } };
  const usual = { bundle: true, platform: 'node', ...asShipped, format: 'cjs', logLevel: 'warning' };
  await build({ ...usual, entryPoints: [join(root, 'test/bench/bench.ts')], outfile: join(root, outfile) });
  const library = { entryPoints: [join(root, 'server/src/library/bundled.ts')], minify: true };
  await build({ ...usual, ...library, outfile: join(root, '.cache/library.cjs') });
  const activation = {
    entryPoints: [join(root, 'test/bench/activation.ts')],
    outfile: join(root, '.cache/activation.cjs'),
  };
  await build({ ...usual, ...activation });
  const asPackaged = ['--minify', '--outdir=.cache/packaged', 'extension', 'server', 'cli'];
  // Without rumdl the other figures are measured all the same.
  ensureInstalled('scripts/rumdl', { saying: 'Installing rumdl, to run beside it ...' });
  return runNode('scripts/build.mjs', asPackaged) || runBench(outfile);
}

/** With the collector at hand, to tell what an analysis keeps. */
function runBench(outfile) {
  return run(process.execPath, ['--expose-gc', join(root, outfile), root]);
}
