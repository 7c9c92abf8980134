// npm start: opens the example essays in VS Code with Loccit at work, on a fresh clone too. Where there is no `code`
// command, VS Code runs in the browser. Node built-ins only, since nothing may be installed yet.
//
//   npm start -- essay.md                the file or folder that is given
//   npm start -- --browser               in the browser although there is a `code` command
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onPath } from './editor/chromium.mjs';
import { startServer } from './editor/server.mjs';
import { ensureInstalled } from './install.mjs';
import { root, runNode } from './run.mjs';

/** VS Code without its offers to new users, in the browser. On the desktop it is the user's own. */
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'remote.autoForwardPorts': false,
};

const args = process.argv.slice(2);
const essay = args.find(arg => !arg.startsWith('--'));
const { folder, file } = placesOf(
  essay ? resolve(process.env.INIT_CWD ?? '.', essay) : join(root, 'examples', 'commune.txt'),
);

try {
  prepare();
  const code = args.includes('--browser') ? undefined : onPath(['code', 'code.cmd']);
  if (!code || !openInDesktop(code)) await openInBrowser();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function placesOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isDirectory() ? { folder: path } : { folder: dirname(path), file: path };
}

function prepare() {
  if (!ensureInstalled()) throw new Error('The packages could not be installed; what npm said stands above.');
  if (runNode('scripts/build.mjs') !== 0) throw new Error('Loccit could not be built; see above.');
}

/** Gives false when VS Code doesn't start, as for root, or where there is no screen. */
function openInDesktop(code) {
  console.log('Opening VS Code ...');
  const line = [`--extensionDevelopmentPath=${root}`, folder, ...(file ? [file] : [])];
  return spawnSync(code, line, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Keeps running until Ctrl+C. */
async function openInBrowser() {
  const home = mkdtempSync(join(tmpdir(), 'loccit-'));
  const interrupted = interruption();
  try {
    linkExtension(home);
    const server = await startServer({ home, settings });
    const page = server.pageFor(folder, file && [['openFile', `vscode-remote://${new URL(server.base).host}${file}`]]);
    console.log(
      `\nVS Code with Loccit runs here:\n\n    ${page}\n\nIt can be reached from this computer only. Ctrl+C ends it.`,
    );
    openPage(page);
    await Promise.race([interrupted, server.exited]);
    await server.stop();
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** VS Code finds what lies in the folder of its extensions: here, the project itself. */
function linkExtension(home) {
  mkdirSync(join(home, 'extensions'));
  symlinkSync(root, join(home, 'extensions', 'loccit'), 'dir');
}

function interruption() {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
}

/** Shows the page in the user's browser if that can be done; the address has been printed anyway. */
function openPage(page) {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  const hasScreen = process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (hasScreen)
    spawn(opener, [page], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
}
