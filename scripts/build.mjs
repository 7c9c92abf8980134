// Bundles what ships.
//
//   node scripts/build.mjs                             everything, into dist/
//   node scripts/build.mjs cli server                  only these
//   node scripts/build.mjs --minify --outdir=FOLDER    as it is packaged
//   node scripts/build.mjs --meta                      and beside each, NAME.meta.json says what is in it
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { plainLetters } from './plain-letters.mjs';

const onNode = {
  platform: 'node',
  target: 'node20',
  // Node 20 knows `\p{L}`, if not the newest of its letters; else each of our expressions would be made anew whenever it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  format: 'cjs',
  // Packages that are modules ask where they are; a CommonJS bundle has only its file name.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "'use strict'; const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};
/** The program that workerpool brings for threads without one of their own: ours have one. */
const withoutSpareWorker = {
  name: 'without-spare-worker',
  setup: ({ onLoad }) =>
    onLoad({ filter: /workerpool.+embeddedWorker\.js$/ }, () => ({ contents: "module.exports = '';" })),
};
const inBrowser = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** Name in dist/ (without .js) and how it is made. */
const bundles = {
  // Both extension hosts load the extension as CommonJS and bring `vscode` themselves.
  extension: { entry: 'client/src/extension.ts', ...onNode, external: ['vscode'] },
  'extension.web': { entry: 'client/src/extension.web.ts', ...inBrowser, format: 'cjs', external: ['vscode'] },
  server: { entry: 'server/src/node/main.ts', ...onNode, plugins: [withoutSpareWorker] },
  // A classic worker: one self-contained script.
  'server.web': { entry: 'server/src/browser/main.ts', ...inBrowser, format: 'iife' },
  cli: {
    entry: 'server/src/cli/main.ts',
    ...onNode,
    plugins: [withoutSpareWorker],
    banner: { js: `#!/usr/bin/env node\n${onNode.banner.js}` },
  },
};

const args = process.argv.slice(2);
const forPackage = args.includes('--minify');
const outdir = args.find(arg => arg.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';
const named = args.filter(arg => !arg.startsWith('--'));
const unknown = named.filter(name => !(name in bundles));
if (unknown.length > 0) {
  console.error(`No bundle is called ${unknown.join(', ')}. There are: ${Object.keys(bundles).join(', ')}.`);
  process.exit(2);
}

const wanted = named.length > 0 ? named : Object.keys(bundles);
const results = await Promise.allSettled(wanted.map(bundle));
if (results.some(({ status }) => status === 'rejected')) process.exit(1);

async function bundle(name) {
  const { entry, plugins = [], ...options } = bundles[name];
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const { metafile } = await build({
    entryPoints: { [name]: entry },
    outdir,
    absWorkingDir: root,
    bundle: true,
    minify: forPackage,
    // For the debugger; a package has none.
    sourcemap: !forPackage,
    metafile: args.includes('--meta'),
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [plainLetters, ...plugins],
    ...options,
  });
  if (metafile) writeFileSync(join(outdir, `${name}.meta.json`), JSON.stringify(metafile));
}
