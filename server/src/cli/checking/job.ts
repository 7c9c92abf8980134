import type { KnownFinding } from '../../check/baseline.ts';
import type { Severities } from '../../check/check.ts';
import type { Severity } from '../../check/finding.ts';
import type { Obstacle, Place } from '../documents/document.ts';
import type { FormatName } from '../formats/format.ts';
import type { FormatOptions } from '../formats/formats.ts';

/** How every document of a run is checked. Plain values, as all in this file: they are sent to other threads. */
export interface CheckSettings {
  readonly severities: Severities;
  /** Characters above which only the notes of a document are checked. */
  readonly largest: number;
  /** Paths of bibliographies for every document. */
  readonly libraries?: readonly string[];
  readonly format: FormatName;
  readonly formatOptions: FormatOptions;
  /** Whether repairs are made in the file, shown as a difference, or neither. */
  readonly fix: 'write' | 'show' | 'no';
  /** Whether the findings are wanted as entries of a baseline. */
  readonly describes: boolean;
}

/** One document to check. */
export interface CheckTask {
  readonly place: Place;
  /** What the baseline has of it; null where none is named, and the one beside the document counts. */
  readonly known: readonly KnownFinding[] | null;
}

/** What is to be said of one document. */
export interface CheckResult {
  readonly name: string;
  /** What the reader should know of how it was read or repaired. */
  readonly remarks: readonly Remark[];
  /** Files beside the texts in which something is wrong; the same for every document that needs them. */
  readonly broken: readonly CheckedBeside[];
  /** What is printed, in pieces. Can be read once only. */
  readonly text: Iterable<string>;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly known: number;
  readonly repaired: number;
  /** Its findings as entries of a baseline; empty unless they are wanted. */
  readonly entries: readonly KnownFinding[];
}

/** A loccit.yaml, a bibliography or a baseline in which something is wrong. */
export interface CheckedBeside {
  readonly name: string;
  /** What is printed; nothing where something else than findings is. */
  readonly text: readonly string[];
  /** The same for standard error, one line each, where it is not printed. */
  readonly remarks: readonly string[];
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface Remark {
  readonly words: string;
  /** The command failed with it; said also where quiet is asked for. */
  readonly fatal: boolean;
}

export type Checked = CheckResult | Obstacle;
