import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monograph } from './generated.ts';

/** Two whole processes over the same file, in turns: milliseconds of each run. */
export interface Beside {
  readonly length: number;
  readonly linter: number[];
  readonly loccit: number[];
}

/** rumdl's own program for this platform beside `loccit check`; null where it was not installed. */
export function besideLinter(root: string, length: number, runs: number): Beside | null {
  const program = programOf(root);
  if (!program) return null;
  const folder = mkdtempSync(join(tmpdir(), 'loccit-bench-'));
  const file = join(folder, 'monograph.md');
  const content = monograph(length, 'markdown');
  writeFileSync(file, content);
  const beside: Beside = { length: content.length, linter: [], loccit: [] };
  for (let run = 0; run < runs; run++) {
    beside.linter.push(timed(program, ['check', '--no-cache', file]));
    beside.loccit.push(timed(process.execPath, [join(root, '.cache/packaged/cli.js'), 'check', file]));
  }
  rmSync(folder, { recursive: true });
  return beside;
}

function programOf(root: string): string | null {
  const platform = `cli-${process.platform}-${process.arch}`;
  const program = join(
    root,
    'scripts/rumdl/node_modules/@rumdl',
    platform,
    process.platform === 'win32' ? 'rumdl.exe' : 'rumdl',
  );
  return existsSync(program) ? program : null;
}

function timed(program: string, args: readonly string[]): number {
  const start = performance.now();
  spawnSync(program, args, { stdio: 'ignore' });
  return performance.now() - start;
}
