import { Library, type Work } from '../../library/model.ts';
import { completed } from '../../library/own/completed.ts';
import type { Problem, Steps } from '../../library/own/reading.ts';
import { Text } from '../../text/text.ts';
import { sameness } from '../addresses.ts';
import type { Files } from '../files.ts';
import { isBaseline } from './baseline.ts';
import { type Config, isConfig } from './config.ts';
import { type FileReader, type FileReading, readHere } from './file-reader.ts';
import { unhurried } from './unhurried.ts';

/** What is known of a file with works. Another object for every change. */
export interface OwnFile {
  readonly uri: string;
  /** `loading` until it was looked at once; later it stays what it was until it was looked at again. */
  readonly phase: 'loading' | 'missing' | 'unreadable' | 'read';
  /** As it was last read; null if never. */
  readonly text: Text | null;
  readonly problems: readonly Problem[];
  /** Where it is broken, together with what its last good version had besides. */
  readonly works: readonly Work[];
  readonly library: Library | null;
  /** What else a loccit.yaml says: where it is broken, what its last good version said. */
  readonly config: Config | null;
}

/** The files with works that documents ask for: read once, kept, and read again when they are said to have changed. */
export class FileCache {
  readonly #files: Files;
  readonly #bundled: Library;
  readonly #changed: () => void;
  readonly #reader: FileReader;
  readonly #known = new Map<string, OwnFile>();
  readonly #loads = new Map<string, { again: boolean; done: Promise<void> }>();

  constructor(files: Files, bundled: Library, changed: () => void, reader = readHere) {
    this.#files = files;
    this.#bundled = bundled;
    this.#changed = changed;
    this.#reader = reader;
  }

  /** What is known of a file. Whoever asks for the first time has it loaded. */
  file(uri: string): OwnFile {
    const key = sameness(uri);
    const known = this.#known.get(key);
    if (known) return known;
    const file: OwnFile = { uri, phase: 'loading', text: null, problems: [], works: [], library: null, config: null };
    this.#known.set(key, file);
    this.#load(file.uri);
    return file;
  }

  all(): Iterable<OwnFile> {
    return this.#known.values();
  }

  /** Whether anyone has asked for a file. */
  has(uri: string): boolean {
    return this.#known.has(sameness(uri));
  }

  /** The addresses of all files that anyone has asked for. */
  uris(): string[] {
    return Array.from(this.#known.values(), ({ uri }) => uri);
  }

  /** Has files read again, if anyone has asked for them. */
  reread(uris: readonly string[]): void {
    for (const uri of uris) {
      const known = this.#known.get(sameness(uri));
      if (known) this.#load(known.uri);
    }
  }

  rereadAll(): void {
    this.reread(this.uris());
  }

  /** Until nothing is being loaded. */
  async idle(): Promise<void> {
    while (this.#loads.size > 0) await Promise.all([...this.#loads.values()].map(({ done }) => done));
  }

  /** A file that changes while it is being loaded is loaded once more. */
  #load(uri: string): void {
    const key = sameness(uri);
    const under = this.#loads.get(key);
    if (under) under.again = true;
    else {
      const load = { again: false, done: Promise.resolve() };
      this.#loads.set(key, load);
      load.done = this.#loadUntilStill(uri, load);
    }
  }

  async #loadUntilStill(uri: string, load: { again: boolean }): Promise<void> {
    const key = sameness(uri);
    const before = this.#known.get(key);
    do {
      load.again = false;
      const known = this.#known.get(key);
      const file = await this.#read(uri, known);
      if (!known || !isUnchanged(known, file)) this.#known.set(key, file);
    } while (load.again);
    this.#loads.delete(key);
    const now = this.#known.get(key);
    // That there is no loccit.yaml or baseline in a folder is no news.
    const isNews =
      now !== before && !(before?.phase === 'loading' && now?.phase === 'missing' && standsBesideTexts(uri));
    if (isNews) this.#changed();
  }

  async #read(uri: string, before: OwnFile | undefined): Promise<OwnFile> {
    const none = { uri, text: null, works: [], library: null, config: null };
    try {
      const content = await this.#files.read(uri);
      if (content === null) return { ...none, phase: 'missing', problems: [] };
      if (before?.phase === 'read' && before.text?.content === content) return before;
      return await unhurried(this.#made(uri, content, await this.#reader.read(uri, content), before));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { ...none, ...(before ?? {}), phase: 'unreadable', problems: [{ span: { start: 0, end: 0 }, message }] };
    }
  }

  *#made(uri: string, content: string, read: FileReading, before: OwnFile | undefined): Steps<OwnFile> {
    const isBroken = read.problems.length > 0;
    const works = isBroken ? [...read.works, ...missingFrom(read.works, before?.works ?? [])] : read.works;
    const config = read.config ?? (isBroken ? (before?.config ?? null) : null);
    const library = yield* Library.inSteps(this.#completed(works));
    return { uri, phase: 'read', text: new Text(content), problems: read.problems, works, library, config };
  }

  *#completed(works: readonly Work[]): Iterable<Work> {
    for (const work of works) yield completed(work, this.#bundled);
  }
}

const standsBesideTexts = (uri: string): boolean => isConfig(uri) || isBaseline(uri);

const isUnchanged = (before: OwnFile, now: OwnFile): boolean =>
  before === now || (before.phase === 'missing' && now.phase === 'missing');

/** Works of the version before that a broken version doesn't have. */
function missingFrom(now: readonly Work[], before: readonly Work[]): Work[] {
  const ids = new Set(now.map(({ id }) => id));
  return before.filter(({ id }) => !ids.has(id));
}
