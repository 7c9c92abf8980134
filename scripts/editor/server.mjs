// Runs VS Code in the browser (code-server) on this machine alone. Node built-ins only.
import { execFile, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ensureCodeServer } from './code-server.mjs';

/**
 * Starts the server with everything it writes in `home`: settings, extensions, log. Nothing of the user's own VS Code is
 * read or changed. Resolves once pages can be opened.
 *
 * However this process ends, unless it is killed outright, the server ends with it.
 *
 * `extension` is a .vsix to install first; without it, whatever lies in `home`/extensions is used.
 */
export async function startServer({ home, settings, extension, args = [] }) {
  const { node, line, env } = prepare(home, settings);
  if (extension) await promisify(execFile)(node, [...line, '--install-extension', extension], { env, timeout: 60_000 });
  // A process group of its own, because what the server starts would outlive it by seconds.
  const how = { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true };
  const server = spawn(node, [...line, '--bind-addr', '127.0.0.1:0', ...args], how);
  const stop = () => endGroup(server.pid);
  // First of all, because what others do on exit is to remove what the server writes.
  process.prependOnceListener('exit', () => signal(server.pid, 'SIGKILL'));
  try {
    const base = await addressOf(server, join(home, 'server.log'));
    return {
      base,
      pid: server.pid,
      exited: exitOf(server),
      stop,
      pageFor: (folder, payload) => pageOf(base, folder, payload),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Makes the folders and gives the command line's beginning: more arguments may follow. */
function prepare(home, settings) {
  const at = name => join(home, name);
  for (const name of ['data/User', 'extensions', 'home', 'tmp']) mkdirSync(at(name), { recursive: true });
  if (settings) writeFileSync(at('data/User/settings.json'), JSON.stringify(settings, null, 2));
  writeFileSync(at('config.yaml'), '');
  const [node, script] = ensureCodeServer();
  const usual = [
    '--config',
    at('config.yaml'),
    '--auth',
    'none',
    '--user-data-dir',
    at('data'),
    '--extensions-dir',
    at('extensions'),
  ];
  return { node, line: [script, ...usual, ...quiet], env: environment(at) };
}

const quiet = [
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-workspace-trust',
  '--disable-getting-started-override',
];

/** No gallery: nothing is asked of other machines. Sockets and caches stay in the server's own folders. */
function environment(at) {
  const xdg = {
    XDG_CONFIG_HOME: at('home/.config'),
    XDG_DATA_HOME: at('home/.local'),
    XDG_CACHE_HOME: at('home/.cache'),
  };
  return { ...process.env, ...xdg, EXTENSIONS_GALLERY: '{}', HOME: at('home'), TMPDIR: at('tmp') };
}

/** The address that the server prints when it is ready. */
function addressOf(server, logPath) {
  const log = createWriteStream(logPath);
  server.stdout.pipe(log, { end: false });
  server.stderr.pipe(log, { end: false });
  return new Promise((resolve, reject) => {
    let said = '';
    const giveUp = why => reject(new Error(`VS Code's server ${why}. This is all it said:\n${said}`));
    const timer = setTimeout(giveUp, 60_000, 'did not start within a minute');
    server.once('exit', code => giveUp(`ended with exit code ${code}`));
    const read = data => {
      said += data;
      const address = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      server.stdout.off('data', read);
      resolve(address);
    };
    server.stdout.on('data', read);
  });
}

const exitOf = server => new Promise(resolve => server.once('exit', resolve));

/** `payload` is for VS Code's own switches, a list of names and values. */
function pageOf(base, folder, payload) {
  const more = payload ? `&payload=${readable(JSON.stringify(payload))}` : '';
  return `${base}/?folder=${readable(folder)}${more}`;
}

/** For a query, but a path in it can still be read. */
const readable = text => encodeURIComponent(text).replace(/%(2F|3A|2C)/g, decodeURIComponent);

async function endGroup(pid) {
  signal(pid, 'SIGTERM');
  for (let tries = 0; tries < 50 && signal(pid, 0); tries++) await sleep(100);
  signal(pid, 'SIGKILL');
}

/** Gives false when there is nobody left to be signalled. */
function signal(pid, name) {
  try {
    return process.kill(-pid, name);
  } catch {
    return false;
  }
}
