import type { Analysis } from '../../analyse.ts';
import type { Citation, CitedWork } from '../../resolve/apparatus.ts';
import { oneLine } from '../../text/blanks.ts';
import type { Span } from '../../text/span.ts';
import { placesOf } from '../locators.ts';
import { pieceOf } from '../reading-links.ts';
import { wordsOf } from '../rich.ts';
import { shortName, workEntry, workOf } from '../works.ts';

/** The works that a text cites: work, volume, place. */
export interface WorksList {
  /** By name. */
  readonly works: readonly WorkEntry[];
  /** Citations of which the text doesn't say what they cite, in text order. */
  readonly unresolved: readonly PlaceEntry[];
}

export interface WorkEntry {
  /** In the fewest words: `LCW`. */
  readonly name: string;
  /** Author, title, edition and extent. */
  readonly full: string;
  readonly count: number;
  /** Where the text defines it or cites it in full; null where it does neither. */
  readonly definedAt: Span | null;
  /** In their order; a work without volumes has one that is null. */
  readonly volumes: readonly VolumeEntry[];
}

export interface VolumeEntry {
  readonly volume: string | null;
  /** By page, then as they come in the text. */
  readonly places: readonly PlaceEntry[];
}

export interface PlaceEntry {
  /** `p. 83`; empty where the citation gives no place. */
  readonly place: string;
  /** The piece that is cited there, null where it is not known. */
  readonly piece: string | null;
  /** The citation as it stands, on one line. */
  readonly words: string;
  readonly span: Span;
}

export function worksList(analysis: Analysis): WorksList {
  const cited = new Map<CitedWork, Citation[]>();
  const unresolved: PlaceEntry[] = [];
  for (const citation of analysis.apparatus.citations) {
    const work = workOf(analysis, citation);
    if (!work) unresolved.push(placeEntry(analysis, citation));
    else if (cited.has(work)) cited.get(work)!.push(citation);
    else cited.set(work, [citation]);
  }
  const works = [...cited].map(([work, citations]) => worksEntry(analysis, work, citations));
  return { works: works.sort((a, b) => a.name.localeCompare(b.name)), unresolved };
}

function worksEntry(analysis: Analysis, work: CitedWork, citations: readonly Citation[]): WorkEntry {
  const volumes = new Map<string | null, Citation[]>();
  for (const citation of citations) {
    const volume = citation.volume === null ? null : String(citation.volume);
    const known = volumes.get(volume);
    if (known) known.push(citation);
    else volumes.set(volume, [citation]);
  }
  return {
    name: oneLine(shortName(work)),
    full: oneLine(workEntry(analysis, work).map(wordsOf).join('')),
    count: citations.length,
    definedAt: work.definedAt,
    volumes: [...volumes]
      .sort(([a], [b]) => byNumber(a ?? '', b ?? ''))
      .map(([volume, each]) => ({ volume, places: placesIn(analysis, each) })),
  };
}

const placesIn = (analysis: Analysis, citations: readonly Citation[]): PlaceEntry[] =>
  citations.map(citation => placeEntry(analysis, citation)).sort((a, b) => byNumber(numbers(a), numbers(b)));

const numbers = ({ place }: PlaceEntry): string => place.replace(/^\D+/, '');

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

function placeEntry(analysis: Analysis, citation: Citation): PlaceEntry {
  return {
    place: placesOf(citation),
    piece: citation.title ?? pieceOf(analysis, citation)?.title ?? null,
    words: oneLine(analysis.text.slice(citation.span)),
    span: citation.span,
  };
}
