import type { Analysis } from '../../analyse.ts';
import { addressFor } from '../../library/address.ts';
import type { Citation, CitedWork, Note } from '../../resolve/apparatus.ts';
import { oneLine } from '../../text/blanks.ts';
import { asPeopleCount } from '../../text/people-order.ts';
import type { Part } from '../../text/text.ts';
import { placesOf } from '../locators.ts';
import { knownWork, shortName } from '../works.ts';
import { type Container, containerOf } from './container.ts';
import { inPlaceOrder } from './order.ts';

/** A work with every place at which it is cited: volume by volume and page by page. Plain values. */
export interface WorkCited {
  /** In the fewest words: `LCW`, or author and title. */
  readonly name: string;
  readonly abbreviation: string | null;
  readonly author: string | null;
  readonly title: string | null;
  readonly editor: string | null;
  readonly translator: string | null;
  readonly edition: string | null;
  readonly publisher: string | null;
  readonly place: string | null;
  readonly year: string | null;
  /** How many the edition has; null where that is not known for sure. */
  readonly volumes: number | null;
  readonly url: string | null;
  /** The journal or book in which a piece stands; null for a work of its own. */
  readonly container: Container | null;
  /** First and last page, and the volume of the journal, as the text gives them for such a piece. */
  readonly extent: { readonly volume: string | null; readonly pages: string } | null;
  /** The words in which the text itself gives the work in full, on one line. */
  readonly asGiven: string | null;
  readonly places: readonly PlaceCited[];
}

export interface PlaceCited {
  /** Arabic, with its part if it has one; null where none is given. */
  readonly volume: string | null;
  /** The first page, or whatever the work is cited by; empty where it is cited as a whole. */
  readonly from: string;
  /** As a reader writes it, `pp. 366-367`; empty where the work is cited as a whole. */
  readonly where: string;
  /** The piece within the work, if the text names one. */
  readonly piece: string | null;
  /** What the document is called; empty where there is only one and it needs no name. */
  readonly document: string;
  /** One-based. */
  readonly line: number;
  /** Label of the note in which it is cited; null in running text. */
  readonly note: string | null;
}

/**
 * The works that one document cites, by name; a citation of which the text doesn't tell the work is left out. The files of a
 * manuscript have names of their own, or those that `nameOf` gives them.
 */
export function worksCitedIn(
  document: string,
  analysis: Analysis,
  nameOf: (file: Part) => string = ({ name }) => name || document,
): WorkCited[] {
  const places = placesByWork(nameOf, analysis);
  return analysis.apparatus.works
    .filter(({ id }) => places.has(id))
    .map(work => ({ ...describe(analysis, work), places: (places.get(work.id) ?? []).sort(inPlaceOrder) }))
    .sort(byName);
}

/** The works of several documents as one list. The same work has its places together, in the order of the documents. */
export function together(lists: Iterable<readonly WorkCited[]>): WorkCited[] {
  const known = new Map<string, { work: WorkCited; places: PlaceCited[] }>();
  for (const work of [...lists].flat()) {
    const same = known.get(identity(work));
    if (!same) known.set(identity(work), { work, places: [...work.places] });
    else {
      same.work = fuller(same.work, work);
      same.places.push(...work.places);
    }
  }
  return [...known.values()].map(({ work, places }) => ({ ...work, places: places.sort(inPlaceOrder) })).sort(byName);
}

/** An abbreviation may stand for one work here and for another there. */
const identity = ({ abbreviation, author, title, name }: WorkCited): string =>
  JSON.stringify([abbreviation, author, title, author || title ? '' : name].map(words => words?.toLowerCase() ?? ''));

/** What the one leaves open the other may tell. */
const fuller = (a: WorkCited, b: WorkCited): WorkCited =>
  Object.fromEntries(
    Object.entries(a).map(([field, value]) => [field, value ?? b[field as keyof WorkCited]]),
  ) as unknown as WorkCited;

function placesByWork(nameOf: (file: Part) => string, { text, apparatus }: Analysis): Map<string, PlaceCited[]> {
  const places = new Map<string, PlaceCited[]>();
  for (const citation of apparatus.citations) {
    if (citation.work === null) continue;
    const line = text.position(citation.span.start).line + 1;
    const file = nameOf(text.parts[text.partAt(citation.span.start)]);
    const note = citation.note === null ? null : noteName(apparatus.notes[citation.note]);
    const known = places.get(citation.work) ?? [];
    known.push({ ...placeOf(citation), document: file, line, note });
    places.set(citation.work, known);
  }
  return places;
}

const placeOf = (citation: Citation): Pick<PlaceCited, 'volume' | 'from' | 'where' | 'piece'> => ({
  volume: citation.volume === null ? null : String(citation.volume),
  from: citation.locators[0]?.from ?? '',
  where: placesOf(citation),
  piece: citation.title && oneLine(citation.title),
});

const noteName = ({ label, number }: Note): string | null => label || (number === null ? null : String(number));

/** The library's facts before the text's own. */
function describe(analysis: Analysis, work: CitedWork): Omit<WorkCited, 'places'> {
  const known = knownWork(analysis, work);
  const definition = work.definition === null ? undefined : analysis.apparatus.citations[work.definition];
  const count = known?.volumeCount?.confidence === 'low' ? undefined : known?.volumeCount?.count;
  const asGiven = work.definedAt && oneLine(analysis.text.slice(work.definedAt));
  const container = known ? null : containerOf(asGiven, work.title);
  return {
    name: shortName(work),
    abbreviation: work.abbreviation,
    author: known?.author ?? work.author,
    title: known?.title ?? titleOf(work),
    container,
    extent: container && definition ? extentOf(definition) : null,
    editor: known?.editor ?? null,
    translator: known?.translator ?? null,
    edition: known?.edition ?? null,
    publisher: known?.publisher ?? null,
    place: known?.place ?? null,
    year: known?.year ?? definition?.year ?? null,
    volumes: count ?? null,
    url: known?.url ? addressFor(known.url, {}) : null,
    asGiven,
  };
}

/** A single page is the one cited, and says nothing of where the piece begins. */
function extentOf({ volume, locators }: Citation): WorkCited['extent'] {
  const whole = locators.find(({ label, from, to }) => label === 'page' && from !== to);
  return { volume: volume === null ? null : String(volume), pages: whole ? `${whole.from}-${whole.to}` : '' };
}

/** A work of which the text gives a name alone (`Price, p. 122`) has no title that is known. */
const titleOf = ({ title, author }: CitedWork): string | null => (title === author ? null : title);

const byName = (a: WorkCited, b: WorkCited): number => asPeopleCount(a.name, b.name);
