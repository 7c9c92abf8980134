import type { KnownFinding } from './baseline.ts';

/** The findings that are to stay, by the path of their document: relative to the file, with `/`. */
export type BaselineEntries = ReadonlyMap<string, readonly KnownFinding[]>;

/** Why a baseline file can't be read, as a clause for people that follows its name. */
export class BaselineProblem extends Error {}

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
  if (!isObject(parsed) || !isObject(parsed.files)) throw new BaselineProblem('is no baseline: it has no "files"');
  if (parsed.version !== 1) throw new BaselineProblem(`is of version ${parsed.version}, which this Loccit can't read`);
  return new Map(Object.entries(parsed.files).map(([path, known]) => [path, readEntries(path, known)]));
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BaselineProblem(`is no JSON (${(error as Error).message})`);
  }
}

function readEntries(path: string, known: unknown): KnownFinding[] {
  if (!Array.isArray(known)) throw new BaselineProblem(`has no list of findings for ${path}`);
  return known.map(entry => {
    if (!isObject(entry) || !FIELDS.every(field => typeof entry[field] === 'string')) {
      throw new BaselineProblem(`has a finding for ${path} without ${FIELDS.join(', ')}`);
    }
    return entry as unknown as KnownFinding;
  });
}

const FIELDS = ['rule', 'text', 'before', 'after'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
