import { parseDocument } from 'yaml';
import type { Severities } from '../../check/check.ts';
import type { Severity } from '../../check/finding.ts';
import { rules } from '../../check/rules.ts';
import type { Work } from '../../library/model.ts';
import type { Problem } from '../../library/own/reading.ts';
import { yamlProblems } from '../../library/own/yaml-problem.ts';
import type { RangeStyle } from '../../scan/locators/ranges.ts';
import type { Span } from '../../text/span.ts';
import { t } from '../../wording/wording.ts';
import { worksIn } from './config-works.ts';
import { type Fields, Source } from './fields.ts';

/** What a loccit.yaml says. library/schemas/loccit.schema.json describes the same to editors. */
export interface Config {
  readonly works: readonly Work[];
  /** As they stand, with their places in the file. */
  readonly bibliography: readonly PathAt[];
  /** The files of a book in their order, as they stand, with their places in the file. */
  readonly manuscript: readonly PathAt[];
  readonly rules: Severities;
  /** How page ranges are to be written: in one style, or as each text mostly does; null where it isn't said. */
  readonly pageRanges: PageRanges | null;
  /** Patterns, relative to the folder of the file. */
  readonly ignore: readonly string[];
}

const PAGE_RANGES = ['text', 'chicago', 'mhra', 'full'] as const;

export type PageRanges = (typeof PAGE_RANGES)[number];

/** The style that a rule holds ranges to, where loccit.yaml goes before the settings; null for the text's own. */
export const styleOf = (said: PageRanges | null, setting: RangeStyle | null): RangeStyle | null =>
  said === 'text' ? null : (said ?? setting);

/** A path as the user wrote it, and where. */
export interface PathAt {
  readonly path: string;
  readonly span: Span;
}

/** How such a file is called, the usual name first. JSON is YAML too, and some editors complete it alone. */
export const CONFIG_NAMES: readonly string[] = ['loccit.yaml', 'loccit.json'];

/** Whether an address is that of such a file. */
export const isConfig = (uri: string): boolean => CONFIG_NAMES.some(name => uri.endsWith(`/${name}`));

/**
 * Reads a loccit.yaml. What makes no sense is a problem and left out. Null, with its problems, for what is no YAML at all:
 * nobody can tell what was meant by half a file.
 */
export function readConfig(content: string): { config: Config | null; problems: readonly Problem[] } {
  const document = parseDocument(content);
  if (document.errors.length > 0) {
    return { config: null, problems: yamlProblems(document, content) };
  }
  const source = new Source(document);
  const fields = source.fields();
  if (!fields) return { config: null, problems: source.problems };
  const config = {
    works: worksIn(fields),
    bibliography: pathsIn(
      source,
      fields,
      'bibliography',
      t('“{0}” is the name of a file, or a list with a name on each line.', 'bibliography'),
    ),
    manuscript: pathsIn(
      source,
      fields,
      'manuscript',
      t('“{0}” is a list of the files of a book, with a name on each line.', 'manuscript'),
    ),
    rules: rulesIn(fields),
    pageRanges: fields.oneOf('pageRanges', PAGE_RANGES) ?? null,
    ignore: fields.texts('ignore'),
  };
  fields.value('$schema');
  sayWhereRulesStand(source, fields);
  fields.rejectOthers(name => t('This file has nothing called “{0}”.', name));
  return { config, problems: source.problems };
}

function pathsIn(source: Source, fields: Fields, name: string, wrong: string): PathAt[] {
  return fields.items(name).flatMap(({ value, path }) => {
    if (typeof value === 'string' && value.trim() !== '') return [{ path: value.trim(), span: source.span(path) }];
    source.complain(path, wrong);
    return [];
  });
}

function rulesIn(config: Fields): Severities {
  const fields = config.group('rules');
  const codes = new Set(rules.map(({ code }) => code));
  const found: Record<string, Severity | 'off'> = {};
  for (const code of codes) {
    const severity = fields?.value(code) === false ? 'off' : fields?.oneOf(code, LEVELS);
    if (severity) found[code] = severity;
  }
  for (const name of fields?.names ?? []) {
    if (!codes.has(name))
      fields?.complain(name, t('There is no rule “{0}”. Its code stands behind a finding: note/gap.', name));
  }
  return found;
}

/** Settings of an editor name rules without anything around them, and lines are easily not moved in. */
function sayWhereRulesStand(source: Source, config: Fields): void {
  for (const { code } of rules) {
    if (config.value(code) === undefined) continue;
    source.complain([code], t('“{0}” belongs below a line “rules:”, moved in by two spaces.', code), true);
  }
}

/** YAML 1.1 reads `off` as no, and some editors write it so. */
const LEVELS = ['error', 'warning', 'information', 'hint', 'off'] as const;
