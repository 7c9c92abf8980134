// npm run expressions: looks with recheck for an input that makes one of the regular expressions slow. Takes some minutes; what
// was judged once is remembered in node_modules.
import { ensureInstalled } from './install.mjs';
import { runNpm } from './run.mjs';

process.env.LOCCIT_EXPRESSIONS = '1';
process.exitCode = ensureInstalled() ? runNpm(['exec', '--', 'vitest', 'run']) : 1;
