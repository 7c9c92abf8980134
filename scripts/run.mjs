// Helpers for the other scripts: where the project is, and running one step after the other. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a JavaScript file of the project or of an installed tool with this Node. Gives the exit code. */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [join(root, script), ...args], options);
}

/** npm as it was started, or the one on the path; on Windows the latter is a batch file and needs a shell. */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}

/** Runs a program and waits for it. Gives the exit code. */
export function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(String(error));
  return status ?? 1;
}
