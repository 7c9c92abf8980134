import { t } from '../../wording/wording.ts';
import type { Antecedent } from './chain.ts';
import { type Draft, give, note } from './draft.ts';
import { interpret } from './interpret.ts';

/** Gives a citation that names no work the work and volume of the one on which it stands; what it may stand for where none does. */
export function standOn(draft: Draft, { draft: antecedent, candidates, why }: Antecedent): void {
  give(draft, interpret(draft.sighting.place, 'modern'));
  draft.antecedent = antecedent;
  draft.candidates = candidates;
  if (why !== null) note(draft, why);
  if (!antecedent) return;
  draft.work = antecedent.work;
  draft.volume ??= antecedent.volume;
  if (antecedent.work === null) note(draft, t('what it stands for is not known itself'));
}
