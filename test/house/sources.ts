import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A file of ours: its path from the root of the project, with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** All files under some folders that end in one of these ways, in the order of their paths. */
export const sourcesUnder = (folders: readonly string[], endings: readonly string[]): Source[] =>
  folders
    .flatMap(pathsUnder)
    .filter(path => endings.some(ending => path.endsWith(ending)))
    .sort()
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** What is installed or made in a folder is not ours; it can be a whole editor, and is not walked through. */
function pathsUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`;
    if (entry.isFile()) return [path];
    return entry.isDirectory() && !NOT_OURS.test(entry.name) ? pathsUnder(path) : [];
  });
}

const NOT_OURS = /^(\..*|node_modules|screenshots)$/;
