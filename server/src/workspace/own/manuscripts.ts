import type { Problem } from '../../library/own/reading.ts';
import { dialectOfFile, documentEndings } from '../../text/dialects.ts';
import { t } from '../../wording/wording.ts';
import { folderOf, nameOf, pathFrom, resolvePath, sameness } from '../addresses.ts';
import type { Documents, SourceDocument } from '../documents.ts';
import type { PathAt } from './config.ts';
import type { FileCache, OwnFile } from './file-cache.ts';

/** The files of a book, as its loccit.yaml lists them. */
export interface Listed {
  /** The loccit.yaml. */
  readonly config: OwnFile;
  /** In their order. Open ones are as the editor has them, all others as they were last read. */
  readonly documents: readonly SourceDocument[];
  /** Whether a file of it is still being read. */
  readonly pending: boolean;
}

/** Where a manuscript is looked for and read. */
export interface ManuscriptSources {
  readonly cache: FileCache;
  /** What is open goes before what is on the disk. */
  readonly documents: Pick<Documents, 'all'>;
  rootOf(uri: string): string;
}

/** Finds the manuscript that a document belongs to. */
export class Manuscripts {
  readonly #sources: ManuscriptSources;
  readonly #read = new WeakMap<OwnFile, SourceDocument>();
  readonly #lists = new WeakMap<OwnFile, { readonly root: string; readonly uris: ReadonlyMap<string, string> }>();

  constructor(sources: ManuscriptSources) {
    this.#sources = sources;
  }

  /** The manuscript of the first of these loccit.yaml that lists the document; null where it stands for itself. */
  of(document: SourceDocument, configs: readonly OwnFile[]): Listed | null {
    const key = sameness(document.uri);
    for (const config of configs) {
      const uris = this.#urisIn(config);
      if (uris.size > 1 && uris.has(key)) return this.#listed(config, uris, document);
    }
    return null;
  }

  /** What is wrong in a list, at the lines of the loccit.yaml. */
  problems(config: OwnFile): Problem[] {
    const seen = new Set<string>();
    return (config.config?.manuscript ?? []).flatMap(({ path, span }) => {
      const message = this.#wrong(path, config.uri, seen);
      return message === null ? [] : [{ span, message }];
    });
  }

  /** The addresses of a list, each once, by the form in which they are compared. */
  #urisIn(config: OwnFile): ReadonlyMap<string, string> {
    const root = this.#sources.rootOf(config.uri);
    const known = this.#lists.get(config);
    if (known?.root === root) return known.uris;
    const uris = new Map<string, string>();
    for (const path of config.config?.manuscript ?? []) {
      const uri = this.#uriOf(path, config.uri);
      if (uri && !uris.has(sameness(uri))) uris.set(sameness(uri), uri);
    }
    this.#lists.set(config, { root, uris });
    return uris;
  }

  #uriOf({ path }: Pick<PathAt, 'path'>, from: string): string | null {
    const folder = folderOf(from);
    return PATTERN.test(path) || !folder ? null : resolvePath(path, folder, this.#sources.rootOf(from));
  }

  #listed(config: OwnFile, uris: ReadonlyMap<string, string>, document: SourceDocument): Listed {
    const all = [...this.#sources.documents.all(), document];
    const open = new Map(all.map(each => [sameness(each.uri), each]));
    const files = Array.from(uris, ([key, uri]) => open.get(key) ?? this.#sources.cache.file(uri));
    return {
      config,
      documents: files.flatMap(file => ('phase' in file ? (this.#documentOf(file) ?? []) : file)),
      pending: files.some(file => 'phase' in file && file.phase === 'loading'),
    };
  }

  /** The same object for the same file; null for one that is not there. */
  #documentOf(file: OwnFile): SourceDocument | null {
    if (!file.text || file.phase === 'missing') return null;
    let document = this.#read.get(file);
    if (!document) {
      const languageId = dialectOfFile(nameOf(file.uri));
      document = { uri: file.uri, languageId, version: 0, content: file.text.content };
      this.#read.set(file, document);
    }
    return document;
  }

  /** As a sentence; null where all is well. */
  #wrong(path: string, from: string, seen: Set<string>): string | null {
    if (PATTERN.test(path)) return t('“{0}” is a pattern. Name the files one by one, in the order of the book.', path);
    const uri = this.#uriOf({ path }, from);
    if (!uri) return t('“{0}” is not in the folder that is open, and is not read.', path);
    if (seen.has(sameness(uri))) return t('“{0}” stands in this list already.', path);
    seen.add(sameness(uri));
    const file = this.#sources.cache.file(uri);
    if (file.phase === 'missing') return t('There is no file “{0}” here.', path);
    return isBinary(file) ? t('“{0}” is no text. Save it as plain text or Markdown.', path) : null;
  }
}

/** The path of a file of a manuscript from the folder of its loccit.yaml, as messages name it. */
export const nameInManuscript = (config: OwnFile, uri: string): string => {
  const folder = folderOf(config.uri);
  return folder === null ? nameOf(uri) : pathFrom(folder, uri);
};

/** Whether an address is that of a text, and not of a file with works. */
export const isDocument = (uri: string): boolean =>
  documentEndings.includes(nameOf(uri).replace(/^.*\./, '').toLowerCase());

/** Asked once for each version of a file. */
function isBinary(file: OwnFile): boolean {
  let is = binary.get(file);
  if (is === undefined) binary.set(file, (is = file.text?.content.includes('\0') ?? false));
  return is;
}

const binary = new WeakMap<OwnFile, boolean>();

const PATTERN = /[*?{}]|\[.*\]/;
