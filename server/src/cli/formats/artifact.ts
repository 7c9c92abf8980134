import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** SARIF's way to name a file. */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** What relative addresses are relative to: the current folder. The name of it is a convention that code hosts know. */
export const sourceRoot = {
  id: '%SRCROOT%',
  uri: (): string => pathToFileURL(`${process.cwd()}${sep}`).href,
};

/** A file in the current folder by its path from there, any other by its whole address. */
export function artifactLocation(name: string): ArtifactLocation {
  const path = relative(process.cwd(), resolve(name));
  if (path.startsWith('..') || isAbsolute(path)) return { uri: pathToFileURL(resolve(name)).href };
  return { uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: sourceRoot.id };
}
