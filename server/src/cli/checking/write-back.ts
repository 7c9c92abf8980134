import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { encode } from '../../node/decode.ts';
import { t } from '../../wording/wording.ts';
import type { Document, Place } from '../documents/document.ts';
import { reasonOf } from '../documents/reason.ts';

/**
 * Writes a document in the encoding in which it was read. It is written beside the file and then put in its place, so that
 * a full disk or a crash leaves the old file whole. Returns why it could not be done, as a clause, or null.
 */
export async function writeBack(place: Place, was: Document, content: string): Promise<string | null> {
  if (place.path === null) return t('standard input can only be shown repaired (--dry-run)');
  if (was.encoding === null) return t('it is not UTF-8; save it as UTF-8 first');
  try {
    // A link stays a link.
    const path = await realpath(place.path);
    await access(path, constants.W_OK);
    if (!(await readFile(path)).equals(encode(was.content, was.encoding))) return t('it was changed in the meantime');
    await replace(path, encode(content, was.encoding));
    return null;
  } catch (error) {
    return reasonOf(error, 'written');
  }
}

/** Writes a file whole or not at all. Throws the system's error. */
export async function replace(path: string, content: Uint8Array | string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${crypto.randomUUID().slice(0, 8)}.tmp`);
  try {
    await write(beside, content, await modeOf(path));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function write(path: string, content: Uint8Array | string, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    // Not every file system knows the rights of the original; the text matters more.
    if (mode !== undefined) await file.chmod(mode).catch(() => {});
    await file.sync();
  } finally {
    await file.close();
  }
}

const modeOf = async (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ mode }) => mode & 0o7777,
    () => undefined,
  );
