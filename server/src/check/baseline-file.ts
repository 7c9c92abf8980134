import { jsonBreak } from '../text/json-break.ts';
import { t } from '../wording/wording.ts';
import type { KnownFinding } from './baseline.ts';

/** The findings that are to stay, by the path of their document: relative to the file, with `/`. */
export type BaselineEntries = ReadonlyMap<string, readonly KnownFinding[]>;

/** Why a baseline file can't be read, as a clause for people that follows its name, and at which offset. */
export class BaselineProblem extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** One finding on each line, so that a version control shows what was added and taken out. Ends with a line break. */
export function writeBaseline(entries: BaselineEntries): string {
  const documents = [...entries]
    .filter(([, known]) => known.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, known]) => `    ${JSON.stringify(path)}: [\n${known.map(line).join(',\n')}\n    ]`);
  const files = documents.length === 0 ? '{}' : `{\n${documents.join(',\n')}\n  }`;
  return `{\n  "version": 1,\n  "files": ${files}\n}\n`;
}

const line = ({ rule, text, before, after }: KnownFinding): string =>
  `      ${JSON.stringify({ rule, text, before, after })}`;

/** Throws a `BaselineProblem` where the content is not what `writeBaseline` wrote. Fields that are new are passed over. */
export function readBaseline(content: string): BaselineEntries {
  const parsed = parse(content);
  if (!isObject(parsed) || !isObject(parsed.files))
    throw new BaselineProblem(t('is no baseline: it has no "files"'), 0);
  if (parsed.version !== 1) {
    throw new BaselineProblem(
      t("is of version {0}, which this Loccit can't read", String(parsed.version)),
      placeOf(content, '"version"'),
    );
  }
  return new Map(
    Object.entries(parsed.files).map(([path, known]) => [path, readEntries(path, known, () => placeOf(content, path))]),
  );
}

function parse(content: string): unknown {
  const sound = content.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(sound);
  } catch {
    const at = jsonBreak(sound) ?? 0;
    throw new BaselineProblem(broken(sound, at), at + content.length - sound.length);
  }
}

function broken(content: string, at: number): string {
  if (/^(?:<{7}|={7}|>{7})/.test(content.slice(at, at + 7))) {
    return t(
      'holds two versions of its lines that were put together and not yet made one: keep the lines of both, or of one',
    );
  }
  if (content.slice(at).trim() === '') return t('is broken off before its end');
  return t('is broken here, or just before: a comma, a bracket or a quotation mark is missing or too much');
}

function readEntries(path: string, known: unknown, place: () => number): KnownFinding[] {
  if (!Array.isArray(known)) throw new BaselineProblem(t('has no list of findings for {0}', path), place());
  return known.map(entry => {
    if (!isObject(entry) || !FIELDS.every(field => typeof entry[field] === 'string')) {
      throw new BaselineProblem(t('has a finding for {0} without {1}', path, FIELDS.join(', ')), place());
    }
    return entry as unknown as KnownFinding;
  });
}

const placeOf = (content: string, words: string): number => Math.max(0, content.indexOf(words));

const FIELDS = ['rule', 'text', 'before', 'after'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
