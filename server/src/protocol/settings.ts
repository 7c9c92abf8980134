import type { Severities } from '../check/check.ts';
import type { Severity } from '../check/finding.ts';
import type { RangeStyle } from '../scan/locators/ranges.ts';
import { LARGEST_DOCUMENT } from '../workspace/largest.ts';

/** What the user has set under `loccit`. Which languages are read is the client's to choose: what it opens is read. */
export interface Settings {
  readonly enable: boolean;
  readonly severity: Severities;
  /** What stands over lines of the text, and within them. */
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  readonly links: boolean;
  /** How ranges of pages are to be written; null: as each text itself does. */
  readonly pageRanges: RangeStyle | null;
  /** In millions of characters (UTF-16 code units): of longer texts only the notes are read. */
  readonly largestDocument: number;
}

export const defaultSettings: Settings = {
  enable: true,
  severity: {},
  codeLens: true,
  inlayHints: false,
  links: true,
  pageRanges: null,
  largestDocument: LARGEST_DOCUMENT,
};

/** Reads settings as a client sends them. What is missing or makes no sense is as if it were not set. */
export function readSettings(sent: unknown): Settings {
  const record = recordOf(sent);
  return {
    enable: readSwitch(record, 'enable'),
    severity: readSeverities(record.severity),
    codeLens: readSwitch(record, 'codeLens'),
    inlayHints: readSwitch(record, 'inlayHints'),
    links: readSwitch(record, 'links'),
    pageRanges: STYLES.find(style => style === record.pageRanges) ?? null,
    largestDocument: readSize(record.largestDocument),
  };
}

function readSwitch(record: Record<string, unknown>, name: 'enable' | 'codeLens' | 'inlayHints' | 'links'): boolean {
  const set = record[name];
  return typeof set === 'boolean' ? set : defaultSettings[name];
}

function readSize(set: unknown): number {
  return typeof set === 'number' && set >= 0 ? set : defaultSettings.largestDocument;
}

/** The part under `loccit` where a client sends its settings whole, else what it sends. */
export function sectionOf(sent: unknown): unknown {
  const record = recordOf(sent);
  return 'loccit' in record ? record.loccit : record;
}

function readSeverities(sent: unknown): Severities {
  const entries = Object.entries(recordOf(sent));
  return Object.fromEntries(entries.filter((entry): entry is [string, Severity | 'off'] => LEVELS.has(entry[1])));
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** What may stand in the setting beside `text`. */
const STYLES: readonly RangeStyle[] = ['chicago', 'mhra', 'full'];

const LEVELS = new Set<unknown>(['error', 'warning', 'information', 'hint', 'off']);
