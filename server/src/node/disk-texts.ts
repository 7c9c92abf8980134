import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import { documentEndings } from '../text/dialects.ts';
import { asPeopleCount } from '../text/people-order.ts';
import type { Lister } from '../workspace/index/workspace-index.ts';
import { GitIgnore } from './gitignore.ts';

/** The texts in folders of this computer: hidden ones, `node_modules` and what `.gitignore` leaves out are not looked at. */
export const diskTexts: Lister = {
  async list(folders) {
    const found = new Set<string>();
    for (const folder of folders) for (const uri of await textsIn(folder)) found.add(uri);
    return [...found];
  },
};

async function textsIn(folder: string): Promise<string[]> {
  if (!folder.startsWith('file:')) return [];
  const cwd = fileURLToPath(folder);
  const ignored = new GitIgnore(cwd);
  const paths = await glob(`**/*.{${documentEndings.join(',')}}`, {
    cwd,
    absolute: true,
    dot: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
    ignore: ['**/node_modules/**'],
  });
  const kept = paths.filter(path => !ignored.leavesOut(path)).sort(asPeopleCount);
  return kept.map(path => pathToFileURL(path).href);
}
