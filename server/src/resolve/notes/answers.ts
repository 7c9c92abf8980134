import type { LabelSighting, MarkerShape, MarkerSighting } from '../../scan/notes/sighting.ts';
import { isEveryday, isTyped } from '../../scan/notes/typed-forms.ts';
import type { Chain } from './chains.ts';
import type { ListPlace } from './headings.ts';

// Whether the markers that call the labels of a numbering make it a list of notes.

/** A marker that calls a label of a numbering. */
export interface Answer {
  readonly marker: MarkerSighting;
  readonly label: LabelSighting;
}

export const isGlued = (marker: MarkerSighting): boolean => marker.shape === 'stop' || marker.shape === 'word';

/** Part of a list that must be answered before it counts as one. */
const LEAST_ANSWERED = 0.5;

/**
 * `mayCount`: the text writes its notes in another way or announces a list by a colon, so that numbers before items are more
 * likely steps or points.
 */
export function isAnswered(
  chain: Chain,
  answers: readonly Answer[],
  place: ListPlace,
  hasLists: boolean,
  mayCount: boolean,
): boolean {
  const headed = place.isHeaded || (place.isOfWorks && isWhole(chain, answers));
  if (chain.style === 'caret') return true;
  if (answers.length === 0) return false;
  if (mayCount && !headed)
    return chain.labels.length >= LEAST_COUNTED && answers.length >= chain.labels.length * COUNTED_ANSWERED;
  if (chain.style === 'footnote' || chain.style === 'markup') return true;
  if (isTyped(answers[0].marker.style) && !isTypedAnswered(chain, answers)) return false;
  if (chain.labels.length === 1) return isNear(answers[0], headed, hasLists);
  if (!headed && (isMostlyCounting(chain, answers) || isMostlyNaming(chain, answers))) return false;
  // `malloc(3)`: of two items one has a name with its number above more often than not.
  const isByName = chain.style === 'bare' && answers.every(({ marker }) => marker.style === 'paren');
  if (isByName && !headed && (answers.length < 2 || answers.length * 2 <= chain.labels.length)) return false;
  return answers.length / chain.labels.length >= (headed ? 0.2 : LEAST_ANSWERED);
}

/**
 * Whether a list that is written as any list of Markdown is rather one of steps or points: too few markers call
 * its items, or it stands under a heading of its own and markers in brackets call notes that it has not.
 */
export function areMereItems(
  { labels }: Chain,
  answers: readonly Answer[],
  { isHeaded, isItems, isElsewhere }: ListPlace,
  markers: readonly MarkerSighting[],
  answered: ReadonlySet<MarkerSighting>,
): boolean {
  if (!isItems || labels.length === 1) return false;
  if (isHeaded) return answers.length < Math.min(LEAST_CALLS, labels.length - 1);
  if (answers.length < labels.length * LEAST_ITEMS) return true;
  const last = labels[labels.length - 1].number as number;
  const isBeyond = (marker: MarkerSighting): boolean =>
    marker.number !== null && marker.number > last && marker.number <= last + BEYOND && !answered.has(marker);
  return isElsewhere && markers.some(isBeyond);
}

const LEAST_CALLS = 2;
const LEAST_ITEMS = 0.6;
/** How far beyond the end of a list a number still looks like one of its notes. */
const BEYOND = 3;

/**
 * Whether what typists put around numbers calls the notes of a chain: nearly all of them where the signs are everyday ones or the
 * list has numbers like any other.
 */
const isTypedAnswered = ({ style, labels }: Chain, answers: readonly Answer[]): boolean =>
  (isTyped(style) && !isEveryday(style)) || answers.length >= labels.length * NEARLY_ALL;

/** A list of steps is long enough by chance; that nearly each has its marker is none. */
const LEAST_COUNTED = 5;
const COUNTED_ANSWERED = 0.9;

/** Nearly all of a list of works is called, most of it at the end of clauses: formulas have their numbers within them too. */
const isWhole = ({ labels }: Chain, answers: readonly Answer[]): boolean =>
  labels.length >= LEAST_COUNTED &&
  answers.length >= labels.length * NEARLY_ALL &&
  answers.filter(({ marker }) => isCounting(marker)).length * 4 < answers.length;

/**
 * Whether the markers of a chain are rather the parts of sentences: most of them stand so, and not in a text that calls nearly
 * all notes of a list with `(2)` behind a blank, where many of them begin a line.
 */
function isMostlyCounting({ labels }: Chain, answers: readonly Answer[]): boolean {
  const counting = answers.filter(({ marker }) => isCounting(marker)).length;
  if (counting * 2 <= answers.length) return false;
  const isAlmostAll = labels.length >= LEAST_COUNTED && answers.length >= labels.length * WHOLE;
  return !isAlmostAll || (answers.length - counting) * 4 < answers.length;
}

const WHOLE = 0.7;

/**
 * Whether the markers rather name steps and formulas (`in experiment 2.`, `by the bound (2).`): nearly all notes of a page have
 * their marker, and what Russian pages call with `2.` behind a blank has no stop at its label.
 */
function isMostlyNaming({ style, labels }: Chain, answers: readonly Answer[]): boolean {
  const ending = answers.filter(({ marker }) => marker.shape === 'ending').length;
  if (ending * 2 <= answers.length) return false;
  if (style === 'bare' && labels[0].delimiter === '.') return true;
  return answers.length < labels.length * NEARLY_ALL;
}

const NEARLY_ALL = 0.85;

/** `(1)` within a sentence more often counts its parts, and `881(6)` is a section of a statute. */
export const isCounting = (marker: MarkerSighting): boolean => marker.style === 'paren' && COUNTING.has(marker.shape);

const COUNTING: ReadonlySet<MarkerShape> = new Set(['loose', 'paused', 'year', 'counting']);

/**
 * A single note needs a strong label and its marker glued to a word, or where there are lists to a year or before a stop, on
 * the same page or so; under a heading it may stand anywhere behind it.
 */
function isNear({ marker, label }: Answer, headed: boolean, hasLists: boolean): boolean {
  if (label.strength < 0.6 || (!headed && label.span.start - marker.span.start > 8000)) return false;
  return (
    marker.style === 'bracket' ||
    isTyped(marker.style) ||
    isGlued(marker) ||
    (hasLists && SURE_AMONG_LISTS.has(marker.shape))
  );
}

const SURE_AMONG_LISTS: ReadonlySet<MarkerShape> = new Set(['year', 'ending']);
