import { isVolume } from '../../scan/locators/place.ts';
import { t } from '../../wording/wording.ts';
import type { Antecedent } from './chain.ts';
import { type Draft, give, note } from './draft.ts';
import { countingOf } from './identify.ts';
import { type Counting, interpret } from './interpret.ts';

/** Gives a citation that names no work the work and volume of the one on which it stands; what it may stand for where none does. */
export function standOn(draft: Draft, { draft: antecedent, candidates, why }: Antecedent): void {
  give(
    draft,
    interpret(draft.sighting.place, antecedent && beginsWithNumeral(draft) ? countedLike(antecedent) : 'modern'),
  );
  draft.antecedent = antecedent;
  draft.candidates = candidates;
  if (why !== null) note(draft, why);
  if (!antecedent) return;
  draft.work = antecedent.work;
  draft.volume ??= antecedent.volume;
  if (antecedent.work === null) note(draft, t('what it stands for is not known itself'));
}

/** `; vii. 9`: volume or book as the work has it. */
const beginsWithNumeral = ({ sighting: { place } }: Draft): boolean => {
  const [first] = place;
  return first !== undefined && isVolume(first) && !first.worded && /^[ivxlc]+$/i.test(first.text);
};

/** How the citation is counted that names the work. */
function countedLike(antecedent: Draft): Counting {
  let named: Draft | null = antecedent;
  while (named && named.sighting.parts === null) named = named.antecedent;
  return named ? countingOf(named) : 'modern';
}
