import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Severities } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { brokenFile } from '../check/rules/work-broken-file.ts';
import { bundledLibrary } from '../library/bundled.ts';
import { readerFor } from '../library/own/formats.ts';
import { atOnce } from '../library/own/reading.ts';
import { diskFiles } from '../node/disk-files.ts';
import type { Dialect } from '../text/layout.ts';
import { Text } from '../text/text.ts';
import { t } from '../wording/wording.ts';
import { folderOf, foldersUp, isInside, isSame } from '../workspace/addresses.ts';
import { FileCache } from '../workspace/own/file-cache.ts';
import { type FileReader, readingSteps } from '../workspace/own/file-reader.ts';
import type { Surrounding } from '../workspace/own/surrounding.ts';
import { type Bounds, Surroundings } from '../workspace/own/surroundings.ts';
import { Refusal } from './exit.ts';

/** The user's own works, for documents on the disk. Files are read once in a run. */
export class OwnWorks {
  readonly #surroundings: Surroundings;

  /** `libraries` are paths of bibliographies that count for every document. */
  constructor(libraries: readonly string[]) {
    const cache = new FileCache(diskFiles, bundledLibrary, () => {}, readAtOnce);
    const everywhere = libraries.map(addressOf);
    this.#surroundings = new Surroundings({ bundled: bundledLibrary, bounds: onDisk, cache, everywhere });
  }

  /** What is around a document of that path; standard input is where its name says. */
  async around(path: string, content: string, dialect: Dialect): Promise<Surrounding> {
    const uri = addressOf(path);
    const surrounding = await this.#surroundings.settled({ uri, languageId: dialect, version: 0, content });
    this.#surroundings.forget(uri);
    return surrounding;
  }

  /** Which file of its manuscript a document is, and what the user would call all of them. */
  filesAround(path: string, { manuscript }: Surrounding): { part?: number; files?: readonly string[] } {
    const uris = manuscript?.parts.map(({ document }) => document.uri);
    if (!uris) return {};
    const own = addressOf(path);
    return {
      part: Math.max(
        0,
        uris.findIndex(uri => isSame(uri, own)),
      ),
      files: uris.map(relativeName),
    };
  }

  /** The files that were read so far in which something is wrong, with what it is. */
  broken(severities: Severities = {}): BrokenFile[] {
    return [...this.#surroundings.problems()].flatMap(({ uri, text, problems, rules }) => {
      const severity = severities[brokenFile.code] ?? rules[brokenFile.code] ?? brokenFile.severity;
      if (problems.length === 0 || severity === 'off') return [];
      const findings = problems.map(({ span, message }) => ({ code: brokenFile.code, severity, message, span }));
      return [{ name: relativeName(uri), text: text ?? new Text(''), findings }];
    });
  }

  /** The same in lines, `refs.bib:3:2: ...`, lines and columns from one. */
  problems(): string[] {
    return this.broken().flatMap(linesOn);
  }
}

/** A loccit.yaml, a bibliography or a baseline, with what is wrong in it. */
export interface BrokenFile {
  readonly name: string;
  readonly text: Text;
  readonly findings: readonly Finding[];
}

/** `refs.bib:3:2: ...`, lines and columns from one. */
export const linesOn = ({ name, text, findings }: BrokenFile): string[] =>
  findings.map(({ span, message }) => {
    const { line, character } = text.position(span.start);
    return `${name}:${line + 1}:${character + 1}: ${message}`;
  });

/** Nobody waits for anything else meanwhile. */
const readAtOnce: FileReader = { read: async (uri, content) => atOnce(readingSteps(uri, content)) };

const addressOf = (path: string): string => pathToFileURL(resolve(path)).href;

/** As the user would call it: from the current folder where it is in that. */
function relativeName(uri: string): string {
  const path = fileURLToPath(uri);
  const here = join(process.cwd(), '/');
  return path.startsWith(here) ? path.slice(here.length) : path;
}

/** A repository is a whole of its own; else a loccit.yaml counts for all below it, and paths lead nowhere else than here. */
const onDisk: Bounds = {
  foldersFor(uri) {
    const folder = folderOf(uri);
    return folder === null ? [] : foldersUp(folder, repositoryOf(uri) ?? 'file:///');
  },
  rootOf(uri) {
    const here = pathToFileURL(join(process.cwd(), '/')).href;
    return repositoryOf(uri) ?? (isInside(uri, here) ? here : (folderOf(uri) ?? uri));
  },
};

/** The folder above a file that holds `.git`; null where none does. */
function repositoryOf(uri: string): string | null {
  const folder = dirname(fileURLToPath(uri));
  const known = repositories.get(folder);
  if (known !== undefined) return known;
  const above = dirname(folder);
  const isTop = existsSync(join(folder, '.git'));
  const next = above === folder ? null : repositoryOf(pathToFileURL(folder).href);
  const found = isTop ? pathToFileURL(join(folder, '/')).href : next;
  repositories.set(folder, found);
  return found;
}

const repositories = new Map<string, string | null>();

/** Begins a run: what an earlier one has read is forgotten. Refuses what `--library` names and is no bibliography, or is not there. */
export function readLibraries(paths: readonly string[]): readonly string[] {
  made.clear();
  repositories.clear();
  for (const path of paths) {
    if (!existsSync(path)) throw new Refusal(t('--library {0}: there is no such file.', path || '“”'));
    if (!readerFor(path)) throw new Refusal(t('--library {0}: a bibliography ends in .bib, .json or .yaml.', path));
  }
  return paths;
}

/** One for each set of libraries, in each thread. */
export function ownWorksFor(libraries: readonly string[] = []): OwnWorks {
  const key = libraries.join('\n');
  let works = made.get(key);
  if (!works) made.set(key, (works = new OwnWorks(libraries)));
  return works;
}

const made = new Map<string, OwnWorks>();
