import type { PlacePart } from '../../scan/locators/place.ts';
import { t } from '../../wording/wording.ts';
import type { Antecedent } from './chain.ts';
import { type Draft, type DraftLocator, give, note, type Placed } from './draft.ts';
import { countingOf } from './identify.ts';
import { type Counting, interpret } from './interpret.ts';

/** Gives a citation that names no work the work and volume of the one on which it stands; what it may stand for where none does. */
export function standOn(draft: Draft, { draft: antecedent, candidates, why }: Antecedent): void {
  give(draft, placedLike(draft, antecedent));
  draft.antecedent = antecedent;
  draft.candidates = candidates;
  if (why !== null) note(draft, why);
  if (!antecedent) return;
  draft.work = antecedent.work;
  draft.volume ??= antecedent.volume;
  if (antecedent.work === null) note(draft, t('what it stands for is not known itself'));
}

/** What the place means: volume or book as the work has it (`; vii. 9`), and one number of an ancient work as the place before it. */
export function placedLike({ sighting: { place } }: Draft, antecedent: Draft | null): Placed {
  const counting = antecedent && isUnworded(place) ? countedLike(antecedent) : 'modern';
  if (!antecedent || counting === 'modern') return interpret(place, 'modern');
  return place[0].kind === 'volume' || counting === 'classical'
    ? likeBefore(interpret(place, counting), antecedent.locators)
    : interpret(place, 'modern');
}

/** Whether no word says what the numbers of a place are. */
const isUnworded = (place: readonly PlacePart[]): boolean =>
  place.length > 0 && place.every(part => part.kind === 'bare' || (part.kind === 'volume' && !part.worded));

/** The labels of the place before it, where that is counted otherwise: `Plut. Arat. 6, 1` has no book, `Plaut. Truc. 691` verses alone. */
function likeBefore(meant: Placed, before: readonly DraftLocator[]): Placed {
  const labels = [...new Set(before.map(({ label }) => label))];
  const own = [...new Set(meant.locators.map(({ label }) => label))];
  if (labels.length === 0 || own[0] !== 'book' || (own.length > 1 && labels[0] === 'book')) return meant;
  const wanted = own.length === 1 ? labels.slice(-1) : labels;
  const locators = meant.locators.map(each => ({ ...each, label: wanted[own.indexOf(each.label)] ?? each.label }));
  return { ...meant, locators };
}

/** How the citation is counted that names the work. */
function countedLike(antecedent: Draft): Counting {
  let named: Draft | null = antecedent;
  while (named && named.sighting.parts === null) named = named.antecedent;
  return named ? countingOf(named) : 'modern';
}
