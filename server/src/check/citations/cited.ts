import type { Work } from '../../library/model.ts';
import { normalTitle } from '../../library/names.ts';
import type { Apparatus, Citation, CitedWork } from '../../resolve/apparatus.ts';
import type { Checked, Severity } from '../finding.ts';
import { perWork } from './per-work.ts';

/** A citation with the work it cites and, where the library knows it, the library's facts. */
export interface Cited {
  readonly citation: Citation;
  readonly index: number;
  readonly cited: CitedWork;
  readonly work: Work | undefined;
}

/** Every citation whose work is decided, in text order. */
export function* citedWorks(checked: Checked): Iterable<Cited> {
  const byId = new Map(checked.apparatus.works.map(work => [work.id, work]));
  for (const [index, citation] of checked.apparatus.citations.entries()) {
    const cited = citation.work === null ? undefined : byId.get(citation.work);
    if (cited) yield { citation, index, cited, work: libraryWork(checked, cited) };
  }
}

/** The library's facts on a work; undefined when it has none, or when the text cites an older edition. */
export function libraryWork({ library, text }: Checked, cited: CitedWork): Work | undefined {
  const work = cited.libraryId === null ? undefined : library.byId(cited.libraryId);
  if (!work?.year || !cited.definedAt) return work;
  const first = Number(work.year.slice(0, 4));
  const given = yearsIn(text.slice(cited.definedAt));
  // Reprints are later than the edition; a text that gives earlier years alone means another edition.
  return given.length > 0 && given.every(year => year < first) ? undefined : work;
}

/** All that look like a year of print: four figures from 1400 to 2099. */
export const yearsIn = (words: string): number[] => (words.match(/\b(?:1[4-9]|20)\d\d\b/g) ?? []).map(Number);

/** All citations of one work, in text order. */
export function citationsOf(apparatus: Apparatus, work: string): readonly Citation[] {
  let known = byWork.get(apparatus);
  if (!known) byWork.set(apparatus, (known = groupByWork(apparatus.citations)));
  return known.get(work) ?? [];
}

const byWork = new WeakMap<Apparatus, ReadonlyMap<string, readonly Citation[]>>();

function groupByWork(citations: readonly Citation[]): Map<string, Citation[]> {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    if (citation.work === null) continue;
    const group = groups.get(citation.work);
    if (group) group.push(citation);
    else groups.set(citation.work, [citation]);
  }
  return groups;
}

/** What a reader calls the work: its abbreviation, else its title. */
export const nameOf = (cited: CitedWork, work?: Work): string =>
  cited.abbreviation ?? cited.title ?? work?.shortTitles?.[0] ?? work?.title ?? cited.id;

/**
 * How loud a finding may be that rests on the library's facts: `own` where the text or the workspace says which work
 * is meant, a hint where only the letters of an abbreviation say so.
 */
export function loudness(checked: Checked, { cited, work }: Cited, own: Severity): Severity {
  return cited.origin !== 'library' || !work || isTold(checked, cited) ? own : 'hint';
}

/** Whether the text names the work: looked for once, however many findings rest on it. */
const isTold = perWork((checked, cited) => {
  const { apparatus, text } = checked;
  const work = libraryWork(checked, cited);
  if (citationsOf(apparatus, cited.id).some(({ kind }) => kind === 'full')) return true;
  return work !== undefined && tellingNames(work).some(name => text.content.includes(name));
});

/** Words that point to a work when they stand anywhere in the text: the author's surname, the title. */
function tellingNames(work: Work): string[] {
  const surname = work.author
    ?.replace(/ et al\.$/, '')
    .split(' ')
    .at(-1);
  const titles = [work.title, ...(work.shortTitles ?? [])].filter(title => normalTitle(title).split(' ').length > 2);
  return surname ? [surname, ...titles] : titles;
}
