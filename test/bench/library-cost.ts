import { execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the bundled library costs a process that starts. */
export interface LibraryCost {
  /** Milliseconds from its code to the works by abbreviation, title and id. */
  readonly loading: number;
  /** Bytes of code, minified. */
  readonly size: number;
}

/** Loads the library, bundled by itself, in a process of its own; a first module takes away what any would cost. */
export function libraryCost(bundle: string): LibraryCost {
  const empty = join(bundle, '../empty.cjs');
  writeFileSync(empty, 'exports.nothing = 0;');
  const script = `
    require(${JSON.stringify(empty)});
    const start = performance.now();
    const { bundledLibrary } = require(${JSON.stringify(bundle)});
    if (bundledLibrary.byAbbreviation('LCW').length !== 1) process.exit(1);
    console.log(performance.now() - start);`;
  return { loading: Number(execFileSync(process.execPath, ['-e', script])), size: statSync(bundle).size };
}
