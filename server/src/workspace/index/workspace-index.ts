import { sameness } from '../addresses.ts';
import type { Gist } from './gist.ts';
import type { Conditions, Gister } from './gist-maker.ts';

/** Where the texts are: a disk, or the client. */
export interface Lister {
  /** The addresses of all texts in the folders, in an order that people expect. */
  list(folders: readonly string[]): Promise<readonly string[]>;
}

/** Whoever waits for the index. */
export interface Progress {
  /** So many of so many texts were looked at. */
  report(done: number, total: number): void;
  /** No longer waits. */
  readonly cancelled: boolean;
}

export interface IndexOptions {
  readonly lister: Lister;
  readonly gister: Gister;
  readonly conditions: () => Conditions;
  /** Whether the user is at work on an open document, which goes first. */
  readonly isBusy: () => boolean;
  /** After a text was looked at and is another than before; null for one that is gone. */
  readonly changed: (uri: string, gist: Gist | null) => void;
  readonly failed: (uri: string, error: unknown) => void;
}

/**
 * What is known of the texts that are not open. It is made when it is first asked for, several texts at a time, and then
 * kept up to date by what is said to have changed; a text whose content is the same is not analysed again.
 */
export class WorkspaceIndex {
  readonly #options: IndexOptions;
  readonly #gists = new Map<string, Gist>();
  readonly #stale = new Map<string, string>();
  readonly #waiting = new Set<Progress>();
  #running: Promise<boolean> | undefined;
  #isListed = false;

  constructor(options: IndexOptions) {
    this.#options = options;
  }

  gists(): Iterable<Gist> {
    return this.#gists.values();
  }

  get size(): number {
    return this.#gists.size;
  }

  /** Whether all texts were looked at once. */
  get isMade(): boolean {
    return this.#isListed;
  }

  /** A text was changed, made or deleted; it is looked at with the next update, and so are the others of its manuscript. */
  touched(uri: string): void {
    const key = sameness(uri);
    this.#stale.set(key, uri);
    for (const [other, gist] of this.#gists) {
      if (!gist.together.some(each => sameness(each) === key)) continue;
      this.#stale.set(other, gist.uri);
      this.#gists.set(other, { ...gist, hash: '' });
    }
  }

  /** What is known of a text; undefined if nothing is. */
  of(uri: string): Gist | undefined {
    return this.#gists.get(sameness(uri));
  }

  /** Whether something has changed since the last update. */
  get isStale(): boolean {
    return !this.#isListed || this.#stale.size > 0;
  }

  /** Everything may be different: folders or settings were changed. */
  reset(): void {
    this.#isListed = false;
  }

  /**
   * Looks at what has changed since the last time; with `all` at every text again. False where it was cancelled by all who
   * waited for it; what was done until then is kept.
   */
  async update(progress: Progress, all = false): Promise<boolean> {
    if (all) this.#isListed = false;
    this.#waiting.add(progress);
    try {
      this.#running ??= this.#run().finally(() => {
        this.#running = undefined;
      });
      return await this.#running;
    } finally {
      this.#waiting.delete(progress);
    }
  }

  async #run(): Promise<boolean> {
    const isFirst = !this.#isListed;
    const uris = isFirst
      ? await this.#options.lister.list(this.#options.conditions().folders)
      : [...this.#stale.values()];
    if (isFirst) this.#forgetOthers(uris);
    const isWhole = await this.#lookAt(uris);
    if (isFirst && isWhole) this.#isListed = true;
    this.#options.gister.rest();
    return isWhole;
  }

  /** Several at a time, as many as there are threads; between two there is a moment for everyone else. */
  async #lookAt(uris: readonly string[]): Promise<boolean> {
    const { gister, conditions } = this.#options;
    const under = conditions();
    let next = 0;
    let done = 0;
    const worker = async (): Promise<void> => {
      while (next < uris.length && !this.#isCancelled()) {
        const uri = uris[next++];
        await this.#turn();
        await this.#look(uri, under);
        done++;
        for (const each of this.#waiting) each.report(done, uris.length);
      }
    };
    await Promise.all(Array.from({ length: Math.max(1, gister.width) }, worker));
    return done === uris.length;
  }

  async #look(uri: string, under: Conditions): Promise<void> {
    const key = sameness(uri);
    const known = this.#gists.get(key);
    try {
      this.#stale.delete(key);
      const gist = await this.#options.gister.gist(uri, known?.hash ?? null, under);
      if (gist === 'same') return;
      if (gist) this.#gists.set(key, gist);
      else this.#gists.delete(key);
      if (gist || known) this.#options.changed(uri, gist);
    } catch (error) {
      this.#options.failed(uri, error);
    }
  }

  /** Waits while the user types. */
  async #turn(): Promise<void> {
    do await new Promise(resolve => setTimeout(resolve, this.#options.isBusy() ? PAUSE : 0));
    while (this.#options.isBusy() && !this.#isCancelled());
  }

  #isCancelled(): boolean {
    return [...this.#waiting].every(({ cancelled }) => cancelled);
  }

  #forgetOthers(uris: readonly string[]): void {
    const there = new Set(uris.map(sameness));
    for (const [key, { uri }] of this.#gists) {
      if (there.has(key)) continue;
      this.#gists.delete(key);
      this.#options.changed(uri, null);
    }
  }
}

/** Milliseconds. */
const PAUSE = 50;
