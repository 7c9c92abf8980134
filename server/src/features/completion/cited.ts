import type { Analysis } from '../../analyse.ts';
import type { Work } from '../../library/model.ts';
import type { Citation, CitedWork } from '../../resolve/apparatus.ts';
import { touches } from '../../text/span.ts';
import { knownWork } from '../works.ts';

/** The citations of the text by recency: the nearest before an offset first, then those behind it. The one at the offset is left out. */
export function citedByRecency({ apparatus }: Analysis, offset: number): Citation[] {
  const others = apparatus.citations.filter(({ span }) => !touches(span, offset));
  const before = others.filter(({ span }) => span.end < offset).reverse();
  return [...before, ...others.filter(({ span }) => span.start > offset)];
}

/** A work that can be cited here, by the words that the text cites it by. */
export interface Citable {
  readonly form: string;
  readonly work: CitedWork;
  readonly known: Work | undefined;
}

/** The works that the text cites or defines, by recency, each once. Works that nothing short stands for are left out. */
export function citables(analysis: Analysis, cited: readonly Citation[]): Citable[] {
  const works = new Map(analysis.apparatus.works.map(work => [work.id, work]));
  const found = new Map<string, Citable>();
  for (const citation of cited) {
    const work = citation.work === null ? undefined : works.get(citation.work);
    if (!work || found.has(work.id)) continue;
    const form = formOf(work, cited);
    if (form) found.set(work.id, { form, work, known: knownWork(analysis, work) });
  }
  return [...found.values()];
}

/** The abbreviation; else the short form last used; else the surname of its one author. */
function formOf(work: CitedWork, cited: readonly Citation[]): string | null {
  if (work.abbreviation) return work.abbreviation;
  const short = cited.find(each => each.work === work.id && each.kind === 'short' && each.form);
  if (short) return short.form!.text.replace(/(\p{L})-\s*[\r\n]\s*/gu, '$1').replace(/\s+/g, ' ');
  const surname = /^(?:\S+\s){0,3}(\p{Lu}[\p{L}'’-]+)$/u.exec(work.author ?? '')?.[1];
  return surname ?? null;
}
