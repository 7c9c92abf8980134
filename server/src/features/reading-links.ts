import type { Analysis } from '../analyse.ts';
import type { Piece } from '../library/model.ts';
import type { Citation } from '../resolve/apparatus.ts';
import type { Span } from '../text/span.ts';
import { knownWork, workOf } from './works.ts';

/** Where on the web a cited place can be read. */
export interface ReadingLink {
  /** Part of the citation: as little as makes sense, as a text full of underlined citations is restless to read. */
  readonly span: Span;
  readonly url: string;
  /** What is read there: `“The Crisis Has Matured”`, `volume 2`, `Collected Works`. */
  readonly name: string;
}

/** The links of all citations whose place the library has an address for, in text order. */
export const readingLinks = (analysis: Analysis): ReadingLink[] =>
  analysis.apparatus.citations.flatMap(citation => readingLink(analysis, citation) ?? []);

/**
 * Where a citation can be read: the piece on its page, else its volume; the whole work where it is defined or cited in
 * full. Null where no address is known. Only pages of the web are led to, whatever a library says.
 */
export function readingLink(analysis: Analysis, citation: Citation): ReadingLink | null {
  const link = pieceLink(analysis, citation) ?? volumeLink(analysis, citation) ?? workLink(analysis, citation);
  return link && /^https?:\/\/[^\s/]+/i.test(link.url) ? link : null;
}

function pieceLink(analysis: Analysis, citation: Citation): ReadingLink | null {
  const piece = pieceOf(analysis, citation);
  if (!piece?.url) return null;
  const span = titleSpan(analysis, citation) ?? citation.locators[0]?.span ?? citation.span;
  return { span, url: piece.url, name: `“${piece.title}”` };
}

function volumeLink(analysis: Analysis, citation: Citation): ReadingLink | null {
  const known = knownBehind(analysis, citation);
  const volume = known && citation.volume !== null ? analysis.library.volume(known, citation.volume) : undefined;
  if (!volume?.url) return null;
  return { span: citation.volumeAt?.span ?? citation.span, url: volume.url, name: `volume ${volume.number}` };
}

function workLink(analysis: Analysis, citation: Citation): ReadingLink | null {
  const url = knownBehind(analysis, citation)?.url;
  const work = workOf(analysis, citation);
  if (!url || !work || (citation.kind !== 'definition' && citation.kind !== 'full')) return null;
  const title = work.title && spanOf(analysis, citation.span, work.title);
  return { span: title || (citation.form?.span ?? citation.span), url, name: work.title ?? work.id };
}

/** The piece that a citation names, or that stands on its first page; undefined where the library doesn't know it. */
export function pieceOf(analysis: Analysis, citation: Citation): Piece | undefined {
  const known = knownBehind(analysis, citation);
  if (!known) return undefined;
  const { title, volume } = citation;
  if (title !== null) return analysis.library.findPiece(known, title, volume ?? undefined);
  const page = citation.locators.find(({ label, from }) => label === 'page' && /^\d+$/.test(from));
  const piece = page && volume !== null ? analysis.library.pieceAt(known, volume, Number(page.from)) : undefined;
  return piece?.confidence === 'low' ? undefined : piece;
}

function knownBehind(analysis: Analysis, citation: Citation) {
  const work = workOf(analysis, citation);
  return work && knownWork(analysis, work);
}

const titleSpan = (analysis: Analysis, { span, title }: Citation): Span | null =>
  title === null ? null : spanOf(analysis, span, title);

/** Null where the words are wrapped over two lines. */
function spanOf({ text }: Analysis, within: Span, words: string): Span | null {
  const start = text.slice(within).indexOf(words);
  return start < 0 ? null : { start: within.start + start, end: within.start + start + words.length };
}
