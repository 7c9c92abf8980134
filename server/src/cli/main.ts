import { readFileSync } from 'node:fs';
import { analyse } from '../analyse.ts';
import { bundledLibrary } from '../library/bundled.ts';
import { reportFile } from '../report/report.ts';

const files = process.argv
  .slice(2)
  .filter((arg, i, all) => !arg.startsWith('-') && all[i - 1] !== '--format')
  .slice(1);
const report = {
  version: 1,
  files: files.map(path =>
    reportFile(
      path,
      analyse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), {
        dialect: path.endsWith('.md') ? 'markdown' : 'plaintext',
        library: bundledLibrary,
      }),
    ),
  ),
};
process.stdout.write(`${JSON.stringify(report)}\n`);
