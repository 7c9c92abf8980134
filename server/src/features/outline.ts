import type { Analysis } from '../analyse.ts';
import { textOf } from '../check/notes/words.ts';
import type { Citation, CitedWork, NoteScope } from '../resolve/apparatus.ts';
import { oneLine } from '../text/blanks.ts';
import type { Span } from '../text/span.ts';
import { t } from '../wording/wording.ts';
import { noteTarget } from './definition.ts';
import { noteName, shortened } from './hover-note.ts';
import { placesOf } from './locators.ts';
import { shortName } from './works.ts';

/** An entry of the outline. */
export interface OutlineItem {
  readonly kind: 'group' | 'note' | 'work' | 'citation';
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** Where the cursor lands; lies within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** The notes of each scope and the works cited, each with its citations. Empty for a text that has neither. */
export const outline = (analysis: Analysis): OutlineItem[] => [...noteGroups(analysis), ...worksCited(analysis)];

function noteGroups(analysis: Analysis): OutlineItem[] {
  const scopes = analysis.apparatus.scopes.filter(scope => scope.notes.length > 0);
  return scopes.map((scope, i) =>
    noteGroup(analysis, scope, scopes.length === 1 ? t('Notes') : t('Notes, list {0}', i + 1)),
  );
}

function noteGroup(analysis: Analysis, scope: NoteScope, name: string): OutlineItem {
  const children = scope.notes.map(index => noteItem(analysis, index));
  const first = children[0];
  const start = Math.min(...children.map(child => child.span.start));
  const end = Math.max(...children.map(child => child.span.end));
  const span = { start, end };
  return {
    kind: 'group',
    name,
    detail: String(children.length),
    span,
    selection: within(first.selection, span),
    children,
  };
}

function noteItem(analysis: Analysis, index: number): OutlineItem {
  const note = analysis.apparatus.notes[index];
  const detail = shortened(oneLine(textOf(analysis, note)), LONGEST_DETAIL);
  return { kind: 'note', name: noteName(note), detail, ...noteTarget(note), children: [] };
}

function worksCited(analysis: Analysis): OutlineItem[] {
  const cited = citationsByWork(analysis);
  const children = analysis.apparatus.works
    .filter(work => cited.has(work.id))
    .map(work => workItem(analysis, work, cited.get(work.id) as Citation[]))
    .sort((a, b) => a.name.localeCompare(b.name));
  if (children.length === 0) return [];
  const { span } = children.reduce((first, each) => (each.span.start < first.span.start ? each : first));
  return [{ kind: 'group', name: t('Works cited'), detail: String(children.length), span, selection: span, children }];
}

function citationsByWork({ apparatus }: Analysis): Map<string, Citation[]> {
  const cited = new Map<string, Citation[]>();
  for (const citation of apparatus.citations) {
    if (citation.work === null) continue;
    const known = cited.get(citation.work);
    if (known) known.push(citation);
    else cited.set(citation.work, [citation]);
  }
  return cited;
}

/** A work stands where it is defined, else where it is first cited; its citations stand all over the text. */
function workItem(analysis: Analysis, work: CitedWork, citations: readonly Citation[]): OutlineItem {
  const span = work.definedAt ?? citations[0].span;
  const children = citations.map(citation => citationItem(analysis, citation));
  const title = work.abbreviation === null ? null : work.title;
  const detail = [title, times(citations.length)].filter(Boolean).join(' · ');
  return { kind: 'work', name: shortName(work), detail, span, selection: span, children };
}

function citationItem({ text }: Analysis, citation: Citation): OutlineItem {
  const volume = citation.volume === null ? '' : t('Volume {0}', citation.volume);
  const place = [volume, placesOf(citation)].filter(Boolean).join(', ');
  const words = shortened(oneLine(text.slice(citation.span)), LONGEST_DETAIL);
  const line = text.lineName(citation.span.start);
  return {
    kind: 'citation',
    name: place || words || line,
    detail: `${line}: ${words}`,
    span: citation.span,
    selection: citation.span,
    children: [],
  };
}

const times = (count: number): string => (count === 1 ? t('cited once') : t('cited {0} times', count));

function within(selection: Span, span: Span): Span {
  const start = Math.max(span.start, Math.min(selection.start, span.end));
  return { start, end: Math.max(start, Math.min(selection.end, span.end)) };
}

const LONGEST_DETAIL = 60;
