import { check, type Severities } from './check/check.ts';
import type { Bibliography, Finding } from './check/finding.ts';
import type { Library } from './library/model.ts';
import type { Apparatus } from './resolve/apparatus.ts';
import { resolveCitations } from './resolve/citations.ts';
import { resolveNotes } from './resolve/notes.ts';
import type { RangeStyle } from './scan/locators/ranges.ts';
import { joinedText, type PartSource } from './text/joined.ts';
import { type Dialect, type Layout, readLayout } from './text/layout.ts';
import { Text } from './text/text.ts';

/** All that Loccit knows of one document. Features, protocol and command line read it and nothing else. */
export interface Analysis {
  readonly text: Text;
  readonly layout: Layout;
  readonly apparatus: Apparatus;
  readonly library: Library;
  readonly findings: readonly Finding[];
}

export interface AnalyseOptions {
  readonly dialect: Dialect;
  readonly library: Library;
  readonly severities?: Severities;
  readonly bibliography?: Bibliography | null;
  readonly pageRanges?: RangeStyle | null;
}

/** text → scan → resolve → check. Never throws on any content. */
export function analyse(content: string, options: AnalyseOptions): Analysis {
  return analyseText(new Text(content), options.dialect, options);
}

/** The files of a manuscript as one text: what is defined in one holds in all. */
export const analyseManuscript = (sources: readonly PartSource[], options: Omit<AnalyseOptions, 'dialect'>): Analysis =>
  analyseText(
    joinedText(sources),
    sources.map(({ dialect }) => dialect),
    options,
  );

/** `dialect` is that of the text, or of each of its files. */
export function analyseText(
  text: Text,
  dialect: Dialect | readonly Dialect[],
  options: Omit<AnalyseOptions, 'dialect'>,
): Analysis {
  const layout = readLayout(text, dialect);
  const notes = resolveNotes(text, layout);
  const citations = resolveCitations(text, layout, notes, options.library);
  const apparatus: Apparatus = { ...notes, ...citations };
  const { library, bibliography, pageRanges } = options;
  const findings = check({ text, layout, apparatus, library, bibliography, pageRanges }, options.severities);
  return { text, layout, apparatus, library: options.library, findings };
}
