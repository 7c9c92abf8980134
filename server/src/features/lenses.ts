import type { Analysis } from '../analyse.ts';
import type { Citation, Note } from '../resolve/apparatus.ts';
import type { Span } from '../text/span.ts';
import { t } from '../wording/wording.ts';

/** A few words over a line of the text, and the places they speak of. */
export interface Lens {
  readonly span: Span;
  readonly words: string;
  readonly places: readonly Span[];
}

/**
 * What can't be seen on the spot: that a note is called more than once or by nothing, how often an abbreviation that is
 * defined here is cited. A note that is called once, as notes are, has no lens. In text order.
 */
export const lensesOf = (analysis: Analysis): Lens[] =>
  [...noteLenses(analysis), ...definitionLenses(analysis)].sort((a, b) => a.span.start - b.span.start);

const noteLenses = (analysis: Analysis): Lens[] =>
  analysis.apparatus.notes.flatMap(note => (isOrdinary(note) ? [] : [noteLens(analysis, note)]));

/** Where the label was lost, that nothing calls the note proves little. */
const isOrdinary = ({ markers, state }: Note): boolean =>
  markers.length === 1 || (markers.length === 0 && state !== 'labelled');

function noteLens(analysis: Analysis, note: Note): Lens {
  const places = note.markers.map(marker => analysis.apparatus.markers[marker].span);
  const span = note.state === 'labelled' && note.labelSpan ? note.labelSpan : note.span;
  if (places.length === 0) return { span, places, words: t('Never called') };
  const lines = places.slice(0, MOST_LINES).map(({ start }) => analysis.text.lineNumber(start, span.start));
  const numbers = [...lines, ...(places.length > MOST_LINES ? ['…'] : [])].join(', ');
  const words =
    places.length === 2
      ? t('Called twice (lines {0})', numbers)
      : t('Called {0} times (lines {1})', places.length, numbers);
  return { span, places, words };
}

function definitionLenses({ apparatus }: Analysis): Lens[] {
  const cited = byWork(apparatus.citations);
  return apparatus.works.flatMap(({ id, definition }) => {
    if (definition === null || apparatus.citations[definition].kind !== 'definition') return [];
    const { span } = apparatus.citations[definition];
    const places = (cited.get(id) ?? [])
      .filter(each => each !== apparatus.citations[definition])
      .map(each => each.span);
    return [{ span, places, words: citedInWords(places.length) }];
  });
}

function byWork(citations: readonly Citation[]): Map<string | null, Citation[]> {
  const cited = new Map<string | null, Citation[]>();
  for (const citation of citations) {
    const known = cited.get(citation.work);
    if (known) known.push(citation);
    else cited.set(citation.work, [citation]);
  }
  return cited;
}

function citedInWords(times: number): string {
  if (times === 0) return t('Never cited');
  if (times === 1) return t('Cited once');
  return times === 2 ? t('Cited twice') : t('Cited {0} times', times);
}

const MOST_LINES = 6;
