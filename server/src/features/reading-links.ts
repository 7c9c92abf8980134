import type { Analysis } from '../analyse.ts';
import { addressFor } from '../library/address.ts';
import type { Piece } from '../library/model.ts';
import type { Citation } from '../resolve/apparatus.ts';
import type { Span } from '../text/span.ts';
import { t } from '../wording/wording.ts';
import { knownWork, workOf } from './works.ts';

/** Where on the web a cited place can be read. */
export interface ReadingLink {
  /** Part of the citation: as little as makes sense, as a text full of underlined citations is restless to read. */
  readonly span: Span;
  readonly url: string;
  /** What is read there: `“The Crisis Has Matured”`, `volume 2`, `Collected Works`. */
  readonly name: string;
  /** Whether that is a piece of the work. */
  readonly isPiece: boolean;
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
  const url = piece && addressOf(analysis, citation, piece.url);
  if (!url) return null;
  const span = titleSpan(analysis, citation) ?? citation.locators[0]?.span ?? citation.span;
  return { span, url, name: t('“{0}”', piece.title), isPiece: true };
}

function volumeLink(analysis: Analysis, citation: Citation): ReadingLink | null {
  const known = knownBehind(analysis, citation);
  if (!known || citation.volume === null) return null;
  const volume = analysis.library.volume(known, citation.volume);
  const template = volume?.url ?? (known.url?.includes('{volume') ? known.url : undefined);
  const url = addressOf(analysis, citation, template);
  if (!url) return null;
  const [place] = /\{(?:page|scan)/.test(template!) ? citation.locators : [];
  const span = place?.span ?? citation.volumeAt?.span ?? citation.span;
  return { span, url, name: t('volume {0}', volume?.number ?? citation.volume), isPiece: false };
}

function workLink(analysis: Analysis, citation: Citation): ReadingLink | null {
  const url = addressOf(analysis, citation, knownBehind(analysis, citation)?.url);
  const work = workOf(analysis, citation);
  if (!url || !work || (citation.kind !== 'definition' && citation.kind !== 'full')) return null;
  const title = work.title && spanOf(analysis, citation.span, work.title);
  return { span: title || (citation.form?.span ?? citation.span), url, name: work.title ?? work.id, isPiece: false };
}

/** The address for the place that is cited; null where there is none, or where it takes more than the citation says. */
function addressOf(analysis: Analysis, citation: Citation, template: string | undefined): string | null {
  const known = knownBehind(analysis, citation);
  const { volume } = citation;
  if (!template || !known) return null;
  const scanOffset = volume === null ? undefined : analysis.library.volume(known, volume)?.scanOffset;
  return addressFor(template, { volume: volume ?? undefined, page: pageOf(citation), scanOffset });
}

/** The first page, in arabic figures; undefined where another kind of place is cited. */
function pageOf({ locators }: Citation): number | undefined {
  const place = locators.find(({ label, from }) => label === 'page' && /^\d+$/.test(from));
  return place && Number(place.from);
}

/** The piece that a citation names, or that stands on its first page; undefined where the library doesn't know it. */
export function pieceOf(analysis: Analysis, citation: Citation): Piece | undefined {
  const known = knownBehind(analysis, citation);
  if (!known) return undefined;
  const { title, volume } = citation;
  if (title !== null) return analysis.library.findPiece(known, title, volume ?? undefined);
  const page = pageOf(citation);
  const piece = page && volume !== null ? analysis.library.pieceAt(known, volume, page) : undefined;
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
