import type { PageLine } from './page-lines.ts';
import type { Span } from './span.ts';

/** Pages that a numbering may skip from one to the next: numbers are printed on every other page, or not on a chapter's first. */
const WIDEST_STEP = 4;
/** Least and most UTF-16 units from one page number to the next. */
const SHORTEST_PAGE = 200;
const LONGEST_PAGE = 15_000;
/** How many earlier lines are tried as the page before. */
const TRIED_BACK = 60;
const LEAST = 3;
/** What evidence weighs beside a number that is merely the next. */
const EVIDENT = 2;
/** Least part of the numbers that must stand where a page evidently breaks. */
const LEAST_EVIDENT = 0.25;

interface Link {
  readonly line: PageLine;
  readonly weight: number;
  readonly previous: Link | null;
}

/** The lines whose numbers count up from page to page. Dynamic programming over the lines in text order. */
export function numberedLines(lines: readonly PageLine[]): PageLine[] {
  const heads = counted(lines);
  const numbering = lines.filter(line => (line.key === '' ? isPlaced(line) : (heads.get(line.key) ?? 0) >= 2));
  const links: Link[] = [];
  numbering.forEach((line, i) => {
    let previous: Link | null = null;
    for (let k = i - 1; k >= 0 && k >= i - TRIED_BACK; k--)
      if (follows(links[k].line, line) && links[k].weight > (previous?.weight ?? 0)) previous = links[k];
    links.push({ line, weight: weightOf(line, heads) + (previous?.weight ?? 0), previous });
  });
  const found: PageLine[][] = [];
  for (const sequence of sequences(links))
    if (isEvident(sequence, heads) && !found.some(other => overlap(sequence, other))) found.push(sequence);
  return found.flat();
}

/** A page has one number: what counts up beside it are notes or chapters. */
const overlap = (one: readonly PageLine[], other: readonly PageLine[]): boolean =>
  one[0].line <= other[other.length - 1].line && other[0].line <= one[one.length - 1].line;

/** A mere number stands apart or at a page's edge; within a paragraph it is a number of the text that a line begins with. */
const isPlaced = ({ apart, atFeed, explicit, goesOn }: PageLine): boolean =>
  apart !== null || atFeed || explicit || goesOn;

function counted(lines: readonly PageLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function follows(from: PageLine, to: PageLine): boolean {
  const step = (to.number as number) - (from.number as number);
  const length = to.start - from.start;
  return (
    from.roman === to.roman &&
    step >= 1 &&
    step <= WIDEST_STEP &&
    length >= SHORTEST_PAGE &&
    length <= LONGEST_PAGE * step
  );
}

const weightOf = (line: PageLine, heads: ReadonlyMap<string, number>): number =>
  1 + (isEvidence(line, heads) ? EVIDENT : 0);

/**
 * The number is called a page, stands at a form feed or between the halves of a sentence, or beside a head in capitals
 * that comes again. The line above `12 See Harbour Papers` breaks off where the text runs over the page, too.
 */
const isEvidence = (line: PageLine, heads: ReadonlyMap<string, number>): boolean =>
  line.explicit ||
  line.atFeed ||
  line.goesOn ||
  (line.key === '' ? line.breaksOff : line.capitals && (heads.get(line.key) ?? 0) >= 3);

/** The weightiest sequences first; each line belongs to one. */
function sequences(links: readonly Link[]): PageLine[][] {
  const taken = new Set<Link>();
  const found: PageLine[][] = [];
  for (const last of links.toSorted((a, b) => b.weight - a.weight)) {
    const sequence: PageLine[] = [];
    for (let link: Link | null = last; link && !taken.has(link); link = link.previous) {
      taken.add(link);
      sequence.push(link.line);
    }
    if (sequence.length > 0) found.push(sequence.reverse());
  }
  return found;
}

function isEvident(sequence: readonly PageLine[], heads: ReadonlyMap<string, number>): boolean {
  if (sequence.length < LEAST) return false;
  const evident = sequence.filter(line => isEvidence(line, heads)).length;
  return evident >= Math.max(2, sequence.length * LEAST_EVIDENT);
}

// ---- `[Pg 12]` within a line

const PIECE = /[[{](?:Pg|pg|Page|page|PAGE|Seite|стр\.?) ?([1-9]\d{0,3}|[ivxlc]{1,7})[\]}](?!\()/g;

/** `[Pg 12]` as books of Project Gutenberg have it where a page begins; nothing where it comes fewer than three times. */
export function numberedPieces(content: string): Span[] {
  if (!/[[{](?:[Pp]g|[Pp]age|PAGE|Seite|стр)/.test(content)) return [];
  const found = Array.from(content.matchAll(PIECE), ({ index, 0: piece }) => ({
    start: index,
    end: index + piece.length,
  }));
  return found.length >= LEAST ? found : [];
}
