import type { Apparatus, Citation, CitedWork } from '../../resolve/apparatus.ts';
import type { Span } from '../../text/span.ts';

/** Something for which a citation may stand that the text does not decide. */
export interface Candidate {
  /** Null for a work that is listed and not cited. */
  readonly citation: Citation | null;
  /** Null where the candidate's own work is not decided. */
  readonly work: CitedWork | null;
  /** Where it is cited, else where it is listed. */
  readonly span: Span;
}

/** What an undecided citation may stand for, each once; empty for any other. */
export function candidatesOf(apparatus: Apparatus, { candidates, candidateWorks }: Citation): Candidate[] {
  const citations = candidates.map(index => apparatus.citations[index]);
  const workOf = (id: string | null): CitedWork | null => apparatus.works.find(work => work.id === id) ?? null;
  if (!candidateWorks) return citations.map(each => ({ citation: each, work: workOf(each.work), span: each.span }));
  return candidateWorks.flatMap(id => {
    const work = workOf(id);
    const citation = citations.find(each => each.work === id) ?? null;
    const span = citation?.span ?? work?.definedAt;
    return span ? [{ citation, work, span }] : [];
  });
}
