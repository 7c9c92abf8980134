// npm run check -- FILE ...: the command line from the checkout, built from the sources as they are now.
import { ensureInstalled } from './install.mjs';
import { runNode } from './run.mjs';

const ready = ensureInstalled() && runNode('scripts/build.mjs', ['cli'], { stdio: ['ignore', 2, 2] }) === 0;
// The paths that were given are meant from where npm was called.
const cwd = process.env.INIT_CWD ?? process.cwd();
process.exitCode = ready ? runNode('dist/cli.js', ['check', ...process.argv.slice(2)], { cwd }) : 2;
