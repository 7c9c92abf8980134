import picomatch from 'picomatch/posix';
import type { Severities } from '../../check/check.ts';
import type { Bibliography } from '../../check/finding.ts';
import { Library } from '../../library/model.ts';
import type { Problem } from '../../library/own/reading.ts';
import { BETWEEN } from '../../text/joined.ts';
import type { Text } from '../../text/text.ts';
import { t } from '../../wording/wording.ts';
import { fileIn, folderOf, pathFrom, resolvePath } from '../addresses.ts';
import { type Documents, type SourceDocument, withoutMark } from '../documents.ts';
import { dialectOf } from '../languages.ts';
import { BASELINE_NAME, type Baseline, baselineOf, knownOf } from './baseline.ts';
import { CONFIG_NAMES, type Config, type PathAt } from './config.ts';
import type { FileCache, OwnFile } from './file-cache.ts';
import { type FrontMatter, frontMatterOf, readFrontMatter } from './front-matter.ts';
import { type Listed, Manuscripts, nameInManuscript } from './manuscripts.ts';
import { bare, type Manuscript, type Surrounding } from './surrounding.ts';

/** Where one may look for what belongs to a document. */
export interface Bounds {
  /** Folders in which a loccit.yaml may stand, nearest first; empty where none is looked for. */
  foldersFor(uri: string): readonly string[];
  /** The folder that paths may not lead out of, for a file in it. */
  rootOf(uri: string): string;
}

export interface SurroundingsOptions {
  readonly bundled: Library;
  readonly bounds: Bounds;
  readonly cache: FileCache;
  /** What is open; nothing where that is left out. */
  readonly documents?: Pick<Documents, 'all'>;
  /** Bibliographies for all documents, besides those that the documents ask for. */
  readonly everywhere?: readonly string[];
}

/** Puts together what each document finds around it: the nearest loccit.yaml, bibliographies, its own front matter. */
export class Surroundings {
  readonly #options: SurroundingsOptions;
  readonly #made = new Map<string, { readonly parts: readonly unknown[]; readonly surrounding: Surrounding }>();
  readonly #matters = new Map<string, FrontMatter>();
  readonly #manuscripts: Manuscripts;
  readonly #libraries = new Map<string, { readonly layers: readonly Library[]; readonly library: Library }>();
  readonly #bare: Surrounding;

  constructor(options: SurroundingsOptions) {
    this.#options = options;
    this.#bare = bare(options.bundled);
    const { cache, bounds, documents = NO_DOCUMENTS } = options;
    this.#manuscripts = new Manuscripts({ cache, documents, rootOf: uri => bounds.rootOf(uri) });
  }

  /** What is around a document as far as it is known; what is not, is being read from now on. Never throws. */
  of(document: SourceDocument): Surrounding {
    const listed = this.#manuscripts.of(document, this.#configs(document.uri));
    const key = listed?.config.uri ?? document.uri;
    const gathered = this.#gather(document, listed);
    const made = this.#made.get(key);
    if (made && isSameList(made.parts, gathered.parts)) return made.surrounding;
    const surrounding = this.#make(document, gathered);
    this.#made.set(key, { parts: gathered.parts, surrounding });
    return surrounding;
  }

  /** What is around a document, once all of it was read. */
  async settled(document: SourceDocument): Promise<Surrounding> {
    for (let turn = 0; turn < MOST_TURNS && this.of(document).pending; turn++) await this.#options.cache.idle();
    return this.of(document);
  }

  /**
   * The loccit.yaml that counts for a document, or with no text the one that would, at the top of what is open. Null where
   * the document is in no folder, and where the file is JSON or broken.
   */
  configFor(uri: string): { readonly uri: string; readonly text: Text | null } | null {
    const { file: config, pending } = this.#nearest(uri);
    const [name] = CONFIG_NAMES;
    if (pending || folderOf(uri) === null) return null;
    if (!config) return { uri: fileIn(this.#options.bounds.rootOf(uri), name), text: null };
    const isSound = config.phase === 'read' && config.problems.length === 0 && config.uri.endsWith(`/${name}`);
    return isSound ? { uri: config.uri, text: config.text } : null;
  }

  /**
   * The baseline that counts for a document, or with no text the one that would: beside the loccit.yaml, else at the top of what
   * is open. Null where the document is in no folder, and where the file is broken.
   */
  baselineFor(uri: string): Baseline | null {
    const { file, pending } = this.#nearest(uri, [BASELINE_NAME]);
    if (pending || folderOf(uri) === null) return null;
    const beside = this.#nearest(uri).file?.uri ?? this.#options.bounds.rootOf(uri);
    return baselineOf(file, file?.uri ?? fileIn(folderOf(beside) ?? beside, BASELINE_NAME));
  }

  forget(uri: string): void {
    this.#made.delete(uri);
    this.#libraries.delete(uri);
    this.#matters.delete(uri);
  }

  /** What is wrong in each file that was read; files that are in order have an empty list. */
  *problems(): Iterable<BrokenFile> {
    for (const file of this.#options.cache.all()) {
      const { problems, config } = file;
      const found = config
        ? [...problems, ...this.#lost(config.bibliography, file.uri), ...this.#manuscripts.problems(file)]
        : problems;
      if (file.phase === 'read' || file.phase === 'unreadable')
        yield { uri: file.uri, text: file.text, problems: found, rules: this.#rulesFor(file) };
    }
  }

  /** What the folder of a file says of rules. */
  #rulesFor({ uri, config }: OwnFile): Severities {
    return (config ?? this.#nearest(uri).file?.config)?.rules ?? this.#bare.rules;
  }

  #gather(document: SourceDocument, listed: Listed | null): Gathered {
    const nearest = this.#nearest(document.uri);
    const config = listed?.config ?? nearest.file;
    const baseline = this.#nearest(document.uri, [BASELINE_NAME]);
    const documents = listed?.documents ?? [document];
    const matters = this.#frontMatters(documents);
    const everywhere = (this.#options.everywhere ?? []).map(uri => this.#options.cache.file(uri));
    const ofConfig = config ? this.#files(config.config?.bibliography ?? [], config.uri) : [];
    const ofDocuments = matters.flatMap(({ matter, uri }) => this.#files(matter.bibliography, uri));
    const files = [...ofDocuments, ...ofConfig, ...everywhere];
    const pending = nearest.pending || baseline.pending || (listed?.pending ?? false);
    const told = matters.flatMap(({ matter, start }) => (matter.bibliography.length > 0 ? [matter, start] : [matter]));
    // An editor makes another object of the same document for each question.
    const contents = listed?.documents.flatMap(({ uri, languageId, content }) => [uri, languageId, content]) ?? [];
    const parts = [pending, config, baseline.file, ...told, ...files, ...contents];
    return { config, baseline: baseline.file, matters, files, listed, parts };
  }

  /** Each loccit.yaml that stands over a document, the nearest first. */
  #configs(uri: string): OwnFile[] {
    const { bounds, cache } = this.#options;
    return bounds.foldersFor(uri).flatMap(folder => CONFIG_NAMES.map(name => cache.file(fileIn(folder, name))));
  }

  /** The front matter of each document that has any, with the place at which the document begins in the whole. */
  #frontMatters(documents: readonly SourceDocument[]): Matter[] {
    const found: Matter[] = [];
    let start = 0;
    for (const document of documents) {
      const matter = this.#frontMatter(document);
      if (matter) found.push({ matter, uri: document.uri, start });
      start += withoutMark(document.content).length + BETWEEN.length;
    }
    return found;
  }

  /** The nearest loccit.yaml, or file of another name. One that is not yet read may turn out to be nearer. */
  #nearest(uri: string, names = CONFIG_NAMES): { file: OwnFile | null; pending: boolean } {
    const found = this.#options.bounds
      .foldersFor(uri)
      .flatMap(folder => names.map(name => this.#options.cache.file(fileIn(folder, name))));
    const file = found.find(({ phase }) => phase === 'read' || phase === 'unreadable') ?? null;
    const pending = found.slice(0, file ? found.indexOf(file) : found.length).some(isLoading);
    return { file, pending };
  }

  /** The front matter, read again only when it has changed. */
  #frontMatter({ uri, content, languageId }: SourceDocument): FrontMatter | null {
    if (dialectOf(languageId) !== 'markdown') return null;
    const source = frontMatterOf(withoutMark(content));
    if (source === '') return null;
    const known = this.#matters.get(uri);
    if (known?.source === source) return known;
    const matter = readFrontMatter(source);
    this.#matters.set(uri, matter);
    return matter;
  }

  /** The files that paths name, null for one that is out of bounds. */
  #files(paths: readonly PathAt[], from: string): (OwnFile | null)[] {
    return paths.map(({ path }) => this.#fileAt(path, from));
  }

  #fileAt(path: string, from: string): OwnFile | null {
    const folder = folderOf(from);
    const uri = folder && resolvePath(path, folder, this.#options.bounds.rootOf(from));
    return uri ? this.#options.cache.file(uri) : null;
  }

  #make({ uri }: SourceDocument, { config, baseline, matters, files, listed, parts }: Gathered): Surrounding {
    const own = files.filter(file => file !== null);
    const front = matters.flatMap(({ matter }) => (matter.works.length > 0 ? [libraryOf(matter)] : []));
    const layers = [...front, ...[config, ...own].flatMap(file => file?.library ?? [])];
    const pending = parts[0] === true || own.some(isLoading);
    if (layers.length === 0 && !config && !baseline && files.length === 0)
      return pending ? { ...this.#bare, pending } : this.#bare;
    return {
      library: this.#together(listed?.config.uri ?? uri, layers),
      bibliography: files.length + front.length > 0 ? this.#bibliography(files, matters) : null,
      rules: config?.config?.rules ?? this.#bare.rules,
      pageRanges: config?.config?.pageRanges ?? null,
      known: knownOf(baseline, uri),
      manuscript: listed && manuscriptOf(listed, baseline),
      ignored: config?.config && !listed ? isIgnored(uri, config.uri, config.config) : false,
      pending,
    };
  }

  /** One library of the works of several; the same one as long as these are the same. */
  #together(key: string, layers: readonly Library[]): Library {
    const known = this.#libraries.get(key);
    if (known && isSameList(known.layers, layers)) return known.library;
    const library = new Library([], [...layers, this.#options.bundled]);
    this.#libraries.set(key, { layers, library });
    return library;
  }

  /** Only with every file at hand can one say that a key is nowhere. */
  #bibliography(files: readonly (OwnFile | null)[], matters: readonly Matter[]): Bibliography {
    const complete = files.every(file => file?.phase === 'read' && file.problems.length === 0);
    const problems = matters.flatMap(({ matter, uri, start }) =>
      this.#lost(matter.bibliography, uri).map(({ span, message }) => ({
        span: { start: span.start + start, end: span.end + start },
        message,
      })),
    );
    return { complete, withoutFiles: files.length === 0, problems };
  }

  /** What is to be said, at the place of each path, of those that lead nowhere. */
  #lost(paths: readonly PathAt[], from: string): Problem[] {
    return paths.flatMap(({ path, span }) => {
      const file = this.#fileAt(path, from);
      if (!file) return [{ span, message: outOfBounds(path) }];
      return file.phase === 'missing' ? [{ span, message: t('There is no file “{0}” here.', path) }] : [];
    });
  }
}

/** What is wrong in a file that is read beside the texts. */
export interface BrokenFile {
  readonly uri: string;
  /** As it was last read; null if never. */
  readonly text: Text | null;
  readonly problems: readonly Problem[];
  /** Severities that go before the settings, as for a text. */
  readonly rules: Severities;
}

interface Gathered {
  readonly config: OwnFile | null;
  readonly baseline: OwnFile | null;
  readonly matters: readonly Matter[];
  readonly files: readonly (OwnFile | null)[];
  readonly listed: Listed | null;
  /** All that the result depends on; the first says whether a nearer loccit.yaml may turn up. */
  readonly parts: readonly unknown[];
}

/** The front matter of a document, which begins at `start` in the whole manuscript, or at 0. */
interface Matter {
  readonly matter: FrontMatter;
  readonly uri: string;
  readonly start: number;
}

const manuscriptOf = ({ config, documents }: Listed, baseline: OwnFile | null): Manuscript => ({
  uri: config.uri,
  parts: documents.map(document => ({
    document,
    name: nameInManuscript(config, document.uri),
    known: knownOf(baseline, document.uri),
  })),
});

/** The works of front matter are a library of their own, made once. */
function libraryOf(matter: FrontMatter): Library {
  let library = ofMatter.get(matter);
  if (!library) ofMatter.set(matter, (library = new Library(matter.works)));
  return library;
}

const ofMatter = new WeakMap<FrontMatter, Library>();

const NO_DOCUMENTS: Pick<Documents, 'all'> = { all: () => [] };

/** A bibliography is found when loccit.yaml was read, and that when it was looked for. */
const MOST_TURNS = 5;

const outOfBounds = (path: string): string =>
  t('“{0}” is not in the folder that is open, and is not read. Put a copy or a link to it beside your texts.', path);

const isLoading = ({ phase }: OwnFile): boolean => phase === 'loading';

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

/** A pattern without a slash goes for names in every folder, and one that names a folder for all that is in it. */
function isIgnored(uri: string, config: string, { ignore }: Config): boolean {
  const path = pathFrom(config.slice(0, config.lastIndexOf('/') + 1), uri);
  const fits = (pattern: string): boolean => picomatch(pattern, { dot: true, nonegate: true })(path);
  return ignore
    .map(pattern => pattern.replace(/^\.?\//, '').replace(/\/$/, ''))
    .some(pattern => fits(pattern) || fits(`${pattern}/**`) || (!pattern.includes('/') && fits(`**/${pattern}`)));
}
