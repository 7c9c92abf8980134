import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { KnownFinding } from '../check/baseline.ts';
import { type BaselineEntries, BaselineProblem, readBaseline, writeBaseline } from '../check/baseline-file.ts';
import { Text } from '../text/text.ts';
import { t } from '../wording/wording.ts';
import { replace } from './checking/write-back.ts';
import type { Place } from './documents/document.ts';
import { reasonOf } from './documents/reason.ts';
import { Refusal } from './exit.ts';

/** A baseline file. Documents stand in it by their paths from its own folder, so that it can move with them. */
export class BaselineFile {
  readonly #path: string;
  readonly #entries: Map<string, readonly KnownFinding[]>;

  private constructor(path: string, entries: BaselineEntries) {
    this.#path = path;
    this.#entries = new Map(entries);
  }

  /** Throws a refusal where there is no such file or it is no baseline. */
  static async read(path: string): Promise<BaselineFile> {
    let content = '';
    try {
      content = await readFile(path, 'utf8');
      return new BaselineFile(path, readBaseline(content));
    } catch (error) {
      if (error instanceof BaselineProblem) throw new Refusal(wordsOn(error, path, content));
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      throw new Refusal(
        missing
          ? t('There is no baseline {0}. To make it: {1}', path, `--write-baseline ${path}`)
          : `${path}: ${reasonOf(error)}`,
      );
    }
  }

  /** One to be written: what it says already of documents that are not checked now is kept. */
  static async begin(path: string): Promise<BaselineFile> {
    const there = await readFile(path, 'utf8').catch((error: unknown) => error as NodeJS.ErrnoException);
    return typeof there !== 'string' && there.code === 'ENOENT'
      ? new BaselineFile(path, new Map())
      : await BaselineFile.read(path);
  }

  of({ path, name }: Place): readonly KnownFinding[] {
    return this.#entries.get(this.#key(path ?? name)) ?? [];
  }

  set({ path, name }: Place, known: readonly KnownFinding[]): void {
    this.#entries.set(this.#key(path ?? name), known);
  }

  /** Writes it whole or not at all; throws a refusal where that fails. */
  async write(): Promise<void> {
    try {
      await replace(this.#path, writeBaseline(this.#entries));
    } catch (error) {
      throw new Refusal(`${this.#path}: ${reasonOf(error, 'written')}`);
    }
  }

  #key(path: string): string {
    return relative(dirname(resolve(this.#path)), resolve(path))
      .split(sep)
      .join('/');
  }
}

/** Where the file is broken, how, and what to do. */
function wordsOn({ message, at }: BaselineProblem, path: string, content: string): string {
  const { line, character } = new Text(content).position(Math.min(at, content.trimEnd().length));
  return [
    `${path}:${line + 1}:${character + 1}:`,
    t('This file {0}.', message),
    t('Mend it, or delete it and make it anew: {0}', `--write-baseline ${path}`),
  ].join(' ');
}
