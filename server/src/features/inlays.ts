import type { Analysis } from '../analyse.ts';
import type { Citation } from '../resolve/apparatus.ts';
import { overlaps, type Span } from '../text/span.ts';
import { citationName, shortName, workOf } from './works.ts';

/** Words shown within the text that are not part of it. */
export interface Inlay {
  /** Offset (UTF-16) before which the words stand. */
  readonly at: number;
  readonly words: string;
  /** Whether the words belong to what is before them (`ibid. = LCW 26`) or to what comes (`LCW 26, p. 91`). */
  readonly leans: 'back' | 'forward';
}

/**
 * What *ibid.*, *op. cit.*, a short form or a bare page in a stretch of text (UTF-16 offsets) stands for. Nothing where the text
 * doesn't decide it.
 */
export const inlaysIn = (analysis: Analysis, stretch: Span): Inlay[] =>
  analysis.apparatus.citations.filter(({ span }) => overlaps(span, stretch)).flatMap(each => inlayOf(analysis, each));

function inlayOf(analysis: Analysis, citation: Citation): Inlay[] {
  const work = workOf(analysis, citation);
  if (!work || citation.candidates.length > 0) return [];
  const { kind, form, span, locators, volume } = citation;
  if (kind === 'locator') return [{ at: span.start, words: `${placeless(analysis, citation)},`, leans: 'forward' }];
  if (kind === 'ibid') {
    const words =
      locators.length > 0 ? placeless(analysis, citation) : citationName(analysis, standsFor(analysis, citation));
    return [{ at: behind(analysis, form?.span.end ?? span.end), words: `= ${words}`, leans: 'back' }];
  }
  if (kind !== 'short' || !form || !work.title || form.text.includes(work.title)) return [];
  const words = volume === null ? shortName(work) : `${shortName(work)} ${volume}`;
  return [{ at: form.span.end, words: `= ${words}`, leans: 'back' }];
}

/** Behind the stop of an abbreviated word. */
const behind = ({ text }: Analysis, offset: number): number =>
  text.content.charAt(offset) === '.' ? offset + 1 : offset;

/** The work and volume alone: the place stands there. */
const placeless = (analysis: Analysis, citation: Citation): string =>
  citationName(analysis, { ...citation, locators: [] });

/** An ibid. without a place of its own means the place of its antecedent. */
function standsFor({ apparatus }: Analysis, citation: Citation): Citation {
  let at: Citation = citation;
  for (let steps = 0; at.locators.length === 0 && at.antecedent !== null && steps < LONGEST_CHAIN; steps++) {
    at = apparatus.citations[at.antecedent];
  }
  return { ...citation, locators: at.locators };
}

const LONGEST_CHAIN = 100;
