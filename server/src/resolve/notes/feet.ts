import type { MarkerShape } from '../../scan/notes/sighting.ts';
import type { Answer } from './answers.ts';
import type { Chain } from './chains.ts';

/** Fewest feet of several notes that show how a text calls its notes. */
const LEAST_FEET = 2;

/**
 * Of each chain whether it is the foot of a page in a text that calls its notes with `(2)` behind a blank: every note is called
 * on the page, most of them behind a stop or pause, and so on more than one page. A single note then counts as well.
 */
export function feetAmong(chains: readonly Chain[], answers: readonly Answer[][]): boolean[] {
  const feet = chains.map((chain, i) => isFoot(chain, answers[i]));
  const several = chains.filter(({ labels }, i) => feet[i] && labels.length > 1).length;
  return several >= LEAST_FEET ? feet : chains.map(() => false);
}

function isFoot({ style, labels }: Chain, answers: readonly Answer[]): boolean {
  if (style !== 'paren' || answers.length < labels.length || labels[0].strength < FOOT) return false;
  const behindStops = answers.filter(({ marker }) => marker.style === 'paren' && BEHIND_STOPS.has(marker.shape)).length;
  const reach = labels[0].span.start - answers[0].marker.span.start;
  return behindStops * 3 >= answers.length * 2 && reach < ONE_PAGE;
}

/** Least strength of the first label, which begins a paragraph or a line behind a finished sentence. */
const FOOT = 0.6;
const ONE_PAGE = 5000;
const BEHIND_STOPS: ReadonlySet<MarkerShape> = new Set(['stop', 'word', 'spaced', 'ending', 'paused']);
