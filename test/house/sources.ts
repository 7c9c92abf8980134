import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A file of ours: its path from the root of the project, with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** All files under some folders that end in one of these ways, in the order of their paths. */
export const sourcesUnder = (folders: readonly string[], endings: readonly string[]): Source[] =>
  folders
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(withFolder(folder)))
    .filter(path => endings.some(ending => path.endsWith(ending)))
    .filter(path => !path.includes('node_modules/'))
    .sort()
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const withFolder =
  (folder: string) =>
  (path: string): string =>
    posix.join(folder, path.replaceAll('\\', '/'));
