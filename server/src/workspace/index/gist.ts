import type { Severity } from '../../check/finding.ts';
import { identityOf, type WorkIdentity } from '../../features/same-work.ts';
import { type FoundSymbol, symbolsWith } from '../../features/symbol-search.ts';
import type { Citation } from '../../resolve/apparatus.ts';
import type { Span } from '../../text/span.ts';
import type { Range } from '../../text/text.ts';
import type { Checked } from '../analyses.ts';

/** What is kept of a text that is not open: plain values, which one thread can send to another. Ranges are those in the file. */
export interface Gist {
  readonly uri: string;
  /** Of the content and of all that an analysis depends on. */
  readonly hash: string;
  /** The other files of its manuscript, of which its findings depend as well; none where it stands for itself. */
  readonly together: readonly string[];
  readonly works: readonly GistWork[];
  readonly symbols: readonly GistSymbol[];
  readonly findings: readonly GistFinding[];
  /** Whether the text was checked; false for one that is left out or too large. */
  readonly checked: boolean;
}

/** A work with the places of the file that cite it. */
export interface GistWork {
  readonly identity: WorkIdentity;
  readonly places: readonly Range[];
  /** Which of the places defines it or cites it in full; null where none does. */
  readonly declared: number | null;
}

export interface GistSymbol extends Pick<FoundSymbol, 'kind' | 'name'> {
  readonly range: Range;
}

export interface GistFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
}

/** Notes of which the words can be searched, for each file; books of notes have more, and no one looks through them by name. */
const MOST_SYMBOLS = 2000;

/** The gist of one file, which may be one of a manuscript. */
export function gistOf({ document, analysis, part, surrounding }: Checked, hash: string): Gist {
  const { uri } = document;
  const uris = surrounding.manuscript?.parts.map(each => each.document.uri) ?? [];
  const together = uris.filter((_, i) => i !== part);
  if (!analysis) return { uri, hash, together, works: [], symbols: [], findings: [], checked: false };
  const { text, apparatus, findings } = analysis;
  const isHere = ({ span }: { readonly span: Span }): boolean => text.partAt(span.start) === part;
  const cited = citationsByWork(
    apparatus.citations.map((each, i) => [each, i] as const).filter(([each]) => isHere(each)),
  );
  const works = apparatus.works.flatMap((work): GistWork[] => {
    const places = cited.get(work.id);
    if (!places) return [];
    const declared = places.findIndex(([, index]) => index === work.definition);
    return [
      {
        identity: identityOf(work),
        places: places.map(([{ span }]) => text.range(span)),
        declared: declared < 0 ? null : declared,
      },
    ];
  });
  return {
    uri,
    hash,
    together,
    works,
    symbols: symbolsWith(analysis, '')
      .filter(isHere)
      .slice(0, MOST_SYMBOLS)
      .map(({ kind, name, span }) => ({ kind, name, range: text.range(span) })),
    findings: findings
      .filter(isHere)
      .map(({ code, severity, message, span }) => ({ code, severity, message, range: text.range(span) })),
    checked: true,
  };
}

type Placed = readonly [citation: Citation, index: number];

function citationsByWork(citations: readonly Placed[]): Map<string, Placed[]> {
  const cited = new Map<string, Placed[]>();
  for (const placed of citations) {
    const [{ work }] = placed;
    if (work === null) continue;
    const known = cited.get(work);
    if (known) known.push(placed);
    else cited.set(work, [placed]);
  }
  return cited;
}
