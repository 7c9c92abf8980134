// The browser that the tests drive: the one named by the environment variable CHROMIUM, one that is there, or Debian's.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Gives the program's path. Throws, with a message for the user, when there is none and none can be installed. */
export function ensureChromium() {
  const found = process.env.CHROMIUM || onPath(names);
  if (found) return found;
  installWithApt();
  const installed = onPath(names);
  if (!installed) throw new Error(`Chromium could not be installed. ${advice}`);
  return installed;
}

const advice = 'Install Chromium or Chrome, or name its program in the environment variable CHROMIUM.';

/** The first of these programs that the PATH leads to; undefined when it leads to none. */
export function onPath(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return programs.flatMap(program => folders.map(folder => join(folder, program))).find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Asks for no password: `sudo -n` fails where one would be needed. */
function installWithApt() {
  if (!onPath(['apt-get'])) throw new Error(`There is no Chromium here. ${advice}`);
  console.error('Installing Chromium with apt-get: about 100 MB, once ...');
  const sudo = process.getuid() === 0 ? [] : ['sudo', '-n'];
  apt(sudo, ['update', '-q']);
  apt(sudo, ['install', '-q', '-y', '--no-install-recommends', 'chromium']);
}

function apt(sudo, args) {
  const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  spawnSync(command, rest, { stdio: ['ignore', 2, 2], timeout: 5 * 60_000 });
}
