// VS Code in the browser (code-server), installed from this folder's package-lock.json. Node built-ins only.
//
// What VS Code's server needs is listed in our own package.json, because npm can't install it reliably from the package
// lists that code-server brings: there, `npm ci` refuses. Left out is what has to be compiled (only log files are missed)
// and what only serves other machines or paid services. So every package is used as it comes: no install script is run.
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from '../install.mjs';
import { root } from '../run.mjs';

const folder = 'scripts/editor';
const packages = join(root, folder, 'node_modules');
const vscode = join(packages, 'code-server', 'lib', 'vscode');

/** Gives how to start it, `[node, script]`. Throws, with a message for the user, when it can't be had here. */
export function ensureCodeServer() {
  const installed = ensureInstalled(folder, {
    saying:
      'Downloading VS Code for the browser: about 150 MB, once. This takes a minute, or several on a slow line ...',
    npmArgs: ['--ignore-scripts', '--loglevel=error'],
  });
  if (!installed) throw new Error('VS Code for the browser could not be installed; what npm said stands above.');
  linkPackages();
  return [nodeForIt(), join(packages, 'code-server', 'out', 'node', 'entry.js')];
}

/** The pages that VS Code's server sends ask for packages under its own folder. */
function linkPackages() {
  const link = join(vscode, 'node_modules');
  if (!existsSync(link)) symlinkSync(join('..', '..', '..'), link, 'dir');
}

/** code-server runs on this version of Node and no other, whichever runs this script. */
function nodeForIt() {
  const own = join(packages, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(own)) return own;
  if (process.versions.node.startsWith('24.')) return process.execPath;
  throw new Error('VS Code for the browser needs Node 24 on this system. Or install VS Code with its `code` command.');
}
