import { isYear } from '../../scan/locators/place.ts';
import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Citation, CitationApparatus, CitedWork, Locator } from '../apparatus.ts';
import type { Draft, DraftLocator } from './draft.ts';
import { statedVolumes } from './volumes.ts';
import type { WorkEntry } from './works.ts';

/** Turns resolved drafts into the apparatus: offsets of the document, indexes for references, works that are cited. */
export function finish(drafts: readonly Draft[], entries: readonly WorkEntry[], content: string): CitationApparatus {
  const spans = new Map(drafts.map(draft => [draft, spanIn(content, draft)]));
  const spanOf = (draft: Draft): Span => spans.get(draft) ?? spanIn(content, draft);
  const ordered = [...drafts].sort((a, b) => spanOf(a).start - spanOf(b).start || spanOf(a).end - spanOf(b).end);
  ordered.forEach((draft, i) => {
    draft.index = i;
  });
  const cited = new Set(ordered.map(draft => draft.work));
  return {
    citations: ordered.map(draft => citationOf(draft, spanOf(draft))),
    works: entries
      .filter(entry => cited.has(entry) || entry.definition !== null || entry.listedAt !== null)
      .map(entry => workOf(entry, spanOf)),
  };
}

function spanIn(content: string, draft: Draft): Span {
  const { reading } = draft.unit;
  const { start, end } = reading.span(draft.start, draft.end);
  // Marks of emphasis are no part of the reading: those that open or close at an end of the citation are taken with it.
  const opens = reading.emphasis.some(span => span.start === draft.start);
  const closes = reading.emphasis.some(span => span.end === draft.end && span.start >= draft.start);
  const marked = opens ? start - marks(content.slice(Math.max(0, start - 3), start)) : start;
  return {
    start: opensLink(content, marked, end) ? marked - 1 : marked,
    end: closes ? end + marks(content.slice(end, end + 3)) : end,
  };
}

/** `[*Mills*](https://…), p. 3`: the bracket of a link that ends within the citation is no part of the reading either. */
const opensLink = (content: string, start: number, end: number): boolean =>
  content[start - 1] === '[' && /^[^[\]]{1,400}\]\(/.test(content.slice(start, Math.min(end, start + 402)));

/** How many marks stand together: `*`, `**` or `***`. */
const marks = (near: string): number => /[*_]+/.exec(near)?.[0].length ?? 0;

function citationOf(draft: Draft, span: Span): Citation {
  const { reading, note, scope } = draft.unit;
  const isUncalled = scope !== null && scope < 0;
  const extent = draft.locators.filter(({ whole }) => whole);
  const { volumeAt, candidateWorks } = draft;
  const citation: Citation = {
    span,
    kind: draft.kind,
    work: draft.work?.id ?? null,
    form: formOf(draft),
    title: draft.title,
    volume: draft.volume,
    volumeAt: volumeAt && { text: volumeAt.text, span: reading.span(volumeAt.start, volumeAt.end) },
    year: draft.year,
    locators: draft.locators.filter(({ whole }) => !whole).map(each => locatorOf(reading, each)),
    antecedent: indexOf(draft.antecedent),
    candidates: draft.candidates.map(indexOf).filter(index => index !== null),
    note: isUncalled ? null : note,
    evidence: draft.evidence,
  };
  // Few citations have any of these: one of which nobody knows what it holds takes an engine many times as long to make.
  if (extent.length === 0 && candidateWorks.length === 0 && !isUncalled) return citation;
  return {
    ...citation,
    ...(extent.length > 0 && { extent: extent.map(each => locatorOf(reading, each)) }),
    ...(candidateWorks.length > 0 && { candidateWorks: candidateWorks.map(({ id }) => id) }),
    ...(isUncalled && { uncalled: true as const }),
  };
}

function locatorOf(reading: Reading, { label, from, to, start, end, reversed }: DraftLocator): Locator {
  const span = reading.span(start, end);
  return reversed ? { label, from, to, span, reversed } : { label, from, to, span };
}

const indexOf = (draft: Draft | null): number | null => (draft === null || draft.index < 0 ? null : draft.index);

/** The abbreviation, short form or word that stands for the work. */
function formOf(draft: Draft): Citation['form'] {
  const { reading } = draft.unit;
  const { defines, parts, word, nameBefore } = draft.sighting;
  const from = (start: number, end: number) => ({
    text: reading.text.slice(start, end),
    span: reading.span(start, end),
  });
  if (defines) return from(defines.start, defines.end);
  if (draft.kind === 'abbreviated' && parts) {
    const chunk = parts.chunks[parts.chunks.length - 1];
    return from(chunk.start, chunk.end);
  }
  if (draft.sighting.form === 'author-date') return from(parts!.start, authorAndYearEnd(draft));
  if (parts && parts.chunks.length > 0)
    return from(Math.max(draft.start, parts.start), parts.chunks[parts.chunks.length - 1].end);
  if (nameBefore && draft.kind === 'short') return from(nameBefore.start, nameBefore.end);
  return word === null ? null : from(draft.start, draft.start + word.length);
}

/** `Norden 1978`; `Norden` alone where the year stands in a bracket of its own with the place. */
function authorAndYearEnd({ sighting: { parts, place }, unit }: Draft): number {
  const year = place.find(isYear);
  const joined = year && !/[([]/.test(unit.reading.text.slice(parts!.end, year.start));
  return joined ? year.end : parts!.end;
}

function workOf(entry: WorkEntry, spanOf: (draft: Draft) => Span): CitedWork {
  const { definition } = entry;
  const volumes = statedVolumes(entry);
  return {
    id: entry.id,
    abbreviation: entry.abbreviation,
    title: entry.title,
    author: entry.author,
    origin: entry.origin,
    definedAt: definition ? spanOf(definition) : entry.listedAt,
    definition: indexOf(definition),
    ...(volumes !== null && { volumesStated: volumes }),
    libraryId: entry.libraryId,
  };
}
