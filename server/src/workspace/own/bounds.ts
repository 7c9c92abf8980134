import { folderOf, foldersUp, isInside } from '../addresses.ts';
import type { Bounds } from './surroundings.ts';

/**
 * What an editor has open: a loccit.yaml is looked for from the document's folder up to the folder that is open, and paths
 * lead nowhere else. A document outside of it has its own folder alone.
 */
export class OpenFolders implements Bounds {
  #folders: readonly string[] = [];

  /** Addresses with or without the slash at the end. */
  set(folders: readonly string[]): void {
    this.#folders = folders.map(folder => (folder.endsWith('/') ? folder : `${folder}/`));
  }

  foldersFor(uri: string): readonly string[] {
    const folder = folderOf(uri);
    return folder === null ? [] : foldersUp(folder, this.rootOf(uri));
  }

  /** The innermost open folder that holds the file, else the file's own. */
  rootOf(uri: string): string {
    return this.holding(uri) ?? folderOf(uri) ?? uri;
  }

  /** The innermost open folder that holds the file; null where none does. */
  holding(uri: string): string | null {
    const holding = this.#folders.filter(folder => isInside(uri, folder));
    return holding.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  /** With their slashes. */
  get all(): readonly string[] {
    return this.#folders;
  }
}
