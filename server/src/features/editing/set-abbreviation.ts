import { type Analysis, analyseText } from '../../analyse.ts';
import { habitOf } from '../../check/citations/habit.ts';
import type { Edit } from '../../check/finding.ts';
import { editedText } from '../../check/repairs/edits.ts';
import type { Citation, CitedWork } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import { isRefusal, type Plan, type Refusal, refuse } from '../managing/plan.ts';
import { thingAt } from '../place.ts';
import { suggestedName } from './abbreviation-name.ts';
import { definingWords } from './hereafter.ts';
import { placeStart } from './place-start.ts';

/** A work that may be given an abbreviation, or whose later citations may be written with the one it has. */
export interface Abbreviable {
  readonly work: CitedWork;
  /** What to call it unless the user says otherwise: null where nothing suggests itself. */
  readonly name: string | null;
  /** The text introduces the name already. */
  readonly isDefined: boolean;
  /** Index of the citation that cites it in full first. */
  readonly first: number;
  /** Indexes of later citations that the name could stand for. */
  readonly later: readonly number[];
}

/** The work cited at an offset (UTF-16), if it is one to be abbreviated; else why it is none. */
export function abbreviableAt(analysis: Analysis, offset: number): Abbreviable | Refusal {
  const { citations, works } = analysis.apparatus;
  const thing = thingAt(analysis, offset);
  const cited = thing?.kind === 'citation' ? citations[thing.index].work : null;
  const work = works.find(({ id }) => id === cited);
  if (!work) return refuse(t('Put the cursor on a citation of the work that is to have an abbreviation.'));
  const first = introductionOf(citations, work);
  if (first === null)
    return refuse(t('The text cites this work nowhere in full, where an abbreviation could be introduced.'));
  const isDefined = citations[first].kind === 'definition';
  if (isDefined && !work.abbreviation) return refuse(t('The text gives this work a name already.'));
  const later = citations.flatMap((citation, i) => (i > first && isShortenable(citation, citations[first]) ? i : []));
  return { work, name: suggestedName(analysis, work), isDefined, first, later };
}

/** The definition, else the first full citation that gives a year: in a text with endnotes, a title alone may stand before it. */
function introductionOf(citations: readonly Citation[], { id, definition }: CitedWork): number | null {
  if (definition === null || citations[definition].kind === 'definition') return definition;
  const full = citations.flatMap(({ work, kind }, i) => (work === id && kind === 'full' ? i : []));
  return full.find(i => citations[i].year !== null) ?? full[0] ?? null;
}

/** Behind its name nothing must stand but volume and place. Works without a place may be entries of a list. */
const isShortenable = ({ kind, work, title, year, extent, volumeAt, locators }: Citation, first: Citation): boolean =>
  work === first.work &&
  (kind === 'full' || kind === 'short') &&
  title === null &&
  (year === null || year === first.year) &&
  extent === undefined &&
  locators.length > 0 &&
  (volumeAt === null || volumeAt.span.end <= locators[0].span.start);

/** Introduces an abbreviation where the work at an offset is first cited in full. */
export const setAbbreviation = (analysis: Analysis, offset: number, name?: string): Plan | Refusal =>
  planned(analysis, offset, name, false);

/** The same, and writes it in all later citations of the work that name it otherwise. */
export const abbreviateCitations = (analysis: Analysis, offset: number, name?: string): Plan | Refusal =>
  planned(analysis, offset, name, true);

/** Refused unless the text, read anew, cites everywhere what it did. */
function planned(analysis: Analysis, offset: number, asked: string | undefined, everywhere: boolean): Plan | Refusal {
  const found = abbreviableAt(analysis, offset);
  if (isRefusal(found)) return found;
  const { work, isDefined, first, later } = found;
  if (isDefined && asked !== undefined && asked !== work.abbreviation)
    return refuse(t('The text calls this work {0} already. Rename changes that everywhere.', work.abbreviation ?? ''));
  const name = asked?.trim() || found.name;
  if (!name) return refuse(t('The title suggests no abbreviation: choose one.'));
  const introduction = isDefined ? [] : [introduced(analysis, first, name)];
  const shortened = everywhere ? later.map(index => shortenedTo(analysis, index, name)) : [];
  const edits = [...introduction, ...shortened];
  return meansTheSame(analysis, edits, first, name) ? { edits } : refuse(unfit(name));
}

const unfit = (name: string): string =>
  t(
    'With “{0}” the text could be taken to cite other works than it does. Choose an abbreviation of two capitals or more that stands for nothing else here.',
    name,
  );

function introduced(analysis: Analysis, first: number, name: string): Edit {
  const citation = analysis.apparatus.citations[first];
  const { end } = citation.span;
  return { span: { start: end, end }, text: definingWords(analysis, citation, name) };
}

/** The name, the volume as it stands, and the place with what leads to it. */
function shortenedTo(analysis: Analysis, index: number, name: string): Edit {
  const { citations, works } = analysis.apparatus;
  const { span, work, volumeAt, locators } = citations[index];
  const cited = works.find(({ id }) => id === work) ?? null;
  const volume = volumeAt ? habitOf(analysis, cited, citations).beforeVolume + volumeAt.text : '';
  const end = placeStart(analysis.text.content, span.start, locators[0].span.start);
  return { span: { start: span.start, end }, text: name + volume };
}

/** Whether the text with these edits cites the same places of the same works, and the one at hand by its new name. */
function meansTheSame(
  { text, layout, library, apparatus }: Analysis,
  edits: Edit[],
  first: number,
  name: string,
): boolean {
  const after = analyseText(editedText(text, edits), layout.dialects, { library }).apparatus;
  if (after.citations.length !== apparatus.citations.length) return false;
  const renamed = new Map<string | null, string | null>([[null, null]]);
  const isSame = apparatus.citations.every((before, i) => {
    const now = after.citations[i];
    if (!renamed.has(before.work)) renamed.set(before.work, now.work);
    return renamed.get(before.work) === now.work && before.volume === now.volume && placesIn(before) === placesIn(now);
  });
  const work = after.works.find(({ id }) => id === after.citations[first].work);
  return isSame && work?.abbreviation === name && after.citations[first].kind === 'definition';
}

const placesIn = ({ locators }: Citation): string =>
  locators.map(({ label, from, to }) => `${label} ${from}-${to}`).join();
