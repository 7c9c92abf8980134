import type { Library } from '../../library/model.ts';
import { dialectOfFile } from '../../text/dialects.ts';
import { isInside, nameOf } from '../addresses.ts';
import { Analyses, type CheckOptions } from '../analyses.ts';
import { type Files, noFiles } from '../files.ts';
import { OpenFolders } from '../own/bounds.ts';
import { FileCache } from '../own/file-cache.ts';
import { Surroundings } from '../own/surroundings.ts';
import { type Gist, gistOf } from './gist.ts';
import { hashOf } from './hash.ts';

/** What texts that are not open are read with. Plain values: they are sent to other threads. */
export interface Conditions {
  /** Another number whenever anything has changed that a text does not hold itself: settings, loccit.yaml, bibliographies. */
  readonly epoch: number;
  readonly folders: readonly string[];
  /** Whether loccit.yaml and bibliographies may be read. */
  readonly trusted: boolean;
  /** Of each folder that has settings of its own, and of all else under the empty name. */
  readonly options: readonly (readonly [folder: string, options: CheckOptions])[];
}

/** Reads texts and says what is in them. */
export interface Gister {
  /** How many texts it can read at a time. */
  readonly width: number;
  /** The gist; `same` where the hash is the one that is known already, null where there is no such text. Rejects where it failed. */
  gist(uri: string, known: string | null, conditions: Conditions): Promise<Gist | 'same' | null>;
  /** Lets go of what is only needed while there is something to read. */
  rest(): void;
}

/** Reads in the thread that asks. */
export class GistMaker implements Gister {
  readonly width = 1;
  readonly #files: Files;
  readonly #library: Library;
  #around: { readonly epoch: number; readonly surroundings: Surroundings; readonly analyses: Analyses } | undefined;

  constructor(files: Files, library: Library) {
    this.#files = files;
    this.#library = library;
  }

  async gist(uri: string, known: string | null, conditions: Conditions): Promise<Gist | 'same' | null> {
    const content = await this.#files.read(uri);
    if (content === null) return null;
    const hash = `${conditions.epoch} ${hashOf(content)}`;
    if (hash === known) return 'same';
    const { surroundings, analyses } = this.#under(conditions);
    const document = { uri, languageId: dialectOfFile(nameOf(uri)), version: 0, content };
    await surroundings.settled(document);
    const gist = gistOf(analyses.of(document), hash);
    surroundings.forget(uri);
    analyses.forget(uri);
    return gist;
  }

  rest(): void {
    this.#around = undefined;
  }

  #under(conditions: Conditions) {
    if (this.#around?.epoch === conditions.epoch) return this.#around;
    const bounds = new OpenFolders();
    bounds.set(conditions.folders);
    const files = conditions.trusted ? this.#files : noFiles;
    const cache = new FileCache(files, this.#library, () => {});
    const surroundings = new Surroundings({ bundled: this.#library, bounds, cache });
    const analyses = new Analyses(surroundings, SILENT);
    analyses.configure(uri => optionsFor(uri, conditions));
    this.#around = { epoch: conditions.epoch, surroundings, analyses };
    return this.#around;
  }
}

/** Those of the innermost folder that holds the text. */
function optionsFor(uri: string, { options }: Conditions): CheckOptions {
  const holding = options.filter(([folder]) => folder === '' || isInside(uri, folder));
  const [innermost] = holding.sort(([a], [b]) => b.length - a.length);
  return innermost?.[1] ?? { enabled: true, severities: {} };
}

/** An analysis that fails leaves a text unchecked, and another time it is reported where the text is open. */
const SILENT = { checked: () => {}, failed: () => {} };
