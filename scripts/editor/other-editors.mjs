// Neovim and Emacs against `loccit lsp --stdio`: test/editors/neovim.lua and emacs.el, which docs/editors.md promises to work.
// Node built-ins only.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runNode } from '../run.mjs';

const at = name => join(root, 'test', 'editors', name);

const editors = [
  {
    name: 'Neovim',
    program: 'nvim',
    packages: ['neovim'],
    args: ['--clean', '--headless', '-n', '-i', 'NONE', '-c', `luafile ${at('neovim.lua')}`],
  },
  {
    name: 'Emacs',
    program: 'emacs',
    packages: ['emacs-nox', 'elpa-eglot'],
    args: ['-q', '--batch', '-l', at('emacs.el')],
  },
];

/** Runs both, each in an empty home, and gives how many checks `passed` and `failed`; an editor that can't be had is `skipped`. */
export function testOtherEditors() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (runNode('scripts/build.mjs', ['cli']) !== 0) return { ...counts, failed: 1 };
  for (const editor of editors) {
    console.log(`\n${editor.name} speaks to the server`);
    if (!isThere(editor)) {
      counts.skipped++;
      console.log(`  skipped ${editor.name} could not be installed (apt-get install ${editor.packages.join(' ')})`);
      continue;
    }
    const { lines, status } = runIn(editor);
    const failed = lines.filter(line => line.startsWith('failed')).length;
    counts.passed += lines.filter(line => line.startsWith('passed')).length;
    counts.failed += failed === 0 && status !== 0 ? 1 : failed;
    console.log(lines.map(line => `  ${line}`).join('\n'));
  }
  return counts;
}

function isThere({ program, packages }) {
  if (starts(program)) return true;
  const quiet = { stdio: 'ignore', timeout: 180_000 };
  spawnSync('apt-get', ['update'], quiet);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet);
  return starts(program);
}

const starts = program => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** What the editor says in lines, those without a verdict only when it fails. */
function runIn({ program, args }) {
  const folder = mkdtempSync(join(tmpdir(), 'loccit-other-'));
  try {
    cpSync(join(root, 'test', 'editor', 'fixtures'), folder, { recursive: true });
    const home = Object.fromEntries(HOMES.map(name => [name, folder]));
    const env = { ...process.env, ...home, FOLDER: folder, LOCCIT: join(root, 'dist', 'cli.js') };
    const { stdout, stderr, status } = spawnSync(program, args, { env, encoding: 'utf8', timeout: 90_000 });
    const all = `${stdout}\n${stderr}`.split('\n').filter(line => line.trim() !== '');
    return { status, lines: status === 0 ? all.filter(line => /^(passed|failed) /.test(line)) : all };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HOMES = ['HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME'];
