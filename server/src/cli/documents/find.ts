import { realpath, stat } from 'node:fs/promises';
import { t } from '../../wording/wording.ts';
import { isObstacle, type Obstacle, obstacle, type Place } from './document.ts';
import { reasonOf } from './reason.ts';
import { type Found, isPattern, matching, within } from './walk.ts';

export interface FindOptions {
  /** Whether a folder stands for the documents in it. */
  readonly folders: boolean;
  /** Whether folders and patterns leave out what `.gitignore` does. */
  readonly gitignore: boolean;
  /** Bibliographies for every document. */
  readonly libraries?: readonly string[];
  /** What to call standard input. */
  readonly stdinName: string;
}

/** The documents that the arguments stand for, in their order and each once; what cannot be found is an obstacle. */
export async function find(args: readonly string[], options: FindOptions): Promise<(Place | Obstacle)[]> {
  const seen = new Set<string>();
  const found: (Place | Obstacle)[] = [];
  for (const arg of args) {
    for (const item of await meantBy(arg, options)) if (await isNew(item, seen)) found.push(item);
  }
  return found;
}

/** A document may be reached twice: by name and by a pattern, or by a link. */
async function isNew(item: Place | Obstacle, seen: Set<string>): Promise<boolean> {
  if (isObstacle(item)) return true;
  const key = item.path === null ? '-' : await realpath(item.path).catch(() => item.path as string);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

async function meantBy(arg: string, options: FindOptions): Promise<(Place | Obstacle)[]> {
  const { folders, gitignore, stdinName } = options;
  if (arg === '-') return [{ name: stdinName, path: null, named: true }];
  const stats = await stat(arg).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (stats instanceof Error) return isMissing(stats) ? byPattern(arg, options) : [obstacle(arg, reasonOf(stats))];
  if (!stats.isDirectory()) return [{ name: arg, path: arg, named: true }];
  if (!folders) return [obstacle(arg, t('is a folder; name the files in it'))];
  return orElse(await within(arg, gitignore), arg, leftOut =>
    leftOut
      ? t('no document in this folder but what .gitignore leaves out (--no-gitignore)')
      : t('no document in this folder'),
  );
}

/** Shells of Windows leave patterns to the program, and every shell leaves those that are quoted. */
async function byPattern(arg: string, { gitignore }: FindOptions): Promise<(Place | Obstacle)[]> {
  if (!isPattern(arg)) return [obstacle(arg || '“”', t('there is no such file or folder'))];
  return orElse(await matching(arg, gitignore), arg, leftOut =>
    leftOut
      ? t('no file fits this pattern but what .gitignore leaves out (--no-gitignore)')
      : t('no file fits this pattern'),
  );
}

const isMissing = ({ code }: NodeJS.ErrnoException): boolean =>
  code === 'ENOENT' || code === 'ENOTDIR' || code === 'EINVAL' || code === 'ENAMETOOLONG';

const orElse = (found: Found, arg: string, why: (leftOut: boolean) => string): (Place | Obstacle)[] =>
  found.items.length > 0 ? found.items : [obstacle(arg, why(found.leftOut))];
