import { readdir } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import { glob } from 'tinyglobby';
import { documentEndings } from '../../text/dialects.ts';
import { type Obstacle, obstacle, type Place } from './document.ts';
import { reasonOf } from './reason.ts';

/** The documents in a folder and in those below it. Hidden ones and node_modules are left out. */
export async function within(folder: string): Promise<(Place | Obstacle)[]> {
  const closed = new ClosedFolders();
  const patterns = `**/*.{${documentEndings.join(',')}}`;
  const paths = await glob(patterns, { ...LOOK, cwd: folder, caseSensitiveMatch: false, fs: closed.fs });
  return [...inOrder(paths).map(path => place(join(folder, path))), ...closed.obstacles];
}

/** The files that fit a pattern, whatever their ending. Hidden ones and node_modules only where the pattern names them. */
export async function matching(pattern: string): Promise<(Place | Obstacle)[]> {
  const closed = new ClosedFolders();
  const posix = posixPattern(pattern);
  const ignore = posix.includes('node_modules') ? [] : LOOK.ignore;
  const paths = await glob(posix, { ...LOOK, ignore, absolute: isAbsolute(pattern), fs: closed.fs });
  return [...inOrder(paths).map(place), ...closed.obstacles];
}

/** Patterns are written with `/`; on Windows people write `texts\*.md`. */
export const posixPattern = (pattern: string, platform: string = process.platform): string =>
  platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;

const LOOK = { dot: false, expandDirectories: false, ignore: ['**/node_modules/**'] };

const place = (path: string): Place => ({ name: normalize(path), path, named: false });

/** As people count: chapter 2 before chapter 10, the same on every computer. */
const inOrder = (paths: string[]): string[] => paths.sort(new Intl.Collator('en', { numeric: true }).compare);

/** Remembers the folders that could not be looked into, which the walk itself passes over in silence. */
class ClosedFolders {
  readonly obstacles: Obstacle[] = [];

  readonly fs = {
    readdir: ((path: string, options: object, done: (error: Error | null, entries: unknown) => void) =>
      readdir(path, options, (error, entries) => {
        if (error) this.obstacles.push(obstacle(normalize(path), reasonOf(error)));
        done(error, entries);
      })) as unknown as typeof readdir,
  };
}
