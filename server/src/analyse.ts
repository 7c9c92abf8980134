import { check, type Severities } from './check/check.ts';
import type { Bibliography, Finding } from './check/finding.ts';
import type { Library } from './library/model.ts';
import type { Apparatus, CitationApparatus, NoteApparatus } from './resolve/apparatus.ts';
import { sightUnits, type Unit } from './resolve/citations/units.ts';
import { resolveCitations } from './resolve/citations.ts';
import { type NoteSightings, resolveNotes, sightNotes } from './resolve/notes.ts';
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
  /** How many notes and citations there are: known before anyone asks for their places. */
  readonly counts: { readonly notes: number; readonly citations: number };
}

export interface AnalyseOptions {
  readonly dialect: Dialect;
  readonly library: Library;
  readonly severities?: Severities;
  readonly bibliography?: Bibliography | null;
  readonly pageRanges?: RangeStyle | null;
  /** Whether citations are left alone: for texts of a size at which notes are all that can be had quickly. */
  readonly notesOnly?: boolean;
}

/** text → scan → resolve → check. Never throws on any content. */
export function analyse(content: string, options: AnalyseOptions): Analysis {
  return analyseText(new Text(content), options.dialect, options);
}

/** The files of a manuscript as one text: what is defined in one holds in all. */
export const analyseManuscript = (sources: readonly PartSource[], options: Known): Analysis =>
  analyseText(
    joinedText(sources),
    sources.map(({ dialect }) => dialect),
    options,
  );

/** `dialect` is that of the text, or of each of its files. */
export function analyseText(text: Text, dialect: Dialect | readonly Dialect[], options: Known): Analysis {
  const layout = readLayout(text, dialect);
  return conclude(text, layout, sightNotes(text, layout), notes => sightUnits(text, layout, notes), options);
}

/** What an analysis knows besides the text. */
export type Known = Omit<AnalyseOptions, 'dialect'>;

/** From what was sighted in a text to what it means. `units` sights citations, which takes to know where the notes are. */
export function conclude(
  text: Text,
  layout: Layout,
  sightings: NoteSightings,
  units: (notes: NoteApparatus) => readonly Unit[],
  { library, bibliography, pageRanges, severities, notesOnly = false }: Known,
): Analysis {
  const notes = resolveNotes(text, layout, sightings);
  const citations = notesOnly ? NO_CITATIONS : resolveCitations(text, layout, notes, library, units(notes));
  const apparatus: Apparatus = { ...notes, ...citations };
  const findings = check({ text, layout, apparatus, library, bibliography, pageRanges }, severities, notesOnly);
  const counts = { notes: apparatus.notes.length, citations: apparatus.citations.length };
  return { text, layout, apparatus, library, findings, counts };
}

const NO_CITATIONS: CitationApparatus = { citations: [], works: [] };
