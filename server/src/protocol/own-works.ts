import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Severities } from '../check/check.ts';
import { brokenFile } from '../check/rules/work-broken-file.ts';
import type { Library } from '../library/model.ts';
import { isBibtex, readerFor } from '../library/own/formats.ts';
import { ruleLink } from '../report/links.ts';
import type { Text } from '../text/text.ts';
import { sameness } from '../workspace/addresses.ts';
import type { Remember } from '../workspace/analyses.ts';
import type { Documents, SourceDocument } from '../workspace/documents.ts';
import { type Files, noFiles } from '../workspace/files.ts';
import type { Gister } from '../workspace/index/gist-maker.ts';
import type { Lister } from '../workspace/index/workspace-index.ts';
import type { Baseline } from '../workspace/own/baseline.ts';
import { OpenFolders } from '../workspace/own/bounds.ts';
import { isConfig } from '../workspace/own/config.ts';
import { FileCache } from '../workspace/own/file-cache.ts';
import type { FileReader } from '../workspace/own/file-reader.ts';
import type { Surrounding } from '../workspace/own/surrounding.ts';
import { type BrokenFile, Surroundings } from '../workspace/own/surroundings.ts';
import type { Abilities } from './abilities.ts';
import { ClientFiles, OpenFirst, TrustedFiles } from './client-files.ts';
import { SEVERITIES } from './diagnostics.ts';
import { FollowedFiles } from './followed-files.ts';

/** What the client says of the files around its documents, in `initializationOptions`. */
interface Told {
  /** Absent for clients that know no such thing as a folder that is not trusted. */
  readonly trusted?: boolean;
  /** Whether it answers `loccit/readFile`. */
  readonly readsFiles?: boolean;
}

/** What the server has of the place where it runs. */
export interface Host {
  /** Where files are read for clients that don't read them for us; absent where there is no disk. */
  readonly disk?: Files;
  /** Reads large files; absent where that can't be done beside the server. */
  readonly reader?: FileReader;
  /** Lists the texts on the disk, and reads those that are not open; absent where there is no disk. */
  readonly texts?: Lister;
  readonly gister?: Gister;
  /** Makes the memory of a document; absent for the one that trusts itself. */
  readonly remember?: Remember;
}

export interface OwnWorksOptions {
  readonly library: Library;
  readonly host: Host;
  /** What the client has open: it goes before what is on the disk. */
  readonly documents: Documents;
  /** After something around the documents has changed. */
  readonly changed: () => void;
}

/** The user's own works, as one client has them: which files there are, what is wrong with them, when they change. */
export class OwnWorks {
  readonly #connection: Connection;
  readonly #options: OwnWorksOptions;
  readonly #folders = new OpenFolders();
  readonly #followed: FollowedFiles;
  readonly #typing = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #told = new Map<string, string>();
  #files = new TrustedFiles(noFiles, false);
  #cache: FileCache;
  #surroundings: Surroundings;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #severitiesFor: (uri: string) => Severities = () => ({});

  constructor(connection: Connection, options: OwnWorksOptions) {
    this.#connection = connection;
    this.#options = options;
    this.#followed = new FollowedFiles(connection);
    [this.#cache, this.#surroundings] = this.#around();
  }

  begin(folders: readonly string[], told: unknown): void {
    const { trusted = true, readsFiles = false } = (told ?? {}) as Told;
    const files = readsFiles ? new ClientFiles(this.#connection) : (this.#options.host.disk ?? noFiles);
    this.#files = new TrustedFiles(new OpenFirst(this.#options.documents, files), trusted);
    this.#folders.set(folders);
    [this.#cache, this.#surroundings] = this.#around();
  }

  /** Once the client may be asked: has it tell of changes of the files that are read. */
  follow(abilities: Abilities): void {
    this.#followed.begin(abilities);
    this.#followed.follow(this.#cache.uris());
  }

  /** Whether a file is no text to be checked, but one that is read beside the texts. */
  holds(uri: string): boolean {
    return isConfig(uri) || isBibtex(uri) || (readerFor(uri) !== undefined && this.#cache.has(uri));
  }

  /** One of them was opened or edited: it is read again when the typing stops for a moment. */
  edited(uri: string): void {
    clearTimeout(this.#typing.get(uri));
    this.#typing.set(
      uri,
      setTimeout(() => this.filesChanged([uri]), QUIET),
    );
  }

  /** What is around a document as far as it is known. */
  of(document: SourceDocument): Surrounding {
    const surrounding = this.#surroundings.of(document);
    if (surrounding.pending) this.#followed.follow(this.#cache.uris());
    return surrounding;
  }

  /** Until all around a document was read, or `patience` in milliseconds is over. */
  async settled(document: SourceDocument, patience = Number.POSITIVE_INFINITY): Promise<void> {
    if (!this.of(document).pending) return;
    const settled = this.#surroundings.settled(document);
    if (patience === Number.POSITIVE_INFINITY) await settled;
    else await orAfter(patience, settled);
  }

  /** Where a work that a document cites is to be added; null where nothing may be written. */
  configFor(uri: string): { readonly uri: string; readonly text: Text | null } | null {
    return this.#files.trusted ? this.#surroundings.configFor(uri) : null;
  }

  /** Where it is written down that findings of a document are to be left be; null where nothing may be written. */
  baselineFor(uri: string): Baseline | null {
    return this.#files.trusted ? this.#surroundings.baselineFor(uri) : null;
  }

  forget(uri: string): void {
    this.#surroundings.forget(uri);
  }

  trust(): void {
    this.#files.trusted = true;
    this.#cache.rereadAll();
  }

  /** Whether files beside the texts may be read. */
  get trusted(): boolean {
    return this.#files.trusted;
  }

  /** The addresses of the folders that are open, each with its slash. */
  get folders(): readonly string[] {
    return this.#folders.all;
  }

  /** The folder that is open and holds a document; null for one outside of them. */
  folderOf(uri: string): string | null {
    return this.#folders.holding(uri);
  }

  setFolders(folders: readonly string[]): void {
    this.#folders.set(folders);
    this.#options.changed();
  }

  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) {
      clearTimeout(this.#typing.get(uri));
      this.#typing.delete(uri);
    }
    this.#cache.reread(uris);
  }

  /** The severity with which broken files are shown; what was shown is shown anew. */
  setSeverities(severitiesFor: (uri: string) => Severities): void {
    this.#severitiesFor = severitiesFor;
    this.#tell();
  }

  #around(): [FileCache, Surroundings] {
    const { library, host, documents } = this.#options;
    const cache = new FileCache(this.#files, library, () => this.#soon(), host.reader);
    return [cache, new Surroundings({ bundled: library, bounds: this.#folders, cache, documents })];
  }

  /** Several files mostly change together. */
  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#followed.follow(this.#cache.uris());
      this.#tell();
      this.#options.changed();
    });
  }

  /** Shows what is wrong in files, in the files themselves; once for every change. */
  #tell(): void {
    for (const file of this.#surroundings.problems()) {
      const { uri } = file;
      const diagnostics = this.#diagnostics(file);
      const said = JSON.stringify(diagnostics);
      const key = sameness(uri);
      if (said === (this.#told.get(key) ?? '[]')) continue;
      this.#told.set(key, said);
      void this.#connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  #diagnostics({ uri, text, problems, rules }: BrokenFile): Diagnostic[] {
    const { code, severity: usual } = brokenFile;
    const severity = rules[code] ?? this.#severitiesFor(uri)[code] ?? usual;
    if (severity === 'off') return [];
    const start = { line: 0, character: 0 };
    return problems.map(({ span, message }) => ({
      range: text ? text.range(span) : { start, end: start },
      severity: SEVERITIES[severity],
      code,
      codeDescription: { href: ruleLink(code) },
      source: 'loccit',
      message,
    }));
  }
}

async function orAfter(milliseconds: number, settled: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise(resolve => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([settled, over]);
  clearTimeout(timer);
}

/** Milliseconds without an edit after which a file is read again. */
const QUIET = 200;
