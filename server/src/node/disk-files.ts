import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { t } from '../wording/wording.ts';
import type { Files } from '../workspace/files.ts';
import { decode } from './decode.ts';

/** The disk of this computer, for `file:` addresses; there is nothing at any other. Old files may not be UTF-8. */
export const diskFiles: Files = {
  async read(uri) {
    if (!uri.startsWith('file:')) return null;
    const path = fileURLToPath(uri);
    try {
      const stats = await stat(path);
      if (!stats.isFile()) return null;
      if (stats.size > LARGEST)
        throw new Error(t('This file is larger than {0} MB and is not read.', LARGEST / 1024 / 1024));
      return decode(await readSettled(path, stats)).content;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      if (MISSING.has(code)) return null;
      throw new Error(
        FORBIDDEN.has(code) ? t('You are not allowed to read this file.') : t('This file can’t be read ({0}).', code),
      );
    }
  },
};

/** How often a file that keeps changing is read. */
const MOST_READS = 4;

/** A file that changed meanwhile is read again: of what is just being cut off, a read may see zeros. */
async function readSettled(path: string, before: Stats): Promise<Buffer> {
  let last = before;
  for (let reads = 1; ; reads++) {
    const bytes = await readFile(path);
    const now = await stat(path);
    if (reads === MOST_READS || (now.size === last.size && now.mtimeMs === last.mtimeMs)) return bytes;
    last = now;
  }
}

/** Bytes; a bibliography of a hundred thousand entries is smaller. */
const LARGEST = 100 * 1024 * 1024;

const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL']);
const FORBIDDEN = new Set(['EACCES', 'EPERM']);
