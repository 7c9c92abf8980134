import type { Checked, Rule, RuleFinding } from '../../../server/src/check/finding.ts';
import { bundledLibrary } from '../../../server/src/library/bundled.ts';
import type { Library } from '../../../server/src/library/model.ts';
import type { Citation, CitationKind, CitedWork, Marker, Note } from '../../../server/src/resolve/apparatus.ts';
import { fromRoman } from '../../../server/src/scan/locators/numerals.ts';
import { expandRange } from '../../../server/src/scan/locators/ranges.ts';
import { readLayout } from '../../../server/src/text/layout.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { Text } from '../../../server/src/text/text.ts';
import { type Drawn, drawn } from '../../support/drawn.ts';

/** A citation as the resolver would give it; what is a text is looked up in the prose, after the citation before. */
export interface CitedHere {
  readonly words: string;
  readonly kind?: CitationKind;
  readonly work?: string | null;
  readonly form?: string;
  readonly title?: string;
  /** As it stands; `meant` where it is read otherwise. */
  readonly volume?: string;
  readonly meant?: number;
  readonly year?: string;
  /** As they stand: `366-67`. */
  readonly pages?: readonly string[];
  readonly antecedent?: number;
  readonly candidates?: readonly number[];
  readonly note?: number;
  readonly evidence?: string;
}

export type WorkHere = Partial<CitedWork> & { readonly id: string };

export interface Given {
  readonly works?: readonly WorkHere[];
  readonly notes?: readonly Note[];
  readonly markers?: readonly Marker[];
  readonly library?: Library;
}

/** A drawing with its apparatus made by hand, for a rule to look at. */
export function given(
  drawing: string,
  cited: readonly CitedHere[],
  { works = [], notes = [], markers = [], library }: Given = {},
) {
  const prose = drawn(drawing);
  const text = new Text(prose.content);
  let from = 0;
  const citations = cited.map(each => {
    const span = find(prose.content, each.words, from);
    from = span.start + 1;
    return citationAt(prose.content, span, each);
  });
  const apparatus = { scopes: [], markers, crossReferences: [], notes, citations, works: works.map(workOf) };
  const checked: Checked = {
    text,
    layout: readLayout(text, 'plaintext'),
    apparatus,
    library: library ?? bundledLibrary,
  };
  return { prose, checked };
}

/** What a rule says of a drawing: where, and in what words. */
export function said(rule: Rule, { prose, checked }: { prose: Drawn; checked: Checked }) {
  const found = Array.from(rule.check(checked));
  return {
    found,
    places: found.map(({ span }) => prose.content.slice(span.start, span.end)),
    spans: found.map(({ span }) => span),
    drawn: prose.squiggles.map(({ span }) => span),
    messages: found.map(({ message }) => message),
    severities: found.map(({ severity }) => severity ?? rule.severity),
  };
}

/** The prose after a fix of the first finding: the preferred one, or the first. */
export function fixed(found: readonly RuleFinding[], content: string, index = 0): string {
  const fix = found[0].fixes![index];
  return [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((result, { span, text }) => result.slice(0, span.start) + text + result.slice(span.end), content);
}

function citationAt(content: string, span: Span, each: CitedHere): Citation {
  const within = (words: string | undefined, after = span.start) => (words ? find(content, words, after) : undefined);
  const form = within(each.form);
  const volumeAt = within(each.volume, form?.end);
  return {
    span,
    kind: each.kind ?? 'abbreviated',
    work: each.work === undefined ? (each.form ?? null) : each.work,
    form: form ? { text: each.form!, span: form } : null,
    title: each.title ?? null,
    volume: each.meant ?? (each.volume ? Number(each.volume) || fromRoman(each.volume) : null),
    volumeAt: volumeAt ? { text: each.volume!, span: volumeAt } : null,
    year: each.year ?? null,
    locators: (each.pages ?? []).map(pages => locatorAt(content, pages, volumeAt?.end ?? form?.end ?? span.start)),
    antecedent: each.antecedent ?? null,
    candidates: each.candidates ?? [],
    note: each.note ?? null,
    evidence: each.evidence ?? null,
  };
}

function locatorAt(content: string, pages: string, after: number): Citation['locators'][number] {
  const span = find(content, pages, after);
  const [from, to = from] = pages.split(/\s*[-–]\s*/);
  return { label: 'page', ...expandRange(from, to), span };
}

function find(content: string, words: string, from: number): Span {
  const start = content.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in the prose`);
  return { start, end: start + words.length };
}

const workOf = (work: WorkHere): CitedWork => ({
  abbreviation: work.id,
  title: null,
  author: null,
  origin: 'document',
  definedAt: null,
  definition: null,
  libraryId: null,
  ...work,
});
