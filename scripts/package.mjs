// npm run package: makes loccit-<version>.vsix, here or at the path that is given.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root } from './run.mjs';

if (!ensureInstalled()) process.exit(1);
const { createVSIX } = await import('@vscode/vsce');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packagePath = resolve(process.argv[2] ?? join(root, `loccit-${version}.vsix`));

// Everything is bundled: there are no packages to bring. vsce itself runs `vscode:prepublish`, the minified build.
await createVSIX({ cwd: root, packagePath, dependencies: false });
console.log(packagePath);
