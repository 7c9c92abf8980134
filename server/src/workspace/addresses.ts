/*
 * Addresses of files as editors give them: URIs such as file:///essays/strike.md or vscode-vfs://github/dock/essays/a.md.
 * A folder's address ends with a slash.
 */

/** The folder that a file is in; null for what is in none, like a document that was never saved. */
export function folderOf(uri: string): string | null {
  try {
    const folder = new URL('.', uri).href;
    return folder.includes('/') ? folder : null;
  } catch {
    return null;
  }
}

/** The folder and those above it, nearest first, up to `root`; that folder alone where it is not in `root`. */
export function foldersUp(folder: string, root: string): string[] {
  const found = [folder];
  while (isInside(found[found.length - 1], root) && !isSame(found[found.length - 1], root)) {
    const above = new URL('..', found[found.length - 1]).href;
    if (above === found[found.length - 1]) break;
    found.push(above);
  }
  return found;
}

/** The address of a file in a folder by its name. */
export const fileIn = (folder: string, name: string): string => new URL(encodeURIComponent(name), folder).href;

/**
 * The address of a path as users write it, from a folder; null where it leads out of `root`, is absolute, or names another
 * kind of address.
 */
export function resolvePath(path: string, folder: string, root: string): string | null {
  const plain = path.replaceAll('\\', '/');
  if (/^(?:\/|~|[A-Za-z][A-Za-z0-9+.-]*:)/.test(plain)) return null;
  try {
    const { href } = new URL(plain.split('/').map(encodeURIComponent).join('/'), folder);
    return isInside(href, root) ? href : null;
  } catch {
    return null;
  }
}

/** Whether a file or folder is in a folder or is that folder. */
export const isInside = (uri: string, folder: string): boolean => sameness(uri).startsWith(sameness(folder));

export const isSame = (a: string, b: string): boolean => sameness(a) === sameness(b);

/** The path of a file from a folder that it is in, as people write it. */
export const pathFrom = (folder: string, uri: string): string => sameness(uri).slice(sameness(folder).length);

/** The name of a file, as people write it. */
export const nameOf = (uri: string): string => sameness(uri).replace(/^.*\//, '');

/** An address in the one form in which two are compared: clients escape more signs than they need, some fewer. */
export function sameness(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\/\/[A-Z]:/, drive => drive.toLowerCase());
  } catch {
    return uri;
  }
}
