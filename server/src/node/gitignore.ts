import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/**
 * What the `.gitignore` files leave out of a folder that is looked through: those in it and below, and those above it up to
 * the root of the repository, unless they leave out the very folder that was asked for.
 */
export class GitIgnore {
  readonly #top: string;
  readonly #rules = new Map<string, Ignore | null>();
  readonly #folders = new Map<string, boolean>();

  /** `folder` is the one that the user named, or in which a pattern begins. */
  constructor(folder: string) {
    const start = resolve(folder);
    const root = repositoryAround(start) ?? start;
    this.#top = root;
    if (this.#leavesOutFolder(start)) {
      this.#top = start;
      this.#folders.clear();
    }
  }

  /** Whether a file is left out: it is itself, or one of the folders around it. */
  leavesOut(file: string): boolean {
    const path = resolve(file);
    if (!isBelow(path, this.#top)) return false;
    return this.#leavesOutFolder(dirname(path)) || this.#matches(path, false);
  }

  #leavesOutFolder(folder: string): boolean {
    if (folder === this.#top || !isBelow(folder, this.#top)) return false;
    let left = this.#folders.get(folder);
    if (left === undefined) {
      left = this.#leavesOutFolder(dirname(folder)) || this.#matches(folder, true);
      this.#folders.set(folder, left);
    }
    return left;
  }

  /** The nearest file that says anything of a path decides, as in git. */
  #matches(path: string, isFolder: boolean): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const name = relative(folder, path).split(sep).join('/');
      const said = this.#rulesIn(folder)?.test(isFolder ? `${name}/` : name);
      if (said?.ignored) return true;
      if (said?.unignored || folder === this.#top) return false;
    }
  }

  #rulesIn(folder: string): Ignore | null {
    let rules = this.#rules.get(folder);
    if (rules === undefined) {
      rules = readRules([join(folder, '.git', 'info', 'exclude'), join(folder, '.gitignore')]);
      this.#rules.set(folder, rules);
    }
    return rules;
  }
}

function readRules(files: readonly string[]): Ignore | null {
  const contents = files.map(contentOf).filter(content => content !== null);
  return contents.length === 0 ? null : ignore().add(contents.join('\n'));
}

/** Null where there is none or it can't be read: git goes on without it, too. */
function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function repositoryAround(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

const isBelow = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
};
