import type { Work } from '../../library/model.ts';
import { readerFor } from '../../library/own/formats.ts';
import type { Problem, Steps } from '../../library/own/reading.ts';
import { t } from '../../wording/wording.ts';
import { sameness } from '../addresses.ts';
import { baselineProblems, isBaseline } from './baseline.ts';
import { type Config, isConfig, readConfig } from './config.ts';
import { isDocument } from './manuscripts.ts';
import { unhurried } from './unhurried.ts';

/** What a file with works says. Plain values: one thread can send it to another. */
export interface FileReading {
  readonly works: readonly Work[];
  readonly problems: readonly Problem[];
  /** What else a loccit.yaml says; null for a bibliography and for what is no YAML. */
  readonly config: Config | null;
}

/** Reads the content of a file with works; its address says in which form it is. Rejects only where the reader itself fails. */
export interface FileReader {
  read(uri: string, content: string): Promise<FileReading>;
}

/**
 * Reads in the thread that asks, bit by bit, so that others have their turn. A browser has no other way: the worker of an
 * extension can't always start another.
 */
export const readHere: FileReader = { read: (uri, content) => unhurried(readingSteps(uri, content)) };

/** The same in steps, for whoever has a thread to themselves. Never throws. */
export function* readingSteps(uri: string, content: string): Steps<FileReading> {
  try {
    if (isConfig(uri)) return readLoccit(content);
    if (isBaseline(uri)) return { works: [], config: null, problems: baselineProblems(content) };
    if (isDocument(uri)) return NOTHING;
    const reader = readerFor(sameness(uri));
    return reader
      ? { ...(yield* reader(content)), config: null }
      : nothing(t('A bibliography is a file that ends in .bib, .json or .yaml.'));
  } catch (error) {
    return nothing(
      error instanceof RangeError
        ? t('Brackets or lists stand within one another too many times in this file.')
        : t('Loccit failed on this file ({0}). The fault is ours.', String(error)),
    );
  }
}

/** Of a text of a manuscript, which is analysed and not read for works. */
const NOTHING: FileReading = { works: [], problems: [], config: null };

const nothing = (message: string): FileReading => ({
  works: [],
  problems: [{ span: { start: 0, end: 0 }, message }],
  config: null,
});

function readLoccit(content: string): FileReading {
  const { config, problems } = readConfig(content);
  return { works: config?.works ?? [], problems, config };
}
