import { readdir } from 'node:fs';
import { isAbsolute, join, normalize, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { GitIgnore } from '../../node/gitignore.ts';
import { documentEndings } from '../../text/dialects.ts';
import { asPeopleCount } from '../../text/people-order.ts';
import { type Obstacle, obstacle, type Place } from './document.ts';
import { reasonOf } from './reason.ts';

/** What a folder or a pattern stands for. */
export interface Found {
  readonly items: (Place | Obstacle)[];
  /** Whether there were documents that `.gitignore` leaves out. */
  readonly leftOut: boolean;
}

/** The documents in a folder and in those below it. Hidden ones and node_modules are left out. */
export async function within(folder: string, gitignore: boolean): Promise<Found> {
  const closed = new ClosedFolders(path => join(folder, relative(folder, path)));
  const patterns = `**/*.{${documentEndings.join(',')}}`;
  const paths = await glob(patterns, { ...LOOK, cwd: folder, caseSensitiveMatch: false, fs: closed.fs });
  const places = inOrder(paths).map(path => place(join(folder, path)));
  return sifted(places, closed.obstacles, gitignore ? new GitIgnore(folder) : null);
}

/** The files that fit a pattern, whatever their ending. Hidden ones and node_modules only where the pattern names them. */
export async function matching(pattern: string, gitignore: boolean): Promise<Found> {
  const posix = posixPattern(pattern);
  const base = baseOf(posix);
  const closed = new ClosedFolders(path => (isAbsolute(pattern) ? path : relative('', path)), base);
  const ignore = posix.includes('node_modules') ? [] : LOOK.ignore;
  const paths = await glob(posix, { ...LOOK, ignore, absolute: isAbsolute(pattern), fs: closed.fs });
  return sifted(inOrder(paths).map(place), closed.obstacles, gitignore ? new GitIgnore(base) : null);
}

function sifted(places: readonly Place[], obstacles: readonly Obstacle[], ignored: GitIgnore | null): Found {
  const kept = ignored ? places.filter(({ path }) => !ignored.leavesOut(path as string)) : places;
  return { items: [...kept, ...obstacles], leftOut: kept.length < places.length };
}

/** The folder in which a pattern begins: `texts` of `texts/**\/*.md`. */
function baseOf(pattern: string): string {
  const names = pattern.split('/').slice(0, -1);
  const magic = names.findIndex(isPattern);
  return resolve(`${(magic < 0 ? names : names.slice(0, magic)).join('/')}${isAbsolute(pattern) ? '/' : ''}`);
}

/** Round brackets alone make no pattern: people name files `draft (2).md`. */
export const isPattern = (arg: string): boolean => /[*?[{]|[!+@]\(/.test(arg);

/** Patterns are written with `/`; on Windows people write `texts\*.md`. */
export const posixPattern = (pattern: string, platform: string = process.platform): string =>
  platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;

const LOOK = { dot: false, expandDirectories: false, ignore: ['**/node_modules/**'] };

const place = (path: string): Place => ({ name: normalize(path), path, named: false });

/** Folder by folder, as people count: chapter 2 before chapter 10, the same on every computer. */
const inOrder = (paths: readonly string[]): string[] =>
  paths
    .map(path => ({ path, names: path.split('/') }))
    .sort((a, b) => compareNames(a.names, b.names))
    .map(({ path }) => path);

function compareNames(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((name, depth) => name !== b[depth]);
  return differs < 0 ? 0 : asPeopleCount(a[differs], b[differs] ?? '');
}

/** Remembers the folders that could not be looked into, which the walk itself passes over in silence. */
class ClosedFolders {
  readonly obstacles: Obstacle[] = [];
  readonly #nameOf: (path: string) => string;
  readonly #base: string | null;

  /**
   * `nameOf` turns an absolute path into what the user would call it. `base` is a folder that may never have been there:
   * a pattern that begins in it fits nothing, and that is said of the pattern.
   */
  constructor(nameOf: (path: string) => string, base: string | null = null) {
    this.#nameOf = nameOf;
    this.#base = base;
  }

  readonly fs = {
    readdir: ((path: string, options: object, done: (error: Error | null, entries: unknown) => void) =>
      readdir(path, options, (error, entries) => {
        if (error && !this.#wasNever(path, error))
          this.obstacles.push(obstacle(this.#nameOf(normalize(path)), reasonOf(error)));
        done(error, entries);
      })) as unknown as typeof readdir,
  };

  #wasNever(path: string, { code }: NodeJS.ErrnoException): boolean {
    return code === 'ENOENT' && resolve(path) === this.#base;
  }
}
