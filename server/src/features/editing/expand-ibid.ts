import type { Analysis } from '../../analyse.ts';
import { type Habit, habitOf } from '../../check/citations/habit.ts';
import { pageNumber } from '../../check/citations/page-ranges.ts';
import { nameInTheText } from '../../check/citations/short-name.ts';
import { writtenOut } from '../../check/citations/written-out.ts';
import type { Citation } from '../../resolve/apparatus.ts';
import { inEnglish, t } from '../../wording/wording.ts';
import { placesOf } from '../locators.ts';
import { type Plan, type Refusal, refuse } from '../managing/plan.ts';
import { thingAt } from '../place.ts';

/**
 * Writes out the *ibid.* at an offset (UTF-16): the name by which the text cites the work, its volume, and the place that
 * stands here or, where none does, that of the citation it repeats. Refused where the text doesn't decide what that is.
 */
export function expandIbid(analysis: Analysis, offset: number): Plan | Refusal {
  const citation = ibidAt(analysis, offset);
  if (!citation) return refuse(t('Put the cursor on an ibid. that is to be written out.'));
  if (citation.candidates.length > 0)
    return refuse(t('It may repeat any of several citations: the text does not decide.'));
  const work = analysis.apparatus.works.find(({ id }) => id === citation.work);
  if (!work) return refuse(unclear(citation));
  const habit = habitOf(analysis, work, before(analysis, citation, work.id));
  const name = nameInTheText(analysis, work, citation.span.start);
  const own = citation.volumeAt !== null;
  const volume = own || citation.volume === null ? '' : habit.beforeVolume + habit.volume(citation.volume);
  const place = repeatedPlace(analysis, citation, habit);
  return { edits: [writtenOut(analysis.text.content, citation, name + volume, place)] };
}

const unclear = ({ evidence }: Citation): string =>
  evidence === null ? t('What it repeats is not clear.') : t('What it repeats is not clear: {0}.', evidence);

/** The *ibid.* or the like at an offset; undefined where none stands. */
export function ibidAt(analysis: Analysis, offset: number): Citation | undefined {
  const thing = thingAt(analysis, offset);
  const citation = thing?.kind === 'citation' ? analysis.apparatus.citations[thing.index] : undefined;
  return citation?.kind === 'ibid' ? citation : undefined;
}

/** Earlier citations, the nearest first; those of the work before all others. */
const before = ({ apparatus }: Analysis, { span }: Citation, work: string): Citation[] =>
  apparatus.citations.filter(other => other.span.end <= span.start && other.work === work).reverse();

/** The place of the citation that is repeated, through a chain of them. */
function repeatedPlace({ apparatus }: Analysis, citation: Citation, habit: Habit): string {
  let at = citation;
  for (let steps = 0; at.locators.length === 0 && at.antecedent !== null && steps < LONGEST_CHAIN; steps++) {
    at = apparatus.citations[at.antecedent];
  }
  const [place, ...more] = at.locators;
  if (!place) return '';
  const [first, last] = [pageNumber(place.from), pageNumber(place.to)];
  if (place.label !== 'page' || more.length > 0 || first === null || last === null)
    return `, ${inEnglish(() => placesOf(at))}`;
  return habit.beforePlace(first !== last) + habit.pages(first, last);
}

const LONGEST_CHAIN = 100;
