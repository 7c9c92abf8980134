import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds in which the extension as it is packaged is loaded and activated, in a process of its own. */
export function activation(root: string): number {
  const script = join(root, '.cache/activation.cjs');
  return Number(execFileSync(process.execPath, [script, join(root, '.cache/packaged/extension.js')]));
}

/** Milliseconds that Node takes for a program that does nothing, five times: what no program of ours can go below. */
export const emptyPrograms = (): number[] => processes(['-e', '']);

/** Milliseconds in which the command line says its version, five times. */
export const starts = (cli: string): number[] => processes([cli, '--version']);

const processes = (args: readonly string[]): number[] =>
  Array.from({ length: 5 }, () => {
    const start = performance.now();
    execFileSync(process.execPath, args);
    return performance.now() - start;
  });

/** What the last `npm run test:editor` has measured in the real editor, once, as it came; nothing where it was not run. */
export function inEditor(root: string): [string, number][] {
  const path = join(root, '.cache/editor-times.json');
  if (!existsSync(path)) return [];
  const times = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;
  return Object.entries(times).map(([what, milliseconds]) => [`in the editor, ${what}`, milliseconds]);
}
