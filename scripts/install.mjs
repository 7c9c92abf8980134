// Installs what package-lock.json asks for, unless that is what node_modules already holds. Node built-ins only.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runNpm } from './run.mjs';

/**
 * Gives true when the packages of this folder of the project are in place. What npm says goes to standard error, so that
 * output can be piped.
 */
export function ensureInstalled(folder = '', { saying = 'Installing packages (npm ci) ...', npmArgs = [] } = {}) {
  if (isInstalled(folder)) return true;
  console.error(saying);
  const options = { cwd: join(root, folder), stdio: ['ignore', 2, 2] };
  return runNpm(['ci', '--no-audit', '--no-fund', ...npmArgs], options) === 0;
}

/**
 * npm leaves a copy of the lock in node_modules when an install has come to its end. It lacks the optional packages that
 * are for other systems, so those don't count.
 */
function isInstalled(folder) {
  const wanted = packagesOf(folder, 'package-lock.json');
  const present = packagesOf(folder, 'node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => path === '' || isThere(entry, present[path]));
}

function isThere(wanted, present) {
  if (!present) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
  return present.version === wanted.version && present.integrity === wanted.integrity;
}

function packagesOf(folder, lock) {
  try {
    return JSON.parse(readFileSync(join(root, folder, lock), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = ensureInstalled() ? 0 : 1;
