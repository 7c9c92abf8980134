import type { PageLine } from './page-lines.ts';

/** How often a head must come beside page numbers or form feeds; where there are none, between halves of sentences. */
const LEAST_BESIDE = 2;
const LEAST_ALONE = 3;
/** Least part of the places of a head that must be where pages break. */
const LEAST_PLACED = 0.5;
/** From how much on two heads are taken for one that a scan has read in two ways, and on how many pages near by. */
const ALIKE = 0.5;
const PAGES_AROUND = 4;

/** Lines that come again where pages break. `numbered` are the page numbers that are known. */
export function runningHeads(lines: readonly PageLine[], numbered: readonly PageLine[]): PageLine[] {
  const heads = lines.filter(isSetOff);
  const byKey = new Map<string, PageLine[]>();
  for (const head of heads) {
    const same = byKey.get(head.key);
    if (same) same.push(head);
    else byKey.set(head.key, [head]);
  }
  const found = new Set(numbered);
  // Two rounds: the second head of a page stands beside the first, and only the first may have been read differently.
  for (let round = 0; round < 2; round++) {
    const edges = new Set(Array.from(found, ({ line }) => line));
    const isBeside = (head: PageLine): boolean => head.atFeed || edges.has(head.above) || edges.has(head.below);
    for (const same of byKey.values()) for (const head of repeated(same, isBeside)) found.add(head);
    const tops = heads.filter(head => head.apart && (head.atFeed || edges.has(head.above)));
    if (round === 0) for (const head of similar(tops)) found.add(head);
  }
  return [...found];
}

/** Within a paragraph only capitals or a number beside the words show a head; other lines come again by chance. */
const isSetOff = ({ key, apart, capitals, number }: PageLine): boolean =>
  key !== '' && (apart !== null || capitals || number !== null);

function repeated(same: readonly PageLine[], isBeside: (head: PageLine) => boolean): readonly PageLine[] {
  if (same.length < LEAST_BESIDE) return [];
  const beside = same.filter(isBeside);
  if (beside.length >= Math.max(LEAST_BESIDE, same.length * LEAST_PLACED)) return beside;
  const breaking = same.filter(head => head.apart === 'alone' && head.goesOn);
  return breaking.length >= Math.max(LEAST_ALONE, same.length * LEAST_PLACED) ? breaking : [];
}

// ---- heads that a scan has read differently on each page

/** Heads that are like at least two of those on the pages around. */
function similar(heads: readonly PageLine[]): PageLine[] {
  const pairs = heads.map(({ key }) => pairsOf(key));
  return heads.filter((_, i) => {
    let alike = 0;
    for (let k = Math.max(0, i - PAGES_AROUND); k <= Math.min(heads.length - 1, i + PAGES_AROUND); k++)
      if (k !== i && likeness(pairs[i], pairs[k]) >= ALIKE) alike++;
    return alike >= 2;
  });
}

const pairsOf = (key: string): ReadonlySet<string> => new Set(Array.from(key.slice(1), (letter, i) => key[i] + letter));

/** Dice's measure: the part of their pairs of letters that two words share. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}
