import type { KnownFinding } from '../../check/baseline.ts';
import { type BaselineEntries, BaselineProblem, readBaseline } from '../../check/baseline-file.ts';
import { sentences } from '../../check/citations/words.ts';
import type { Problem } from '../../library/own/reading.ts';
import { t } from '../../wording/wording.ts';
import { pathFrom } from '../addresses.ts';
import type { OwnFile } from './file-cache.ts';

/** How the baseline is called that counts unasked, for editors and command line: it stands beside the texts, as loccit.yaml does. */
export const BASELINE_NAME = 'loccit-baseline.json';

export const isBaseline = (uri: string): boolean => uri.endsWith(`/${BASELINE_NAME}`);

/** What is wrong with the content of a baseline: none or one. */
export function baselineProblems(content: string): Problem[] {
  try {
    readBaseline(content);
    return [];
  } catch (error) {
    if (!(error instanceof BaselineProblem)) throw error;
    // A sign that is missing at the end has none to stand under.
    const start = Math.max(0, Math.min(error.at, content.trimEnd().length - 1));
    return [
      {
        span: { start, end: start + 1 },
        message: sentences(
          t('This file {0}.', error.message),
          t('Until it is mended, or deleted, no finding is left out because of it.'),
        ),
      },
    ];
  }
}

/** What a baseline says of all its documents; nothing where it is missing or broken. The same object for the same file. */
export function entriesOf(file: OwnFile | null): BaselineEntries {
  if (file?.phase !== 'read' || !file.text || file.problems.length > 0) return NOTHING;
  let entries = read.get(file);
  if (!entries) read.set(file, (entries = readBaseline(file.text.content)));
  return entries;
}

/** A baseline to read and to add to. */
export interface Baseline {
  readonly uri: string;
  /** Its content; null where there is no file yet. */
  readonly content: string | null;
  readonly entries: BaselineEntries;
}

/** The baseline in a file, or the one that is still to be made there; null where the file is broken. */
export function baselineOf(file: OwnFile | null, uri: string): Baseline | null {
  if (!file) return { uri, content: null, entries: NOTHING };
  const isSound = file.phase === 'read' && file.problems.length === 0;
  return isSound ? { uri, content: file.text?.content ?? '', entries: entriesOf(file) } : null;
}

/** What a baseline says of one document. */
export const knownOf = (file: OwnFile | null, document: string): readonly KnownFinding[] =>
  (file && entriesOf(file).get(nameIn(file.uri, document))) || NONE;

/** By what name a document stands in a baseline: its path from the folder of the file. */
export const nameIn = (baseline: string, document: string): string =>
  pathFrom(baseline.slice(0, baseline.lastIndexOf('/') + 1), document);

const read = new WeakMap<OwnFile, BaselineEntries>();

const NOTHING: BaselineEntries = new Map();

const NONE: readonly KnownFinding[] = [];
