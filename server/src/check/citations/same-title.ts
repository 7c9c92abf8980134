import { normalTitle } from '../../library/names.ts';
import type { CitedWork } from '../../resolve/apparatus.ts';
import type { Checked } from '../finding.ts';
import { citationsOf, yearsIn } from './cited.ts';
import { surnameOf } from './short-name.ts';
import { editDistance } from './spelling.ts';

/** A work that is another one but for a slip in its author's name. */
export interface Double {
  readonly work: CitedWork;
  /** The surname as it stands, and as the other work has it. */
  readonly stands: string;
  readonly meant: string;
}

/**
 * Works cited in full under one title by authors whose surnames differ by a letter: `Vestre, *Sluices of the Fen*` beside
 * Vester’s. Of two the one that is cited less often is the slip, of two alike the later. A title of one word is many books’.
 */
export function doublesOf(checked: Checked): Double[] {
  const groups = new Map<string, CitedWork[]>();
  for (const work of checked.apparatus.works) {
    const title = work.author === null || work.origin !== 'document' ? '' : normalTitle(work.title ?? '');
    if (title.includes(' ')) groups.set(title, [...(groups.get(title) ?? []), work].slice(0, MOST));
  }
  return [...groups.values()].flatMap(works =>
    works.slice(1).flatMap(later => doubleOf(checked, works[0], later) ?? []),
  );
}

/** Of works with one title. */
const MOST = 4;

function doubleOf(checked: Checked, first: CitedWork, later: CitedWork): Double | null {
  const [a, b] = [surnameOf(first.author), surnameOf(later.author)];
  if (!a || !b || a.length < SHORTEST || a[0] !== b[0] || editDistance(a, b, 1) !== 1) return null;
  if (!haveOneYear(checked, first, later)) return null;
  const isRarer = citationsOf(checked.apparatus, first.id).length < citationsOf(checked.apparatus, later.id).length;
  return isRarer ? { work: first, stands: a, meant: b } : { work: later, stands: b, meant: a };
}

const SHORTEST = 4;

/** Not where both are given years of print and share none. */
function haveOneYear({ text }: Checked, ...works: readonly CitedWork[]): boolean {
  const [a, b] = works.map(({ definedAt }) => (definedAt ? yearsIn(text.slice(definedAt)) : []));
  return a.length === 0 || b.length === 0 || a.some(year => b.includes(year));
}
