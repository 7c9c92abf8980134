import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../server/src/check/rules.ts';
import { rulePage } from '../../server/src/report/links.ts';

/* The package as users get it: made as `npm run package` makes it, in a folder of its own, and looked into. */

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'loccit-package-'));
const vsix = join(folder, 'loccit.vsix');
let files: Record<string, Uint8Array>;

beforeAll(() => {
  const made = spawnSync(process.execPath, [join(root, 'scripts/package.mjs'), vsix], { cwd: root, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`${made.stdout}\n${made.stderr}`);
  files = unzipSync(readFileSync(vsix));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('holds what the extension needs, and nothing else', () => {
    const pages = rules.map(({ code }) => `extension/docs/rules/${rulePage(code)}.md`);
    const wanted = [
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/changelog.md',
      'extension/dist/extension.js',
      'extension/dist/extension.web.js',
      'extension/dist/server.js',
      'extension/dist/server.web.js',
      'extension/docs/rules/index.md',
      'extension/examples/commune.txt',
      'extension/icon.png',
      'extension/library/schemas/loccit.schema.json',
      'extension/l10n/bundle.l10n.de.json',
      'extension/media/loccit.svg',
      'extension/media/walkthrough/hover.png',
      'extension/media/walkthrough/jump.png',
      'extension/media/walkthrough/open.png',
      'extension/media/walkthrough/repair.png',
      'extension/media/walkthrough/views.png',
      'extension/package.nls.de.json',
      'extension/package.nls.json',
      'extension/package.json',
      'extension/readme.md',
      'extension/syntaxes/injection.tmLanguage.json',
      'extension/syntaxes/plaintext.tmLanguage.json',
    ];
    expect(Object.keys(files).sort()).toEqual([...wanted, ...pages].sort());
  });

  test('is under 1.5 MB', () => {
    expect(statSync(vsix).size).toBeLessThan(1.5 * 1024 * 1024);
  });

  test('holds every file that its manifest names', () => {
    const manifest = JSON.parse(textOf('package.json'));
    const { grammars, yamlValidation, jsonValidation, viewsContainers } = manifest.contributes;
    const icons = viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon);
    const schemas = [...yamlValidation, ...jsonValidation].map(({ url }: { url: string }) => url);
    const named = [manifest.main, manifest.browser, manifest.icon, ...grammars.map(pathOf), ...schemas, ...icons];
    for (const path of named) expect(files).toHaveProperty([`extension/${path.replace(/^\.\//, '')}`]);
  });

  test.each(['extension.js', 'extension.web.js', 'server.js', 'server.web.js'])('has a finished %s', name => {
    const code = textOf(`dist/${name}`);
    expect(code).not.toContain('sourceMappingURL');
    expect(longestLine(code), 'minified code has long lines').toBeGreaterThan(1000);
    expect(required(code).filter(module => !mayRequire(name).test(module))).toEqual([]);
  });

  test('names no folder of the machine that made it', () => {
    for (const [name, bytes] of Object.entries(files)) {
      if (/\.(js|json|md|txt)$/.test(name)) expect(strFromU8(bytes), name).not.toContain(root);
    }
  });
});

const pathOf = ({ path }: { path: string }): string => path;

const textOf = (path: string): string => strFromU8(files[`extension/${path}`]!);

const longestLine = (code: string): number => Math.max(...code.split('\n').map(line => line.length));

/** The modules that bundled code asks its host for. */
const required = (code: string): string[] => [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name!);

/** Everything else has to be bundled: Node brings its own modules, an extension host brings `vscode`. */
function mayRequire(name: string): RegExp {
  const ofNode =
    'node:.*|buffer|child_process|crypto|fs|module|net|os|path|process|readline|stream|tty|url|util|worker_threads|events|assert';
  if (name === 'extension.js') return new RegExp(`^(vscode|${ofNode})$`);
  return name === 'server.js' ? new RegExp(`^(${ofNode})$`) : name === 'extension.web.js' ? /^vscode$/ : /^$/;
}
