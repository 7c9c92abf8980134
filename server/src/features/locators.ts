import type { Citation, Locator, LocatorLabel } from '../resolve/apparatus.ts';

/** How a place in a work is written for one and for several; an empty word leaves the number alone. */
const WORDS: Readonly<Record<LocatorLabel, readonly [one: string, several: string]>> = {
  book: ['book', 'books'],
  chapter: ['ch.', 'chs.'],
  column: ['col.', 'cols.'],
  figure: ['fig.', 'figs.'],
  folio: ['fol.', 'fols.'],
  issue: ['no.', 'nos.'],
  line: ['line', 'lines'],
  note: ['n.', 'nn.'],
  opus: ['op.', 'opp.'],
  page: ['p.', 'pp.'],
  paragraph: ['para.', 'paras.'],
  part: ['part', 'parts'],
  section: ['§', '§§'],
  'sub-verbo': ['s.v.', 's.vv.'],
  verse: ['v.', 'vv.'],
  volume: ['vol.', 'vols.'],
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
  const [one, several] = WORDS[group[0].label];
  const single = group.length === 1 && group[0].from === group[0].to;
  return `${single ? one : several} ${group.map(rangeWords).join(', ')}`;
}

const rangeWords = ({ from, to }: Locator): string => (from === to ? from : `${from}-${to}`);
