import type { Citation, Locator, LocatorLabel } from '../resolve/apparatus.ts';
import { t } from '../wording/wording.ts';

/** How a place in a work is written for one and for several; an empty word leaves the number alone. */
const WORDS: Readonly<Record<LocatorLabel, () => readonly [one: string, several: string]>> = {
  book: () => [t('book'), t('books')],
  chapter: () => [t('ch.'), t('chs.')],
  column: () => [t('col.'), t('cols.')],
  figure: () => [t('fig.'), t('figs.')],
  folio: () => [t('fol.'), t('fols.')],
  issue: () => [t('no.'), t('nos.')],
  line: () => [t('line'), t('lines')],
  note: () => [t('n.'), t('nn.')],
  opus: () => [t('op.'), t('opp.')],
  page: () => [t('p.'), t('pp.')],
  paragraph: () => [t('para.'), t('paras.')],
  part: () => [t('part'), t('parts')],
  section: () => ['§', '§§'],
  'sub-verbo': () => [t('s.v.'), t('s.vv.')],
  table: () => [t('table'), t('tables')],
  verse: () => [t('v.'), t('vv.')],
  volume: () => [t('vol.'), t('vols.')],
};

/** The places of a citation as a reader writes them: `pp. 366-367`, `pp. 3, 7-9`, `ch. 2, p. 14`; empty without any. */
export function placesOf({ locators }: Pick<Citation, 'locators'>): string {
  const groups: Locator[][] = [];
  for (const locator of locators) {
    const last = groups.at(-1);
    if (last && last[0].label === locator.label) last.push(locator);
    else groups.push([locator]);
  }
  return groups.map(groupWords).join(', ');
}

function groupWords(group: readonly Locator[]): string {
  const [one, several] = WORDS[group[0].label]();
  const single = group.length === 1 && group[0].from === group[0].to;
  return `${single ? one : several} ${group.map(rangeWords).join(', ')}`;
}

const rangeWords = ({ from, to }: Locator): string => (from === to ? from : `${from}-${to}`);
