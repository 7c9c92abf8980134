import type { Analysis } from '../analyse.ts';
import { textOf } from '../check/notes/words.ts';
import { oneLine } from '../text/blanks.ts';
import type { Span } from '../text/span.ts';
import { noteTarget } from './definition.ts';
import { noteName, shortened } from './hover-note.ts';
import { shortName } from './works.ts';

/** A note or a work of a text, to be found by its words. */
export interface FoundSymbol {
  readonly kind: 'note' | 'work';
  readonly name: string;
  readonly span: Span;
}

/**
 * The works and notes that hold every word of a query, whatever its case and accents; all of them for an empty query. Works
 * first: there are fewer.
 */
export function symbolsWith(analysis: Analysis, query: string): FoundSymbol[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  const fits = ({ words }: Candidate): boolean => wanted.every(word => words.includes(word));
  return [...works(analysis), ...notes(analysis)].filter(fits).map(({ symbol }) => symbol);
}

/** Whether words hold every word of a query, whatever their case and accents. */
export function fitsQuery(words: string, query: string): boolean {
  const plainWords = plain(words);
  return plain(query)
    .split(/\s+/)
    .every(word => plainWords.includes(word));
}

interface Candidate {
  readonly symbol: FoundSymbol;
  readonly words: string;
}

/** A work stands where it is defined, else where it is first cited. */
function works({ apparatus }: Analysis): Candidate[] {
  const first = new Map<string, Span>();
  for (const { work, span } of apparatus.citations) if (work !== null && !first.has(work)) first.set(work, span);
  return apparatus.works.flatMap(work => {
    const span = work.definedAt ?? first.get(work.id);
    if (!span) return [];
    const name = [...new Set([shortName(work), work.author, work.title])].filter(Boolean).join(', ');
    return [candidate('work', shortened(oneLine(name), LONGEST), name, span)];
  });
}

const notes = (analysis: Analysis): Candidate[] =>
  analysis.apparatus.notes.map(note => {
    const words = oneLine(textOf(analysis, note));
    const name = `${noteName(note)}: ${shortened(words, LONGEST)}`;
    return candidate('note', name, `${noteName(note)} ${words}`, noteTarget(note).selection);
  });

const candidate = (kind: FoundSymbol['kind'], name: string, words: string, span: Span): Candidate => ({
  symbol: { kind, name, span },
  words: plain(words),
});

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const LONGEST = 80;
